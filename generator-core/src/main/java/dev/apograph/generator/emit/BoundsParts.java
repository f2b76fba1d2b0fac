package dev.apograph.generator.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import dev.apograph.generator.naming.DeclaredType;
import dev.apograph.generator.naming.MemberNames;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.ModelPlan.ObjectPlan;
import dev.apograph.generator.type.PropertyPlan;
import dev.apograph.generator.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The constants for what the values in a class have to be beside their types. They stand in classes of their own, which a
 * JVM loads when somebody validates and not before.
 */
final class BoundsParts {

    /** Constants that one static initialiser makes, so that none grows beyond 64 KB (JVMS 4.7.3). */
    private static final int CONSTANTS_PER_CLASS = 500;

    private static final String CONTENT = "content";

    private final Map<String, JavaCode> bounds;
    private final Map<String, JavaIdentifier> names;
    private final Map<String, Integer> places = new HashMap<>();

    private BoundsParts(Map<String, JavaCode> bounds) {
        this.bounds = bounds;
        this.names = MemberNames.constants(bounds.keySet());
        bounds.keySet().forEach(name -> places.put(name, places.size()));
    }

    static BoundsParts of(ObjectPlan plan) {
        Map<String, JavaCode> bounds = new LinkedHashMap<>();
        if (!plan.inferred()) {
            plan.properties()
                    .forEach(property -> BoundsCode.of(property.definition().shape())
                            .ifPresent(code -> bounds.put(property.wireName(), code)));
        }
        return new BoundsParts(bounds);
    }

    /** The bounds of a root that is no object. */
    static BoundsParts of(DeclaredType source) {
        Map<String, JavaCode> bounds = new LinkedHashMap<>();
        if (!source.schema().inferred()) {
            source.shape().flatMap(BoundsCode::of).ifPresent(code -> bounds.put(CONTENT, code));
        }
        return new BoundsParts(bounds);
    }

    boolean has(PropertyPlan property) {
        return bounds.containsKey(property.wireName());
    }

    // , Bounds.NAME
    /** A further argument of a call; empty if nothing is demanded of the property. */
    JavaCode argument(PropertyPlan property) {
        return argument(property.wireName());
    }

    /** A further argument of a call; empty if nothing is demanded of the content. */
    JavaCode argument() {
        return argument(CONTENT);
    }

    private JavaCode argument(String wireName) {
        JavaIdentifier name = names.get(wireName);
        return name == null
                ? JavaCode.of("")
                : JavaCode.of(", $L.$L", holder(places.getOrDefault(wireName, 0) / CONSTANTS_PER_CLASS), name);
    }

    private static JavaIdentifier holder(int part) {
        return JavaIdentifier.of(part == 0 ? "Bounds" : "Bounds" + part);
    }

    // private static final class Bounds { static final JsonBounds NAME = JsonBounds.of().maxLength(255); }
    List<TypeDraft> emit(ClassName outer) {
        List<TypeDraft> holders = new ArrayList<>();
        if (bounds.isEmpty()) {
            return holders;
        }
        List<List<String>> chunks = Chunks.of(List.copyOf(bounds.keySet()), CONSTANTS_PER_CLASS);
        for (int part = 0; part < chunks.size(); part++) {
            TypeDraft holder = TypeDraft.classOf(holder(part).in(outer), PRIVATE, STATIC, FINAL);
            chunks.get(part)
                    .forEach(wireName -> holder.field(
                            RuntimeTypes.JSON_BOUNDS,
                            Objects.requireNonNull(names.get(wireName)),
                            Objects.requireNonNull(bounds.get(wireName)),
                            STATIC,
                            FINAL));
            holders.add(holder.method(MethodDraft.constructor(PRIVATE)));
        }
        return holders;
    }
}
