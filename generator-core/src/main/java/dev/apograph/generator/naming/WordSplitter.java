package dev.apograph.generator.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts names of documents into words: {@code userID} into user and ID, {@code HTTPServer} into HTTP and Server,
 * {@code user__uuid} into user and uuid. Letters outside ASCII lose their accents; those that have no ASCII form are
 * spelled by their number. Symbols stand between words; a name of nothing but symbols is spelled.
 */
final class WordSplitter {

    private static final Pattern WORD = Pattern.compile(
            "[A-Z]+s(?![a-z])[0-9]*" // IDs, URLs
                    + "|[A-Z]+[0-9]*(?![a-z])" // HTTP in HTTPServer, ID, V4
                    + "|[A-Z]?[a-z]+[0-9]*"
                    + "|[A-Z]"
                    + "|[0-9]+[a-z]*");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGN = Pattern.compile("^\\s*([-+])\\s*(?=[0-9.])");

    private WordSplitter() {}

    /** The words of {@code name} in order, at least one. */
    static List<String> words(String name) {
        String ascii = ascii(name);
        Matcher sign = SIGN.matcher(ascii);
        List<String> words = new ArrayList<>();
        if (sign.find()) {
            words.add(SymbolNames.of(sign.group(1).charAt(0)));
        }
        WORD.matcher(ascii).results().forEach(result -> words.add(result.group()));
        return words.isEmpty() ? spelled(name) : List.copyOf(words);
    }

    /** The words of {@code name} with every symbol as a word of its own; {@code empty} for the empty name. */
    static List<String> spelled(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder between = new StringBuilder();
        ascii(name).chars().forEach(c -> {
            if (isWordCharacter(c)) {
                between.append((char) c);
            } else {
                WORD.matcher(between).results().forEach(result -> words.add(result.group()));
                between.setLength(0);
                words.add(SymbolNames.of((char) c));
            }
        });
        WORD.matcher(between).results().forEach(result -> words.add(result.group()));
        return words.isEmpty() ? List.of("empty") : List.copyOf(words);
    }

    private static boolean isWordCharacter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static String ascii(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        StringBuilder ascii = new StringBuilder();
        plain.codePoints().forEach(c -> {
            if (c > 0x7e && Character.isLetterOrDigit(c)) {
                ascii.append(" u").append(Integer.toHexString(c)).append(' ');
            } else {
                ascii.append(c > 0xffff ? '\uffff' : (char) c);
            }
        });
        return ascii.toString();
    }
}
