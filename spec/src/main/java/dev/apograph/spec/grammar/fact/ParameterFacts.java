package dev.apograph.spec.grammar.fact;

import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ParameterLocation;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.definition.ValueNotation;
import dev.apograph.spec.definition.ValueType;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.prose.DeprecationWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Gathers what a page says of one parameter and derives what its sentence and its examples add. One use. */
public final class ParameterFacts {

    private static final Pattern INTEGER = Pattern.compile("-?(?:0|[1-9]\\d{0,17})");
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,17})\\.\\d{1,17}");
    private static final Pattern BOOLEAN = Pattern.compile("true|false");

    private final PageFacts facts;
    private final SourcePlace place;
    private final String rule;
    private final String name;
    private final ParameterLocation location;
    private Optional<Fact<Boolean>> required = Optional.empty();
    private Optional<Fact<ValueType>> type = Optional.empty();
    private Optional<Fact<Boolean>> nullable = Optional.empty();
    private Optional<Fact<List<String>>> accepted = Optional.empty();
    private Set<String> titles = Set.of();
    private String sentence = "";
    private String defaultValue = "";
    private String example = "";

    /** A parameter of which nothing is known but its name. */
    public ParameterFacts(PageFacts facts, SourcePlace place, String rule, String name, ParameterLocation location) {
        this.facts = facts;
        this.place = place;
        this.rule = rule;
        this.name = name;
        this.location = location;
    }

    /** The page states whether it must be given. */
    public ParameterFacts required(boolean value) {
        required = Optional.of(facts.stated(value, place, rule));
        return this;
    }

    /** The page states its type. */
    public ParameterFacts type(ValueType value) {
        type = Optional.of(facts.stated(value, place, rule));
        return this;
    }

    /** The page shows that it is a file. */
    public ParameterFacts file() {
        type = Optional.of(facts.inferred(ValueType.FILE, place, "empty-example-is-file"));
        return this;
    }

    /** The page states that null may be sent. */
    public ParameterFacts nullable() {
        nullable = Optional.of(facts.stated(true, place, rule));
        return this;
    }

    /** The page lists the accepted values. */
    public ParameterFacts accepted(List<String> values) {
        accepted = Optional.of(facts.stated(List.copyOf(values), place, rule));
        return this;
    }

    /** The page's sentence; empty when it has none. */
    public ParameterFacts sentence(String value) {
        sentence = value;
        return this;
    }

    /** The titles of the schemas that its sentence may mention. */
    public ParameterFacts titles(Set<String> value) {
        titles = Set.copyOf(value);
        return this;
    }

    /** The page's default; empty when it has none. */
    public ParameterFacts defaultValue(String value) {
        defaultValue = value;
        return this;
    }

    /** The page's example, with or without {@code name=}; empty when it has none. */
    public ParameterFacts example(String value) {
        example = value.startsWith(name + "=") ? value.substring(name.length() + 1) : value;
        return this;
    }

    /** The parameter. */
    public ParameterDefinition build() {
        Optional<Fact<List<String>>> values = accepted.or(() ->
                ProseRules.acceptedValues(sentence).map(list -> facts.prose(list, place, ProseRule.ACCEPTED_VALUES)));
        Optional<Fact<ValueNotation>> notation = notation();
        String description = ProseRules.withoutAcceptedValues(sentence);
        return new ParameterDefinition(
                name,
                location,
                required,
                type.or(() -> values.isPresent() || notation.isPresent() ? Optional.empty() : inferredType()),
                nullable,
                notation,
                stated(defaultValue)
                        .or(() -> ProseRules.defaultValue(sentence)
                                .map(value -> facts.prose(value, place, ProseRule.DEFAULTS_TO))),
                values,
                ProseRules.schemaMentioned(sentence, titles)
                        .map(title -> facts.prose(new SchemaReference(title), place, ProseRule.SEE_FOR_DETAILS)),
                stated(description),
                stated(example),
                DeprecationWords.sentence(sentence)
                        .map(reason -> facts.prose(reason, place, ProseRule.DEPRECATED_WORDS)),
                ServiceProse.absence(sentence).map(meaning -> facts.prose(meaning, place, ProseRule.BLANK_MEANS)),
                evidence());
    }

    private Evidence evidence() {
        return facts.evidence(place, EvidenceGrade.STATED, rule);
    }

    private Optional<Fact<String>> stated(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(facts.stated(text, place, rule));
    }

    private Optional<Fact<ValueNotation>> notation() {
        Optional<ValueNotation> told = ProseRules.notation(sentence);
        if (told.isPresent()) {
            ProseRule toldBy = told.get() == ValueNotation.COMMA_SEPARATED
                    ? ProseRule.COMMA_SEPARATED
                    : ProseRule.EPOCH_MILLISECONDS;
            return told.map(value -> facts.prose(value, place, toldBy));
        }
        boolean structure = example.startsWith("{") || example.startsWith("[");
        Optional<JsonContent> json = structure ? JsonPassage.parse(example) : Optional.empty();
        return json.map(value -> facts.inferred(ValueNotation.JSON, place, "example-is-json"));
    }

    /** A type is inferred only where everything that the page shows, default and example, is of that type. */
    private Optional<Fact<ValueType>> inferredType() {
        List<String> shown =
                Stream.of(defaultValue, example).filter(text -> !text.isEmpty()).toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        Optional<ValueType> inferred = shown.stream()
                        .allMatch(text -> INTEGER.matcher(text).matches())
                ? Optional.of(ValueType.INTEGER)
                : shown.stream().allMatch(text -> BOOLEAN.matcher(text).matches())
                        ? Optional.of(ValueType.BOOLEAN)
                        : shown.stream().allMatch(text -> NUMBER.matcher(text).matches())
                                ? Optional.of(ValueType.NUMBER)
                                : Optional.empty();
        return inferred.map(value -> facts.inferred(value, place, "default-and-example"));
    }
}
