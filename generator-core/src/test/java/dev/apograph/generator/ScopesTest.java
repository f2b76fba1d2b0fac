package dev.apograph.generator;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.generator.fixture.Compiler;
import dev.apograph.generator.fixture.Endpoints;
import dev.apograph.generator.fixture.Facts;
import dev.apograph.generator.fixture.SharedFolder;
import dev.apograph.generator.text.GeneratedSource;
import dev.apograph.runtime.EndpointScopes;
import dev.apograph.runtime.LeastScopes;
import dev.apograph.runtime.ScopePreflight;
import dev.apograph.spec.ApiReader;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.HttpMethod;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.link.LinkedApis;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generates, compiles and loads the class that tells about scopes. */
final class ScopesTest {

    private static final String PACKAGE = "com.example.scopes";

    @TempDir
    private Path output;

    @Test
    void theLeastScopesOfRealCallsAreTheNarrowOnes() throws Exception {
        Diagnostics ignored = new Diagnostics();
        LinkedApi api = ApiReader.read(List.of(SharedFolder.path("pages/losant")), ignored)
                .api();
        List<EndpointScopes> all = all(load(api));
        assertThat(all).hasSize(19);
        List<EndpointScopes> calls = all.stream()
                .filter(endpoint -> endpoint.path().contains("/dashboards/")
                        && endpoint.method().equals("GET"))
                .toList();
        ScopePreflight preflight = ScopePreflight.of(all);

        assertThat(calls).hasSize(1);
        assertThat(calls.get(0).anyOf()).containsAtLeast("all.Application", "applicationDashboard.get");
        assertThat(preflight.least(calls).toString()).isEqualTo("applicationDashboard.get");
        LeastScopes everything = preflight.least(all);
        assertThat(everything.exact()).isTrue();
        assertThat(preflight.refused(all, everything.scopes())).isEmpty();
        for (String scope : everything.scopes()) {
            assertWithMessage(scope)
                    .that(all.stream().filter(endpoint -> endpoint.anyOf().contains(scope)))
                    .hasSize(1);
        }
    }

    @Test
    void hostileNamesStayTextAndEachScopeHasAConstant() throws Exception {
        List<String> scopes = List.of(
                "all",
                "ALL",
                "a.b",
                "a:b",
                "a_b",
                "a b",
                "class",
                "",
                " ",
                "*",
                "*/ class X {} /*",
                "\"+new Canary()+\"",
                "x\\u0022",
                "\n\r\t\0",
                "\ud83c\udf31",
                "\uff21",
                "CODEC",
                "get",
                "n".repeat(300),
                "m".repeat(70_000));
        Class<?> type = load(api(List.of(endpoints(1, scopes))));

        assertThat(constants(type)).containsExactlyElementsIn(scopes.subList(0, scopes.size() - 1));
        assertThat(all(type).get(0).anyOf()).containsExactlyElementsIn(scopes).inOrder();
    }

    @Test
    void resourcesMayHaveAnyTitle() throws Exception {
        List<String> titles = List.of(
                "Object",
                "String",
                "List",
                "Stream",
                "Endpoint Scopes",
                "Example Scopes",
                "Scopes",
                "Get",
                "get",
                "class",
                "");
        List<ResourceDefinition> resources = titles.stream()
                .map(title -> resource(title, endpoints(2, List.of(title))))
                .toList();
        Class<?> type = load(LinkedApis.of("", Optional.empty(), resources, List.of()));
        assertThat(all(type).stream().map(endpoint -> endpoint.anyOf().get(0)).distinct())
                .containsExactlyElementsIn(titles);
    }

    @Test
    void manyScopesAndEndpointsDoNotBreakTheCompiler() throws Exception {
        List<String> thousand =
                IntStream.range(0, 1_000).mapToObj(i -> "scope" + i + ".get").toList();
        List<String> more =
                IntStream.range(0, 2_500).mapToObj(i -> "more" + i + ".get").toList();
        List<List<EndpointDefinition>> resources = new ArrayList<>();
        resources.add(endpoints(1_100, List.of("a", "b")));
        resources.add(endpoints(150, thousand.subList(0, 40)));
        resources.add(endpoints(3, more));
        thousand.forEach(scope -> resources.add(endpoints(1, List.of(scope, "all"))));
        Class<?> type = load(api(resources));

        assertThat(constants(type)).hasSize(3_503);
        List<EndpointScopes> all = all(type);
        assertThat(all).hasSize(2_253);
        assertThat(all.get(1_250).anyOf()).isEqualTo(more);
        assertThat(ScopePreflight.of(all).least(all.subList(1_253, 2_253)).scopes())
                .hasSize(1_000);
    }

    @Test
    void moreScopesThanConstantsAreStillData() throws Exception {
        List<List<EndpointDefinition>> resources = IntStream.range(0, 9)
                .mapToObj(i -> endpoints(
                        1, IntStream.range(0, 1_000).mapToObj(j -> i + "." + j).toList()))
                .toList();
        Class<?> type = load(api(resources));
        assertThat(constants(type)).isEmpty();
        assertThat(all(type).get(8).anyOf()).contains("8.999");
    }

    @Test
    void nothingIsEmittedWhereNoScopesAreDocumented() {
        assertThat(scopes(api(List.of(endpoints(2, List.of()))))).isEmpty();
    }

    private static LinkedApi api(List<List<EndpointDefinition>> resources) {
        return LinkedApis.of(
                "",
                Optional.empty(),
                IntStream.range(0, resources.size())
                        .mapToObj(i -> resource("Resource " + i, resources.get(i)))
                        .toList(),
                List.of());
    }

    private static ResourceDefinition resource(String title, List<EndpointDefinition> endpoints) {
        return new ResourceDefinition(Facts.stated(title), Optional.empty(), endpoints, Facts.at("Scopes"));
    }

    private static List<EndpointDefinition> endpoints(int count, List<String> scopes) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    Endpoints endpoint = Endpoints.of("Get " + i, HttpMethod.GET, "/" + i);
                    scopes.forEach(endpoint::scope);
                    return endpoint.build();
                })
                .toList();
    }

    private static List<GeneratedSource> scopes(LinkedApi api) {
        return Generated.from(api, PACKAGE).stream()
                .filter(source -> source.path().toString().endsWith("Scopes.java"))
                .toList();
    }

    private Class<?> load(LinkedApi api) throws Exception {
        List<GeneratedSource> sources = scopes(api);
        assertThat(sources).hasSize(1);
        assertThat(Compiler.compile(sources, output)).isEmpty();
        String name = sources.get(0).path().toString();
        try (URLClassLoader loader = Compiler.load(output)) {
            Class<?> type = loader.loadClass(
                    name.substring(0, name.length() - ".java".length()).replace('/', '.'));
            for (Class<?> nested : type.getDeclaredClasses()) { // a nested class may be the first one that is used
                Class.forName(nested.getName(), true, loader);
            }
            return type;
        }
    }

    @SuppressWarnings("unchecked")
    private static List<EndpointScopes> all(Class<?> type) throws ReflectiveOperationException {
        return (List<EndpointScopes>) type.getField("ALL").get(null);
    }

    private static List<String> constants(Class<?> type) throws ReflectiveOperationException {
        List<String> values = new ArrayList<>();
        for (Field field : type.getFields()) {
            assertThat(Modifier.isFinal(field.getModifiers())).isTrue();
            if (field.getType() == String.class) {
                values.add((String) field.get(null));
            }
        }
        return values;
    }
}
