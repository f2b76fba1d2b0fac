package dev.apograph.spec.report;

import java.util.List;

/** Writes the list of keys that the script knows. */
final class KeyHelp {

    private record Key(String keys, String meaning) {}

    private static final List<Key> KEYS = List.of(
            new Key("j n", "next finding"),
            new Key("k p", "previous finding"),
            new Key("u", "next line that is not understood (Shift: previous)"),
            new Key("1 2 3", "go to findings, pages, model"),
            new Key("\u2191 \u2193", "line, finding or element above or below"),
            new Key("\u2190 \u2192", "fold or unfold"),
            new Key("Enter", "from a line to what it became, and back; from a finding to its line"),
            new Key("/", "filter"),
            new Key("t", "theme: as the system, light, dark"),
            new Key("Esc", "clear the filter, close this list"),
            new Key("?", "this list"));

    private KeyHelp() {}

    static void write(HtmlWriter html) {
        html.open(Tag.DIALOG, HtmlAttribute.id("help"), HtmlAttribute.of("aria-label", "Keys"));
        html.element(Tag.H2, "Keys").open(Tag.DL);
        for (Key key : KEYS) {
            html.open(Tag.DT);
            for (String one : key.keys().split(" ")) {
                html.element(Tag.KBD, one);
            }
            html.close(Tag.DT).element(Tag.DD, key.meaning());
        }
        html.close(Tag.DL);
        html.element(Tag.BUTTON, "Close", HtmlAttribute.id("close"), HtmlAttribute.of("type", "button"));
        html.close(Tag.DIALOG).line();
    }
}
