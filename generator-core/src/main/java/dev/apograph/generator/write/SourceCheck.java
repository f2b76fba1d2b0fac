package dev.apograph.generator.write;

import dev.apograph.generator.text.GeneratedSource;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.util.List;

/** x. */
public final class SourceCheck {
    private SourceCheck() {}

    /** x. */
    public static List<GeneratedSource> passed(List<GeneratedSource> sources, Diagnostics diagnostics) {
        return sources;
    }
}
