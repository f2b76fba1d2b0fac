package dev.apograph.generator.write;

import dev.apograph.generator.text.SourceOutline;
import dev.apograph.generator.text.SourceOutline.TypeOutline;
import dev.apograph.generator.write.JavaToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads from a source file what it declares, in the same terms in which it was planned. */
final class OutlineReader {

    private static final JavaToken END = new JavaToken(Kind.SYMBOL, "\0");
    private static final Map<Character, Character> BRACKETS = Map.of('(', ')', '{', '}', '[', ']');
    private static final Set<String> MODIFIERS =
            Set.of("public", "protected", "private", "abstract", "static", "final", "default", "sealed");

    private final List<JavaToken> code;
    private final int comments;
    private final List<String> literals;
    private int at;

    private OutlineReader(List<JavaToken> tokens) {
        this.code =
                tokens.stream().filter(token -> token.kind() != Kind.COMMENT).toList();
        this.comments = tokens.size() - code.size();
        this.literals = code.stream()
                .filter(token -> token.kind() == Kind.STRING)
                .map(JavaToken::text)
                .sorted()
                .toList();
    }

    /**
     * The outline of a source file with one top-level type.
     *
     * @throws UnreadableSourceException if the file is not what we write
     */
    static SourceOutline read(String source) {
        return new OutlineReader(JavaLexer.tokens(source)).file();
    }

    private SourceOutline file() {
        String packageName = "";
        if (peek().isWord("package")) {
            next();
            packageName = upTo(';');
        }
        while (peek().isWord("import")) {
            upTo(';');
        }
        skipModifiers();
        TypeOutline type = type();
        if (at != code.size()) {
            throw new UnreadableSourceException("something after the type");
        }
        return new SourceOutline(packageName, type, literals, comments);
    }

    private boolean atType() {
        boolean keyword = peek().isWord("class") || peek().isWord("interface") || peek().isWord("enum");
        return keyword || (peek().isWord("record") && ahead(1).isWord() && (ahead(2).is('(') || ahead(2).is('<')));
    }

    private TypeOutline type() {
        String keyword = next().text();
        String name = next().text();
        while (!peek().is('{')) {
            skip();
        }
        next();
        List<String> members = new ArrayList<>();
        List<TypeOutline> types = new ArrayList<>();
        while (!peek().is('}')) {
            skipModifiers();
            if (atType()) {
                types.add(type());
            } else {
                members.add(member(name));
            }
        }
        next();
        return new TypeOutline(keyword, name, members, types);
    }

    private void skipModifiers() {
        while (peek().is('@') || (peek().isWord() && MODIFIERS.contains(peek().text()))) {
            if (next().is('@')) {
                skipAnnotation();
            }
        }
    }

    private void skipAnnotation() {
        next();
        while (peek().is('.')) {
            next();
            next();
        }
        if (peek().is('(')) {
            skip();
        }
    }

    // Up to the first of ( = ; { stands a type, if any, and the name.
    private String member(String typeName) {
        String name = "";
        while (!peek().is('(') && !peek().is('=') && !peek().is(';') && !peek().is('{')) {
            name = peek().isWord() ? peek().text() : name;
            skip();
        }
        if (peek().is('{')) {
            skip();
            return "initializer " + name;
        }
        if (!peek().is('(')) {
            upTo(';');
            return "field " + name;
        }
        skip();
        skipBody();
        return name.equals(typeName) ? "method <init>" : "method " + name;
    }

    private void skipBody() {
        while (!peek().is(';') && !peek().is('{')) {
            skip();
        }
        skip();
    }

    private String upTo(char symbol) {
        StringBuilder text = new StringBuilder();
        while (!peek().is(symbol)) {
            text.append(peek().text());
            skip();
        }
        next();
        return text.toString();
    }

    // One token, or everything from an opening bracket to the closing one.
    private void skip() {
        JavaToken first = next();
        Character closing =
                first.kind() == Kind.SYMBOL ? BRACKETS.get(first.text().charAt(0)) : null;
        if (closing != null) {
            while (!peek().is(closing)) {
                skip();
            }
            next();
        }
    }

    private JavaToken peek() {
        return ahead(0);
    }

    private JavaToken ahead(int tokens) {
        return at + tokens < code.size() ? code.get(at + tokens) : END;
    }

    private JavaToken next() {
        if (at == code.size()) {
            throw new UnreadableSourceException("an early end");
        }
        return code.get(at++);
    }
}
