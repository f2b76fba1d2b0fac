package dev.apograph.generator.hostile;

import java.util.ArrayList;
import java.util.List;

/** Texts that have broken generators of code: comments, string literals, numbers and names, in this order. */
final class HostileInputs {

    private static final String BACKSLASH = "\\";

    private HostileInputs() {}

    /** Every input. */
    static List<String> all() {
        List<String> inputs = new ArrayList<>();
        inputs.addAll(comments());
        inputs.addAll(literals());
        inputs.addAll(numbers());
        inputs.addAll(names());
        return List.copyOf(inputs);
    }

    private static String escape(String digits) {
        return BACKSLASH + "u" + digits;
    }

    private static List<String> comments() {
        List<String> inputs = new ArrayList<>(List.of(
                "x */ public static class Canary{} /* y",
                "*/",
                "/",
                "*",
                "**//**",
                escape("002a") + escape("002f") + " class Canary {} /*",
                "*" + escape("002f") + " class Canary {}",
                escape("002a") + "/ class Canary {}",
                BACKSLASH + "uuuu002a" + BACKSLASH + "uu002f class Canary {}",
                "C:" + BACKSLASH + "users" + BACKSLASH + "new",
                BACKSLASH + "u12",
                BACKSLASH + "uZZZZ",
                escape("000a") + " class Canary {}",
                escape("000d") + "x",
                "a\rb\u0085c\u000bd\fe\u2028f\u2029g class Canary {}",
                "$T $L $S $N $$ $> $[ $W $5 ${x} costs $5",
                "{@code left open",
                "@param x y @throws z\n@deprecated\n@author me",
                "<script>alert(1)</script><b",
                "a < b & c > d &amp; &lt",
                "</pre></p></code>",
                "{@snippet : x } {@link Nowhere}",
                "nul\0 lone\ud800 low\udc00 bidi\u202e\u2066x",
                "   ",
                "first\n\n\n   second\n\t\nthird"));
        for (int run = 1; run <= 6; run++) {
            inputs.add(BACKSLASH.repeat(run) + "u002a" + BACKSLASH.repeat(run) + "u002f class Canary {}");
        }
        return inputs;
    }

    private static List<String> literals() {
        return List.of(
                "x\"+new Canary()+\"y",
                "x" + escape("0022") + "+new Canary()+" + escape("0022") + "y",
                "x" + BACKSLASH,
                "\"",
                "a\r\nb\tc\0d",
                "X-A\r\nEvil: 1",
                "\"\"\" " + BACKSLASH + "{x}",
                "long ".repeat(14_000),
                "\u20ac".repeat(70_000),
                "[",
                "(a+)+$",
                "%s %n %1$s %",
                "${x} #{y}",
                "\u0001" + "7 \u001f8",
                "\ud83c\udf31 \ud83d");
    }

    private static List<String> numbers() {
        return List.of(
                "0; static { new Canary(); }",
                "1); static { new Canary(); } //",
                "1e400",
                "NaN",
                "-0",
                "1234567890123456789012345678901234567890",
                "010",
                "0x10",
                "1_000");
    }

    private static List<String> names() {
        return List.of(
                "Foo {} class Canary {} class Bar",
                "A(1); static {} //",
                "a.b.C",
                "a$b",
                "List<Pet>",
                "../../../x",
                "/x",
                "a/b",
                "a" + BACKSLASH + "b",
                "a%2Fb",
                "~1",
                "file:x",
                "class",
                "record",
                "_",
                "module-info",
                "package-info",
                "Object",
                "String",
                "Override",
                "List",
                "Exception",
                "getClass",
                "notifyAll",
                "toString",
                "finalize",
                " ",
                "123",
                "!?#",
                "\ud83c\udf31",
                "\uff21\uff22\uff23",
                "\u05d0\u05d1",
                "e\u0301",
                "a\u200db",
                "foo_bar",
                "CON",
                "x.",
                "x ",
                "n".repeat(300),
                "Builder",
                "ApiException",
                "com.example.client",
                "additionalProperties",
                "null",
                "true",
                "-1",
                "+");
    }
}
