package dev.apograph.generator.naming;

import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.NameTarget;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.link.LinkedApi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Names the methods of one resource after the titles of its endpoints, without the words of the resource's title. */
final class MethodNames {

    private final LinkedApi api;
    private final List<String> resourceWords;
    private final Set<String> foldedResourceWords;
    private final Set<String> reserved;

    private MethodNames(LinkedApi api, ResourceDefinition resource) {
        this.api = api;
        this.resourceWords = WordSplitter.words(resource.title().value());
        this.foldedResourceWords =
                resourceWords.stream().map(MethodNames::folded).collect(Collectors.toSet());
        this.reserved =
                ReservedNames.ofMethods().stream().map(MethodNames::folded).collect(Collectors.toSet());
    }

    /** The name of each method, in the order of the endpoints. */
    static List<JavaIdentifier> decide(LinkedApi api, ResourceDefinition resource) {
        MethodNames names = new MethodNames(api, resource);
        Map<String, Long> wanted = resource.endpoints().stream()
                .collect(Collectors.groupingBy(
                        endpoint -> folded(NameStyle.MEMBER.name(names.shortWords(endpoint))), Collectors.counting()));
        List<String> keys = keys(resource);
        List<NameScope.Wish> wishes = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            wishes.add(names.wish(keys.get(i), resource.endpoints().get(i), wanted));
        }
        Map<String, JavaIdentifier> given =
                new NameScope(NameStyle.MEMBER, "Value", ReservedNames.ofMethods()).allocate(wishes);
        return keys.stream().map(given::get).toList();
    }

    /** What tells the endpoints of a resource apart: method and path, and a number should the pages repeat them. */
    static List<String> keys(ResourceDefinition resource) {
        Set<String> seen = new HashSet<>();
        List<String> keys = new ArrayList<>();
        for (EndpointDefinition endpoint : resource.endpoints()) {
            String key =
                    endpoint.method().value() + " " + endpoint.path().value().template();
            String unique = key;
            for (int again = 2; !seen.add(unique); again++) {
                unique = key + " " + again;
            }
            keys.add(unique);
        }
        return keys;
    }

    private NameScope.Wish wish(String key, EndpointDefinition endpoint, Map<String, Long> wanted) {
        List<String> title = WordSplitter.words(endpoint.title().value());
        List<String> shorter = shortWords(endpoint);
        String name = folded(NameStyle.MEMBER.name(shorter));
        List<String> words = wanted.getOrDefault(name, 0L) > 1 || isReserved(shorter) ? title : shorter;
        List<String> free = isReserved(words) ? concat(words, resourceWords) : words;
        List<String> byPath =
                concat(title, WordSplitter.words(endpoint.path().value().template()));
        Optional<String> set = api.nameOf(NameTarget.endpoint(endpoint)).map(Fact::value);
        return new NameScope.Wish(key, key, free, byPath, set);
    }

    private List<String> shortWords(EndpointDefinition endpoint) {
        List<String> title = WordSplitter.words(endpoint.title().value());
        List<String> rest = title.stream()
                .filter(word -> !foldedResourceWords.contains(folded(word)))
                .toList();
        return rest.isEmpty() ? title : rest;
    }

    private boolean isReserved(List<String> words) {
        String name = NameStyle.MEMBER.name(words);
        return JavaIdentifier.isReservedWord(name) || reserved.contains(folded(name));
    }

    private static List<String> concat(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The constant of each method, in the order of the endpoints. */
    static List<JavaIdentifier> constants(List<JavaIdentifier> methods) {
        Map<String, JavaIdentifier> given = new HashMap<>(MemberNames.constants(
                methods.stream().map(JavaIdentifier::toString).toList()));
        return methods.stream().map(method -> given.get(method.toString())).toList();
    }
}
