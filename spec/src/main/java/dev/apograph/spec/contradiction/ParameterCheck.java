package dev.apograph.spec.contradiction;

import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.PlainText;
import dev.apograph.spec.definition.ValueNotation;
import dev.apograph.spec.definition.ValueType;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds default, example, accepted values, type and sentence of one parameter against each other. */
final class ParameterCheck {

    /** What pages print for a default that is none. */
    private static final Set<String> NO_VALUE = Set.of("", "null", "none", "undefined", "n/a", "-");

    /** What stands for a value and is none. */
    private static final Pattern PLACEHOLDER = Pattern.compile("[<{$:\\[].*|[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)+|\\.\\.\\.");

    private final ParameterDefinition parameter;
    private final Findings findings;

    ParameterCheck(ParameterDefinition parameter, Findings findings) {
        this.parameter = parameter;
        this.findings = findings;
    }

    void check() {
        parameter.defaultValue().filter(ParameterCheck::isValue).ifPresent(value -> {
            accepted(value, "default", DiagnosticCode.DEFAULT_NOT_ACCEPTED);
            type(value, "default");
            sentence(value);
        });
        parameter.example().filter(ParameterCheck::isValue).ifPresent(value -> {
            accepted(value, "example", DiagnosticCode.EXAMPLE_NOT_ACCEPTED);
            type(value, "example");
        });
    }

    private static boolean isValue(Fact<String> fact) {
        return !NO_VALUE.contains(fact.value().strip().toLowerCase(Locale.ROOT));
    }

    private void accepted(Fact<String> value, String what, DiagnosticCode code) {
        Optional<Fact<List<String>>> list = parameter.acceptedValues();
        if (list.isEmpty()
                || isAccepted(PlainText.ofValue(value.value()), list.get().value())) {
            return;
        }
        findings.add(
                code,
                place(value),
                place(list.get()),
                "the " + what + " " + value.value() + " of " + parameter.name() + " is none of the accepted values "
                        + String.join(", ", list.get().value()),
                "check the list of accepted values");
    }

    /** A list in one value, written with commas or as JSON, must hold accepted values only. */
    private boolean isAccepted(String value, List<String> accepted) {
        Set<String> values = accepted.stream().map(PlainText::ofValue).collect(Collectors.toSet());
        boolean json = value.startsWith("[") && value.endsWith("]");
        String list = json ? value.substring(1, value.length() - 1) : value;
        return values.contains(value)
                || values.containsAll(Arrays.stream(list.split(",", -1))
                        .map(PlainText::ofValue)
                        .toList())
                || value.indexOf('&') >= 0;
    }

    private void type(Fact<String> value, String what) {
        String printed = PlainText.ofValue(value.value());
        if (PLACEHOLDER.matcher(printed).matches()) {
            return;
        }
        parameter
                .type()
                .filter(type -> type.evidence().grade().compareTo(EvidenceGrade.PROSE) <= 0)
                .filter(type -> !type.value().admits(printed))
                .ifPresent(type -> otherType(value, what, type.value().name().toLowerCase(Locale.ROOT), type));
        parameter
                .notation()
                .filter(notation -> notation.value() == ValueNotation.EPOCH_MILLISECONDS)
                .filter(notation -> !ValueType.INTEGER.admits(printed))
                .ifPresent(notation -> otherType(value, what, "a number of milliseconds", notation));
    }

    private void otherType(Fact<String> value, String what, String type, Fact<?> stated) {
        findings.add(
                DiagnosticCode.VALUE_OF_OTHER_TYPE,
                place(value),
                place(stated),
                "the " + what + " " + value.value() + " of " + parameter.name() + " is not of its type, " + type,
                "correct the type or the " + what);
    }

    private void sentence(Fact<String> value) {
        Optional<Fact<String>> told = parameter
                .description()
                .flatMap(sentence -> ToldDefault.in(sentence.value()).map(text -> sentence.map(any -> text)));
        told.filter(text -> !PlainText.ofSentence(text.value()).equals(PlainText.ofSentence(value.value())))
                .ifPresent(text -> findings.add(
                        DiagnosticCode.DEFAULT_CONTRADICTED,
                        place(text),
                        place(value),
                        "the sentence about " + parameter.name() + " tells the default " + text.value() + ", and "
                                + value.value() + " is stated",
                        "correct one of them"));
    }

    private static SourcePlace place(Fact<?> fact) {
        return fact.evidence().place();
    }
}
