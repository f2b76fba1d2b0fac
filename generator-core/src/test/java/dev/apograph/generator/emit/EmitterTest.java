package dev.apograph.generator.emit;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.generator.fixture.Endpoints;
import dev.apograph.generator.fixture.Facts;
import dev.apograph.generator.fixture.Parameters;
import dev.apograph.generator.fixture.Shapes;
import dev.apograph.generator.naming.JavaNames;
import dev.apograph.generator.text.GeneratedSource;
import dev.apograph.generator.text.PackageName;
import dev.apograph.generator.type.ApiPlanner;
import dev.apograph.spec.definition.BodyPresence;
import dev.apograph.spec.definition.HttpMethod;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.definition.ValueNotation;
import dev.apograph.spec.definition.ValueType;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.link.LinkedApis;
import dev.apograph.spec.link.LinkedSchema;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pieces of what single emitters make; whole files stand in the golden folder. */
final class EmitterTest {

    @Test
    void anOpenEnumHasAConstantForEachValue() {
        assertThat(file("model/State", endpoint(), Shapes.schema("State", Shapes.oneOf("dry", "very-wet"))))
                .contains("""
                            /**
                             * The value {@code "very-wet"}.
                             */
                            public static final State VERY_WET = new State("very-wet");
                        """);
    }

    @Test
    void aRequiredPropertyHasAPlainAccessor() {
        assertThat(file(
                        "model/Bed",
                        endpoint(),
                        Shapes.schema("Bed", Shapes.object(Shapes.must("count", Shapes.integer())))))
                .contains("""
                            public long count() {
                                return others.required("count", count);
                            }
                        """);
    }

    @Test
    void aNullablePropertyTakesNull() {
        assertThat(file(
                        "model/Bed",
                        endpoint(),
                        Shapes.schema("Bed", Shapes.object(Shapes.may("note", Shapes.string(Shapes.NULLABLE))))))
                .contains("""
                                public Builder note(@Nullable String note) {
                                    this.note = others.set("note", note);
                                    return this;
                                }
                        """);
    }

    @Test
    void anEndpointIsDescribedOnce() {
        Endpoints endpoint = Endpoints.of("Get", HttpMethod.GET, "/beds/{BED_ID}")
                .open()
                .answers(200, "Job", "x")
                .answers(404, "Job", "x");
        assertThat(file("BedsResourceCalls", endpoint, Shapes.titled("Job"))).contains("""
                            private static final Endpoint<Job> GET = Endpoint.<Job>builder(
                                            "BedsResource.get", "GET", "/beds/{BED_ID}")
                                    .anonymous()
                                    .success(200, Job.CODEC)
                                    .error(404, Job.CODEC)
                                    .build();
                        """);
    }

    @Test
    void aRefusedEndpointIsDeprecated() {
        Endpoints endpoint = Endpoints.of("Replace", HttpMethod.PUT, "/beds")
                .describing("Cannot be done")
                .answers(405, BodyPresence.UNKNOWN, "Always");
        assertThat(file("resource/BedsResource", endpoint, Shapes.titled("Job")))
                .contains("""
                             * @deprecated Cannot be done.
                             */
                            @Deprecated
                            default void replace(CallOptions options) {
                                throw new UnsupportedOperationException("BedsResource.replace");
                            }
                        """);
    }

    @Test
    void aSuggestedNumberIsAlsoAString() {
        String request = file(
                "resource/GetBedsRequest",
                Endpoints.of("Get", HttpMethod.GET, "/beds")
                        .with(Parameters.query("page").shown(ValueType.INTEGER)),
                Shapes.titled("Job"));
        assertThat(request).contains("public Builder page(long page) {\n            this.page = Long.toString(page);");
        assertThat(request).contains("public Builder page(String page) {");
        assertThat(request).contains("public Optional<String> page() {");
    }

    @Test
    void aDeprecatedParameterIsSetWithAWarning() {
        String request = file(
                "resource/GetBedsRequest",
                endpoint()
                        .with(Parameters.query("since").deprecated("Use start.").absence("all beds")),
                Shapes.titled("Job"));

        assertThat(request).contains("@deprecated Use start.");
        assertThat(request).contains("When not given: all beds");
        assertThat(request).contains("@Deprecated\n        public Builder since(String since) {");
        assertThat(request).contains("    public Optional<String> since() {");
    }

    @Test
    void valuesWithCommasAreAList() {
        String request = file(
                "resource/GetBedsRequest",
                Endpoints.of("Get", HttpMethod.GET, "/beds")
                        .with(Parameters.query("include").notation(ValueNotation.COMMA_SEPARATED))
                        .with(Parameters.header("X-Only").notation(ValueNotation.COMMA_SEPARATED)),
                Shapes.titled("Job"));
        assertThat(request).contains("public Builder include(String... include) {");
        assertThat(request).contains("out.commaSeparated(\"include\", this.include);");
        assertThat(request)
                .contains("out.header(\"X-Only\", this.xOnly == null ? null : String.join(\",\", this.xOnly));");
    }

    private static Endpoints endpoint() {
        return Endpoints.of("Get", HttpMethod.GET, "/beds");
    }

    private static String file(String path, Endpoints endpoint, LinkedSchema schema) {
        ResourceDefinition resource = new ResourceDefinition(
                Facts.stated("Beds"), Optional.empty(), List.of(endpoint.build()), Facts.at("Beds"));
        LinkedApi api = LinkedApis.of("", Optional.empty(), List.of(resource), List.of(schema));
        JavaNames names = JavaNames.decide(api, PackageName.of("com.example"), Optional.empty(), false);
        return ApiEmitter.emit(ApiPlanner.plan(api, names, Optional.empty(), true, new Diagnostics())).stream()
                .filter(source -> source.path().toString().equals("com/example/" + path + ".java"))
                .findFirst()
                .map(GeneratedSource::text)
                .orElseThrow();
    }
}
