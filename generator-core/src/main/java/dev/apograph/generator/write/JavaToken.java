package dev.apograph.generator.write;

/**
 * A token of Java source.
 *
 * @param kind what it is
 * @param text a word or symbol as it stands; of a string literal its decoded value; of a comment nothing
 */
record JavaToken(Kind kind, String text) {

    /** What a token is. */
    enum Kind {
        /** A keyword, identifier or number. */
        WORD,
        /** A single character. */
        SYMBOL,
        /** A string literal. */
        STRING,
        /** A comment. */
        COMMENT
    }

    boolean is(char symbol) {
        return kind == Kind.SYMBOL && text.charAt(0) == symbol;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }
}
