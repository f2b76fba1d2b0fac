package com.example.losant;

import com.example.losant.model.Applications;
import com.example.losant.model.Dashboard;
import com.example.losant.model.DashboardPatch;
import com.example.losant.model.ErrorModel;
import com.example.losant.resource.GetApplicationsRequest.SortField;
import dev.apograph.runtime.NotFoundException;
import dev.apograph.runtime.json.JsonValue;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Uses the generated client as a program would; compiled and run together with it by a test. */
public final class LosantWalk {

    private LosantWalk() {}

    /** Makes four calls; throws when an answer is not understood as it should be. */
    public static void run(String baseUrl) {
        try (LosantClient losant =
                LosantClient.builder().baseUrl(baseUrl).accessToken("secret-token").build()) {
            get(losant);
            patch(losant);
            list(losant);
            missing(losant);
        }
    }

    private static void get(LosantClient losant) {
        Dashboard dashboard = losant.applicationDashboard().get("application 1", "a/b+c");
        check(Optional.of("Boilers"), dashboard.name());
        check(Optional.of(OffsetDateTime.parse("2026-01-02T03:04:05.678Z")), dashboard.creationDate());
        check(Optional.of(true), dashboard.publicValue());
        check(Optional.of("neon"), dashboard.defaultTheme().map(theme -> theme.value()));
        check(Optional.of(JsonValue.of("kept")), dashboard.property("fromTheFuture"));
        check(Optional.empty(), dashboard.description());
    }

    private static void patch(LosantClient losant) {
        DashboardPatch change =
                DashboardPatch.builder().name("Boiler room").password(null).build();
        Dashboard changed = losant.applicationDashboard().patch("application-1", "dashboard-1", change);
        check(Optional.of("Boiler room"), changed.name());
    }

    private static void list(LosantClient losant) {
        Applications applications = losant.applications()
                .get(query -> query.sortField(SortField.NAME).perPage(50).filter("my * app&more"));
        check(Optional.of(2L), applications.totalCount());
        check(
                List.of("One", "Two"),
                applications.items().orElseThrow().stream()
                        .map(application -> application.name().orElseThrow())
                        .toList());
    }

    private static void missing(LosantClient losant) {
        try {
            losant.applicationDashboard().get("application-1", "missing");
            throw new IllegalStateException("404 passed unnoticed");
        } catch (NotFoundException notFound) {
            check(404, notFound.status());
            check(
                    Optional.of("Dashboard was not found"),
                    notFound.body(ErrorModel.class).flatMap(ErrorModel::message));
            check(false, notFound.toString().contains("secret-token"));
        }
    }

    private static void check(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException("expected " + expected + " but got " + actual);
        }
    }
}
