package dev.apograph.spec.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads JSON (RFC 8259), or YAML where the file's ending says so, and keeps the lines. */
final class LocatedJsonParser {

    /** Deepest nesting that is read; deeper documents are refused before the stack could overflow. */
    static final int DEEPEST = 256;

    private static final int LONGEST_YAML = 64 * 1024 * 1024;
    private static final StreamReadConstraints LIMITS =
            StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build();
    private static final JsonFactory JSON =
            JsonFactory.builder().streamReadConstraints(LIMITS).build();
    private static final JsonFactory YAML =
            new AnchoringYaml(YAMLFactory.builder().loaderOptions(yamlLimits()).streamReadConstraints(LIMITS));

    private final String file;
    private final DocumentKind kind;
    private final Diagnostics diagnostics;
    private final LocatedJson.Lines lines;
    private final YamlAnchors anchors;

    /** The last line of what was read last: in YAML an object ends where the next thing starts, so its end tells less. */
    private int lastLine;

    private LocatedJsonParser(String file, DocumentKind kind, Diagnostics diagnostics) {
        this.file = file;
        this.kind = kind;
        this.diagnostics = diagnostics;
        this.lines = new LocatedJson.Lines(file);
        this.anchors = new YamlAnchors(lines);
    }

    /** The document, or nothing and a diagnostic. */
    static Optional<LocatedJson> parse(String file, String text, DocumentKind kind, Diagnostics diagnostics) {
        return new LocatedJsonParser(file, kind, diagnostics).document(text);
    }

    private Optional<LocatedJson> document(String text) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser parser = factory().createParser(content)) {
            if (parser.nextToken() == null) {
                return empty();
            }
            JsonNode root = value(parser);
            int end = Math.max(lastLine, parser.currentTokenLocation().getLineNr());
            if (parser.nextToken() != null) {
                report(kind.malformed(), parser.currentTokenLocation().getLineNr(), "text after the end");
                return Optional.empty();
            }
            return Optional.of(lines.document(root, end));
        } catch (StreamConstraintsException e) {
            report(kind.refused(), line(e), "beyond what is read: " + e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            report(kind.malformed(), line(e), "not well-formed: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new IllegalStateException("a string that cannot be read", e);
        }
        return Optional.empty();
    }

    /** A file of comments alone corrects nothing; as a schema it is a mistake. */
    private Optional<LocatedJson> empty() {
        if (kind == DocumentKind.CORRECTIONS) {
            return Optional.of(lines.document(JsonNodeFactory.instance.nullNode(), 1));
        }
        diagnostics.add(DiagnosticCode.FILE_EMPTY, SourcePlace.wholeFile(file), "the file is empty", "supply it again");
        return Optional.empty();
    }

    private JsonFactory factory() {
        return isYaml() ? YAML : JSON;
    }

    private boolean isYaml() {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private void ends(JsonParser parser) {
        if (!isYaml()) {
            lastLine = parser.currentTokenLocation().getLineNr();
        }
    }

    private JsonNode value(JsonParser parser) throws IOException {
        refuseIndirection(parser);
        lastLine = Math.max(lastLine, parser.currentTokenLocation().getLineNr());
        if (!(parser instanceof AnchoringYaml.Parser yaml)) {
            return plain(parser);
        }
        if (yaml.isCurrentAlias()) {
            return anchors.resolve(yaml);
        }
        Optional<String> anchor = yaml.anchor();
        JsonNode value = plain(yaml);
        anchor.ifPresent(name -> anchors.remember(name, value));
        return value;
    }

    private JsonNode plain(JsonParser parser) throws IOException {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, nodes.objectNode());
            case START_ARRAY -> array(parser, nodes.arrayNode());
            case VALUE_STRING -> nodes.textNode(parser.getText());
            case VALUE_NUMBER_INT -> integer(parser, nodes);
            case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            default -> nodes.nullNode();
        };
    }

    /** Corrections are plain; the parser takes an alias for a string that holds its name. */
    private void refuseIndirection(JsonParser parser) throws IOException {
        if (kind == DocumentKind.CORRECTIONS
                && parser instanceof YAMLParser yaml
                && (yaml.isCurrentAlias() || yaml.getObjectId() != null || yaml.getTypeId() != null)) {
            throw new JsonParseException(parser, "anchors, aliases and tags are not read", yaml.currentTokenLocation());
        }
    }

    /** Neither a name that stands elsewhere nor a merge (YAML 1.1, {@code <<}) is read; as plain names they would be wrong. */
    private void key(JsonParser parser, String key) throws IOException {
        if (!(parser instanceof AnchoringYaml.Parser yaml)) {
            return;
        }
        if (yaml.isCurrentAlias() || key.equals("<<")) {
            String what = yaml.isCurrentAlias() ? "an alias in the place of a key" : "the merge key `<<`";
            throw new JsonParseException(parser, what + " is not read", yaml.currentTokenLocation());
        }
        yaml.anchor().ifPresent(name -> anchors.remember(name, JsonNodeFactory.instance.textNode(key)));
    }

    private static JsonNode integer(JsonParser parser, JsonNodeFactory nodes) throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> nodes.numberNode(parser.getIntValue());
            case LONG -> nodes.numberNode(parser.getLongValue());
            default -> nodes.numberNode(parser.getBigIntegerValue());
        };
    }

    private JsonNode object(JsonParser parser, ObjectNode object) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int line = parser.currentTokenLocation().getLineNr();
            key(parser, key);
            if (object.has(key)) {
                report(kind.repeated(), line, "`" + key + "` stands twice; the last one counts");
            }
            parser.nextToken();
            JsonNode value = value(parser);
            lines.note(object, key, line, lastLine);
            object.set(key, value);
        }
        ends(parser);
        return object;
    }

    private JsonNode array(JsonParser parser, ArrayNode array) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int line = parser.currentTokenLocation().getLineNr();
            JsonNode value = value(parser);
            lines.note(array, Integer.toString(array.size()), line, lastLine);
            array.add(value);
        }
        ends(parser);
        return array;
    }

    private static int line(JsonProcessingException e) {
        return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
    }

    private void report(DiagnosticCode code, int line, String message) {
        diagnostics.add(code, SourcePlace.line(file, line), message, kind.mend());
    }

    private static LoaderOptions yamlLimits() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST_YAML);
        options.setNestingDepthLimit(DEEPEST);
        return options;
    }
}
