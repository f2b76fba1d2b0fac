package dev.apograph.spec.grammar.posthog;

import java.util.List;
import java.util.Optional;

/** The words in a list item behind which values follow, at the end of a line or at its start. */
final class ValueMarker {

    private static final List<String> MARKERS = PostHogWords.VOCABULARY.valueMarkers();

    private ValueMarker() {}

    /** The marker at the end of a line. */
    static Optional<String> of(String line) {
        return MARKERS.stream().filter(line::endsWith).findFirst();
    }

    /** The marker at the start of a line that goes on with values. */
    static Optional<String> leading(String line) {
        return MARKERS.stream()
                .filter(marker -> line.startsWith(marker)
                        && FieldValues.isValues(line.substring(marker.length()).strip()))
                .findFirst();
    }

    /** The line without the marker at its end. */
    static String before(String line) {
        return line.substring(0, line.length() - of(line).map(String::length).orElse(0))
                .strip();
    }
}
