package dev.apograph.generator;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.generator.fixture.Endpoints;
import dev.apograph.generator.fixture.Facts;
import dev.apograph.generator.fixture.Parameters;
import dev.apograph.generator.fixture.Shapes;
import dev.apograph.generator.text.GeneratedSource;
import dev.apograph.spec.definition.HttpMethod;
import dev.apograph.spec.definition.PropertyDefinition;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.definition.ValueType;
import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.link.LinkedApis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which documented facts make a method for pages, and that a missing one makes none. */
final class PagingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | page=0,perPage          | items[],totalCount#       | byNumber(request.page().map(Long::parseLong).orElse(0L)
            POST   | Page-Number=1,page_size | rows[],total#             | byNumber(request.pageNumber().map(Long::parseLong).orElse(1L)
            GET    | offset,limit            | results[],next?           | byOffset(request.offset().orElse(0L)
            GET    | skip,limit              | results[],ids[],total#    | byOffset(request.skip().orElse(0L)
            GET    | offset,limit            | results[],next?,total#    | .withNext(answer.next())
            GET    | page=1,limit            | items[],next?             | .withNext(answer.next())
            GET    | page=0,perPage          | items[],total#,perPage#   | .withSize(answer.perPage()).withTotal(answer.total())
            DELETE | page=0,perPage          | items[],totalCount#       |
            GET    | page,perPage            | items[],totalCount#       |
            GET    | page=first,perPage      | items[],totalCount#       |
            GET    | page=0                  | items[],totalCount#       |
            GET    | perPage                 | items[],totalCount#       |
            GET    | page=0,perPage          | items[]                   |
            GET    | page=0,perPage          | items[],count#            |
            GET    | page=0,perPage          | totalCount#               |
            GET    | page=0,perPage          | tags[],ids[],totalCount#  |
            GET    | page=0,perPage          | items[],data[],total#     |
            GET    | offset,limit            | results[],next!           |
            GET    | page=0,perPage,limit    | items[],totalCount#       |
            """)
    void aMethodForPages(String method, String parameters, String properties, String expected) {
        Endpoints endpoint =
                Endpoints.of("List", HttpMethod.valueOf(method), "/beds").answers(200, "Page", "Some");
        for (String parameter : parameters.split(",")) {
            String[] parts = parameter.split("=");
            endpoint.with(
                    parts.length > 1
                            ? Parameters.query(parts[0])
                                    .shown(ValueType.INTEGER)
                                    .defaulting(parts[1])
                            : Parameters.query(parts[0]).type(ValueType.INTEGER));
        }

        String contract = contract(endpoint, properties);

        String row = method + " " + parameters + " -> " + properties;
        if (expected == null) {
            assertWithMessage(row).that(contract).doesNotContain("Paged");
        } else {
            // However long lines are broken.
            assertWithMessage(row).that(contract.replaceAll("\\n +\\.", ".")).contains(expected);
        }
    }

    private static String contract(Endpoints endpoint, String properties) {
        List<PropertyDefinition> shape = new ArrayList<>();
        Arrays.stream(properties.split(",")).map(PagingTest::property).forEach(shape::add);
        ResourceDefinition beds = new ResourceDefinition(
                Facts.stated("Beds"), Optional.empty(), List.of(endpoint.build()), Facts.at("Beds"));
        LinkedApi api = LinkedApis.of(
                "Beds",
                Optional.empty(),
                List.of(beds),
                List.of(Shapes.schema("Page", Shapes.object(shape.toArray(PropertyDefinition[]::new)))));
        return Generated.from(api, "com.example.beds").stream()
                .filter(source -> source.path().toString().endsWith("/resource/BedsResource.java"))
                .map(GeneratedSource::text)
                .findFirst()
                .orElseThrow();
    }

    private static PropertyDefinition property(String row) {
        char kind = row.charAt(row.length() - 1);
        String name = row.replaceAll("[^A-Za-z]", "");
        return switch (kind) {
            case ']' -> Shapes.may(name, Shapes.list(Shapes.string()));
            case '#' -> Shapes.must(name, Shapes.integer());
            case '?' -> Shapes.must(name, Shapes.string(Shapes.NULLABLE));
            default -> Shapes.must(name, Shapes.string());
        };
    }
}
