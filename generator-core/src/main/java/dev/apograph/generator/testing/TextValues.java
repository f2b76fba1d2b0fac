package dev.apograph.generator.testing;

import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaStringLiteral;
import dev.apograph.generator.type.ParameterPlan;
import dev.apograph.generator.type.RuntimeTypes;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ParameterLocation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Values of parameters that travel as text: in the query, in a header, as a part of a form. */
final class TextValues {

    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    /**
     * Headers that describe the message itself, in lower case. The runtime refuses them; a test holds its list and this
     * one together.
     */
    private static final Set<String> OF_THE_TRANSPORT = Set.of(
            "connection",
            "content-length",
            "expect",
            "host",
            "keep-alive",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings");

    private TextValues() {}

    /** The value that the documents show first: an example, else the first of the accepted values, else the default. */
    static Optional<String> shown(ParameterDefinition parameter) {
        return parameter
                .example()
                .map(fact -> fact.value())
                .or(() -> parameter
                        .acceptedValues()
                        .flatMap(fact -> fact.value().stream().findFirst()))
                .or(() -> parameter.defaultValue().map(fact -> fact.value()));
    }

    /** A printed value as the first setter takes it that sends it as it is printed; empty where none does. */
    static Optional<Given> of(ParameterPlan parameter, String printed) {
        SetterChoice setters = new SetterChoice(parameter);
        if (setters.takesFile()) {
            return Optional.of(file());
        }
        if (setters.takesStrings()) {
            return Optional.of(Given.text(strings(printed), printed));
        }
        if (setters.isJson()) {
            return JsonContent.parse(printed).map(json -> json(json, parameter.location()));
        }
        return setters.openEnum(printed)
                .or(() -> setters.integer(printed))
                .or(() -> setters.bool(printed))
                .or(() -> setters.decimal(printed, true))
                .or(() -> setters.takesText() ? Optional.of(literal(printed)) : Optional.empty())
                .map(code -> Given.text(code, printed));
    }

    /** A value for a parameter that must be given and of which the documents show none. */
    static Given standIn(ParameterPlan parameter) {
        return List.of("x", "1", "true", "{}").stream()
                .map(text -> of(parameter, text))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a parameter that takes no text, number or JSON"));
    }

    /** Whether a header can be sent that has this name and value. */
    static boolean isHeader(String name, String value) {
        return TOKEN.matcher(name).matches()
                && !OF_THE_TRANSPORT.contains(name.toLowerCase(Locale.ROOT))
                && value.chars().allMatch(c -> c >= ' ' && c <= '~')
                && value.strip().equals(value);
    }

    /** The headers that no parameter can set, in lower case. */
    static Set<String> headersOfTheTransport() {
        return OF_THE_TRANSPORT;
    }

    private static Given file() {
        JavaCode code = JavaCode.of(
                "$T.of($T.FILE_NAME, $T.FILE_CONTENT.getBytes($T.UTF_8))",
                RuntimeTypes.FILE_PART,
                TestingTypes.CONTRACT_CHECK,
                TestingTypes.CONTRACT_CHECK,
                java.nio.charset.StandardCharsets.class);
        return Given.text(code, "");
    }

    // List.of("payloadCounts", " deviceCounts"): blanks beside the commas are sent as they are printed
    private static JavaCode strings(String printed) {
        List<JavaCode> pieces =
                Arrays.stream(printed.split(",", -1)).map(TextValues::literal).toList();
        return JavaCode.of("$T.of($L)", List.class, JavaCode.commaSeparated(pieces));
    }

    // A header holds the value as it is written, so that only the form without white space can be expected there.
    private static Given json(JsonContent json, ParameterLocation location) {
        JavaCode code = JavaCode.of("$T.parse($L)", RuntimeTypes.JSON_VALUE, literal(json.toString()));
        return new Given(code, json.toString(), location != ParameterLocation.HEADER);
    }

    static JavaCode literal(String text) {
        return JavaCode.of("$L", JavaStringLiteral.of(text));
    }
}
