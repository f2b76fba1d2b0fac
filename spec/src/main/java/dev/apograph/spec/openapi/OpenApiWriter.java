package dev.apograph.spec.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.apograph.spec.link.LinkedApi;

/**
 * Writes an API as an OpenAPI 3.1.0 document. What OpenAPI cannot say stands in extensions: {@code x-evidence} (where a
 * fact was read and how surely it is known), {@code x-scopes} (scopes of which one suffices), {@code x-notation} (how a
 * parameter's value is written), {@code x-collapsed-schema} and {@code x-collapsed-example} (folded
 * trees), and {@code x-inferred-schema} (what examples tell of a body of which no schema is known).
 */
public final class OpenApiWriter {

    private static final ObjectWriter JSON = JsonMapper.builder().build().writer(indented());
    private static final ObjectWriter YAML = new YAMLMapper(YAMLFactory.builder()
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                    .build())
            .writer();

    private OpenApiWriter() {}

    /**
     * The document as text that ends with a line feed; the same API always gives the same text.
     *
     * @param api what was understood
     * @param format the notation
     */
    public static String write(LinkedApi api, OpenApiFormat format) {
        ObjectNode document = new DocumentAssembler(api).assemble();
        try {
            String text = (format == OpenApiFormat.JSON ? JSON : YAML).writeValueAsString(document);
            return text.endsWith("\n") ? text : text + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree that cannot be written", e);
        }
    }

    private static DefaultPrettyPrinter indented() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    }
}
