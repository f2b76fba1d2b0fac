package dev.apograph.generator.naming;

import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.PackageName;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.NameTarget;
import dev.apograph.spec.link.LinkedApi;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every name of a generated client, decided before anything is emitted. */
public final class JavaNames {

    private final PackageName base;
    private final JavaIdentifier client;
    private final List<ResourceNames> resources;
    private final TypeNames types;
    private final Optional<ScopeNames> scopes;

    private JavaNames(
            PackageName base,
            JavaIdentifier client,
            List<ResourceNames> resources,
            TypeNames types,
            Optional<ScopeNames> scopes) {
        this.base = base;
        this.client = client;
        this.resources = resources;
        this.types = types;
        this.scopes = scopes;
    }

    /**
     * Decides all names.
     *
     * @param api the API
     * @param base the package of the client
     * @param clientName the client's name as the user wants it, else the one that the API sets, with or without {@code Client} at its end
     * @param shared whether equal shapes inside one schema share a class
     */
    public static JavaNames decide(LinkedApi api, PackageName base, Optional<String> clientName, boolean shared) {
        JavaIdentifier client = ClientNaming.decide(
                api, base, clientName.or(() -> api.nameOf(NameTarget.client()).map(Fact::value)));
        return new JavaNames(
                base,
                client,
                ResourceNaming.decide(api),
                TypeNames.decide(api, shared),
                ScopeNames.decide(api, client));
    }

    /** The package of the client and of the implementations. */
    public PackageName basePackage() {
        return base;
    }

    /** The package of resource interfaces, request objects and results. */
    public PackageName resourcePackage() {
        return base.child(JavaIdentifier.of("resource"));
    }

    /** The package of models. */
    public PackageName modelPackage() {
        return base.child(JavaIdentifier.of("model"));
    }

    /** The name of the client's interface. */
    public JavaIdentifier client() {
        return client;
    }

    /** The names of each resource, in the order of the API. */
    public List<ResourceNames> resources() {
        return resources;
    }

    /** The names of what tells about scopes; empty if the documents name none. */
    public Optional<ScopeNames> scopes() {
        return scopes;
    }

    /** The shapes that have classes of their own, reached or not. */
    public List<DeclaredType> declaredTypes() {
        return types.declared();
    }

    /** The name of the class for the shape at {@code path}; empty when that shape has none. */
    public Optional<JavaIdentifier> type(TypePath path) {
        return types.name(path);
    }

    /** Names for the types inside a union that hold its values, by the keys of the wishes. */
    public Map<String, JavaIdentifier> wrappers(JavaIdentifier union, List<WrapperNames.Wish> wishes) {
        return WrapperNames.decide(union, types.likeWrappers(), wishes);
    }
}
