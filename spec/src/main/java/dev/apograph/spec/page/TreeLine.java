package dev.apograph.spec.page;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the lines of a folded tree, behind whatever bullets and arrows a scrape has left. */
final class TreeLine {

    private static final Pattern FOLDED = Pattern.compile("\\{} \\d+ keys?|\\[] \\d+ items?");
    private static final Pattern SCALAR = Pattern.compile("\".*\"|-?\\d[\\d.eE+-]*|true|false|null");
    private static final String BULLETS = "\u2022\u25E6\u25AA\u2023\u25B6\u25BC\u25B8\u25BE\u25BA";
    private static final String DASHES = "-*";

    private TreeLine() {}

    /**
     * The node that a line prints; empty when it prints none.
     *
     * @param inTree whether the line before printed one
     * @param lists whether a dash opens the items of lists
     */
    static Optional<String> node(String line, boolean inTree, boolean lists) {
        int at = 0;
        boolean bullet = false;
        boolean dash = false;
        while (at < line.length()) {
            boolean isDash = DASHES.indexOf(line.charAt(at)) >= 0 && line.startsWith(" ", at + 1);
            boolean isBullet = BULLETS.indexOf(line.charAt(at)) >= 0;
            if (!isDash && !isBullet && line.charAt(at) != ' ') {
                break;
            }
            dash |= isDash;
            bullet |= isBullet;
            at++;
        }
        String text = line.substring(at);
        if (FOLDED.matcher(text).matches()) {
            return Optional.of(text);
        }
        boolean marked = bullet || inTree || (dash && !lists);
        return marked && SCALAR.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
}
