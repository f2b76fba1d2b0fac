package dev.apograph.spec.link;

import dev.apograph.spec.definition.BodyPresence;
import dev.apograph.spec.definition.ResponseDefinition;
import dev.apograph.spec.definition.SchemaReference;
import java.util.List;

/** Unites what several pages say of the statuses of one endpoint. */
final class ResponseMerge {

    /** From what says most to what says nothing: that a status has no schema may be no more than a lost cell. */
    private static final List<BodyPresence> BY_WEIGHT =
            List.of(BodyPresence.EVENT_STREAM, BodyPresence.PRESENT, BodyPresence.ABSENT, BodyPresence.UNKNOWN);

    private final FactUnion union;

    ResponseMerge(FactUnion union) {
        this.union = union;
    }

    List<ResponseDefinition> merge(List<List<ResponseDefinition>> pages) {
        return Aligned.of(pages, (page, response) -> Integer.toString(response.status())).stream()
                .map(same -> merge(same, pages))
                .toList();
    }

    private ResponseDefinition merge(Aligned<ResponseDefinition> same, List<List<ResponseDefinition>> pages) {
        List<ResponseDefinition> all = same.all();
        ResponseDefinition first = all.get(0);
        reportMissing(same, first, pages);
        if (all.size() == 1) {
            return first;
        }
        return new ResponseDefinition(
                first.status(),
                BY_WEIGHT.stream()
                        .filter(presence -> all.stream().anyMatch(response -> response.body() == presence))
                        .findFirst()
                        .orElse(BodyPresence.UNKNOWN),
                union.of("status " + first.status())
                        .fact(
                                "its schema",
                                all.stream().map(ResponseDefinition::schema).toList(),
                                schema -> SchemaWords.bare(schema.id()),
                                SchemaReference::id),
                FactUnion.sentence(
                        all.stream().map(ResponseDefinition::description).toList()),
                FactUnion.any(all.stream().map(ResponseDefinition::example).toList()),
                EndpointMerge.surest(
                        all.stream().map(ResponseDefinition::evidence).toList()));
    }

    /** A page that lists no success, or no error, at all has lost the table rather than the row. */
    private void reportMissing(
            Aligned<ResponseDefinition> same, ResponseDefinition first, List<List<ResponseDefinition>> pages) {
        for (int page = 0; page < pages.size(); page++) {
            if (!same.parts().containsKey(page)) {
                pages.get(page).stream()
                        .filter(other -> other.isSuccess() == first.isSuccess())
                        .findFirst()
                        .ifPresent(other ->
                                union.onOnePageOnly("status " + first.status(), first.evidence(), other.evidence()));
            }
        }
    }
}
