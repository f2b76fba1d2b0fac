package dev.apograph.runtime.jackson;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import dev.apograph.runtime.json.JsonCodec;
import dev.apograph.runtime.json.JsonReader;
import dev.apograph.runtime.json.JsonValue;

/** Reads the keys of a map whose key is an open enum. */
final class OpenEnumKeys extends KeyDeserializer {

    private final JsonCodec<?> codec;

    OpenEnumKeys(JsonCodec<?> codec) {
        this.codec = codec;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        return codec.read(JsonReader.of(JsonValue.of(key)));
    }
}
