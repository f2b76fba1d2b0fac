package dev.apograph.generator.text;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A piece of Java code, together with the string literals in it. Formats are JavaPoet's ({@code $T} for a type,
 * {@code $L} for anything else) and always constants of the generator; an argument that is a plain string is refused,
 * so text from a document gets in through a door or not at all.
 */
public final class JavaCode {

    private final CodeBlock block;
    private final List<String> literals;

    private JavaCode(CodeBlock block, List<String> literals) {
        this.block = block;
        this.literals = literals;
    }

    /**
     * Code from a format.
     *
     * @param format constant text with {@code $T} and {@code $L}
     * @param args types and classes, identifiers, literals, numbers, booleans or other code
     */
    public static JavaCode of(String format, Object... args) {
        Object[] printed = Stream.of(args).map(JavaCode::printed).toArray();
        return new JavaCode(
                CodeBlock.of(format, printed),
                Stream.of(args).flatMap(JavaCode::literalsOf).toList());
    }

    /** Pieces with {@code ", "} between them, broken over lines where they grow long. */
    public static JavaCode commaSeparated(List<JavaCode> pieces) {
        return joined(pieces, ",$W");
    }

    /** Pieces one after the other, {@code separator} between them. */
    public static JavaCode joined(List<JavaCode> pieces, String separator) {
        CodeBlock.Builder parts = CodeBlock.builder();
        for (int i = 0; i < pieces.size(); i++) {
            parts.add(i == 0 ? "" : separator).add(pieces.get(i).block);
        }
        return new JavaCode(
                parts.build(),
                pieces.stream().flatMap(piece -> piece.literals.stream()).toList());
    }

    /** The first piece, and each of the others on a line of its own below it. */
    public static JavaCode chain(List<JavaCode> pieces) {
        JavaCode chain = joined(pieces, "\n");
        return new JavaCode(CodeBlock.of("$>$>$L$<$<", chain.block), chain.literals);
    }

    /** A block of statements, to be filled. */
    public static Builder body() {
        return new Builder();
    }

    CodeBlock block() {
        return block;
    }

    /** The decoded string literals, in order. */
    List<String> literals() {
        return literals;
    }

    private static Object printed(Object arg) {
        if (arg instanceof JavaCode code) {
            return code.block;
        }
        if (arg instanceof JavaStringLiteral || arg instanceof JavaIdentifier) {
            return CodeBlock.of("$L", arg.toString());
        }
        if (arg instanceof TypeName
                || arg instanceof Class
                || arg instanceof Integer
                || arg instanceof Long
                || arg instanceof Boolean) {
            return arg;
        }
        throw new IllegalArgumentException("code from a " + arg.getClass().getSimpleName());
    }

    private static Stream<String> literalsOf(Object arg) {
        if (arg instanceof JavaCode code) {
            return code.literals.stream();
        }
        return arg instanceof JavaStringLiteral literal ? literal.pieces().stream() : Stream.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JavaCode code && code.block.equals(block);
    }

    @Override
    public int hashCode() {
        return block.hashCode();
    }

    /** The code with every type qualified. */
    @Override
    public String toString() {
        return block.toString();
    }

    /** Collects statements. */
    public static final class Builder {

        private final CodeBlock.Builder block = CodeBlock.builder();
        private final List<String> literals = new ArrayList<>();

        private Builder() {}

        /** Adds a statement; the semicolon is added. */
        public Builder statement(String format, Object... args) {
            JavaCode code = of(format, args);
            block.addStatement(code.block);
            literals.addAll(code.literals);
            return this;
        }

        /** Adds code as it stands. */
        public Builder code(String format, Object... args) {
            JavaCode code = of(format, args);
            block.add(code.block);
            literals.addAll(code.literals);
            return this;
        }

        /** Opens a block with an opening brace. */
        public Builder begin(String format, Object... args) {
            JavaCode code = of(format, args);
            block.beginControlFlow("$L", code.block);
            literals.addAll(code.literals);
            return this;
        }

        /** Closes the block that was opened last. */
        public Builder end() {
            block.endControlFlow();
            return this;
        }

        /** Closes the block that was opened last, and the parenthesis around it, as a statement. */
        public Builder endLambda() {
            block.unindent().add("});\n");
            return this;
        }

        /** Closes the block of an expression, such as that of a {@code switch}, that was opened last. */
        public Builder endExpression() {
            block.unindent().add("};\n");
            return this;
        }

        /** The code collected so far. */
        public JavaCode build() {
            return new JavaCode(block.build(), List.copyOf(literals));
        }
    }
}
