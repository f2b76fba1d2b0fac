package dev.apograph.generator;

import dev.apograph.generator.text.GeneratedSource;
import java.util.List;

/**
 * The Java sources of a client, checked and ready to be written.
 *
 * @param files the files, sorted by path; empty when the check found a difference to the plan
 * @param counts what they amount to
 */
public record GeneratedSources(List<GeneratedSource> files, Counts counts) {

    /** Copies the files. */
    public GeneratedSources {
        files = List.copyOf(files);
    }

    /**
     * Numbers for a summary.
     *
     * @param resources resources
     * @param endpoints endpoints of all resources
     * @param models classes of the model package
     * @param unreachedSchemas schemas that no endpoint reaches, written or not
     */
    public record Counts(int resources, int endpoints, int models, int unreachedSchemas) {}
}
