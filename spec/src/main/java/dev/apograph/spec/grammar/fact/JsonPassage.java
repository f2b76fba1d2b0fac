package dev.apograph.spec.grammar.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.Optional;

/** JSON (RFC 8259) that a page quotes; typesetting may have curled its quotes and broken its strings. */
public final class JsonPassage {

    /** Deeper nesting than any documentation needs; it keeps hostile pages from exhausting the stack. */
    private static final int DEEPEST = 200;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    static {
        JSON.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
    }

    private JsonPassage() {}

    /** Reads a passage that must be JSON; what is not gets a diagnostic. */
    public static Optional<JsonContent> read(String text, SourcePlace place, Diagnostics diagnostics) {
        Optional<JsonContent> json = parse(text);
        if (json.isEmpty()) {
            diagnostics.add(
                    DiagnosticCode.EXAMPLE_NOT_JSON,
                    place,
                    "the example is not well-formed JSON",
                    "it is left out; correct the page if it matters");
        }
        return json;
    }

    /** Reads a passage that may be JSON. */
    public static Optional<JsonContent> parse(String text) {
        Optional<JsonContent> json = strict(text);
        return json.isPresent() ? json : strict(straightQuotes(text));
    }

    private static Optional<JsonContent> strict(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(JsonContent.of(JSON.readTree(text)));
        } catch (JsonProcessingException notJson) {
            // The caller decides whether that is a problem: many passages may, but need not, be JSON.
            return Optional.empty();
        }
    }

    private static String straightQuotes(String text) {
        return text.replace('\u201C', '"').replace('\u201D', '"').replace('\u201E', '"');
    }
}
