package dev.apograph.generator.naming;

import java.util.Map;

/** What the symbols of ASCII are called where a name consists of them. */
final class SymbolNames {

    private static final Map<Character, String> NAMES = Map.ofEntries(
            Map.entry(' ', "space"),
            Map.entry('!', "not"),
            Map.entry('"', "quote"),
            Map.entry('#', "hash"),
            Map.entry('$', "dollar"),
            Map.entry('%', "percent"),
            Map.entry('&', "and"),
            Map.entry('\'', "apostrophe"),
            Map.entry('(', "open"),
            Map.entry(')', "close"),
            Map.entry('*', "star"),
            Map.entry('+', "plus"),
            Map.entry(',', "comma"),
            Map.entry('-', "minus"),
            Map.entry('.', "dot"),
            Map.entry('/', "slash"),
            Map.entry(':', "colon"),
            Map.entry(';', "semicolon"),
            Map.entry('<', "less"),
            Map.entry('=', "equal"),
            Map.entry('>', "greater"),
            Map.entry('?', "question"),
            Map.entry('@', "at"),
            Map.entry('[', "bracket"),
            Map.entry('\\', "backslash"),
            Map.entry(']', "unbracket"),
            Map.entry('^', "caret"),
            Map.entry('_', "underscore"),
            Map.entry('`', "backtick"),
            Map.entry('{', "brace"),
            Map.entry('|', "pipe"),
            Map.entry('}', "unbrace"),
            Map.entry('~', "tilde"));

    private SymbolNames() {}

    /** A word for {@code symbol}; its number in hexadecimal where it has no name. */
    static String of(char symbol) {
        String name = NAMES.get(symbol);
        return name == null ? "u" + Integer.toHexString(symbol) : name;
    }
}
