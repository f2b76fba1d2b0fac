package dev.apograph.runtime.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import dev.apograph.runtime.json.JacksonStreams;
import dev.apograph.runtime.json.JsonModel;
import dev.apograph.runtime.json.JsonValue;
import dev.apograph.runtime.json.JsonWriter;
import dev.apograph.runtime.json.OpenEnum;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes what knows by itself how it is written. */
final class ModelSerializer extends JsonSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        JsonWriter out = JacksonStreams.writer(generator);
        try {
            if (value instanceof JsonModel model) {
                model.writeTo(out);
            } else if (value instanceof OpenEnum constant) {
                out.value(constant.value());
            } else {
                out.value((JsonValue) value);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The type is told by the place, as in the API that the model comes from. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer type)
            throws IOException {
        serialize(value, generator, provider);
    }
}
