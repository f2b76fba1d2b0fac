package dev.apograph.generator.text;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A Javadoc comment: paragraphs, lists and tags, in the order that the javadoc tool wants. */
public final class Javadoc {

    /** Columns of text in a line, without indentation and leading star. */
    private static final int WIDTH = 110;

    private final List<String> lines;

    private Javadoc(List<String> lines) {
        this.lines = lines;
    }

    /** A comment of one paragraph. */
    public static Javadoc of(JavadocText text) {
        return builder().paragraph(text).build();
    }

    /** A comment of one paragraph of our own words: constant markup with a hole for each text. */
    public static Javadoc of(String template, JavadocText... texts) {
        return of(JavadocText.html(template, texts));
    }

    /** A comment to be put together. */
    public static Builder builder() {
        return new Builder();
    }

    // Every text was made harmless on its own; this is the seam between two of them.
    CodeBlock block() {
        String text = String.join("\n", lines);
        if (text.contains("*/") || text.indexOf('\\') >= 0) {
            throw new IllegalStateException("a comment that could end early");
        }
        return CodeBlock.of("$L", text + "\n");
    }

    /** The text of the comment, line by line. */
    @Override
    public String toString() {
        return String.join("\n", lines);
    }

    /** Puts a comment together. Texts that are empty are left out. */
    public static final class Builder {

        private final List<String> body = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();

        private Builder() {}

        /** Adds a paragraph; the first one is the summary. */
        public Builder paragraph(JavadocText text) {
            if (!text.isEmpty()) {
                boolean first = body.isEmpty();
                if (!first) {
                    body.add("");
                }
                body.addAll((first ? text : JavadocText.html("<p>{}", text)).lines(WIDTH));
            }
            return this;
        }

        /** Adds a paragraph of our own words: constant markup with a hole for each text. */
        public Builder paragraph(String template, JavadocText... texts) {
            return paragraph(JavadocText.html(template, texts));
        }

        /** Adds each text as a paragraph. */
        public Builder paragraphs(List<JavadocText> texts) {
            texts.forEach(this::paragraph);
            return this;
        }

        /** Adds a bulleted list. */
        public Builder list(List<JavadocText> items) {
            if (!items.isEmpty()) {
                body.add("<ul>");
                items.forEach(item ->
                        body.addAll(JavadocText.html("<li>{}</li>", item).lines(WIDTH)));
                body.add("</ul>");
            }
            return this;
        }

        /** Adds what a parameter is. */
        public Builder param(JavaIdentifier name, JavadocText text) {
            return tag("@param " + name, text);
        }

        /** Adds what a method returns. */
        public Builder returns(JavadocText text) {
            return tag("@return", text);
        }

        /** Adds what a method returns, in our own words. */
        public Builder returns(String template, JavadocText... texts) {
            return returns(JavadocText.html(template, texts));
        }

        /** Adds that {@code HttpStatusException} is thrown, in our own words. */
        public Builder throwingHttpStatus(JavadocText text) {
            return tag("@throws dev.apograph.runtime.HttpStatusException", text);
        }

        /** Adds why something should not be used any more. */
        public Builder deprecated(Optional<JavadocText> reason) {
            reason.ifPresent(text -> tag("@deprecated", text));
            return this;
        }

        private Builder tag(String tag, JavadocText text) {
            tags.addAll(JavadocText.html(tag + " {}", text).lines(WIDTH));
            return this;
        }

        /** The comment. */
        public Javadoc build() {
            List<String> lines = new ArrayList<>(body);
            if (!body.isEmpty() && !tags.isEmpty()) {
                lines.add("");
            }
            lines.addAll(tags);
            return new Javadoc(lines);
        }
    }
}
