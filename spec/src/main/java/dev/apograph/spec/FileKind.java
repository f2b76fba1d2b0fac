package dev.apograph.spec;

import java.util.Locale;

/** What a file is read as, which its ending alone decides. */
enum FileKind {
    PAGE,
    SCHEMA,
    OTHER;

    static FileKind of(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "txt", "md", "markdown", "html", "htm" -> PAGE;
            case "json", "yaml", "yml" -> SCHEMA;
            default -> OTHER;
        };
    }
}
