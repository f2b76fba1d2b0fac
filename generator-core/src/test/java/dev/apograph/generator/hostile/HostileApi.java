package dev.apograph.generator.hostile;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.apograph.generator.fixture.Endpoints;
import dev.apograph.generator.fixture.Facts;
import dev.apograph.generator.fixture.Parameters;
import dev.apograph.generator.fixture.Shapes;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.HttpMethod;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.definition.SchemaAnnotations;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.ValueType;
import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.link.LinkedApis;
import dev.apograph.spec.link.LinkedSchema;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** APIs that hold one text wherever a text of a document can stand. */
final class HostileApi {

    /** Places of text that becomes comments and string literals. */
    static final int TEXT_SINKS = 22;

    /** Places of text that becomes names, and string literals for the wire. */
    static final int NAME_SINKS = 14;

    private HostileApi() {}

    /** The text wherever it has no part in names. */
    static LinkedApi ofTexts(String text) {
        Evidence place = Facts.at(text, List.of(text, "Heading " + text));
        JsonContent json = example(text);
        SchemaAnnotations said = Shapes.said(text, text, text, json);
        ResourceDefinition resource = new ResourceDefinition(
                Facts.stated("Beds"),
                Facts.some(text),
                List.of(
                        Endpoints.of("Get", HttpMethod.GET, "/" + pathPart(text) + "/{id}")
                                .describing(text)
                                .deprecated(text)
                                .at(place)
                                .with(Parameters.path("id").describing(text).example(text))
                                .with(Parameters.query("page")
                                        .required()
                                        .describing(text)
                                        .example(text)
                                        .deprecated(text)
                                        .absence(text)
                                        .defaulting(text))
                                .answers(200, "Bed", text)
                                .answers(202, "Job", text)
                                .answers(400, "Job", text)
                                .build(),
                        Endpoints.of("Send", HttpMethod.POST, "/send")
                                .fields(
                                        text,
                                        Parameters.body("a")
                                                .type(ValueType.STRING)
                                                .describing(text)
                                                .defaulting(text))
                                .build()),
                place);
        LinkedSchema bed = new LinkedSchema(
                "Bed",
                "Bed",
                Facts.some(text),
                Optional.of(new SchemaShape.ObjectShape(
                        said,
                        List.of(Shapes.must("name", Shapes.string(said)), Shapes.may("kind", Shapes.oneOf("a", "b"))),
                        Optional.empty(),
                        false)),
                Optional.of(json),
                Optional.empty(),
                Optional.empty(),
                List.of(json),
                true,
                List.of(place));
        LinkedSchema job = Shapes.schema("Job", "Job", text, Optional.empty());
        return LinkedApis.of(text, Optional.of(Facts.stated(url(text))), List.of(resource), List.of(bed, job));
    }

    /** The example that schemas show. */
    static JsonContent example(String text) {
        return JsonContent.of(JsonNodeFactory.instance.textNode(text));
    }

    /** The text wherever names come from. */
    static LinkedApi ofNames(String text) {
        String placeholder = text.replaceAll("[{}/]", "-");
        String inPath = placeholder.isEmpty() ? "id" : placeholder;
        ResourceDefinition resource = new ResourceDefinition(
                Facts.stated(text),
                Optional.empty(),
                List.of(
                        Endpoints.of(text, HttpMethod.GET, "/x/{" + inPath + "}")
                                .with(Parameters.path(inPath))
                                .with(Parameters.query(text).accepting(text, "other value of all"))
                                .with(Parameters.header(text))
                                .scope(text)
                                .answers(200, "1", "fine")
                                .build(),
                        Endpoints.of("Other " + text, HttpMethod.POST, "/x")
                                .fields(
                                        "application/json",
                                        Parameters.body(text).type(ValueType.STRING),
                                        Parameters.body("second").accepting(text))
                                .answers(200, "3", "fine")
                                .build(),
                        Endpoints.of("Upload", HttpMethod.POST, "/y")
                                .fields(
                                        "multipart/form-data",
                                        Parameters.body(text).type(ValueType.FILE))
                                .build()),
                Facts.at("Beds"));
        return LinkedApis.of(
                "",
                Optional.empty(),
                List.of(resource),
                List.of(
                        named(
                                "1",
                                text,
                                Shapes.object(
                                        Shapes.must(text, Shapes.string()),
                                        Shapes.may(
                                                "inner",
                                                Shapes.object(Shapes.may(text, Shapes.oneOf(text, "second of two")))))),
                        named("2", text + " Kind Of Its Own", Shapes.oneOf(text, "second of two")),
                        Shapes.schema("3", text + " Known By Title", "", Optional.empty())));
    }

    private static LinkedSchema named(String id, String title, SchemaShape shape) {
        return Shapes.schema(id, title, "", Optional.of(shape));
    }

    /** The text without what would make it a placeholder. */
    static String pathPart(String text) {
        return text.replaceAll("[{}]", "-");
    }

    /** A URL with the text in its path; URIs quote what they cannot hold. */
    static URI url(String text) {
        try {
            String start = text.substring(0, Math.min(text.length(), 1_000));
            return new URI("https", "api.example.com", "/" + start, null);
        } catch (URISyntaxException e) {
            return URI.create("https://api.example.com");
        }
    }
}
