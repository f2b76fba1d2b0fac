package dev.apograph.sample;

import dev.apograph.runtime.EventStream;
import dev.apograph.runtime.FilePart;
import dev.apograph.runtime.NotFoundException;
import dev.apograph.runtime.ScopePreflight;
import dev.apograph.sample.losant.LosantClient;
import dev.apograph.sample.losant.LosantScopes;
import dev.apograph.sample.losant.model.Dashboard;
import dev.apograph.sample.losant.model.DashboardPatch;
import dev.apograph.sample.losant.model.ErrorModel;
import dev.apograph.sample.losant.resource.GetApplicationsRequest.SortField;
import dev.apograph.sample.losant.resource.ImportApplicationsResult;
import dev.apograph.sample.posthog.PosthogClient;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * Makes calls with the generated clients against a server on this machine and prints, for each, the call in Java, the
 * request that went out and the answer as a typed object.
 */
public final class Transcript {

    private final PrintStream out;

    private Transcript(PrintStream out) {
        this.out = out;
    }

    /** Prints the transcript to standard output; takes no arguments. */
    public static void main(String[] arguments) throws IOException {
        new Transcript(System.out).print();
    }

    /** Prints the transcript. */
    static void printTo(PrintStream out) throws IOException {
        new Transcript(out).print();
    }

    private void print() throws IOException {
        try (ExampleServer server = ExampleServer.start(out);
                LosantClient losant = LosantClient.builder()
                        .baseUrl(server.url())
                        .accessToken("an-access-token")
                        .build();
                PosthogClient posthog = PosthogClient.builder()
                        .baseUrl(server.url())
                        .accessToken("a-personal-api-key")
                        .build()) {
            getAndPatchADashboard(losant);
            listApplications(losant);
            importAnApplication(losant);
            createADashboard(posthog);
            readEvents(posthog);
            meetAnError(losant);
            findTheLeastScopes();
        }
    }

    private void getAndPatchADashboard(LosantClient losant) {
        say("losant.applicationDashboard().get(applicationId, dashboardId)");
        Dashboard dashboard = losant.applicationDashboard().get(ExampleServer.APPLICATION, ExampleServer.DASHBOARD);
        answer("name", dashboard.name().orElse(""));
        answer("creationDate", dashboard.creationDate().orElseThrow());
        answer("ownerType is known", dashboard.ownerType().orElseThrow().isKnown());

        say("losant.applicationDashboard().patch(applicationId, dashboardId, DashboardPatch.builder()"
                + ".name(\"Boiler room\").password(null).build())");
        Dashboard patched = losant.applicationDashboard()
                .patch(
                        ExampleServer.APPLICATION,
                        ExampleServer.DASHBOARD,
                        DashboardPatch.builder()
                                .name("Boiler room")
                                .password(null)
                                .build());
        answer("name", patched.name().orElse(""));
    }

    private void listApplications(LosantClient losant) {
        say("losant.applications().getPaged(q -> q.sortField(SortField.NAME).perPage(2)).forEach(...)");
        losant.applications()
                .getPaged(q -> q.sortField(SortField.NAME).perPage(2))
                .forEach(application -> answer("application", application.name().orElse("")));
    }

    private void importAnApplication(LosantClient losant) throws IOException {
        Path folder = Files.createTempDirectory("apograph-sample");
        Path bundle = folder.resolve("boiler-room.zip");
        Files.writeString(bundle, "The example server does not look into it.");
        for (int i = 0; i < 2; i++) {
            say("losant.applications().importApplications("
                    + "r -> r.importBundle(FilePart.of(bundle).withProgress(progress)).includeDevices(true))");
            ImportApplicationsResult result = losant.applications()
                    .importApplications(r -> r.importBundle(FilePart.of(bundle).withProgress(this::sent))
                            .includeDevices(true));
            if (result instanceof ImportApplicationsResult.Created created) {
                answer(
                        "created",
                        created.body().application().flatMap(a -> a.name()).orElse(""));
            } else if (result instanceof ImportApplicationsResult.Accepted accepted) {
                answer("accepted, job", accepted.body().jobId().orElse(""));
            }
        }
        Files.delete(bundle);
        Files.delete(folder);
    }

    /** Told again and again while a file is sent. */
    private void sent(long bytes, OptionalLong total) {
        if (total.isPresent() && bytes == total.getAsLong()) {
            answer("sent", bytes + " bytes");
        }
    }

    private void createADashboard(PosthogClient posthog) {
        say("posthog.dashboards().create(\"1\", r -> r.name(\"Sign-ups\").pinned(true))");
        // The page does not say what the answer is; api.yaml beside it names its schema.
        dev.apograph.sample.posthog.model.Dashboard dashboard =
                posthog.dashboards().create("1", r -> r.name("Sign-ups").pinned(true));
        answer("id", dashboard.id());
        answer("name", dashboard.name().orElse(""));
    }

    private void readEvents(PosthogClient posthog) {
        say("posthog.dashboards().retrieveStreamTiles(\"1\", 7)");
        try (EventStream events = posthog.dashboards().retrieveStreamTiles("1", 7)) {
            events.forEach(event -> answer(event.event(), event.data()));
        }
    }

    private void findTheLeastScopes() {
        say("ScopePreflight.of(LosantScopes.ALL).least(List.of("
                + "LosantScopes.Applications.GET, LosantScopes.ApplicationDashboard.PATCH))");
        answer(
                "scopes",
                ScopePreflight.of(LosantScopes.ALL)
                        .least(List.of(LosantScopes.Applications.GET, LosantScopes.ApplicationDashboard.PATCH)));
    }

    private void meetAnError(LosantClient losant) {
        say("losant.applicationDashboard().get(applicationId, \"no-such-dashboard\")");
        try {
            losant.applicationDashboard().get(ExampleServer.APPLICATION, "no-such-dashboard");
        } catch (NotFoundException e) {
            answer("exception", String.valueOf(e.getMessage()));
            answer("type", e.body(ErrorModel.class).flatMap(ErrorModel::type).orElse(""));
        }
    }

    private void say(String call) {
        out.println();
        out.println(call);
    }

    private void answer(String name, Object value) {
        out.println("  " + name + ": " + value);
    }
}
