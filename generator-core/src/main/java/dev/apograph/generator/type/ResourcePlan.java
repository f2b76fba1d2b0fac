package dev.apograph.generator.type;

import com.palantir.javapoet.ClassName;
import dev.apograph.generator.naming.CallView;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.PackageName;
import dev.apograph.spec.definition.ResourceDefinition;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a resource becomes.
 *
 * @param definition the resource in the documents
 * @param base the package of what is behind its interfaces
 * @param contracts its interface in each way of making calls
 * @param accessor the method of the client that leads to it
 * @param endpoints its endpoints, in the order of the page
 * @param scopes the class that tells what scopes they need, if the documents name any
 */
public record ResourcePlan(
        ResourceDefinition definition,
        PackageName base,
        Map<CallView, ClassName> contracts,
        JavaIdentifier accessor,
        List<EndpointPlan> endpoints,
        Optional<ClassName> scopes) {

    /** Copies the collections. */
    public ResourcePlan {
        contracts = Map.copyOf(contracts);
        endpoints = List.copyOf(endpoints);
    }

    /** Its interface for calls that are waited for. */
    public ClassName contract() {
        return contract(CallView.PLAIN);
    }

    /** Its interface in one way of making calls. */
    public ClassName contract(CallView view) {
        return Objects.requireNonNull(contracts.get(view));
    }

    /** The class behind an interface. */
    public ClassName implementation(CallView view) {
        return base.type(JavaIdentifier.of("Http" + contract(view).simpleName()));
    }

    /** The class that makes the calls which all of them execute. */
    public ClassName calls() {
        return base.type(JavaIdentifier.of(contract().simpleName() + "Calls"));
    }
}
