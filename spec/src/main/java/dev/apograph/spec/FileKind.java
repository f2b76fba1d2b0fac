package dev.apograph.spec;

import java.util.Locale;

/** What a file is read as, which its name alone decides. */
enum FileKind {
    PAGE,
    SCHEMA,
    CORRECTIONS,
    OTHER;

    static FileKind of(String fileName) {
        String name = fileName.substring(fileName.lastIndexOf('/') + 1);
        if (name.equalsIgnoreCase("api.yaml") || name.equalsIgnoreCase("api.yml")) {
            return CORRECTIONS;
        }
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "txt", "md", "markdown", "html", "htm" -> PAGE;
            case "json", "yaml", "yml" -> SCHEMA;
            default -> OTHER;
        };
    }
}
