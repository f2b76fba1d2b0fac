package dev.apograph.generator.naming;

import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.NameTarget;
import dev.apograph.spec.link.LinkedApi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The classes of the model package and their names. Schemas choose before what lies inside them, and shallow before
 * deep, so that a new property never takes the name of a schema.
 */
final class TypeNames {

    private final List<DeclaredType> declared;
    private final Map<String, JavaIdentifier> names = new HashMap<>();
    private List<String> likeWrappers = List.of();

    private TypeNames(List<DeclaredType> declared) {
        this.declared = declared;
    }

    /**
     * Names for everything that the schemas declare, whether it is going to be written or not.
     *
     * @param shared whether equal shapes inside one schema share a class
     */
    static TypeNames decide(LinkedApi api, boolean shared) {
        TypeNames types = new TypeNames(api.schemas().stream()
                .map(DeclaredTypes::of)
                .flatMap(inside -> (shared ? EqualTypes.shared(api, inside) : inside).stream())
                .toList());
        NameScope scope = new NameScope(NameStyle.TYPE, "Model", ReservedNames.ofTypes());
        Map<Integer, List<DeclaredType>> byDepth = types.declared.stream()
                .collect(Collectors.groupingBy(type -> type.path().steps().size(), TreeMap::new, Collectors.toList()));
        byDepth.values()
                .forEach(level -> types.names.putAll(scope.allocate(
                        level.stream().map(type -> wish(type, api)).toList())));
        types.declared.forEach(type -> type.alike()
                .forEach(other -> types.names.put(
                        other.path().key(), types.names.get(type.path().key()))));
        types.likeWrappers = types.names.values().stream()
                .map(JavaIdentifier::toString)
                .filter(WrapperNames::mayClash)
                .distinct()
                .toList();
        return types;
    }

    /** Names of classes that a wrapper of a union might want, too. */
    List<String> likeWrappers() {
        return likeWrappers;
    }

    List<DeclaredType> declared() {
        return declared;
    }

    /** The name of the class for the shape at {@code path}; empty when that shape has none. */
    Optional<JavaIdentifier> name(TypePath path) {
        return Optional.ofNullable(names.get(path.key()));
    }

    // Two schemas may have the same title; their ids differ.
    private static NameScope.Wish wish(DeclaredType type, LinkedApi api) {
        List<String> words = new ArrayList<>(WordSplitter.words(type.schema().title()));
        type.path().steps().forEach(step -> words.addAll(WordSplitter.words(step.word())));
        String key = type.path().key();
        String wireName = type.path().isRoot() ? type.schema().title() : key;
        List<String> otherwise =
                type.path().isRoot() ? WordSplitter.spelled(type.schema().title()) : words;
        Optional<String> set = type.path().isRoot()
                ? api.nameOf(NameTarget.schema(type.schema().title())).map(Fact::value)
                : Optional.empty();
        return new NameScope.Wish(key, wireName, words, otherwise, set);
    }
}
