package dev.apograph.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.apograph.generator.naming.CallView;
import dev.apograph.generator.type.EndpointPlan;
import dev.apograph.generator.type.ReturnPlan;
import dev.apograph.generator.type.RuntimeTypes;
import java.util.concurrent.CompletableFuture;

/** What the methods of an endpoint return in each way of making calls. */
final class ViewTypes {

    private ViewTypes() {}

    // Dashboard, CompletableFuture<Dashboard>, Response<Dashboard>
    static TypeName returned(EndpointPlan endpoint, CallView view) {
        return switch (view) {
            case PLAIN -> endpoint.result().type();
            case ASYNC ->
                ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), CallsEmitter.answer(endpoint));
            case RAW -> ParameterizedTypeName.get(RuntimeTypes.RESPONSE, CallsEmitter.answer(endpoint));
        };
    }

    static boolean returnsNothing(EndpointPlan endpoint, CallView view) {
        return view == CallView.PLAIN && endpoint.result() instanceof ReturnPlan.Nothing;
    }
}
