package dev.apograph.generator.type;

import com.palantir.javapoet.ClassName;
import dev.apograph.generator.text.JavaIdentifier;
import java.util.List;
import java.util.Map;

/**
 * What tells about scopes.
 *
 * @param name the class that holds it all
 * @param scopes all scopes, in the order in which the documents name them first
 * @param constants the constant of each scope, by the scope; without those too long to be constants of the language,
 *     and empty if there are more than a class can have
 */
public record ScopesPlan(ClassName name, List<String> scopes, Map<String, JavaIdentifier> constants) {

    /** Copies the collections. */
    public ScopesPlan {
        scopes = List.copyOf(scopes);
        constants = Map.copyOf(constants);
    }
}
