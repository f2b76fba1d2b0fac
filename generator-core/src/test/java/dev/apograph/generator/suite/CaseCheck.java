package dev.apograph.generator.suite;

import dev.apograph.generator.suite.SuiteCase.Wrong;
import dev.apograph.runtime.json.JsonCodec;
import dev.apograph.runtime.json.JsonException;
import dev.apograph.runtime.json.JsonModel;
import dev.apograph.runtime.json.JsonValue;
import dev.apograph.runtime.json.JsonViolation;
import dev.apograph.runtime.json.OpenEnum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the model of one schema against the values of its case; collects everything that is not as it should be. */
final class CaseCheck {

    private final SuiteCase suiteCase;
    private final Class<?> type;
    private final JsonCodec<Object> codec;
    private final List<String> failures = new ArrayList<>();

    private CaseCheck(SuiteCase suiteCase, Class<?> type) {
        this.suiteCase = suiteCase;
        this.type = type;
        this.codec = SchemaModels.codec(type);
    }

    /** What is not as the case says; empty if all is well. */
    static List<String> failures(SuiteCase suiteCase, Class<?> type) {
        CaseCheck check = new CaseCheck(suiteCase, type);
        suiteCase.valid().forEach(check::valid);
        suiteCase.wrong().forEach(check::wrong);
        suiteCase.nulls().forEach(check::undocumentedNull);
        suiteCase.bounds().forEach(check::bound);
        suiteCase.tolerated().forEach(check::tolerated);
        suiteCase.javaTypes().forEach((name, expected) -> check.javaType(name, expected.toString()));
        return check.failures;
    }

    private void valid(JsonValue json) {
        tolerated(json);
        expect(json, "validate()", List.of(), violations(json));
    }

    private void tolerated(JsonValue json) {
        survives(json);
        ModelWalk walk = ModelWalk.through(model(json));
        expect(json, "accessors", List.of(), walk.refused());
        expect(json, "unknown values of unions", List.of(), unknown(walk));
        expect(json, "strict reading", Optional.empty(), strictly(json));
    }

    /** A null that a root allows has no branch. */
    private static List<JsonValue> unknown(ModelWalk walk) {
        return walk.unknown().stream()
                .filter(value -> !value.equals(JsonValue.ofNull()))
                .toList();
    }

    private void wrong(Wrong wrong) {
        JsonValue json = wrong.value();
        if (OpenEnum.class.isAssignableFrom(type)) {
            expect(json, "reading", Optional.of(wrong.path()), refusal(() -> model(json)));
            expect(json, "strict reading", Optional.of(wrong.strictPath()), strictly(json));
            return;
        }
        survives(json);
        expect(json, "validate()", List.of(wrong.path()), violations(json));
        expect(json, "strict reading", Optional.of(wrong.strictPath()), strictly(json));
        ModelWalk walk = ModelWalk.through(model(json));
        boolean unknown = walk.unknown().size() == 1 && walk.refused().isEmpty();
        boolean refused = !walk.refused().isEmpty()
                && walk.refused().stream().allMatch(wrong.path()::equals)
                && walk.unknown().isEmpty();
        if (!unknown && !refused) {
            fail(json, "accessors refuse at " + walk.refused() + ", unknown " + walk.unknown());
        }
    }

    private void undocumentedNull(Wrong wrong) {
        JsonValue json = wrong.value();
        survives(json);
        expect(json, "validate()", List.of(wrong.path()), violations(json));
        expect(json, "strict reading", Optional.of(wrong.strictPath()), strictly(json));
        expect(json, "accessors", List.of(), ModelWalk.through(model(json)).refused());
    }

    private void bound(Wrong wrong) {
        JsonValue json = wrong.value();
        tolerated(json);
        expect(json, "validate()", List.of(wrong.path()), violations(json));
    }

    private void javaType(String accessor, String expected) {
        List<String> found = ModelWalk.accessors(type).stream()
                .filter(method -> method.getName().equals(accessor))
                .map(method ->
                        "\"" + method.getGenericReturnType().getTypeName().replaceAll("[a-z0-9]+\\.", "") + "\"")
                .toList();
        if (!found.equals(List.of(expected))) {
            failures.add(accessor + "() gives " + found + " and not " + expected);
        }
    }

    private void survives(JsonValue json) {
        ModelJson.differences(codec, json).forEach(difference -> fail(json, difference));
    }

    private Object model(JsonValue json) {
        return ModelJson.read(codec, json.toString());
    }

    private List<String> violations(JsonValue json) {
        return model(json) instanceof JsonModel model
                ? model.validate().stream().map(JsonViolation::path).toList()
                : List.of();
    }

    private Optional<String> strictly(JsonValue json) {
        return refusal(() -> ModelJson.readStrictly(codec, json.toString()));
    }

    /** An enum at the root is no model: there is nothing that could keep a value of another type. */
    private static Optional<String> refusal(Runnable reading) {
        try {
            reading.run();
            return Optional.empty();
        } catch (JsonException e) {
            return Optional.of(e.path());
        }
    }

    private void expect(JsonValue json, String who, Object expected, Object found) {
        if (!expected.equals(found)) {
            fail(json, who + " tells " + found + " and not " + expected);
        }
    }

    private void fail(JsonValue json, String what) {
        String text = json.toString();
        failures.add((text.length() > 200 ? text.substring(0, 200) + "..." : text) + ": " + what);
    }

    @Override
    public String toString() {
        return suiteCase.toString();
    }
}
