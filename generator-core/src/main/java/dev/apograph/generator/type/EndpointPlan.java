package dev.apograph.generator.type;

import dev.apograph.generator.naming.EndpointNames;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ResponseDefinition;
import java.util.List;
import java.util.Optional;

/**
 * What an endpoint becomes.
 *
 * @param definition the endpoint in the documents
 * @param names its names
 * @param path its path arguments, in the order of the path
 * @param body its body, where that is an argument of its own
 * @param request its request object
 * @param result what it returns
 * @param paging how its pages follow each other, if it has pages
 * @param errors documented statuses with a body, other than success
 */
public record EndpointPlan(
        EndpointDefinition definition,
        EndpointNames names,
        List<PathArgument> path,
        Optional<Body> body,
        Optional<RequestPlan> request,
        ReturnPlan result,
        Optional<PagingPlan> paging,
        List<Failure> errors) {

    /** Copies the lists. */
    public EndpointPlan {
        path = List.copyOf(path);
        errors = List.copyOf(errors);
    }

    /** The same endpoint with pages. */
    EndpointPlan withPaging(Optional<PagingPlan> pages) {
        return new EndpointPlan(definition, names, path, body, request, result, pages, errors);
    }

    /** Whether it should not be called any more: the documents say so, or they know nothing but its refusal. */
    public boolean deprecated() {
        return definition.deprecated().isPresent() || onlyRefused();
    }

    /** Whether the documents know no status but 405 (Method Not Allowed, RFC 9110). */
    public boolean onlyRefused() {
        List<ResponseDefinition> responses = definition.responses();
        return !responses.isEmpty() && responses.stream().allMatch(response -> response.status() == 405);
    }

    /**
     * A path argument.
     *
     * @param placeholder the placeholder's name in the path
     * @param name the parameter's name
     * @param integer whether the documents state that it is an integer
     * @param definition the parameter in the documents
     */
    public record PathArgument(
            String placeholder, JavaIdentifier name, boolean integer, Optional<ParameterDefinition> definition) {}

    /**
     * A body that is an argument of its own.
     *
     * @param type its type
     * @param required whether it must be sent
     */
    public record Body(JavaType type, boolean required) {}

    /**
     * A status other than success whose body is documented.
     *
     * @param status the status code
     * @param body the type of its body
     */
    public record Failure(int status, JavaType body) {}
}
