package dev.apograph.runtime.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import dev.apograph.runtime.json.JacksonStreams;
import dev.apograph.runtime.json.JsonCodec;
import dev.apograph.runtime.json.JsonException;
import dev.apograph.runtime.json.JsonNull;
import dev.apograph.runtime.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads the values of one class by its codec. */
final class ModelDeserializer extends JsonDeserializer<Object> {

    private final Class<?> type;
    private final JsonCodec<?> codec;
    private final boolean strict;

    ModelDeserializer(Class<?> type, JsonCodec<?> codec, boolean strict) {
        this.type = type;
        this.codec = codec;
        this.strict = strict;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Object value;
        try {
            value = codec.read(JacksonStreams.reader(parser, strict));
        } catch (JsonException e) {
            throw JsonMappingException.from(parser, e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return type.isInstance(value) ? value : context.reportInputMismatch(type, "the value is of another branch");
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer ignored)
            throws IOException {
        return deserialize(parser, context);
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        return type.isInstance(JsonNull.INSTANCE) && JsonValue.class.isAssignableFrom(type) ? JsonNull.INSTANCE : null;
    }

    @Override
    public Class<?> handledType() {
        return type;
    }
}
