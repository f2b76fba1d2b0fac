package dev.apograph.spec.definition;

import dev.apograph.spec.definition.SchemaShape.AnyShape;
import dev.apograph.spec.definition.SchemaShape.ArrayShape;
import dev.apograph.spec.definition.SchemaShape.BooleanShape;
import dev.apograph.spec.definition.SchemaShape.EnumShape;
import dev.apograph.spec.definition.SchemaShape.MapShape;
import dev.apograph.spec.definition.SchemaShape.NumberShape;
import dev.apograph.spec.definition.SchemaShape.ObjectShape;
import dev.apograph.spec.definition.SchemaShape.ReferenceShape;
import dev.apograph.spec.definition.SchemaShape.StringShape;
import dev.apograph.spec.definition.SchemaShape.TupleShape;
import dev.apograph.spec.definition.SchemaShape.UnionShape;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * A shape as one line of text, without what is said beside it and without the order of its properties: two shapes with
 * the same text are the same Java type. Cut after a few levels and characters, which is enough to tell shapes apart.
 */
final class ShapeSignature implements SchemaShape.Visitor<ShapeSignature> {

    private static final int MOST_CHARACTERS = 20_000;
    private static final int DEEPEST = 12;
    private static final int HASH_BYTES = 4;

    private final StringBuilder text = new StringBuilder();
    private int depth;

    private ShapeSignature() {}

    static String of(SchemaShape shape) {
        ShapeSignature signature = new ShapeSignature();
        signature.inside("", shape);
        return signature.text.toString();
    }

    /** Eight hexadecimal digits of SHA-256 (FIPS 180-4), the same on every machine. */
    static String hash(String signature) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(signature.getBytes(StandardCharsets.UTF_16BE));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void inside(String name, SchemaShape shape) {
        if (depth < DEEPEST && text.length() < MOST_CHARACTERS) {
            depth++;
            text.append(name.length()).append(':').append(name);
            shape.accept(this);
            depth--;
        }
    }

    private ShapeSignature word(String word) {
        text.append('<').append(word).append('>');
        return this;
    }

    @Override
    public ShapeSignature visitObject(ObjectShape shape) {
        word("object");
        shape.properties().stream()
                .sorted(Comparator.comparing(PropertyDefinition::name))
                .forEach(property -> inside(property.name() + (property.required() ? "!" : "?"), property.shape()));
        return word("end");
    }

    @Override
    public ShapeSignature visitMap(MapShape shape) {
        inside("{}", shape.values());
        return word("map");
    }

    @Override
    public ShapeSignature visitArray(ArrayShape shape) {
        inside("[]", shape.items());
        return word("array");
    }

    @Override
    public ShapeSignature visitTuple(TupleShape shape) {
        shape.positions().forEach(position -> inside("[n]", position));
        shape.rest().ifPresent(rest -> inside("[]", rest));
        return word("tuple");
    }

    @Override
    public ShapeSignature visitString(StringShape shape) {
        return word("string " + shape.format().orElse(""));
    }

    @Override
    public ShapeSignature visitEnum(EnumShape shape) {
        shape.values().forEach(this::word);
        return word("enum");
    }

    @Override
    public ShapeSignature visitNumber(NumberShape shape) {
        return word((shape.integer() ? "integer " : "number ") + shape.format().orElse(""));
    }

    @Override
    public ShapeSignature visitBoolean(BooleanShape shape) {
        return word("boolean");
    }

    @Override
    public ShapeSignature visitUnion(UnionShape shape) {
        shape.branches().forEach(branch -> inside("|", branch));
        return word("union");
    }

    @Override
    public ShapeSignature visitReference(ReferenceShape shape) {
        return word("reference " + shape.target().id());
    }

    @Override
    public ShapeSignature visitAny(AnyShape shape) {
        return word("any");
    }
}
