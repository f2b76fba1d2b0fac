package dev.apograph.generator.text;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of Java code, together with the string literals in it. Formats are JavaPoet's ({@code $T} for a type,
 * {@code $L} for anything else) and always constants of the generator; an argument that is a plain string is refused,
 * so text from a document gets in through a door or not at all.
 */
public final class JavaCode {

    /** One format for all of the code: JavaPoet spends its time on each part anew, so there are as few as can be. */
    private final String format;

    private final List<Object> types;
    private final List<String> literals;

    private JavaCode(String format, List<Object> types, List<String> literals) {
        this.format = format;
        this.types = types;
        this.literals = literals;
    }

    /**
     * Code from a format.
     *
     * @param format constant text with {@code $T} and {@code $L}
     * @param args types and classes, identifiers, literals, numbers, booleans or other code
     */
    public static JavaCode of(String format, Object... args) {
        return body().code(format, args).build();
    }

    /** Pieces with {@code ", "} between them, broken over lines where they grow long. */
    public static JavaCode commaSeparated(List<JavaCode> pieces) {
        return joined(pieces, ",$W");
    }

    /** Pieces one after the other, {@code separator} between them. */
    public static JavaCode joined(List<JavaCode> pieces, String separator) {
        Builder joined = body();
        for (int i = 0; i < pieces.size(); i++) {
            joined.code(i == 0 ? "$L" : separator + "$L", pieces.get(i));
        }
        return joined.build();
    }

    /** The first piece, and each of the others on a line of its own below it. */
    public static JavaCode chain(List<JavaCode> pieces) {
        return of("$>$>$L$<$<", joined(pieces, "\n"));
    }

    /** A block of statements, to be filled. */
    public static Builder body() {
        return new Builder();
    }

    CodeBlock block() {
        return CodeBlock.of(format, types.toArray());
    }

    /** The decoded string literals, in order. */
    List<String> literals() {
        return literals;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JavaCode code && code.format.equals(format) && code.types.equals(types);
    }

    @Override
    public int hashCode() {
        return 31 * format.hashCode() + types.hashCode();
    }

    /** The code with every type qualified. */
    @Override
    public String toString() {
        return block().toString();
    }

    /** Collects statements. */
    public static final class Builder {

        private final StringBuilder format = new StringBuilder();
        private final List<Object> types = new ArrayList<>();
        private final List<String> literals = new ArrayList<>();

        private Builder() {}

        /** Adds a statement; the semicolon is added. */
        public Builder statement(String statement, Object... args) {
            format.append("$[");
            code(statement, args);
            format.append(";\n$]");
            return this;
        }

        /** Adds code as it stands. */
        public Builder code(String code, Object... args) {
            int from = 0;
            int next = 0;
            for (int sign = code.indexOf('$'); sign >= 0; sign = code.indexOf('$', sign + 2)) {
                char what = code.charAt(sign + 1);
                if (what == 'L' || what == 'T') {
                    format.append(code, from, sign);
                    add(what, args[next++]);
                    from = sign + 2;
                }
            }
            if (next != args.length) {
                throw new IllegalArgumentException("code with " + next + " holes for " + args.length + " arguments");
            }
            format.append(code, from, code.length());
            return this;
        }

        private void add(char what, Object arg) {
            if (what == 'T' && (arg instanceof TypeName || arg instanceof Class)) {
                format.append("$T");
                types.add(arg);
            } else if (what == 'L' && arg instanceof JavaCode code) {
                format.append(code.format);
                types.addAll(code.types);
                literals.addAll(code.literals);
            } else if (what == 'L' && arg instanceof JavaStringLiteral literal) {
                format.append(literal.code().replace("$", "$$"));
                literals.addAll(literal.pieces());
            } else if (what == 'L' && isPlain(arg)) {
                format.append(arg);
            } else {
                throw new IllegalArgumentException(
                        "code from a " + arg.getClass().getSimpleName() + " at $" + what);
            }
        }

        private static boolean isPlain(Object arg) {
            return arg instanceof JavaIdentifier
                    || arg instanceof Integer
                    || arg instanceof Long
                    || arg instanceof Boolean;
        }

        /** Opens a block with an opening brace. */
        public Builder begin(String head, Object... args) {
            code(head, args);
            format.append(" {\n$>");
            return this;
        }

        /** Closes the block that was opened last. */
        public Builder end() {
            return close("}\n");
        }

        /** Closes the block that was opened last, and the parenthesis around it, as a statement. */
        public Builder endLambda() {
            return close("});\n");
        }

        /** Closes the block of an expression, such as that of a {@code switch}, that was opened last. */
        public Builder endExpression() {
            return close("};\n");
        }

        private Builder close(String end) {
            format.append("$<").append(end);
            return this;
        }

        /** The code collected so far. */
        public JavaCode build() {
            return new JavaCode(format.toString(), List.copyOf(types), List.copyOf(literals));
        }
    }
}
