package dev.apograph.generator.testing;

import com.palantir.javapoet.ClassName;
import dev.apograph.generator.naming.CallView;
import dev.apograph.generator.naming.ResourceTestNames;
import dev.apograph.generator.text.PackageName;
import dev.apograph.generator.type.ResourcePlan;
import dev.apograph.spec.link.LinkedApi;
import java.util.ArrayList;
import java.util.List;

/**
 * A resource and what is generated for tests of it.
 *
 * @param plan the resource
 * @param endpoints its endpoints, in the order of the plan
 * @param fake the fake of its interface
 * @param asyncFake the fake of its interface with calls that return at once
 * @param answers the class of its documented answers
 */
record TestedResource(
        ResourcePlan plan, List<TestedEndpoint> endpoints, ClassName fake, ClassName asyncFake, ClassName answers) {

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
                home.type(names.fake()),
                home.type(names.asyncFake()),
                home.type(names.answers()));
    }

    ClassName contract(CallView view) {
        return plan.contract(view);
    }
}
