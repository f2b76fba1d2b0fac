package dev.apograph.spec;

import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks what looks like a live credential in the text of a file, before anything is read from it: neither generated code
 * nor the OpenAPI document, a report or a message may ever repeat it. Identifiers, such as 24 hexadecimal digits or a UUID,
 * and placeholders, such as {@code YOUR_TOKEN}, are no credentials.
 */
final class LiveSecrets {

    /** What stands in place of a credential. */
    static final String MASK = "***";

    /**
     * Prefixes that vendors give their tokens so that they can be told, JSON Web Tokens (RFC 7519) and bearer tokens; the
     * group is what stays. All start a word, so that most characters of a text are passed at once.
     */
    private static final Pattern SECRET = Pattern.compile("\\b(?:(?:sk|rk|pk)_live_[A-Za-z0-9]{8,200}"
            + "|gh[opsur]_[A-Za-z0-9]{20,200}|github_pat_\\w{20,200}|glpat-[\\w-]{16,100}"
            + "|ph[cxsr]_[A-Za-z0-9]{24,100}|xox[abeoprs]-[A-Za-z0-9-]{10,200}"
            + "|AKIA[A-Z0-9]{16}\\b|AIza[\\w-]{35}\\b"
            + "|eyJ[\\w-]{10,4000}\\.eyJ[\\w-]{10,8000}\\.[\\w-]{16,2000}"
            + "|([Bb]earer )(?=[\\w.~+/-]{0,100}\\d)(?=[\\w.~+/-]{0,100}[a-z])[\\w.~+/-]{24,4000}={0,2})");

    private LiveSecrets() {}

    /** The text with every credential masked; each is reported with its line. */
    static String mask(String file, String text, Diagnostics diagnostics) {
        Matcher matcher = SECRET.matcher(text);
        StringBuilder masked = new StringBuilder();
        int line = 1;
        int counted = 0;
        while (matcher.find()) {
            for (; counted < matcher.start(); counted++) {
                line += text.charAt(counted) == '\n' ? 1 : 0;
            }
            diagnostics.add(
                    DiagnosticCode.LIVE_SECRET,
                    SourcePlace.line(file, line),
                    "this looks like a live credential; it is read as " + MASK,
                    "take it out of the file and have its owner revoke it");
            matcher.appendReplacement(masked, "$1" + Matcher.quoteReplacement(MASK));
        }
        return masked.isEmpty() ? text : matcher.appendTail(masked).toString();
    }
}
