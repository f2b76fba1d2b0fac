package dev.apograph.runtime;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a file in {@code Content-Disposition}, made harmless. */
final class FileNames {

    private static final Pattern QUOTED = Pattern.compile("(?i);\\s{0,9}filename\\s{0,9}=\\s{0,9}\"([^\"]{0,500})\"");
    private static final Pattern PLAIN = Pattern.compile("(?i);\\s{0,9}filename\\s{0,9}=\\s{0,9}([^\";\\s]{1,500})");
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}<>:\"|?*]");

    private FileNames() {}

    static Optional<String> of(String disposition) {
        Matcher quoted = QUOTED.matcher(disposition);
        Matcher plain = PLAIN.matcher(disposition);
        if (quoted.find()) {
            return safe(quoted.group(1));
        }
        return plain.find() ? safe(plain.group(1)) : Optional.empty();
    }

    private static Optional<String> safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = UNSAFE.matcher(last).replaceAll("_").strip();
        boolean named = !plain.isEmpty() && plain.length() <= 200 && !plain.matches("\\.*");
        return named ? Optional.of(plain) : Optional.empty();
    }
}
