package dev.apograph.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.apograph.generator.naming.CallView;
import dev.apograph.generator.type.EndpointPlan;
import dev.apograph.generator.type.JavaType;
import dev.apograph.generator.type.ReturnPlan;
import dev.apograph.generator.type.RuntimeTypes;
import java.util.concurrent.CompletableFuture;

/** What the methods of an endpoint return in each way of making calls. */
public final class ViewTypes {

    private ViewTypes() {}

    /** The type of a call's result; {@code @Nullable Void} where there is none. */
    public static TypeName answer(EndpointPlan endpoint) {
        return endpoint.result() instanceof ReturnPlan.Nothing
                ? JavaType.nullable(ClassName.get(Void.class))
                : endpoint.result().type();
    }

    /** What a method returns. */
    // Dashboard, CompletableFuture<Dashboard>, Response<Dashboard>
    public static TypeName returned(EndpointPlan endpoint, CallView view) {
        return switch (view) {
            case PLAIN -> endpoint.result().type();
            case ASYNC -> ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), answer(endpoint));
            case RAW -> ParameterizedTypeName.get(RuntimeTypes.RESPONSE, answer(endpoint));
        };
    }

    /** Whether a method returns nothing. */
    public static boolean returnsNothing(EndpointPlan endpoint, CallView view) {
        return view == CallView.PLAIN && endpoint.result() instanceof ReturnPlan.Nothing;
    }
}
