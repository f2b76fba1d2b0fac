package dev.apograph.generator.type;

import com.palantir.javapoet.ClassName;
import dev.apograph.generator.naming.CallView;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.PackageName;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a generated client consists of.
 *
 * @param title what the API is called; empty when the documents do not say
 * @param base the package of the client
 * @param client the name of its interface
 * @param baseUrl the URL that the client assumes unless told otherwise
 * @param resources its resources, in the order of the API
 * @param models the classes of the model package
 * @param scopes what it tells about scopes, if the documents name any
 */
public record ClientPlan(
        String title,
        PackageName base,
        JavaIdentifier client,
        Optional<URI> baseUrl,
        List<ResourcePlan> resources,
        List<ModelPlan> models,
        Optional<ScopesPlan> scopes) {

    /** Copies the lists. */
    public ClientPlan {
        resources = List.copyOf(resources);
        models = List.copyOf(models);
    }

    /** The client's interface. */
    public ClassName name() {
        return name(CallView.PLAIN);
    }

    /** The client's interface in one way of making calls. */
    public ClassName name(CallView view) {
        return base.type(JavaIdentifier.of(view.prefix() + client));
    }

    /** The class behind an interface. */
    public ClassName implementation(CallView view) {
        return base.type(JavaIdentifier.of("Http" + view.prefix() + client));
    }
}
