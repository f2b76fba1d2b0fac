package dev.apograph.generator.testing;

import dev.apograph.generator.naming.TestNames;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.ClientPlan;
import dev.apograph.spec.link.LinkedApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tests that hold a client against the documents that it was generated from.
 *
 * @param drafts a class for each resource that has endpoints
 * @param counts what they compare
 */
public record ContractTests(List<TypeDraft> drafts, ContractCounts counts) {

    /** Copies the classes. */
    public ContractTests {
        drafts = List.copyOf(drafts);
    }

    /**
     * The tests of one resource.
     *
     * @param draft the class
     * @param counts what it compares
     */
    record ResourceTests(TypeDraft draft, ContractCounts counts) {}

    /**
     * Plans the tests.
     *
     * @param api what the documents say
     * @param plan the client that was planned from it
     * @param names the names of what is for tests
     */
    public static ContractTests of(LinkedApi api, ClientPlan plan, TestNames names) {
        String basePath = api.baseUrl()
                .flatMap(url -> Optional.ofNullable(url.value().getPath()))
                .orElse("");
        Examples examples = new Examples(api, plan);
        List<ResourceTests> tests = new ArrayList<>();
        for (int i = 0; i < plan.resources().size(); i++) {
            tests.add(new ContractTestEmitter(plan, plan.resources().get(i), basePath, examples)
                    .emit(names.home().type(names.resources().get(i).contractTest())));
        }
        return new ContractTests(
                tests.stream().map(ResourceTests::draft).toList(),
                ContractCounts.sum(tests.stream().map(ResourceTests::counts).toList()));
    }
}
