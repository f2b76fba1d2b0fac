package dev.apograph.spec.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Tells whether schemas allow null beside whatever else they allow, through references and combinations. */
final class Nullness {

    /** Longest chain of references and combinations that is followed. */
    private static final int DEEPEST = 64;

    private enum Answer {
        ALLOWED,
        REFUSED,
        UNSAID;

        /** What two schemas say together that both hold. */
        Answer and(Answer other) {
            if (this == REFUSED || other == REFUSED) {
                return REFUSED;
            }
            return this == ALLOWED || other == ALLOWED ? ALLOWED : UNSAID;
        }
    }

    private final References references;
    private final IdentityHashMap<JsonNode, Answer> known = new IdentityHashMap<>();
    private int depth;

    Nullness(References references) {
        this.references = references;
    }

    /** Whether null is allowed and the schema says so; one that says nothing of its type does not. */
    boolean allows(SchemaNode schema) {
        return answer(schema) == Answer.ALLOWED;
    }

    private Answer answer(SchemaNode schema) {
        if (!schema.json().isObject()) {
            return schema.json().isBoolean() && !schema.json().booleanValue() ? Answer.REFUSED : Answer.UNSAID;
        }
        Answer earlier = known.get(schema.json());
        if (earlier != null || depth == DEEPEST) {
            return earlier == null ? Answer.UNSAID : earlier;
        }
        known.put(schema.json(), Answer.UNSAID);
        depth++;
        Answer answer = schema.isTrue("nullable") ? Answer.ALLOWED : combined(schema);
        depth--;
        known.put(schema.json(), answer);
        return answer;
    }

    private Answer combined(SchemaNode schema) {
        Answer own = own(schema);
        Optional<String> reference = Subschemas.reference(schema);
        if (reference.isPresent()) {
            Answer target =
                    references.find(schema, reference.get()).map(this::answer).orElse(Answer.UNSAID);
            if (!schema.dialect().obeysSiblings()) {
                return target;
            }
            own = own.and(target);
        }
        for (SchemaNode part : schema.items("allOf")) {
            own = own.and(answer(part));
        }
        return own.and(any(schema.items("oneOf"))).and(any(schema.items("anyOf")));
    }

    /** A type or a list of values that names null: authors who add it to one of them mean both. */
    private static Answer own(SchemaNode schema) {
        List<SchemaNode> values =
                schema.child("const", any -> true).map(List::of).orElseGet(() -> schema.items("enum"));
        if (!schema.has("type") && values.isEmpty()) {
            return Answer.UNSAID;
        }
        boolean named = Types.names(schema).contains("null")
                || values.stream().anyMatch(value -> value.json().isNull());
        return named ? Answer.ALLOWED : Answer.REFUSED;
    }

    /** What schemas say together of which one holds. */
    private Answer any(List<SchemaNode> branches) {
        List<Answer> answers = branches.stream().map(this::answer).distinct().toList();
        if (answers.contains(Answer.ALLOWED)) {
            return Answer.ALLOWED;
        }
        return answers.contains(Answer.UNSAID) || answers.isEmpty() ? Answer.UNSAID : Answer.REFUSED;
    }
}
