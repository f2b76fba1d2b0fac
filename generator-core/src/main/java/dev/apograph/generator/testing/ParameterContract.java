package dev.apograph.generator.testing;

import static dev.apograph.generator.testing.CallDraft.literal;

import dev.apograph.generator.type.EndpointPlan;
import dev.apograph.generator.type.ParameterPlan;
import dev.apograph.spec.definition.ParameterLocation;
import dev.apograph.spec.definition.ShownUrl;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Query and header parameters of the documented call: those of the command line, and those of the tables. */
final class ParameterContract {

    private final EndpointPlan endpoint;
    private final CallDraft draft;
    private final Tally tally;

    ParameterContract(EndpointPlan endpoint, CallDraft draft, Tally tally) {
        this.endpoint = endpoint;
        this.draft = draft;
        this.tally = tally;
    }

    /**
     * Plans them.
     *
     * @param printed the pairs of the printed URL
     */
    void plan(List<ShownUrl.Pair> printed) {
        Map<String, String> values = new HashMap<>();
        printed.forEach(pair -> values.putIfAbsent(pair.name(), pair.value()));
        List<ParameterPlan> parameters =
                endpoint.request().map(request -> request.parameters()).orElse(List.of()).stream()
                        .filter(parameter -> parameter.location() != ParameterLocation.BODY)
                        .toList();
        for (ParameterPlan parameter : parameters) {
            boolean query = parameter.location() == ParameterLocation.QUERY;
            Optional<String> value = Optional.ofNullable(query ? values.remove(parameter.wireName()) : null)
                    .or(() -> TextValues.shown(parameter.definition()));
            parameter(parameter, value);
        }
        values.keySet().forEach(unlisted -> tally.leftOut(LeftOut.CONTRADICTED, unlisted));
    }

    private void parameter(ParameterPlan parameter, Optional<String> shown) {
        List<ShownUrl.Pair> structure = shown.filter(text -> isStructure(parameter, text))
                .map(ShownUrl::pairs)
                .orElse(List.of());
        Optional<Given> given = structure.isEmpty() ? shown.flatMap(text -> usable(parameter, text)) : Optional.empty();
        if (!structure.isEmpty()) {
            structure.forEach(this::free);
        } else if (given.isPresent()) {
            give(parameter, given.get());
            tally.compared();
        } else {
            if (shown.isEmpty()) {
                tally.leftOut(LeftOut.NO_VALUE, parameter.wireName());
            }
            standIn(parameter);
        }
    }

    // filter[0][key]=a&filter[0][value]=b: several pairs, which a caller adds to the query of one call
    private static boolean isStructure(ParameterPlan parameter, String text) {
        return parameter.location() == ParameterLocation.QUERY
                && text.startsWith(parameter.wireName() + "[")
                && text.indexOf('=') > 0
                && !parameter.required();
    }

    private void free(ShownUrl.Pair pair) {
        draft.freeQuery(pair);
        draft.expect(".query($L, $L)", literal(pair.name()), literal(pair.value()));
        tally.compared();
    }

    // Name and place of a parameter are compared whatever its value.
    private void standIn(ParameterPlan parameter) {
        Given given = TextValues.standIn(parameter);
        if (isAllowed(parameter, given)) {
            give(parameter, given);
            tally.compared();
        } else if (parameter.required()) {
            draft.impossible();
        }
    }

    private Optional<Given> usable(ParameterPlan parameter, String text) {
        Optional<Given> given = TextValues.of(parameter, text);
        if (given.isEmpty()) {
            tally.leftOut(LeftOut.OTHER_TYPE, parameter.wireName());
            return given;
        }
        if (!isAllowed(parameter, given.get())) {
            tally.leftOut(LeftOut.NOT_SENDABLE, parameter.wireName());
            return Optional.empty();
        }
        return given;
    }

    private static boolean isAllowed(ParameterPlan parameter, Given given) {
        return CallDraft.isSendable(given.wire())
                && CallDraft.isSendable(parameter.wireName())
                && (parameter.location() != ParameterLocation.HEADER
                        || TextValues.isHeader(parameter.wireName(), given.wire()));
    }

    private void give(ParameterPlan parameter, Given given) {
        draft.set(".$L($L)", parameter.name(), given.code());
        if (parameter.location() == ParameterLocation.HEADER) {
            draft.expect(".header($L, $L)", literal(parameter.wireName()), literal(given.wire()));
        } else if (given.json()) {
            draft.expect(".queryJson($L, $L)", literal(parameter.wireName()), literal(given.wire()));
        } else {
            draft.expect(".query($L, $L)", literal(parameter.wireName()), literal(given.wire()));
        }
    }
}
