package dev.apograph.spec.report;

/**
 * Text of a document as it stands between tags (HTML Living Standard, 13.1.2). Characters that a reader cannot see or
 * that move others about, such as NUL and the bidirectional controls, are shown by their code points.
 *
 * @param markup the escaped text
 */
record HtmlText(String markup) {

    /** Escapes a text. */
    static HtmlText of(String text) {
        StringBuilder markup = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> markup.append("&amp;");
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                default -> {
                    if (Visibility.isHidden(c)) {
                        markup.append("<i>").append(Visibility.name(c)).append("</i>");
                    } else {
                        markup.appendCodePoint(c);
                    }
                }
            }
        });
        return new HtmlText(markup.toString());
    }
}
