package dev.apograph.runtime.json;

import com.fasterxml.jackson.core.Base64Variants;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A parser that stands at a value already: its present token comes first. What JSON has no token for, such as bytes and
 * NaN, comes as a string.
 */
final class StartedParser extends JsonParserDelegate {

    private boolean started;
    private @Nullable String text;

    StartedParser(JsonParser parser) {
        super(parser);
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        JsonToken token = started || !delegate.hasCurrentToken() ? delegate.nextToken() : delegate.currentToken();
        started = true;
        text = null;
        if (token == JsonToken.VALUE_EMBEDDED_OBJECT) {
            return embedded();
        }
        if (token == JsonToken.VALUE_NUMBER_FLOAT && delegate.isNaN()) {
            return JsonToken.VALUE_STRING;
        }
        return token;
    }

    private JsonToken embedded() throws IOException {
        Object value = delegate.getEmbeddedObject();
        if (value == null) {
            return JsonToken.VALUE_NULL;
        }
        text = value instanceof byte[] bytes ? Base64Variants.MIME_NO_LINEFEEDS.encode(bytes) : value.toString();
        return JsonToken.VALUE_STRING;
    }

    @Override
    public @Nullable String getText() throws IOException {
        return text == null ? delegate.getText() : text;
    }

    @Override
    public String getValueAsString() throws IOException {
        return text == null ? delegate.getValueAsString() : text;
    }
}
