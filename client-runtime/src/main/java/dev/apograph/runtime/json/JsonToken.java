package dev.apograph.runtime.json;

/** One step of a JSON text as a {@link JsonTokens} source delivers it. */
enum JsonToken {
    BEGIN_OBJECT(JsonKind.OBJECT),
    END_OBJECT(JsonKind.END),
    BEGIN_ARRAY(JsonKind.ARRAY),
    END_ARRAY(JsonKind.END),
    NAME(JsonKind.END),
    STRING(JsonKind.STRING),
    NUMBER(JsonKind.NUMBER),
    TRUE(JsonKind.BOOLEAN),
    FALSE(JsonKind.BOOLEAN),
    NULL(JsonKind.NULL),
    END_OF_TEXT(JsonKind.END);

    private final JsonKind kind;

    JsonToken(JsonKind kind) {
        this.kind = kind;
    }

    JsonKind kind() {
        return kind;
    }
}
