package dev.apograph.generator.testing;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.ClassName;
import dev.apograph.generator.naming.ContractNames;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.JavaStringLiteral;
import dev.apograph.generator.text.Javadoc;
import dev.apograph.generator.text.JavadocText;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.ClientPlan;
import dev.apograph.generator.type.EndpointPlan;
import dev.apograph.generator.type.ParameterPlan;
import dev.apograph.generator.type.ResourcePlan;
import dev.apograph.generator.type.ReturnPlan;
import dev.apograph.generator.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;

/** Emits the contract tests of one resource. */
final class ContractTestEmitter {

    private static final JavaIdentifier CONTRACT = JavaIdentifier.of("contract");
    private static final JavaIdentifier CLIENT = JavaIdentifier.of("client");

    private final ClientPlan client;
    private final ResourcePlan resource;
    private final Examples examples;
    private final Texts texts = new Texts();
    private final Tally tally = new Tally();
    private final CallPlanner calls;

    ContractTestEmitter(ClientPlan client, ResourcePlan resource, String basePath, Examples examples) {
        this.client = client;
        this.resource = resource;
        this.examples = examples;
        this.calls = new CallPlanner(basePath, examples, texts, tally);
    }

    /**
     * An endpoint with its documented call.
     *
     * @param name the method of the test class that makes the call
     */
    private record Planned(EndpointPlan endpoint, CallDraft call, JavaIdentifier name) {}

    // final class ApplicationsContractTest { ... }
    ContractTests.ResourceTests emit(ClassName name) {
        List<Planned> planned = planned();
        List<MethodDraft> methods = new ArrayList<>();
        planned.forEach(one -> methods.add(call(one)));
        methods.addAll(tests(planned));
        TypeDraft draft = TypeDraft.classOf(name, FINAL)
                .annotation(RuntimeTypes.GENERATED, JavaStringLiteral.of(ContractTestEmitter.class.getName()))
                .annotation(RuntimeTypes.NULL_MARKED);
        if (isDeprecated()) {
            draft.annotation(ClassName.get(SuppressWarnings.class), JavaStringLiteral.of("deprecation"));
        }
        texts.declare(draft);
        draft.javadoc(docs())
                .field(
                        TestingTypes.CONTRACT_CHECK,
                        CONTRACT,
                        JavaCode.of("$T.start()", TestingTypes.CONTRACT_CHECK),
                        PRIVATE,
                        FINAL)
                .field(client.name(), CLIENT, newClient(), PRIVATE, FINAL)
                .method(close());
        methods.forEach(draft::method);
        return new ContractTests.ResourceTests(draft, tally.counts());
    }

    private List<Planned> planned() {
        List<JavaIdentifier> names = ContractNames.methods(
                resource.endpoints().stream()
                        .map(endpoint -> endpoint.names().method().toString())
                        .toList(),
                List.of());
        List<Planned> planned = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            EndpointPlan endpoint = resource.endpoints().get(i);
            JavaIdentifier name = names.get(i);
            calls.plan(endpoint).ifPresent(call -> planned.add(new Planned(endpoint, call, name)));
        }
        return planned;
    }

    private boolean isDeprecated() {
        return resource.endpoints().stream()
                .anyMatch(endpoint -> endpoint.deprecated()
                        || endpoint.request().stream()
                                .flatMap(request -> request.parameters().stream())
                                .anyMatch(ParameterPlan::deprecated));
    }

    private Javadoc docs() {
        ContractCounts counts = tally.counts();
        Javadoc.Builder docs = Javadoc.builder()
                .paragraph(
                        "Holds the resource {} of the client against what its documents show.",
                        JavadocText.code(resource.definition().title().value()))
                .paragraph(
                        "Documented facts that are compared: {}. Left out: {}.",
                        number(counts.comparisons()),
                        number(counts.allLeftOut()));
        docs.list(counts.leftOut().entrySet().stream()
                .map(entry -> JavadocText.html(
                        "{}: {}",
                        number(entry.getValue()),
                        JavadocText.of(entry.getKey().sentence())))
                .toList());
        return docs.paragraph(
                        "Documented in {}.",
                        JavadocText.code(
                                resource.definition().evidence().place().file()))
                .build();
    }

    private static JavadocText number(int number) {
        return JavadocText.of(Integer.toString(number));
    }

    // private final LosantClient client = LosantClient.builder().baseUrl(contract.url())...build();
    private JavaCode newClient() {
        return JavaCode.chain(List.of(
                JavaCode.of("$T.builder()", client.name()),
                JavaCode.of(".baseUrl($L.url())", CONTRACT),
                JavaCode.of(".accessToken($T.TOKEN)", TestingTypes.CONTRACT_CHECK),
                JavaCode.of(".retries($T.none())", TestingTypes.RETRY_POLICY),
                JavaCode.of(".build()")));
    }

    private static MethodDraft close() {
        return MethodDraft.method("close")
                .annotation(TestingTypes.AFTER_EACH)
                .statement("$L.close()", CLIENT)
                .statement("$L.close()", CONTRACT);
    }

    private List<PlannedTest> tests(Planned planned) {
        List<PlannedTest> tests = new ArrayList<>();
        tests.add(new PlannedTest(
                "SendsWhatIsDocumented",
                JavaCode.of(
                        "contract.sends(this::$L, $L)",
                        planned.name(),
                        planned.call().expectation()),
                "What is sent."));
        planned.call()
                .listed()
                .ifPresent(statement -> tests.add(new PlannedTest(
                        "KnowsTheDocumentedBody", statement, "The properties of the documented body.")));
        tests.addAll(new AnswerPlanner(planned.endpoint(), planned.name(), examples, texts, tally).plan());
        return tests;
    }

    // @Test void getReads200() { contract.reads(StubAnswer.json("GET", "/applications", 200, JSON_1), ...); }
    private List<MethodDraft> tests(List<Planned> planned) {
        List<String> wanted = new ArrayList<>();
        List<PlannedTest> tests = new ArrayList<>();
        List<Planned> owners = new ArrayList<>();
        for (Planned one : planned) {
            for (PlannedTest test : tests(one)) {
                wanted.add(one.name() + test.suffix());
                tests.add(test);
                owners.add(one);
            }
        }
        List<JavaIdentifier> names = ContractNames.methods(
                wanted, planned.stream().map(Planned::name).toList());
        List<MethodDraft> methods = new ArrayList<>();
        for (int i = 0; i < tests.size(); i++) {
            tally.test();
            methods.add(MethodDraft.method(names.get(i))
                    .javadoc(
                            "{}: {}",
                            route(owners.get(i).endpoint()),
                            JavadocText.of(tests.get(i).docs()))
                    .annotation(TestingTypes.TEST)
                    .statement("$L", tests.get(i).statement()));
        }
        return methods;
    }

    private static JavadocText route(EndpointPlan endpoint) {
        return JavadocText.code(endpoint.definition().method().value().name() + " "
                + endpoint.definition().path().value().template());
    }

    // private Applications get() { return client.applications().get(GetApplicationsRequest.builder()...build()); }
    private MethodDraft call(Planned planned) {
        EndpointPlan endpoint = planned.endpoint();
        CallDraft call = planned.call();
        List<JavaCode> arguments = new ArrayList<>(call.pathArguments());
        call.bodyArgument().ifPresent(arguments::add);
        endpoint.request().ifPresent(request -> {
            List<JavaCode> steps = new ArrayList<>(List.of(JavaCode.of("$T.builder()", request.name())));
            steps.addAll(call.setters());
            steps.add(JavaCode.of(".build()"));
            arguments.add(JavaCode.chain(steps));
        });
        call.options().ifPresent(arguments::add);
        boolean nothing = endpoint.result() instanceof ReturnPlan.Nothing;
        return MethodDraft.method(planned.name(), PRIVATE)
                .returns(endpoint.result().type())
                .statement(
                        nothing ? "$L.$L().$L($L)" : "return $L.$L().$L($L)",
                        CLIENT,
                        resource.accessor(),
                        endpoint.names().method(),
                        JavaCode.commaSeparated(arguments));
    }
}
