package dev.apograph.generator.type;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The request object of an endpoint.
 *
 * @param name the class
 * @param parameters query, header and body parameters, in this order of places
 * @param body what its body parameters make up
 */
public record RequestPlan(ClassName name, List<ParameterPlan> parameters, BodyKind body) {

    /** Copies the parameters. */
    public RequestPlan {
        parameters = List.copyOf(parameters);
    }

    /** What the body parameters of a request object make up. */
    public enum BodyKind {
        /** Nothing: the request has no body, or one that is an argument of its own. */
        NONE,
        /** A JSON object. */
        JSON,
        /** A multipart form (RFC 7578). */
        MULTIPART
    }

    /** Whether it can be left out of a call. */
    public boolean optional() {
        return parameters.stream().noneMatch(ParameterPlan::required);
    }

    /** Whether it holds properties of a JSON body. */
    public boolean hasProperties() {
        return body == BodyKind.JSON;
    }
}
