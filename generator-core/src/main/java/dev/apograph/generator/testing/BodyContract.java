package dev.apograph.generator.testing;

import static dev.apograph.generator.testing.CallDraft.literal;

import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.type.EndpointPlan;
import dev.apograph.generator.type.ParameterPlan;
import dev.apograph.generator.type.RequestPlan.BodyKind;
import dev.apograph.spec.definition.BodyDefinition;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.JsonDifference;
import dev.apograph.spec.definition.ParameterLocation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The body of the documented call: that of the command line, else the example beside it, else the tables' values. */
final class BodyContract {

    private static final String BODY = "body";

    private final EndpointPlan endpoint;
    private final String call;
    private final Examples examples;
    private final Texts texts;
    private final ShownRequest shown;
    private final CallDraft draft;
    private final Tally tally;

    BodyContract(
            EndpointPlan endpoint, Examples examples, Texts texts, ShownRequest shown, CallDraft draft, Tally tally) {
        this.endpoint = endpoint;
        this.call = endpoint.names().method().toString();
        this.examples = examples;
        this.texts = texts;
        this.shown = shown;
        this.draft = draft;
        this.tally = tally;
    }

    void plan() {
        Optional<BodyDefinition> definition = endpoint.definition().body();
        if (definition.isEmpty()) {
            if (shown.sendsBody()) {
                tally.leftOut(LeftOut.CONTRADICTED, BODY);
            }
            return;
        }
        BodyDefinition body = definition.get();
        switch (endpoint.request().map(request -> request.body()).orElse(BodyKind.NONE)) {
            case NONE -> endpoint.body().ifPresent(argument -> whole(argument, body));
            case JSON -> fields(body);
            case MULTIPART -> parts(body);
        }
    }

    private Optional<JsonContent> documented(BodyDefinition body) {
        Optional<JsonContent> sent = shown.json();
        List<JsonContent> shownElsewhere = examples.of(body.example(), body.schema());
        boolean differs = sent.isPresent()
                && body.example()
                        .filter(example -> JsonDifference.between(sent.get(), example.value())
                                .isPresent())
                        .isPresent();
        if (differs) {
            tally.leftOut(LeftOut.CONTRADICTED, BODY);
        }
        Optional<JsonContent> first = sent.or(() -> shownElsewhere.stream().findFirst());
        if (first.filter(value -> !CallDraft.isText(value.toString())).isPresent()) {
            tally.leftOut(LeftOut.NOT_SENDABLE, BODY);
            return Optional.empty();
        }
        return first;
    }

    private void whole(EndpointPlan.Body argument, BodyDefinition body) {
        Optional<JsonContent> example = documented(body);
        Optional<JsonContent> fitting = example.filter(value -> examples.fits(value, body.schema()));
        if (fitting.isPresent()) {
            JavaCode json = texts.constant(
                    argument.type().type(), call + "Body", fitting.get().toString());
            JavaCode value = read(argument, json);
            draft.body(value);
            draft.expect(".json($L)", json);
            tally.compared();
            mediaType(body);
            examples.unlisted(fitting.get(), argument.type().type()).ifPresent(names -> {
                draft.listed(ContractStatements.listed(value, names));
                tally.compared();
            });
            return;
        }
        tally.leftOut(example.isPresent() ? LeftOut.OTHER_TYPE : LeftOut.NO_BODY, BODY);
        if (argument.required()) {
            draft.body(read(
                    argument,
                    JavaCode.of("$L", literal(examples.empty(body.schema()).toString()))));
            mediaType(body);
        }
        draft.expect(".anyBody()");
    }

    private static JavaCode read(EndpointPlan.Body argument, JavaCode json) {
        return JavaCode.of(
                "$T.read($L, $L)", TestingTypes.CONTRACT_CHECK, argument.type().codec(), json);
    }

    private void mediaType(BodyDefinition body) {
        shown.mediaType(body).ifPresent(type -> {
            draft.expect(".mediaType($L)", literal(type));
            tally.compared();
        });
    }

    private List<ParameterPlan> ownFields() {
        return endpoint.request().orElseThrow().parameters().stream()
                .filter(parameter -> parameter.location() == ParameterLocation.BODY)
                .filter(parameter -> parameter.required() || CallDraft.isText(parameter.wireName()))
                .toList();
    }

    private void fields(BodyDefinition body) {
        mediaType(body);
        Optional<JsonContent> example = documented(body).filter(value -> value.kind() == JsonContent.Kind.OBJECT);
        Map<String, JsonContent> sent = new LinkedHashMap<>();
        if (example.isPresent()) {
            sent.putAll(example.get().members());
            members(example.get());
        } else {
            ownFields().forEach(field -> listed(field, sent));
        }
        ownFields().stream()
                .filter(field -> field.required() && !sent.containsKey(field.wireName()))
                .forEach(field -> field(field, JsonValues.standIn(field), sent));
        draft.expect(
                ".json($L)",
                texts.constant(call + "Body", JsonContent.ofMembers(sent).toString()));
        tally.compared();
    }

    // Where the documents show no value, name and place of the field are compared all the same.
    private void listed(ParameterPlan field, Map<String, JsonContent> sent) {
        Optional<JsonContent> shown = printed(field).filter(value -> {
            boolean taken = JsonValues.of(field, value).isPresent();
            if (!taken) {
                tally.leftOut(LeftOut.OTHER_TYPE, field.wireName());
            }
            return taken;
        });
        field(field, shown.orElseGet(() -> JsonValues.standIn(field)), sent);
        tally.compared();
    }

    private void members(JsonContent example) {
        Map<String, ParameterPlan> byName = new HashMap<>();
        ownFields().forEach(field -> byName.put(field.wireName(), field));
        example.members().forEach((name, value) -> {
            Optional<ParameterPlan> field = Optional.ofNullable(byName.get(name));
            Optional<JavaCode> code = field.flatMap(known -> JsonValues.of(known, value));
            if (code.isPresent()) {
                draft.set(".$L($L)", field.orElseThrow().name(), code.get());
            } else {
                draft.set(".property($L, $L)", literal(name), JsonValues.json(value));
                tally.leftOut(field.isPresent() ? LeftOut.OTHER_TYPE : LeftOut.CONTRADICTED, name);
            }
        });
    }

    private Optional<JsonContent> printed(ParameterPlan field) {
        Optional<String> printed =
                Optional.ofNullable(shown.pairs().get(field.wireName())).or(() -> TextValues.shown(field.definition()));
        Optional<JsonContent> value =
                printed.filter(CallDraft::isText).flatMap(text -> JsonValues.ofPrinted(field.definition(), text));
        if (printed.isEmpty()) {
            tally.leftOut(LeftOut.NO_VALUE, field.wireName());
        } else if (value.isEmpty()) {
            tally.leftOut(field.definition().type().isEmpty() ? LeftOut.NO_TYPE : LeftOut.OTHER_TYPE, field.wireName());
        }
        return value;
    }

    private void field(ParameterPlan field, JsonContent value, Map<String, JsonContent> sent) {
        JsonValues.of(field, value).ifPresent(given -> {
            draft.set(".$L($L)", field.name(), given);
            sent.put(field.wireName(), value);
        });
    }

    private void parts(BodyDefinition body) {
        mediaType(body);
        ownFields().forEach(this::part);
        if (ownFields().isEmpty()) {
            draft.expect(".anyBody()");
        }
    }

    private void part(ParameterPlan field) {
        boolean file = new SetterChoice(field).takesFile();
        Optional<String> printed = file ? Optional.of("") : TextValues.shown(field.definition());
        Optional<Given> given = printed.filter(CallDraft::isText).flatMap(text -> TextValues.of(field, text));
        if (given.isEmpty()) {
            boolean text = printed.filter(CallDraft::isText).isPresent();
            tally.leftOut(
                    printed.isEmpty() ? LeftOut.NO_VALUE : text ? LeftOut.OTHER_TYPE : LeftOut.NOT_SENDABLE,
                    field.wireName());
        }
        tally.compared();
        give(field, given.orElseGet(() -> TextValues.standIn(field)), file);
    }

    private void give(ParameterPlan field, Given value, boolean file) {
        draft.set(".$L($L)", field.name(), value.code());
        if (file) {
            draft.expect(
                    ".partFile($L, $T.FILE_NAME, $T.FILE_CONTENT)",
                    literal(field.wireName()),
                    TestingTypes.CONTRACT_CHECK,
                    TestingTypes.CONTRACT_CHECK);
        } else if (value.json()) {
            draft.expect(".partJson($L, $L)", literal(field.wireName()), literal(value.wire()));
        } else {
            draft.expect(".part($L, $L)", literal(field.wireName()), literal(value.wire()));
        }
    }
}
