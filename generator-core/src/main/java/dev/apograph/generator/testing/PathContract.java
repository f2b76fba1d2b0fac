package dev.apograph.generator.testing;

import static dev.apograph.generator.testing.CallDraft.literal;

import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.type.EndpointPlan;
import dev.apograph.generator.type.EndpointPlan.PathArgument;
import dev.apograph.spec.definition.ShownUrl;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Path and path arguments of the documented call: the URL of the command line with the values of the tables. */
final class PathContract {

    /** What stands in a printed URL for a value: {@code :id}, {@code {id}}, {@code <id>}, {@code DEVICE_ID}. */
    private static final Pattern REFERENCE =
            Pattern.compile(":\\w+|[{<\\[$].*|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|(?i:your|my)[-_]\\w+");

    private final EndpointPlan endpoint;
    private final CallDraft draft;
    private final Tally tally;
    private final Map<String, String> printedValues = new HashMap<>();

    PathContract(EndpointPlan endpoint, CallDraft draft, Tally tally) {
        this.endpoint = endpoint;
        this.draft = draft;
        this.tally = tally;
    }

    /**
     * Plans the path.
     *
     * @param method the method to expect
     * @param printed the segments of the printed URL that stand for those of the path; empty where there is no URL
     */
    void plan(String method, Optional<List<String>> printed) {
        String template = endpoint.definition().path().value().template();
        String end = template.length() > 1 && template.endsWith("/") ? "/" : "";
        String path = printed.filter(segments -> !template.contains("//"))
                .map(segments -> "/" + String.join("/", named(segments, template)) + end)
                .orElse(template);
        draft.expect("$T.of($L, $L)", TestingTypes.EXPECTED_REQUEST, literal(method), literal(path));
        tally.compared();
        int number = 1;
        for (PathArgument argument : endpoint.path()) {
            argument(argument, Integer.toString(number), path);
            number++;
        }
    }

    // The printed path with the placeholders' own names; a value that is printed in a placeholder's place stays.
    private List<String> named(List<String> segments, String template) {
        List<String> wanted = Arrays.stream(template.split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList();
        List<String> named = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            String place = wanted.get(i);
            boolean whole = place.startsWith("{") && place.indexOf('}') == place.length() - 1;
            String name = whole ? place.substring(1, place.length() - 1) : "";
            boolean value = whole
                    && !segment.equalsIgnoreCase(name)
                    && !REFERENCE.matcher(segment).matches();
            if (value) {
                printedValues.put(name, ShownUrl.decodedSegment(segment));
            }
            named.add(value || place.indexOf('{') < 0 ? segment : place);
        }
        return named;
    }

    private void argument(PathArgument argument, String number, String path) {
        Optional<String> shown = Optional.ofNullable(printedValues.get(argument.placeholder()))
                .or(() -> argument.definition().flatMap(TextValues::shown));
        String value = shown.flatMap(text -> usable(text, argument)).orElse("");
        if (shown.isEmpty()) {
            tally.leftOut(LeftOut.NO_VALUE, argument.placeholder());
        } else if (!value.isEmpty()) {
            tally.compared();
        }
        String given = value.isEmpty() ? number : value;
        draft.path(
                argument.integer()
                        ? JavaCode.of("$LL", Long.parseLong(given))
                        : JavaCode.of("$L", literal(value.isEmpty() ? standIn(argument, number) : value)));
        if (path.contains("{" + argument.placeholder() + "}")) {
            String sent = argument.integer() || !value.isEmpty() ? given : standIn(argument, number);
            draft.expect(".pathValue($L, $L)", literal(argument.placeholder()), literal(sent));
        }
    }

    // Unlike every other, so that arguments in the wrong order are seen.
    private static String standIn(PathArgument argument, String number) {
        return Objects.requireNonNull(argument.name()) + "-" + number;
    }

    private Optional<String> usable(String text, PathArgument argument) {
        if (argument.integer() && !SetterChoice.isLong(text)) {
            tally.leftOut(LeftOut.OTHER_TYPE, argument.placeholder());
            return Optional.empty();
        }
        if (text.isEmpty() || text.equals(".") || text.equals("..") || !CallDraft.isSendable(text)) {
            tally.leftOut(LeftOut.NOT_SENDABLE, argument.placeholder());
            return Optional.empty();
        }
        return Optional.of(text);
    }
}
