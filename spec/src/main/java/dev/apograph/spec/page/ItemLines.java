package dev.apograph.spec.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the text of a list's item into the lines that a text scrape of the same item has: name, type, each marker such as
 * {@code Default:}, its values, and the sentence, each on a line of its own.
 */
final class ItemLines {

    /** Signs between a name, its type and its sentence. */
    private static final Pattern SEPARATOR = Pattern.compile("^[\\s:|\\u2013\\u2014-]++");

    /** {@code (integer, required)} behind a name. */
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{1,80})\\)(.*)", Pattern.DOTALL);

    private final List<String> markers;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder sentence = new StringBuilder();
    private boolean inValues;
    private boolean inHead = true;

    ItemLines(List<String> markers) {
        this.markers = markers;
    }

    /** The lines of an item's text. */
    List<String> of(List<InlineRun.Piece> pieces) {
        for (InlineRun.Piece piece : pieces) {
            if (piece.drawn() == InlineRun.Drawn.LINE_END) {
                endLine();
            } else if (markers.isEmpty()) {
                sentence.append(piece.text());
            } else if (piece.drawn() == InlineRun.Drawn.PLAIN) {
                plain(piece.text());
            } else {
                apart(piece.text());
            }
        }
        endLine();
        return lines;
    }

    private void apart(String text) {
        boolean wordsBefore = !MarkupText.collapsed(sentence).isEmpty();
        boolean marker = markers.contains(MarkupText.collapsed(text));
        if (marker || (inHead && !wordsBefore && !inValues)) {
            endSentence();
            line(text);
            inValues = marker;
        } else if (inValues) {
            sentence.append(' ').append(text).append(' ');
        } else {
            sentence.append(text);
        }
    }

    private void plain(String text) {
        String rest = text;
        if (inValues && !MarkupText.collapsed(sentence).isEmpty() && hasWord(rest)) {
            endSentence();
            inValues = false;
            inHead = false;
        }
        Matcher brackets = BRACKETS.matcher(rest.stripLeading());
        if (inHead && !inValues && !lines.isEmpty() && brackets.matches()) {
            for (String word : brackets.group(1).split(",")) {
                line(word);
            }
            rest = brackets.group(2);
        }
        for (String marker : markers) {
            int at = rest.indexOf(marker);
            if (at >= 0) {
                sentence.append(rest, 0, at);
                endSentence();
                line(marker);
                inValues = true;
                rest = rest.substring(at + marker.length());
            }
        }
        boolean separator =
                inHead && !lines.isEmpty() && MarkupText.collapsed(sentence).isEmpty();
        sentence.append(separator ? SEPARATOR.matcher(rest).replaceFirst("") : rest);
    }

    private static boolean hasWord(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    private void endLine() {
        endSentence();
        inValues = inValues && !lines.isEmpty() && markers.contains(lines.get(lines.size() - 1));
        inHead = lines.size() < 2;
    }

    private void endSentence() {
        line(sentence.toString());
        sentence.setLength(0);
    }

    private void line(String text) {
        String line = MarkupText.collapsed(text);
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }
}
