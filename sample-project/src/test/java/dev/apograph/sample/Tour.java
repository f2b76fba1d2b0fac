package dev.apograph.sample;

import dev.apograph.runtime.ApiException;
import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.EventStream;
import dev.apograph.runtime.FilePart;
import dev.apograph.runtime.HttpStatusException;
import dev.apograph.runtime.NotFoundException;
import dev.apograph.runtime.Response;
import dev.apograph.runtime.RetryPolicy;
import dev.apograph.runtime.http.CallEvent;
import dev.apograph.runtime.http.CallInterceptor;
import dev.apograph.runtime.http.CallObserver;
import dev.apograph.runtime.http.RequestView;
import dev.apograph.runtime.json.JsonValue;
import dev.apograph.sample.losant.LosantClient;
import dev.apograph.sample.losant.model.Application;
import dev.apograph.sample.losant.model.Applications;
import dev.apograph.sample.losant.model.Dashboard;
import dev.apograph.sample.losant.model.DashboardOwnerType;
import dev.apograph.sample.losant.model.DashboardPatch;
import dev.apograph.sample.losant.model.ErrorModel;
import dev.apograph.sample.losant.resource.GetApplicationsRequest;
import dev.apograph.sample.losant.resource.ImportApplicationsResult;
import dev.apograph.sample.posthog.PosthogClient;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/** The code of {@code docs/CLIENT.md}: each passage between {@code // tour} and {@code // end} stands there. */
final class Tour {

    private final List<String> told = new ArrayList<>();
    private final LosantClient losant;
    private final String applicationId = ExampleServer.APPLICATION;
    private final String dashboardId = ExampleServer.DASHBOARD;

    Tour(LosantClient losant) {
        this.losant = losant;
    }

    /** What the passages told so far. */
    List<String> told() {
        return told;
    }

    private void tell(Object value) {
        told.add(value.toString());
    }

    static LosantClient authentication(String url, Supplier<String> tokens) {
        // tour authentication
        LosantClient losant = LosantClient.builder()
                .baseUrl(url) // unless set, the one that the pages name
                .accessToken(tokens) // or a String; a supplier is asked before each attempt
                .build();
        // end
        return losant;
    }

    void errors(String dashboardId) {
        // tour errors
        try {
            tell(losant.applicationDashboard().get(applicationId, dashboardId).name());
        } catch (NotFoundException e) {
            tell(e.body(ErrorModel.class).flatMap(ErrorModel::message).orElse("not found"));
        } catch (HttpStatusException e) {
            tell(e.status() + " " + e.rawBody() + " " + e.response().requestId().orElse(""));
        } catch (ApiException e) {
            tell("no answer: " + e.getMessage());
        }
        // end
    }

    void paging() {
        // tour paging
        for (Application application : losant.applications().getPaged(q -> q.perPage(2))) {
            tell(application.name().orElse(""));
        }
        List<Application> three = losant.applications().getPaged().stream()
                .limit(3)
                .toList(); // pages after the third item are not fetched
        for (Applications page : losant.applications().getPaged().pages()) {
            tell(page.totalCount().orElse(0L));
        }
        // end
        tell(three.size());
    }

    CompletableFuture<String> async() {
        // tour async
        CompletableFuture<Dashboard> dashboard =
                losant.async().applicationDashboard().get(applicationId, dashboardId);
        CompletableFuture<String> name = dashboard.thenApply(d -> d.name().orElse(""));
        // end
        return name;
    }

    void events(PosthogClient posthog) {
        // tour events
        try (EventStream events = posthog.dashboards().retrieveStreamTiles("1", 7)) {
            events.forEach(event -> tell(event.event() + " " + event.data()));
        }
        // end
    }

    void upload(Path bundle) {
        AtomicLong sent = new AtomicLong();
        // tour upload
        FilePart file = FilePart.of(bundle).withProgress((bytes, total) -> sent.set(bytes));
        ImportApplicationsResult result = losant.applications().importApplications(r -> r.importBundle(file));
        if (result instanceof ImportApplicationsResult.Created created) { // 201
            tell(created.body().application().flatMap(Application::name).orElse(""));
        } else if (result instanceof ImportApplicationsResult.Accepted accepted) { // 202
            tell(accepted.body().jobId().orElse(""));
        }
        // end
        tell(sent.get());
    }

    void raw() {
        // tour raw
        Response<Dashboard> response = losant.raw().applicationDashboard().get(applicationId, dashboardId);
        tell(response.status() + " " + response.requestId().orElse("") + " " + response.attempts());
        Dashboard dashboard = response.body();
        // end
        tell(dashboard.name().orElse(""));
    }

    void options() {
        // tour options
        CallOptions options = CallOptions.builder()
                .timeout(Duration.ofSeconds(5))
                .retries(RetryPolicy.none())
                .header("X-Trace", "42")
                .query("preview", "true")
                .build();
        Applications applications = losant.applications()
                .get(GetApplicationsRequest.builder().perPage(10).build(), options);
        // end
        tell(applications.count().orElse(0L));
    }

    void fields() {
        // tour fields
        DashboardPatch patch = DashboardPatch.builder()
                .name("Boiler room") // sent; the description is not set, so it is not sent
                .password(null) // sent as null
                .property("favourite", JsonValue.of(true)) // the client does not know it
                .build();
        Dashboard dashboard = losant.applicationDashboard().patch(applicationId, dashboardId, patch);
        JsonValue favourite = dashboard.additionalProperties().get("favourite");
        // end
        tell(favourite);
    }

    void enums(Dashboard dashboard) {
        // tour enums
        DashboardOwnerType owner = dashboard.ownerType().orElseThrow();
        if (owner.equals(DashboardOwnerType.ORGANIZATION)) {
            tell("ours");
        } else if (!owner.isKnown()) {
            tell("new: " + owner.value()); // and it is written back as it came
        }
        // end
    }

    static LosantClient connection(String url) throws NoSuchAlgorithmException {
        // tour connection
        LosantClient losant = LosantClient.builder()
                .baseUrl(url)
                .accessToken("a-token")
                .timeout(Duration.ofSeconds(30)) // a whole call with all attempts and waits
                .attemptTimeout(Duration.ofSeconds(10))
                .connectTimeout(Duration.ofSeconds(3))
                .retries(RetryPolicy.builder().maxRetries(4).build())
                .proxy(ProxySelector.of(new InetSocketAddress("proxy.example.com", 3128)))
                .sslContext(SSLContext.getDefault())
                .build();
        // end
        return losant;
    }

    LosantClient observed(String url) {
        // tour observed
        LosantClient losant = LosantClient.builder()
                .baseUrl(url)
                .accessToken("a-token")
                .interceptor(new CallInterceptor() {
                    @Override
                    public RequestView before(RequestView request) {
                        return request.withHeader("X-Attempt", String.valueOf(request.attempt()));
                    }
                })
                .observer(new CallObserver() {
                    @Override
                    public void callEnded(CallEvent event) {
                        tell(event.operation() + " " + event.status());
                    }
                })
                .build();
        // end
        return losant;
    }
}
