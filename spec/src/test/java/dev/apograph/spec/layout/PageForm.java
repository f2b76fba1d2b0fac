package dev.apograph.spec.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The forms of text into which the tests write a page, each with the losses that it has in the wild. */
enum PageForm {
    /** Cells run together. */
    GLUED("", true),
    /** Bars between cells, empty cells left out, no blank lines. */
    BARS(" | ", false),
    /** Bars as before, and no rule below the header. */
    BARS_WITHOUT_RULE(" | ", false),
    /** Blanks between cells, empty cells left out. */
    BLANKS(" ", true),
    /** Blanks between cells and no blank lines. */
    BLANKS_WITHOUT_PARAGRAPHS(" ", false),
    /** Cells run together and no blank lines. */
    GLUED_WITHOUT_PARAGRAPHS("", false),
    /** One cell a line, empty cells left out, no blank lines. */
    LINES("\n", false),
    /** Blanks between cells and no headers. */
    BLANKS_WITHOUT_HEADERS(" ", true),
    /** Bars between cells and no headers. */
    BARS_WITHOUT_HEADERS(" | ", false),
    /** One cell a line and no headers. */
    LINES_WITHOUT_HEADERS("\n", false);

    private final String seam;
    private final boolean paragraphs;

    PageForm(String seam, boolean paragraphs) {
        this.seam = seam;
        this.paragraphs = paragraphs;
    }

    /** A whole page. */
    String page(List<SampleAction> actions) {
        List<String> parts = new ArrayList<>();
        parts.add("Houses Actions");
        parts.add("Below are the various requests that can be performed against the Houses resource, as well as the"
                + " expected parameters and the potential responses.");
        actions.forEach(action -> parts.addAll(action(action)));
        parts.add("Was this page helpful?");
        return String.join(paragraphs ? "\n\n" : "\n", parts) + "\n";
    }

    /** The parts of one action. */
    List<String> action(SampleAction action) {
        List<String> parts = new ArrayList<>();
        parts.add(action.title());
        parts.add(action.sentence());
        parts.add("Method And Url");
        parts.add("GET https://api.house.example" + action.path());
        parts.add("Request Path Components");
        parts.add(table(List.of("Path Component", "Description", "Example"), action.components()));
        parts.add("Request Query Parameters");
        parts.add(table(List.of("Name", "Required", "Description", "Default", "Example"), action.parameters()));
        parts.add("Successful Responses");
        parts.add(table(List.of("Code", "Type", "Description"), action.successes()));
        parts.add("Error Responses");
        parts.add(table(List.of("Code", "Type", "Description"), action.errors()));
        return parts;
    }

    private String table(List<String> header, List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        if (!name().endsWith("WITHOUT_HEADERS")) {
            lines.add(line(header));
            if (this == BARS) {
                lines.add("---|".repeat(header.size()));
            }
        }
        rows.forEach(row -> lines.add(line(row)));
        return String.join("\n", lines);
    }

    private String line(List<String> cells) {
        String line = cells.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(seam));
        return seam.equals(" | ") ? line + " |" : line;
    }
}
