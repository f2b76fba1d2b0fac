package dev.apograph.generator.testing;

import static dev.apograph.generator.testing.CallDraft.literal;

import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.type.EndpointPlan;
import dev.apograph.generator.type.ReturnPlan;
import dev.apograph.spec.definition.ShownUrl;
import java.util.List;
import java.util.Optional;

/** Plans the documented calls of one resource. */
final class CallPlanner {

    private final String basePath;
    private final Examples examples;
    private final Texts texts;
    private final Tally tally;

    /**
     * A planner.
     *
     * @param basePath the path of the API's base URL, which command lines may print before the endpoint's own
     */
    CallPlanner(String basePath, Examples examples, Texts texts, Tally tally) {
        this.basePath = basePath;
        this.examples = examples;
        this.texts = texts;
        this.tally = tally;
    }

    /** The call; empty where the client can make none, which is counted. */
    Optional<CallDraft> plan(EndpointPlan endpoint) {
        ShownRequest shown = new ShownRequest(endpoint.definition(), basePath, tally);
        CallDraft draft = new CallDraft();
        String method = shown.method();
        Optional<ShownUrl> url = shown.url();
        new PathContract(endpoint, draft, tally).plan(method, url.map(shown::segments));
        new ParameterContract(endpoint, draft, tally)
                .plan(url.map(ShownUrl::pairs).orElse(List.of()));
        headers(endpoint, shown, draft);
        new BodyContract(endpoint, examples, texts, shown, draft, tally).plan();
        if (!draft.isPossible()) {
            tally.leftOut(LeftOut.NOT_SENDABLE, "call");
            return Optional.empty();
        }
        return Optional.of(draft);
    }

    private void headers(EndpointPlan endpoint, ShownRequest shown, CallDraft draft) {
        shown.credentials().ifPresent(sent -> {
            if (sent) {
                draft.expect(
                        ".header($L, $L + $T.TOKEN)",
                        literal("Authorization"),
                        literal("Bearer "),
                        TestingTypes.CONTRACT_CHECK);
            } else {
                draft.expect(".lacks($L)", literal("Authorization"));
            }
            tally.compared();
        });
        draft.expect("$L", accept(endpoint.result()));
        tally.compared();
    }

    private static JavaCode accept(ReturnPlan result) {
        if (result instanceof ReturnPlan.Events) {
            return JavaCode.of(".header($L, $L)", literal("Accept"), literal("text/event-stream"));
        }
        if (result instanceof ReturnPlan.Body || result instanceof ReturnPlan.Cases) {
            return JavaCode.of(".header($L, $L)", literal("Accept"), literal("application/json"));
        }
        return JavaCode.of(".owes($L)", literal("Accept"));
    }
}
