package dev.apograph.generator.naming;

import dev.apograph.generator.text.JavaIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Names of the methods of contract tests, after those of the resource interface. */
public final class ContractNames {

    private ContractNames() {}

    /**
     * Methods of one class of tests, in the order of the wanted names, which differ from each other.
     *
     * @param taken methods that the class has already
     */
    public static List<JavaIdentifier> methods(List<String> wanted, List<JavaIdentifier> taken) {
        List<String> reserved = new ArrayList<>(ReservedNames.ofMethods());
        taken.forEach(name -> reserved.add(name.toString()));
        return allocate(new NameScope(NameStyle.MEMBER, "Value", reserved), wanted);
    }

    private static List<JavaIdentifier> allocate(NameScope scope, List<String> wanted) {
        List<NameScope.Wish> wishes = wanted.stream()
                .map(name -> {
                    List<String> words = WordSplitter.words(name);
                    return new NameScope.Wish(name, name, words, words, Optional.of(name));
                })
                .toList();
        Map<String, JavaIdentifier> names = scope.allocate(wishes);
        return wanted.stream()
                .map(name -> Objects.requireNonNull(names.get(name)))
                .toList();
    }
}
