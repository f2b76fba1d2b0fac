package dev.apograph.generator.emit;

import dev.apograph.generator.naming.CallView;
import dev.apograph.generator.text.Javadoc;
import dev.apograph.generator.text.JavadocText;
import dev.apograph.generator.type.ClientPlan;
import dev.apograph.generator.type.EndpointPlan;
import dev.apograph.generator.type.ResourcePlan;
import java.util.List;

/** The comments of the interfaces other than the plain ones: short, since those say it all. */
final class ViewDocs {

    private ViewDocs() {}

    static Javadoc client(ClientPlan plan, CallView view) {
        JavadocText name = JavadocText.code(plan.name().simpleName());
        return view == CallView.ASYNC
                ? Javadoc.of(
                        "The resources of {} with methods that return at once. It is closed with that client.", name)
                : Javadoc.of(
                        "The resources of {} with methods that return the whole answer. It is closed with that client.",
                        name);
    }

    static Javadoc accessor(CallView view) {
        Javadoc.Builder docs = Javadoc.builder();
        return view == CallView.ASYNC
                ? docs.paragraph("The same resources with methods that return at once.")
                        .returns("methods that return futures; cancelling one gives its call up")
                        .build()
                : docs.paragraph("The same resources with methods that return the whole answer.")
                        .returns("methods that return status, headers and result")
                        .build();
    }

    static Javadoc resource(ResourcePlan plan, CallView view) {
        JavadocText plain = JavadocText.code(plan.contract().simpleName());
        Javadoc.Builder docs = Javadoc.builder();
        if (view == CallView.ASYNC) {
            docs.paragraph("The methods of {}, which describes them, as calls in the background.", plain)
                    .paragraph("What that method throws for a call completes the future. Values that cannot be sent are"
                            + " refused at once.");
        } else {
            docs.paragraph("The methods of {}, which describes them, returning the whole answer.", plain);
        }
        return docs.build();
    }

    static Javadoc method(EndpointPlan endpoint, CallView view, List<Argument> arguments) {
        Javadoc.Builder docs = EndpointDocs.summary(endpoint);
        arguments.forEach(argument -> docs.param(argument.name(), argument.docs()));
        JavadocText result = EndpointDocs.returns(endpoint).orElseGet(() -> JavadocText.html("nothing"));
        docs.returns(view == CallView.ASYNC ? "once it is there: {}" : "the answer with its result: {}", result);
        return docs.deprecated(EndpointDocs.deprecation(endpoint)).build();
    }
}
