package dev.apograph.generator.naming;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.generator.fixture.Endpoints;
import dev.apograph.generator.fixture.Facts;
import dev.apograph.generator.fixture.Shapes;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.PackageName;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.HttpMethod;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.link.LinkedApis;
import dev.apograph.spec.link.LinkedSchema;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of clients, resources, methods and models. */
final class JavaNamesTest {

    private static final PackageName BASE = PackageName.of("com.example.fallback");

    @ParameterizedTest
    @CsvSource({
        "https://api.losant.com,,LosantClient",
        "https://app.posthog.com/x,,PosthogClient",
        "https://api.acme.co.uk,,AcmeClient",
        "https://localhost:8080,,FallbackClient",
        "https://192.168.1.1,,FallbackClient",
        ",,FallbackClient",
        "https://api.losant.com,Other,OtherClient",
        "https://api.losant.com,OtherClient,OtherClient"
    })
    void clients(String baseUrl, String wanted, String name) {
        Optional<Fact<URI>> url = Optional.ofNullable(baseUrl).map(URI::create).map(Facts::stated);
        LinkedApi api = LinkedApis.of("", url, List.of(), List.of());
        assertThat(JavaNames.decide(api, BASE, Optional.ofNullable(wanted), false)
                        .client()
                        .toString())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Applications,Get,get,GetApplicationsRequest",
        "Applications,Import,importApplications,ImportApplicationsRequest",
        "Application Dashboard,Send Report,sendReport,SendReportApplicationDashboardRequest",
        "Application Dashboard,Get Application Dashboard,get,GetApplicationDashboardRequest",
        "Dashboards,List all dashboards,listAll,ListAllDashboardsRequest",
        "Dashboards,Dashboards,dashboards,DashboardsRequest",
        "Threads,Notify,notifyThreads,NotifyThreadsRequest",
        "Threads,Close,closeThreads,CloseThreadsRequest"
    })
    void methods(String resource, String endpoint, String method, String request) {
        ResourceNames names = resource(resource, Endpoints.of(endpoint, HttpMethod.GET, "/x"));
        assertThat(names.endpoints().get(0).method().toString()).isEqualTo(method);
        assertThat(names.endpoints().get(0).request().toString()).isEqualTo(request);
    }

    @Test
    void resources() {
        ResourceNames names = resource("Application Dashboard", Endpoints.of("Get", HttpMethod.GET, "/x"));
        assertThat(names.contract().toString()).isEqualTo("ApplicationDashboardResource");
        assertThat(names.views().get(CallView.ASYNC).toString()).isEqualTo("AsyncApplicationDashboardResource");
        assertThat(names.accessor().toString()).isEqualTo("applicationDashboard");
    }

    @Test
    void methodsThatWouldBeEqualUseTheWholeTitleAndThenThePath() {
        ResourceNames names = resource(
                "Beds",
                Endpoints.of("Get", HttpMethod.GET, "/beds"),
                Endpoints.of("Get Beds", HttpMethod.GET, "/beds/{id}"),
                Endpoints.of("Get", HttpMethod.GET, "/gardens/{id}/beds"));
        assertThat(names.endpoints().stream().map(each -> each.method().toString()))
                .containsExactly("get", "getBeds", "getGardensIdBeds")
                .inOrder();
    }

    @Test
    void modelsKeepOutOfTheWayOfTheLanguageAndOurOwnTypes() {
        List<String> titles = List.of("Error", "String", "List", "Json Value", "Device", "Con", "X", "Record", "Uri");
        assertThat(models(titles))
                .containsExactly(
                        "ErrorModel",
                        "StringModel",
                        "ListModel",
                        "JsonValueModel",
                        "Device",
                        "ConModel",
                        "XModel",
                        "RecordModel",
                        "UriModel")
                .inOrder();
    }

    @Test
    void modelsThatDifferByCaseOnly() {
        List<String> models = models(List.of("PET", "pet", "Pet"));
        assertThat(models.get(2)).isEqualTo("Pet");
        assertThat(models.get(0)).matches("PetX[0-9a-f]{8}");
        assertThat(models.get(1)).matches("PetX[0-9a-f]{8}");
        assertThat(models.get(0)).isNotEqualTo(models.get(1));
    }

    @Test
    void inlineTypesAreNamedByTheirPathAndGiveWayToSchemas() {
        LinkedSchema bed = Shapes.schema(
                "Bed",
                Shapes.object(Shapes.may("plants", Shapes.list(Shapes.object(Shapes.may("kind", Shapes.oneOf("a")))))));
        LinkedSchema taken = Shapes.titled("Bed Plants Item");
        JavaNames names = JavaNames.decide(
                LinkedApis.of("", Optional.empty(), List.of(), List.of(bed, taken)), BASE, Optional.empty(), false);
        TypePath item = TypePath.root("Bed").property("plants").items();
        assertThat(names.type(TypePath.root("Bed Plants Item")).map(JavaIdentifier::toString))
                .isEqualTo(Optional.of("BedPlantsItem"));
        assertThat(names.type(item).orElseThrow().toString()).matches("BedPlantsItemX[0-9a-f]{8}");
        assertThat(names.type(item.property("kind")).map(JavaIdentifier::toString))
                .isEqualTo(Optional.of("BedPlantsItemKind"));
        assertThat(names.type(TypePath.root("Bed").property("plants"))).isEqualTo(Optional.empty());
    }

    private static ResourceNames resource(String title, Endpoints... endpoints) {
        ResourceDefinition resource = new ResourceDefinition(
                Facts.stated(title),
                Optional.empty(),
                List.of(endpoints).stream().map(Endpoints::build).toList(),
                Facts.at(title));
        LinkedApi api = LinkedApis.of("", Optional.empty(), List.of(resource), List.of());
        return JavaNames.decide(api, BASE, Optional.empty(), false).resources().get(0);
    }

    private static List<String> models(List<String> titles) {
        List<LinkedSchema> schemas = new ArrayList<>();
        IntStream.range(0, titles.size())
                .forEach(i -> schemas.add(Shapes.schema("s" + i, titles.get(i), "", Optional.empty())));
        LinkedApi api = LinkedApis.of("", Optional.empty(), List.of(), schemas);
        JavaNames names = JavaNames.decide(api, BASE, Optional.empty(), false);
        return schemas.stream()
                .map(schema ->
                        names.type(TypePath.root(schema.id())).orElseThrow().toString())
                .toList();
    }
}
