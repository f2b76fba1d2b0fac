package dev.apograph.generator;

import dev.apograph.generator.testing.ContractCounts;
import dev.apograph.generator.text.GeneratedSource;
import java.util.List;

/**
 * The Java sources of tests of a client, checked and ready to be written.
 *
 * @param files the files, sorted by path; empty when the check found a difference to the plan
 * @param contract what the contract tests compare and leave out
 */
public record GeneratedTests(List<GeneratedSource> files, ContractCounts contract) {

    /** Copies the files. */
    public GeneratedTests {
        files = List.copyOf(files);
    }
}
