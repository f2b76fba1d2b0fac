package dev.apograph.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tokens from a text, by Jackson's streaming parser; its messages are replaced, since they quote the document. */
final class JacksonTokens implements JsonTokens {

    private static final JsonFactory DEFAULT_FACTORY = factory(JsonLimits.defaults());

    /** The factory of the limits that were used last, other than the usual ones: a program rarely has more. */
    private static volatile Custom custom = new Custom(JsonLimits.defaults(), DEFAULT_FACTORY);

    private static final Pattern CHARACTER = Pattern.compile("^Unexpected character \\(.{1,20}code (\\d+)\\)*");

    /** Our tokens in the order of {@link JsonTokenId}; a switch would jump where a look-up does. */
    private static final JsonToken[] OURS = {
        JsonToken.END_OF_TEXT,
        JsonToken.BEGIN_OBJECT,
        JsonToken.END_OBJECT,
        JsonToken.BEGIN_ARRAY,
        JsonToken.END_ARRAY,
        JsonToken.NAME,
        JsonToken.STRING,
        JsonToken.NUMBER,
        JsonToken.NUMBER,
        JsonToken.TRUE,
        JsonToken.FALSE,
        JsonToken.NULL
    };

    private final JsonParser parser;
    private final JsonPath path;

    private JacksonTokens(JsonPath path, JsonLimits limits, Opening opening) {
        this.path = path;
        try {
            this.parser = opening.open(factoryOf(limits));
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Opens a text. */
    private interface Opening {
        JsonParser open(JsonFactory factory) throws IOException;
    }

    static JacksonTokens of(String text, JsonLimits limits, JsonPath path) {
        return new JacksonTokens(path, limits, factory -> factory.createParser(text));
    }

    /** Bytes that are UTF-8 go to the parser as they are; where they are not is told when the parser comes to it. */
    static JacksonTokens of(byte[] utf8, JsonLimits limits, JsonPath path) {
        if (!Utf8Stream.hasPlainStart(utf8) || !Utf8Check.isUtf8(utf8)) {
            return of(new ByteArrayInputStream(utf8), limits, path);
        }
        return new JacksonTokens(path, limits, factory -> factory.createParser(utf8));
    }

    static JacksonTokens of(InputStream utf8, JsonLimits limits, JsonPath path) {
        return new JacksonTokens(path, limits, factory -> factory.createParser(Utf8Stream.of(utf8)));
    }

    /** Reads on with a parser of another's, by its own limits. */
    static JacksonTokens of(JsonParser parser, JsonPath path) {
        return new JacksonTokens(path, JsonLimits.defaults(), factory -> parser);
    }

    private record Custom(JsonLimits limits, JsonFactory factory) {}

    private static JsonFactory factoryOf(JsonLimits limits) {
        if (limits.equals(JsonLimits.defaults())) {
            return DEFAULT_FACTORY;
        }
        Custom last = custom;
        if (!last.limits().equals(limits)) {
            last = new Custom(limits, factory(limits));
            custom = last;
        }
        return last.factory();
    }

    private static JsonFactory factory(JsonLimits limits) {
        return new JsonFactoryBuilder()
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.stringLength())
                        .maxNameLength(limits.nameLength())
                        .maxNumberLength(limits.numberLength())
                        .build())
                .build();
    }

    @Override
    public JsonToken next() {
        com.fasterxml.jackson.core.JsonToken token;
        try {
            token = parser.nextToken();
        } catch (IOException e) {
            throw failure(e);
        }
        return token == null ? JsonToken.END_OF_TEXT : OURS[token.id()];
    }

    @Override
    public String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** JSON has no leading zeros: -0 is the only other spelling of an integer without a fraction or an exponent. */
    @Override
    public boolean isPlainLong() {
        try {
            return parser.currentTokenId() == JsonTokenId.ID_NUMBER_INT
                    && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER
                    && (parser.getLongValue() != 0 || parser.getTextLength() == 1);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public long plainLong() {
        try {
            return parser.getLongValue();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void skipChildren() {
        try {
            parser.skipChildren();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public Optional<JsonValue> wholeValue() {
        return Optional.empty();
    }

    @Override
    public String place() {
        return place(parser.currentTokenLocation());
    }

    private static String place(JsonLocation location) {
        return location.getLineNr() < 1
                ? ""
                : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private RuntimeException failure(IOException e) {
        if (e instanceof JsonProcessingException problem) {
            JsonLocation known = problem.getLocation();
            return new JsonException(
                    path.toString(), words(problem) + place(known == null ? parser.currentLocation() : known));
        }
        if (e instanceof CharacterCodingException) {
            return new JsonException(path.toString(), "the text is not valid UTF-8");
        }
        return new UncheckedIOException(e);
    }

    private static String words(JsonProcessingException problem) {
        if (problem instanceof StreamConstraintsException) {
            return limitWords(problem.getOriginalMessage());
        }
        if (problem instanceof JsonEOFException) {
            return "the JSON text ends too early";
        }
        Matcher character = CHARACTER.matcher(problem.getOriginalMessage());
        return character.find()
                ? "not valid JSON: unexpected character " + shown(Integer.parseInt(character.group(1)))
                : "not valid JSON";
    }

    private static String limitWords(String message) {
        if (message.contains("depth")) {
            return "nested too deeply";
        }
        if (message.startsWith("String")) {
            return "a string is too long";
        }
        return message.startsWith("Name") ? "a property name is too long" : "a number is too long";
    }

    private static String shown(int character) {
        String code = String.format("U+%04X", character);
        return character > 0x20 && character < 0x7f ? "'" + (char) character + "' (" + code + ")" : code;
    }
}
