package dev.apograph.spec.page;

import java.util.regex.Pattern;

/** Where a list item begins: at its bullet, or behind the values of the item before on the same line. */
final class ItemBreak {

    /** Length of what stands between the values and the next item. */
    static final int LENGTH = 3;

    private static final Pattern BULLET = Pattern.compile("(?:[-*] |[\u2022\u25E6\u25AA\u2023]).*");

    private ItemBreak() {}

    /** Whether a line begins with a bullet. */
    static boolean isBullet(String line) {
        return BULLET.matcher(line).matches();
    }

    /**
     * Where in a line of values {@code " - "} ends them: the last one outside quotes and brackets, since a value may
     * hold a dash itself; -1 where there is none.
     */
    static int in(String line) {
        JsonBrackets brackets = new JsonBrackets();
        int last = -1;
        for (int at = 0; at < line.length(); at++) {
            if (!brackets.inside() && line.startsWith(" - ", at)) {
                last = at;
            }
            brackets.add(line.charAt(at));
        }
        return last;
    }
}
