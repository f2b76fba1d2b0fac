package dev.apograph.generator.type;

import com.palantir.javapoet.ClassName;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a generated client consists of.
 *
 * @param title what the API is called; empty when the documents do not say
 * @param name the client's interface
 * @param implementation the class behind it
 * @param baseUrl the URL that the client assumes unless told otherwise
 * @param resources its resources, in the order of the API
 * @param models the classes of the model package
 */
public record ClientPlan(
        String title,
        ClassName name,
        ClassName implementation,
        Optional<URI> baseUrl,
        List<ResourcePlan> resources,
        List<ModelPlan> models) {

    /** Copies the lists. */
    public ClientPlan {
        resources = List.copyOf(resources);
        models = List.copyOf(models);
    }
}
