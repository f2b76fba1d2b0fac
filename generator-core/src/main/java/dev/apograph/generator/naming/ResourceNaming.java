package dev.apograph.generator.naming;

import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.NameTarget;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.link.LinkedApi;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names the interfaces, implementations, request objects and results of all resources together. */
final class ResourceNaming {

    private final LinkedApi api;
    private final List<ResourceDefinition> resources;
    private final NameScope types = new NameScope(NameStyle.TYPE, "Type", ReservedNames.ofTypes());

    private ResourceNaming(LinkedApi api) {
        this.api = api;
        this.resources = api.resources();
    }

    /** The names of each resource, in the order of the API. */
    static List<ResourceNames> decide(LinkedApi api) {
        return new ResourceNaming(api).decide();
    }

    private List<ResourceNames> decide() {
        Map<String, JavaIdentifier> contracts = types.allocate(
                resources.stream().map(resource -> wish(resource, "Resource")).toList());
        Map<String, JavaIdentifier> accessors = new NameScope(NameStyle.MEMBER, "Value", ReservedNames.ofMethods())
                .allocate(resources.stream()
                        .map(resource -> NameScope.Wish.of(title(resource)).as(set(resource)))
                        .toList());
        List<List<JavaIdentifier>> methods = resources.stream()
                .map(resource -> MethodNames.decide(api, resource))
                .toList();
        Map<String, JavaIdentifier> objects = types.allocate(objectWishes(methods));
        Map<CallView, Map<String, JavaIdentifier>> views = views(contracts);
        List<ResourceNames> names = new ArrayList<>();
        for (int i = 0; i < resources.size(); i++) {
            String title = title(resources.get(i));
            JavaIdentifier contract = Objects.requireNonNull(contracts.get(title));
            names.add(new ResourceNames(
                    contract,
                    views.entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey,
                                    view -> Objects.requireNonNull(
                                            view.getValue().get(title)))),
                    Objects.requireNonNull(accessors.get(title)),
                    endpoints(resources.get(i), methods.get(i), objects)));
        }
        return names;
    }

    // Last, so that no other name depends on them.
    private Map<CallView, Map<String, JavaIdentifier>> views(Map<String, JavaIdentifier> contracts) {
        Map<CallView, Map<String, JavaIdentifier>> views = new EnumMap<>(CallView.class);
        views.put(CallView.PLAIN, contracts);
        for (CallView view : List.of(CallView.ASYNC, CallView.RAW)) {
            views.put(
                    view,
                    types.allocate(contracts.entrySet().stream()
                            .map(entry -> view(entry.getKey(), view.prefix() + entry.getValue()))
                            .toList()));
        }
        return views;
    }

    private static NameScope.Wish view(String title, String name) {
        List<String> words = WordSplitter.words(name);
        return new NameScope.Wish(title, name, words, words, Optional.of(name));
    }

    private List<EndpointNames> endpoints(
            ResourceDefinition resource, List<JavaIdentifier> methods, Map<String, JavaIdentifier> objects) {
        List<JavaIdentifier> constants = MethodNames.constants(methods);
        List<String> keys = MethodNames.keys(resource);
        List<EndpointNames> names = new ArrayList<>();
        for (int i = 0; i < methods.size(); i++) {
            names.add(new EndpointNames(
                    methods.get(i),
                    constants.get(i),
                    Objects.requireNonNull(objects.get(objectKey(resource, keys.get(i), "Request"))),
                    Objects.requireNonNull(objects.get(objectKey(resource, keys.get(i), "Result")))));
        }
        return names;
    }

    private List<NameScope.Wish> objectWishes(List<List<JavaIdentifier>> methods) {
        List<NameScope.Wish> wishes = new ArrayList<>();
        for (int i = 0; i < resources.size(); i++) {
            ResourceDefinition resource = resources.get(i);
            List<String> keys = MethodNames.keys(resource);
            for (int j = 0; j < keys.size(); j++) {
                List<String> words = objectWords(resource, methods.get(i).get(j));
                wishes.add(objectWish(objectKey(resource, keys.get(j), "Request"), words, "Request"));
                wishes.add(objectWish(objectKey(resource, keys.get(j), "Result"), words, "Result"));
            }
        }
        return wishes;
    }

    // The resource's title is left out where the method ends with it: ImportApplicationsResult.
    private List<String> objectWords(ResourceDefinition resource, JavaIdentifier method) {
        List<String> title = WordSplitter.words(set(resource).orElseGet(() -> title(resource)));
        List<String> words = WordSplitter.words(method.toString());
        boolean endsWithTitle = NameStyle.TYPE.join(words).endsWith(NameStyle.TYPE.join(title));
        return endsWithTitle ? words : with(words, title);
    }

    private static NameScope.Wish objectWish(String key, List<String> words, String last) {
        List<String> all = with(words, List.of(last));
        return new NameScope.Wish(key, key, all, all);
    }

    private NameScope.Wish wish(ResourceDefinition resource, String last) {
        String title = title(resource);
        return new NameScope.Wish(
                title,
                title + last,
                with(WordSplitter.words(title), List.of(last)),
                with(WordSplitter.spelled(title), List.of(last)),
                set(resource).map(name -> MemberNames.capitalized(name) + last));
    }

    private Optional<String> set(ResourceDefinition resource) {
        return api.nameOf(NameTarget.resource(title(resource))).map(Fact::value);
    }

    private static String objectKey(ResourceDefinition resource, String endpointKey, String last) {
        return String.format(Locale.ROOT, "%s\n%s\n%s", title(resource), endpointKey, last);
    }

    private static String title(ResourceDefinition resource) {
        return resource.title().value();
    }

    private static List<String> with(List<String> words, List<String> more) {
        return Stream.concat(words.stream(), more.stream()).toList();
    }
}
