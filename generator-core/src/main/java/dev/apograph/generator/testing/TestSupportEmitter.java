package dev.apograph.generator.testing;

import dev.apograph.generator.naming.TestNames;
import dev.apograph.generator.text.GeneratedSource;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.ClientPlan;
import dev.apograph.generator.type.EndpointPlan;
import dev.apograph.generator.type.ResourcePlan;
import dev.apograph.spec.link.LinkedApi;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Emits every file for tests of a client: fakes, stub server and contract tests. */
public final class TestSupportEmitter {

    private TestSupportEmitter() {}

    /**
     * The files, sorted by path.
     *
     * @param contractTests the classes of contract tests
     */
    public static List<GeneratedSource> emit(
            LinkedApi api, ClientPlan plan, TestNames names, List<TypeDraft> contractTests) {
        return Stream.of(FakesEmitter.emit(api, plan, names), contractTests)
                .flatMap(List::stream)
                .map(TypeDraft::toSource)
                .sorted(Comparator.comparing(GeneratedSource::path))
                .toList();
    }

    /** For each resource the methods of its interface beside those of its endpoints, which names must not clash with. */
    public static List<Set<String>> furtherMethods(ClientPlan plan) {
        return plan.resources().stream().map(TestSupportEmitter::pagedMethods).toList();
    }

    private static Set<String> pagedMethods(ResourcePlan resource) {
        return resource.endpoints().stream()
                .map(EndpointPlan::paging)
                .flatMap(paging -> paging.stream().map(plan -> plan.method().toString()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
