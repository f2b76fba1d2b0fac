package dev.apograph.spec.layout;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ResponseDefinition;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.grammar.PageGrammars;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same page in every form of text gives the same model: several hundred generated rows, counted one by one. */
final class SameModelTest {

    private static final List<SampleAction> ACTIONS = new SamplePages(20_261_122).actions(60);

    @ParameterizedTest
    @EnumSource
    void rowsAreReadRight(PageForm form, TestReporter reporter) {
        List<String> written = written(ACTIONS);
        Set<String> found = new HashSet<>(read(form.page(ACTIONS)));
        List<String> missed =
                written.stream().filter(row -> !found.contains(row)).toList();
        reporter.publishEntry(form + ": rows read right", written.size() - missed.size() + " of " + written.size());

        assertWithMessage(
                        "%s: rows read otherwise than written: %s",
                        form, missed.stream().limit(10).toList())
                .that((double) missed.size() / written.size())
                .isAtMost(0.01);
    }

    @Test
    void formsMayChangeInTheMiddleOfAPage() {
        PageForm[] forms = {PageForm.GLUED, PageForm.BARS, PageForm.LINES, PageForm.BLANKS_WITHOUT_PARAGRAPHS};
        List<SampleAction> actions = ACTIONS.subList(0, 16);
        List<String> parts = new ArrayList<>();
        parts.add("Houses Actions");
        for (int i = 0; i < actions.size(); i++) {
            parts.addAll(forms[i % forms.length].action(actions.get(i)));
        }

        List<String> written = written(actions);
        List<String> missed = new ArrayList<>(written);
        missed.removeAll(read(String.join("\n", parts) + "\n"));
        assertThat(missed).isEmpty();
    }

    private static List<String> written(List<SampleAction> actions) {
        List<String> rows = new ArrayList<>();
        for (SampleAction action : actions) {
            rows.add(action.title() + ": " + action.sentence());
            action.components().forEach(row -> rows.add(show(action.title(), row.get(0), row.get(1), row.get(2))));
            for (List<String> row : action.parameters()) {
                String name = row.get(0);
                String example =
                        row.get(4).startsWith(name + "=") ? row.get(4).substring(name.length() + 1) : row.get(4);
                rows.add(show(action.title(), name, row.get(1), row.get(2), row.get(3), example));
            }
            Stream.concat(action.successes().stream(), action.errors().stream())
                    .forEach(row -> rows.add(show(action.title(), row.get(0), row.get(1), row.get(2))));
        }
        return rows;
    }

    private static List<String> read(String page) {
        ApiDefinition api =
                PageGrammars.read("houses.txt", page, new Diagnostics()).api();
        List<String> rows = new ArrayList<>();
        for (EndpointDefinition endpoint : api.resources().get(0).endpoints()) {
            String title = endpoint.title().value();
            rows.add(title + ": " + value(endpoint.description()));
            endpoint.parameters().forEach(parameter -> rows.add(parameter(title, parameter)));
            endpoint.responses().forEach(response -> rows.add(response(title, response)));
        }
        return rows;
    }

    private static String parameter(String title, ParameterDefinition parameter) {
        String sentence = Stream.concat(
                        parameter.description().map(Fact::value).stream(),
                        parameter.acceptedValues().stream()
                                .map(values -> "Accepted values are: " + String.join(", ", values.value())))
                .collect(Collectors.joining(" "));
        return switch (parameter.location()) {
            case PATH -> show(title, parameter.name(), sentence, value(parameter.example()));
            default ->
                show(
                        title,
                        parameter.name(),
                        parameter.required().map(Fact::value).orElse(false) ? "Y" : "N",
                        sentence,
                        value(parameter.defaultValue()),
                        value(parameter.example()));
        };
    }

    private static String response(String title, ResponseDefinition response) {
        return show(
                title,
                String.valueOf(response.status()),
                response.schema().map(Fact::value).map(SchemaReference::id).orElse(""),
                value(response.description()));
    }

    private static String value(Optional<Fact<String>> fact) {
        return fact.map(Fact::value).orElse("");
    }

    private static String show(String... cells) {
        return String.join(" | ", cells);
    }
}
