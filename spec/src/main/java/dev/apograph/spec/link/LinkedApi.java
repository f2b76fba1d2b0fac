package dev.apograph.spec.link;

import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.NameTarget;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.definition.SchemaReference;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An API whose references are resolved, whose names are unique and whose order is canonical. Only the {@link Linker}
 * makes one, so whoever holds one need not check it again. Immutable.
 */
public final class LinkedApi {

    private final String title;
    private final Optional<Fact<URI>> baseUrl;
    private final List<ResourceDefinition> resources;
    private final List<LinkedSchema> schemas;
    private final Map<String, LinkedSchema> schemasById;
    private final SourceLinks sourceLinks;
    private final Map<NameTarget, Fact<String>> names;

    LinkedApi(
            String title,
            Optional<Fact<URI>> baseUrl,
            List<ResourceDefinition> resources,
            List<LinkedSchema> schemas,
            SourceLinks sourceLinks,
            Map<NameTarget, Fact<String>> names) {
        this.sourceLinks = sourceLinks;
        this.names = Map.copyOf(names);
        this.title = title;
        this.baseUrl = baseUrl;
        this.resources = List.copyOf(resources);
        this.schemas = List.copyOf(schemas);
        this.schemasById =
                schemas.stream().collect(Collectors.toUnmodifiableMap(LinkedSchema::id, Function.identity()));
    }

    /** What the API is called; the empty string when the documents do not say. */
    public String title() {
        return title;
    }

    /** The name that the user sets for something in code; empty when it follows from the documents. */
    public Optional<Fact<String>> nameOf(NameTarget target) {
        return Optional.ofNullable(names.get(target));
    }

    /** Every name that the user sets. */
    public Map<NameTarget, Fact<String>> names() {
        return names;
    }

    /** The URL below which every endpoint's path lies, without a trailing slash. */
    public Optional<Fact<URI>> baseUrl() {
        return baseUrl;
    }

    /** The resources by title, each with its endpoints in the order of its page. No two have the same title. */
    public List<ResourceDefinition> resources() {
        return resources;
    }

    /** The schemas by id. */
    public List<LinkedSchema> schemas() {
        return schemas;
    }

    /** The schema that a reference of this API leads to; every reference of this API leads to one. */
    public LinkedSchema schema(SchemaReference reference) {
        LinkedSchema schema = schemasById.get(reference.id());
        if (schema == null) {
            throw new IllegalArgumentException("a reference that is not of this API");
        }
        return schema;
    }

    /**
     * The schema that a {@code $ref} in a schema's source leads to.
     *
     * @param from the schema that holds the reference
     * @param reference the value of {@code $ref}
     * @return empty when it leads nowhere, or into a schema's inside that is no schema of the API by itself
     */
    public Optional<LinkedSchema> target(LinkedSchema from, String reference) {
        Map<String, String> targets = sourceLinks.targets().getOrDefault(from.id(), Map.of());
        return Optional.ofNullable(targets.get(reference)).map(id -> schema(new SchemaReference(id)));
    }

    /** All schemas that the references in the source of a schema, or of the file that it is a part of, lead to. */
    public List<LinkedSchema> targets(LinkedSchema from) {
        return sourceLinks.targets().getOrDefault(from.id(), Map.of()).values().stream()
                .distinct()
                .sorted()
                .map(id -> schema(new SchemaReference(id)))
                .toList();
    }

    /** The schema whose source a definition is a part of; for every other schema the schema itself. */
    public LinkedSchema documentOf(LinkedSchema schema) {
        return schema(new SchemaReference(sourceLinks.documents().getOrDefault(schema.id(), schema.id())));
    }
}
