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
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Emits the contract tests of one resource. */
final class ContractTestEmitter {

    private static final JavaIdentifier CONTRACT = JavaIdentifier.of("contract");
    /** So many names of what is left out stand in one line of a comment at most. */
    private static final int MOST_NAMES = 20;

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
     * @param tests what is tested by that call
     * @param leftOut the names of what is not compared, by reason
     */
    private record Planned(
            EndpointPlan endpoint,
            CallDraft call,
            JavaIdentifier name,
            List<PlannedTest> tests,
            Map<LeftOut, List<String>> leftOut) {}

    // final class ApplicationsContractTest { ... }
    ContractTests.ResourceTests emit(ClassName name) {
        List<Planned> planned = planned();
        List<MethodDraft> methods = new ArrayList<>();
        Iterator<JavaIdentifier> names = testNames(planned).iterator();
        planned.forEach(one -> {
            methods.add(call(one));
            one.tests().forEach(test -> methods.add(test(names.next(), test)));
        });
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
            calls.plan(endpoint).ifPresent(call -> {
                List<PlannedTest> tests = tests(endpoint, call, name);
                planned.add(new Planned(endpoint, call, name, tests, tally.takeNames()));
            });
            tally.takeNames();
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

    private List<PlannedTest> tests(EndpointPlan endpoint, CallDraft call, JavaIdentifier name) {
        List<PlannedTest> tests = new ArrayList<>();
        tests.add(new PlannedTest(
                "SendsWhatIsDocumented", JavaCode.of("contract.sends(this::$L, $L)", name, call.expectation())));
        call.listed().ifPresent(statement -> tests.add(new PlannedTest("KnowsTheDocumentedBody", statement)));
        tests.addAll(new AnswerPlanner(endpoint, name, examples, texts, tally).plan());
        return tests;
    }

    private static List<JavaIdentifier> testNames(List<Planned> planned) {
        List<String> wanted = planned.stream()
                .flatMap(one -> one.tests().stream().map(test -> one.name() + test.suffix()))
                .toList();
        return ContractNames.methods(wanted, planned.stream().map(Planned::name).toList());
    }

    // @Test void getReads200() { contract.reads(StubAnswer.json("GET", "/applications", 200, APPLICATIONS), ...); }
    private MethodDraft test(JavaIdentifier name, PlannedTest test) {
        tally.test();
        return MethodDraft.method(name).annotation(TestingTypes.TEST).statement("$L", test.statement());
    }

    private static Javadoc docs(Planned planned) {
        Javadoc.Builder docs = Javadoc.builder()
                .paragraph(
                        "The documented call {}.",
                        Drafts.route(planned.endpoint().definition()));
        if (!planned.leftOut().isEmpty()) {
            docs.paragraph("Left out:");
        }
        return docs.list(planned.leftOut().entrySet().stream()
                        .map(entry -> leftOut(entry.getKey(), entry.getValue()))
                        .toList())
                .build();
    }

    // no value shown: first, second and 7 more
    private static JavadocText leftOut(LeftOut reason, List<String> names) {
        JavadocText shown = JavadocText.commaSeparated(
                names.stream().limit(MOST_NAMES).map(JavadocText::code).toList());
        int more = names.size() - MOST_NAMES;
        JavadocText label = JavadocText.of(reason.label());
        return more > 0
                ? JavadocText.html("{}: {} and {} more", label, shown, number(more))
                : JavadocText.html("{}: {}", label, shown);
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
                .javadoc(docs(planned))
                .returns(endpoint.result().type())
                .statement(
                        nothing ? "$L.$L().$L($L)" : "return $L.$L().$L($L)",
                        CLIENT,
                        resource.accessor(),
                        endpoint.names().method(),
                        JavaCode.commaSeparated(arguments));
    }
}
