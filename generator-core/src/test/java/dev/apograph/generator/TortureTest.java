package dev.apograph.generator;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.generator.fixture.Compiler;
import dev.apograph.generator.fixture.Endpoints;
import dev.apograph.generator.fixture.Facts;
import dev.apograph.generator.fixture.Parameters;
import dev.apograph.generator.fixture.Shapes;
import dev.apograph.generator.text.GeneratedSource;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.HttpMethod;
import dev.apograph.spec.definition.PropertyDefinition;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.ValueType;
import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.link.LinkedApis;
import dev.apograph.spec.link.LinkedSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One API of everything that is too much, too deep or badly named. It has to compile and to pass doclint. */
final class TortureTest {

    private static final List<String> TITLES = List.of(
            "Object",
            "String",
            "Override",
            "List",
            "Exception",
            "Void",
            "class",
            "record",
            "var",
            "yield",
            "sealed",
            "permits",
            "_",
            "module-info",
            "package-info",
            "PET",
            "Pet",
            "pet",
            "Builder",
            "Endpoint",
            "Json Model",
            "Property Bag",
            "Response Info",
            "Unexpected",
            "Created",
            "Accepted",
            "Generated",
            "Torture Client",
            "x",
            "",
            " ",
            "123",
            "!?",
            "\ud83c\udf31",
            "\uff21",
            "caf\u00e9",
            "cafe",
            "CON",
            "nul",
            "com1",
            "a.b.C",
            "a$b",
            "List<Pet>",
            "../../x",
            "foo_bar",
            "fooBar",
            "foo-bar",
            "FooBar",
            "foo.bar",
            "Void",
            "Known",
            "Part0",
            "Optional",
            "Consumer",
            "T",
            "n".repeat(300));

    private static final List<String> NAMES = Stream.concat(
                    TITLES.stream(),
                    Stream.of(
                            "getClass",
                            "wait",
                            "notify",
                            "notifyAll",
                            "hashCode",
                            "toString",
                            "equals",
                            "clone",
                            "finalize",
                            "in",
                            "out",
                            "other",
                            "others",
                            "that",
                            "from",
                            "json",
                            "read",
                            "read1",
                            "write1",
                            "value",
                            "values",
                            "of",
                            "items",
                            "codec",
                            "builder",
                            "build",
                            "toBuilder",
                            "property",
                            "additionalProperties",
                            "validate",
                            "toJson",
                            "writeTo",
                            "propertyValues",
                            "self",
                            "caller",
                            "body",
                            "request",
                            "options",
                            "java",
                            "com",
                            "dev",
                            "org",
                            "int",
                            "this",
                            "null",
                            "true"))
            .distinct()
            .toList();

    @Test
    void everythingCompiles(@TempDir Path output) {
        List<GeneratedSource> sources = Generated.withTests(api(), "com.example.torture");
        assertThat(Compiler.compile(sources, output)).isEmpty();
    }

    @Test
    void noTwoFilesAreOneWhereCaseDoesNotCount() {
        List<String> paths = Generated.withTests(api(), "com.example.torture").stream()
                .map(source -> source.path().toString().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(paths).containsNoDuplicates();
    }

    @Test
    void manyPropertiesAndValues(@TempDir Path output) {
        LinkedApi api = LinkedApis.of(
                "",
                Optional.empty(),
                List.of(manyEndpoints()),
                List.of(
                        schema(0, "Three Hundred", Shapes.object(required(300))),
                        schema(1, "Twelve Hundred", Shapes.object(required(1_200))),
                        schema(2, "Three Thousand Values", Shapes.oneOf(values(3_000))),
                        schema(3, "Eight Thousand Values", Shapes.oneOf(values(8_000))),
                        schema(4, "Too Many Values", Shapes.oneOf(values(8_001))),
                        schema(
                                5,
                                "Repeated Values",
                                Shapes.oneOf("a", "a", "b", "A", "a_b", "a-b", "", "+", "-", "\"\"")),
                        schema(6, "Deep", nested(480)),
                        schema(7, "Deep List", lists(100)),
                        schema(8, "Self", Shapes.ref("s8")),
                        schema(
                                9,
                                "Round",
                                Shapes.object(
                                        Shapes.may("self", Shapes.ref("s9")), Shapes.may("other", Shapes.ref("s10")))),
                        schema(10, "Alias", Shapes.ref("s9"))));
        List<GeneratedSource> sources = Generated.withTests(api, "com.example.many");
        assertThat(Compiler.compile(sources, output)).isEmpty();
    }

    @Test
    void unionsOfEveryKind(@TempDir Path output) {
        SchemaShape[] named = NAMES.stream()
                .map(name -> Shapes.object(Shapes.must("type", Shapes.fixed(name)), Shapes.may(name, Shapes.any())))
                .toArray(SchemaShape[]::new);
        SchemaShape[] many = IntStream.range(0, 1_000)
                .mapToObj(i ->
                        Shapes.object(Shapes.must("type", Shapes.oneOf("t" + i)), Shapes.may("p" + i, Shapes.any())))
                .toArray(SchemaShape[]::new);
        SchemaShape[] wide = IntStream.range(0, 30)
                .mapToObj(i -> Shapes.object(Stream.of(values(300))
                        .map(name -> Shapes.may(name + " " + i, Shapes.string()))
                        .toList()))
                .toArray(SchemaShape[]::new);
        List<LinkedSchema> schemas = new ArrayList<>(List.of(
                schema(0, "Named", Shapes.union(named)),
                schema(1, "Many", Shapes.union(many)),
                schema(2, "Wide", Shapes.union(wide)),
                schema(3, "Lists", Shapes.union(Shapes.list(Shapes.ref("s0")), Shapes.list(Shapes.ref("s1")))),
                schema(
                        4,
                        "Long Tuple",
                        Shapes.tuple(Stream.generate(Shapes::string).limit(300).toArray(SchemaShape[]::new)))));
        for (String title :
                List.of("Unknown", "Text Value", "List Value", "Builder", "Value", "String", "unknown", "Lists")) {
            int id = schemas.size();
            schemas.add(schema(
                    id, title, Shapes.object(Shapes.may("u", Shapes.union(Shapes.ref("s" + id), Shapes.string())))));
        }
        schemas.add(schema(
                schemas.size(),
                "All",
                Shapes.union(IntStream.range(0, schemas.size())
                        .mapToObj(i -> Shapes.ref("s" + i))
                        .toArray(SchemaShape[]::new))));
        LinkedApi api = LinkedApis.of("", Optional.empty(), List.of(manyEndpoints()), schemas);
        List<GeneratedSource> sources = Generated.from(api, "com.example.unions");
        assertThat(Compiler.compile(sources, output)).isEmpty();
    }

    @Test
    void twoRunsAreEqual() {
        Locale before = Locale.getDefault();
        List<String> first = texts();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(texts()).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> texts() {
        return Generated.from(api(), "com.example.torture").stream()
                .map(GeneratedSource::text)
                .toList();
    }

    private static LinkedApi api() {
        List<LinkedSchema> schemas = new ArrayList<>();
        for (String title : TITLES) {
            boolean first = schemas.isEmpty();
            schemas.add(schema(
                    schemas.size(), title, first ? everything() : Shapes.object(Shapes.may(title, Shapes.any()))));
        }
        List<ResourceDefinition> resources = TITLES.stream()
                .distinct()
                .map(title -> new ResourceDefinition(
                        Facts.stated(title), Optional.empty(), endpoints(title), Facts.at("Torture")))
                .toList();
        return LinkedApis.of("Torture", Optional.empty(), resources, schemas);
    }

    private static SchemaShape everything() {
        return Shapes.object(NAMES.stream()
                .map(name -> Shapes.may(name, Shapes.object(Shapes.must(name, Shapes.oneOf(name, "b")))))
                .toList());
    }

    private static List<EndpointDefinition> endpoints(String title) {
        Endpoints everything = Endpoints.of(title, HttpMethod.GET, "/x/{body}/{options}/{class}/{caller}");
        if (title.equals("Object")) {
            NAMES.forEach(name -> everything.with(Parameters.query(name).accepting(name, "b")));
            NAMES.forEach(name -> everything.with(Parameters.header(name)));
        }
        List<EndpointDefinition> endpoints = new ArrayList<>(List.of(everything
                .answers(200, "s0", "x")
                .answers(201, "s1", "x")
                .answers(299, "s2", "x")
                .build()));
        for (String name : List.of("Get", "get", "Notify All", "Close", "class", "T")) {
            endpoints.add(Endpoints.of(name, HttpMethod.POST, "/" + endpoints.size() + "/{x}")
                    .fields(
                            "application/json",
                            Parameters.body(name).type(ValueType.STRING).required())
                    .answers(200, "s" + endpoints.size(), "x")
                    .build());
        }
        return endpoints;
    }

    private static ResourceDefinition manyEndpoints() {
        List<EndpointDefinition> endpoints = IntStream.range(0, 400)
                .mapToObj(i -> Endpoints.of("Get", HttpMethod.GET, "/" + i)
                        .answers(200, "s0", "x")
                        .answers(400, "s1", "x")
                        .build())
                .toList();
        return new ResourceDefinition(Facts.stated("Many"), Optional.empty(), endpoints, Facts.at("Many"));
    }

    private static LinkedSchema schema(int id, String title, SchemaShape shape) {
        return Shapes.schema("s" + id, title, "", Optional.of(shape));
    }

    private static List<PropertyDefinition> required(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Shapes.must("property" + i, i % 2 == 0 ? Shapes.string() : Shapes.number()))
                .toList();
    }

    private static String[] values(int count) {
        return IntStream.range(0, count).mapToObj(i -> "value " + i).toArray(String[]::new);
    }

    private static SchemaShape nested(int depth) {
        SchemaShape shape = Shapes.string();
        for (int i = 0; i < depth; i++) {
            shape = Shapes.object(Shapes.may("inner", shape));
        }
        return shape;
    }

    private static SchemaShape lists(int depth) {
        SchemaShape shape = Shapes.object(Shapes.may("end", Shapes.string()));
        for (int i = 0; i < depth; i++) {
            shape = Shapes.list(shape);
        }
        return shape;
    }
}
