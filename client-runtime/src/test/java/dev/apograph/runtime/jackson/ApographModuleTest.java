package dev.apograph.runtime.jackson;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.apograph.runtime.json.JsonException;
import dev.apograph.runtime.json.JsonNull;
import dev.apograph.runtime.json.JsonValue;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ApographModuleTest {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new ApographModule()).build();

    /** A class of a program's own. */
    record Letter(String subject, Note note, List<Note> more, Map<Note.Color, Note> byColor, JsonValue any) {}

    private static final String ODD =
            "{\"at\":\"2024-02-29T12:30:45Z\",\"color\":\"mauve\",\"n\":1.0,\"big\":12345678901234567890,"
                    + "\"far\":1E400,\"deep\":[{\"x\":null},-0]}";

    @ParameterizedTest
    @ValueSource(strings = {ODD, "{}", "{\"at\":null}", "{\"at\":7,\"color\":[1.50]}"})
    void readsAndWritesModelsExactly(String json) throws IOException {
        Note note = MAPPER.readValue(json, Note.class);
        assertThat(MAPPER.writeValueAsString(note)).isEqualTo(json);
        assertThat(new String(MAPPER.writeValueAsBytes(List.of(note, note)), "UTF-8"))
                .isEqualTo("[" + json + "," + json + "]");
    }

    @Test
    void worksInsideClassesListsAndMaps() throws IOException {
        String json = "{\"subject\":\"s\",\"note\":" + ODD + ",\"more\":[{\"at\":1},null," + ODD
                + "],\"byColor\":{\"red\":{\"color\":\"red\"}},\"any\":null}";
        Letter letter = MAPPER.readValue(json, Letter.class);
        assertThat(MAPPER.writeValueAsString(letter)).isEqualTo(json);
        assertThat(letter.note().at()).hasValue(OffsetDateTime.parse("2024-02-29T12:30:45Z"));
        assertThat(letter.more()).hasSize(3);
        assertThat(letter.more().get(1)).isNull();
        assertThat(letter.byColor()).containsKey(new Note.Color("red"));
        assertThat(letter.any()).isEqualTo(JsonNull.INSTANCE);
        assertThat(assertThrows(JsonException.class, letter.more().get(0)::at))
                .hasMessageThat()
                .isEqualTo("$.more[0].at: expected a string but found a number");
        assertThat(letter.more().get(0).validate().get(0).path()).isEqualTo("$.at");
    }

    @Test
    void worksWithTreesAndBuffers() throws IOException {
        Note note = MAPPER.readValue("{\"color\":\"red\",\"n\":1.0,\"m\":[2,2.50,1e2],\"k\":true}", Note.class);
        JsonNode tree = MAPPER.valueToTree(note);
        assertThat(tree.toString()).isEqualTo("{\"color\":\"red\",\"n\":1.0,\"m\":[2,2.5,1E+2],\"k\":true}");
        assertThat(tree.get("m").get(0).isIntegralNumber()).isTrue();
        assertThat(MAPPER.treeToValue(tree, Note.class)).isEqualTo(note);
        assertThat(MAPPER.convertValue(note, Note.class)).isEqualTo(note);
        assertThat(MAPPER.convertValue(Map.of("color", "red"), Note.class).color())
                .hasValue(new Note.Color("red"));
        try (TokenBuffer buffer = new TokenBuffer(MAPPER, false)) {
            MAPPER.writeValue(buffer, List.of(note));
            assertThat(MAPPER.readValue(buffer.asParser(), new TypeReference<List<Note>>() {}))
                    .containsExactly(note);
        }
    }

    @Test
    void readsWhatJsonHasNoTokenFor() throws IOException {
        ObjectNode tree = MAPPER.createObjectNode();
        tree.set("bytes", new BinaryNode(new byte[] {1, 2, 3}));
        tree.set("none", new DoubleNode(Double.NaN));
        Note note = MAPPER.treeToValue(tree, Note.class);
        assertThat(note.toJson().toString()).isEqualTo("{\"bytes\":\"AQID\",\"none\":\"NaN\"}");
    }

    @Test
    void keepsToTheMappersOwnSettings() throws IOException {
        ObjectMapper own = JsonMapper.builder(new JsonFactoryBuilder()
                        .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                        .build())
                .enable(SerializationFeature.INDENT_OUTPUT)
                .addModule(new ApographModule())
                .build();
        Note note = MAPPER.readValue("{\"a\":\"\\ud800\",\"b\":\"\u00e9\"}", Note.class);
        assertThat(own.writeValueAsString(note).replace("\r", ""))
                .isEqualTo("{\n  \"a\" : \"\\uD800\",\n  \"b\" : \"\\u00E9\"\n}");
    }

    @Test
    void readsOneAfterTheOther() throws IOException {
        try (MappingIterator<Note> notes = MAPPER.readerFor(Note.class).readValues("{\"a\":1} {\"b\":2}[]")) {
            assertThat(notes.next().toJson().toString()).isEqualTo("{\"a\":1}");
            assertThat(notes.next().toJson().toString()).isEqualTo("{\"b\":2}");
        }
        try (JsonParser parser = MAPPER.createParser("[{\"a\":1},{\"b\":2}]")) {
            parser.nextToken();
            parser.nextToken();
            assertThat(parser.readValueAs(Note.class).toJson().toString()).isEqualTo("{\"a\":1}");
            parser.nextToken();
            assertThat(parser.readValueAs(Note.class).toJson().toString()).isEqualTo("{\"b\":2}");
        }
    }

    @Test
    void failsAsJacksonDoes() {
        assertThat(assertThrows(JsonMappingException.class, () -> MAPPER.readValue("{\"at\":tru}", Note.class)))
                .hasMessageThat()
                .contains("$: not valid JSON");
        assertThat(assertThrows(JsonMappingException.class, () -> MAPPER.readValue("[[1]]", Note[].class)))
                .hasMessageThat()
                .contains("$[0]: expected an object but found an array");
        ObjectMapper strict =
                JsonMapper.builder().addModule(new ApographModule().strict()).build();
        assertThat(assertThrows(JsonMappingException.class, () -> strict.readValue("[{\"at\":1}]", Note[].class)))
                .hasMessageThat()
                .contains("$[0].at: expected a string but found a number");
        assertThrows(InvalidDefinitionException.class, () -> MAPPER.readValue("{}", Unknown.class));
    }

    /** Looks like a model and has no codec. */
    interface Unknown extends dev.apograph.runtime.json.JsonModel {}

    @Test
    void isFoundByTheServiceLoader() throws IOException {
        ObjectMapper found = new ObjectMapper().findAndRegisterModules();
        assertThat(found.getRegisteredModuleIds()).contains(ApographModule.class.getName());
        assertThat(found.readValue("\"red\"", Note.Color.class)).isEqualTo(new Note.Color("red"));
        assertThat(found.writeValueAsString(new Note.Color("red"))).isEqualTo("\"red\"");
    }

    @Test
    void nothingElseNeedsDatabind() throws Exception {
        URL[] urls = {
            JsonValue.class.getProtectionDomain().getCodeSource().getLocation(),
            JsonParser.class.getProtectionDomain().getCodeSource().getLocation()
        };
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            assertThrows(
                    ClassNotFoundException.class,
                    () -> loader.loadClass("com.fasterxml.jackson.databind.ObjectMapper"));
            Class<?> value = loader.loadClass(JsonValue.class.getName());
            Object parsed = value.getMethod("parse", String.class).invoke(null, "[1.0]");
            assertThat(parsed.toString()).isEqualTo("[1.0]");
            Class<?> codecs = loader.loadClass("dev.apograph.runtime.json.JsonCodecs");
            assertThat(codecs.getField("DATE_TIME").get(null)).isNotNull();
        }
    }

    @Test
    void takesACodecInsteadOfLookingItUp() throws IOException {
        ObjectMapper own = JsonMapper.builder()
                .addModule(new ApographModule().withCodec(Note.class, Note.CODEC))
                .build();
        assertThat(own.readValue("{\"a\":1}", Note.class).additionalProperties())
                .containsKey("a");
        assertThat(new ApographModule().version().getGroupId()).isEqualTo("dev.apograph");
    }

    @Test
    void needsNoTypeBesideTheValue() throws IOException {
        ObjectMapper typing = JsonMapper.builder()
                .activateDefaultTyping(
                        com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Note.class)
                                .build(),
                        ObjectMapper.DefaultTyping.NON_CONCRETE_AND_ARRAYS)
                .addModule(new ApographModule())
                .build();
        Note note = MAPPER.readValue("{\"a\":1}", Note.class);
        assertThat(typing.writeValueAsString(note)).isEqualTo("{\"a\":1}");
        assertThat(typing.readValue("{\"a\":1}", Note.class)).isEqualTo(note);
    }
}
