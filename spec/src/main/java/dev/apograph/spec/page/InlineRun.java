package dev.apograph.spec.page;

import java.util.ArrayList;
import java.util.List;

/** The text between two blocks, piece by piece: the pieces tell what is drawn apart from the rest. */
final class InlineRun {

    /** How a piece is drawn. */
    enum Drawn {
        /** Like any text. */
        PLAIN,
        /** Apart from the text around it: as code, in bold, as an element of its own. */
        APART,
        /** As the text of a link. */
        LINK,
        /** Not at all: a line ends. */
        LINE_END
    }

    /** A piece of the run. */
    record Piece(String text, Drawn drawn) {}

    private final List<Piece> pieces = new ArrayList<>();
    private int first = Integer.MAX_VALUE;
    private int last;

    void add(String text, Drawn drawn, LineRange lines) {
        boolean invisible = text.isBlank()
                && !pieces.isEmpty()
                && pieces.get(pieces.size() - 1).text().isBlank();
        if (invisible) {
            return;
        }
        pieces.add(new Piece(text, drawn));
        if (!text.isBlank()) {
            first = Math.min(first, lines.first());
            last = Math.max(last, lines.last());
        }
    }

    void endLine() {
        int size = pieces.size();
        if (size > 0 && pieces.get(size - 1).drawn() == Drawn.LINE_END) {
            return;
        }
        pieces.add(new Piece("\n", Drawn.LINE_END));
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** The last of its pieces in which something can be seen; empty when there is none. */
    String lastText() {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            String text = MarkupText.collapsed(pieces.get(i).text());
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    LineRange lines() {
        return new LineRange(first, last);
    }

    /** All of it on one line. */
    String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return MarkupText.collapsed(text);
    }

    /** Its lines, as far as the markup ends them. */
    List<String> textLines() {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.drawn() == Drawn.LINE_END) {
                lines.add(MarkupText.collapsed(line));
                line.setLength(0);
            } else {
                line.append(piece.text());
            }
        }
        lines.add(MarkupText.collapsed(line));
        return lines.stream().filter(text -> !text.isEmpty()).toList();
    }

    /** Whether everything that can be seen of it is drawn in one way. */
    boolean isAll(Drawn drawn) {
        boolean any = false;
        for (Piece piece : pieces) {
            if (piece.drawn() != Drawn.LINE_END
                    && !MarkupText.collapsed(piece.text()).isEmpty()) {
                if (piece.drawn() != drawn) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }
}
