package dev.apograph.generator.testing;

import com.palantir.javapoet.ClassName;
import dev.apograph.generator.naming.CallView;
import dev.apograph.generator.naming.ResourceTestNames;
import dev.apograph.generator.text.PackageName;
import dev.apograph.generator.type.ResourcePlan;
import dev.apograph.spec.link.LinkedApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A resource and what is generated for tests of it.
 *
 * @param plan the resource
 * @param endpoints its endpoints, in the order of the plan
 * @param fakes the fake of its interface in each way of making calls
 * @param answers the class of its documented answers
 */
record TestedResource(
        ResourcePlan plan, List<TestedEndpoint> endpoints, Map<CallView, ClassName> fakes, ClassName answers) {

    /** Copies the map. */
    TestedResource {
        fakes = Map.copyOf(fakes);
    }

    static TestedResource of(LinkedApi api, ResourcePlan plan, ResourceTestNames names, PackageName home) {
        List<TestedEndpoint> endpoints = new ArrayList<>();
        for (int i = 0; i < plan.endpoints().size(); i++) {
            endpoints.add(new TestedEndpoint(
                    plan.endpoints().get(i),
                    names.settings().get(i),
                    names.answerMethods().get(i),
                    ShownAnswer.of(api, plan.endpoints().get(i))));
        }
        return new TestedResource(
                plan,
                List.copyOf(endpoints),
                Map.of(
                        CallView.PLAIN, home.type(names.fake()),
                        CallView.ASYNC, home.type(names.asyncFake()),
                        CallView.RAW, home.type(names.rawFake())),
                home.type(names.answers()));
    }

    ClassName fake(CallView view) {
        return Objects.requireNonNull(fakes.get(view));
    }

    ClassName fake() {
        return fake(CallView.PLAIN);
    }

    ClassName contract(CallView view) {
        return plan.contract(view);
    }
}
