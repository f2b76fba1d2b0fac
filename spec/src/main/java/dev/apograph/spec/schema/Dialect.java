package dev.apograph.spec.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** What a draft of JSON Schema decides: keywords of every draft are obeyed in each, only these rules differ. */
enum Dialect {
    /** Draft-03 and draft-04: {@code id} names a schema, and what stands beside a {@code $ref} says nothing. */
    WITH_ID(true, false),
    /** Draft-06 and draft-07: {@code $id} names a schema, and what stands beside a {@code $ref} says nothing. */
    WITH_DOLLAR_ID(false, false),
    /** Draft 2019-09 and later: what stands beside a {@code $ref} holds too. */
    WITH_SIBLINGS(false, true),
    /** The schema does not say; whatever a draft knows may be meant. */
    UNSTATED(true, true);

    private static final List<String> OLDEST = List.of("draft-03", "draft-04");
    private static final List<String> OLD = List.of("draft-05", "draft-06", "draft-07");

    private final boolean plainId;
    private final boolean siblings;

    Dialect(boolean plainId, boolean siblings) {
        this.plainId = plainId;
        this.siblings = siblings;
    }

    /** The draft that a {@code $schema} names. */
    static Dialect of(String schema) {
        if (OLDEST.stream().anyMatch(schema::contains)) {
            return WITH_ID;
        }
        if (OLD.stream().anyMatch(schema::contains)) {
            return WITH_DOLLAR_ID;
        }
        return schema.contains("draft/") || schema.contains("draft-0") ? WITH_SIBLINGS : UNSTATED;
    }

    /** Whether what stands beside a {@code $ref} holds. */
    boolean obeysSiblings() {
        return siblings;
    }

    /** What the schema is called by {@code $id}, or {@code id}; beside a {@code $ref} that rules alone it has no name. */
    Optional<String> id(JsonNode schema) {
        if (!schema.isObject() || (!siblings && schema.path("$ref").isTextual())) {
            return Optional.empty();
        }
        String keyword = schema.path("$id").isTextual() || !plainId ? "$id" : "id";
        return schema.path(keyword).isTextual()
                ? Optional.of(schema.get(keyword).textValue())
                : Optional.empty();
    }
}
