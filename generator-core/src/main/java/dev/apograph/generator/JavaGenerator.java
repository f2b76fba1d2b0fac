package dev.apograph.generator;

import dev.apograph.generator.GeneratedSources.Counts;
import dev.apograph.generator.emit.ApiEmitter;
import dev.apograph.generator.naming.JavaNames;
import dev.apograph.generator.naming.TestNames;
import dev.apograph.generator.testing.ContractTests;
import dev.apograph.generator.testing.TestSupportEmitter;
import dev.apograph.generator.text.GeneratedSource;
import dev.apograph.generator.type.ApiPlanner;
import dev.apograph.generator.type.ClientPlan;
import dev.apograph.generator.type.PatternCheck;
import dev.apograph.generator.type.SetNamesCheck;
import dev.apograph.generator.write.SourceCheck;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.link.LinkedApi;
import java.util.List;

/** Turns a linked API into the Java sources of a client. */
public final class JavaGenerator {

    private JavaGenerator() {}

    /**
     * Generates a client.
     *
     * @param api the API
     * @param options options without {@linkplain GeneratorOptions#problems() problems}
     * @param diagnostics receives what cannot be shown in Java, and any difference between plan and text
     * @throws IllegalArgumentException if the options have problems
     */
    public static GeneratedSources generate(LinkedApi api, GeneratorOptions options, Diagnostics diagnostics) {
        JavaNames names = JavaNames.decide(api, options.basePackage(), options.clientName(), options.shareEqualTypes());
        ClientPlan plan = ApiPlanner.plan(api, names, options.baseUri(), options.allSchemas(), diagnostics);
        SetNamesCheck.check(api, plan, diagnostics);
        PatternCheck.check(plan, diagnostics);
        List<GeneratedSource> sources = ApiEmitter.emit(plan);
        return new GeneratedSources(SourceCheck.passed(sources, diagnostics), counts(api, plan));
    }

    /**
     * Generates what tests stand on: fakes and a stub server with the documented answers, and contract tests, which hold
     * the client against its documents and need JUnit 5. It lies in the package {@code testing} below the client's and
     * belongs among the sources of tests, never into what is shipped.
     *
     * @param api the API
     * @param options the options that the client is generated with, without problems
     * @param diagnostics receives any difference between plan and text; what cannot be shown in Java {@link #generate}
     *     tells
     * @throws IllegalArgumentException if the options have problems
     */
    public static GeneratedTests generateTests(LinkedApi api, GeneratorOptions options, Diagnostics diagnostics) {
        JavaNames names = JavaNames.decide(api, options.basePackage(), options.clientName(), options.shareEqualTypes());
        ClientPlan plan = ApiPlanner.plan(api, names, options.baseUri(), options.allSchemas(), new Diagnostics());
        TestNames testNames = TestNames.decide(names, TestSupportEmitter.furtherMethods(plan));
        ContractTests contract = ContractTests.of(api, plan, testNames);
        List<GeneratedSource> sources = TestSupportEmitter.emit(api, plan, testNames, contract.drafts());
        return new GeneratedTests(SourceCheck.passed(sources, diagnostics), contract.counts());
    }

    private static Counts counts(LinkedApi api, ClientPlan plan) {
        int endpoints = plan.resources().stream()
                .mapToInt(resource -> resource.endpoints().size())
                .sum();
        int unreached =
                (int) api.schemas().stream().filter(schema -> !schema.reached()).count();
        return new Counts(plan.resources().size(), endpoints, plan.models().size(), unreached);
    }
}
