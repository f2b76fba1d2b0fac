package dev.apograph.spec.grammar.losant;

import dev.apograph.spec.definition.BodyPresence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ResponseDefinition;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.grammar.fact.PageAccount;
import dev.apograph.spec.grammar.fact.PageFacts;
import dev.apograph.spec.grammar.fact.ProseRule;
import dev.apograph.spec.page.Block;
import dev.apograph.spec.page.RowReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the tables of responses and the section about a stream of events. */
final class ResponseTables {

    private static final String ROW = "table-row";

    private final Rows rows;
    private final PageFacts facts;
    private final PageAccount account;

    ResponseTables(Rows rows, PageFacts facts, PageAccount account) {
        this.rows = rows;
        this.facts = facts;
        this.account = account;
    }

    List<ResponseDefinition> read(ActionParts action) {
        List<ResponseDefinition> responses = new ArrayList<>();
        responses.addAll(table(action, LosantWords.SUCCESSES));
        events(action).ifPresent(responses::add);
        responses.addAll(table(action, LosantWords.ERRORS));
        return List.copyOf(responses);
    }

    private List<ResponseDefinition> table(ActionParts action, String heading) {
        PageFacts below = facts.below(heading);
        List<ResponseDefinition> responses = new ArrayList<>();
        action.tables(heading)
                .forEach(table ->
                        rows.of(table, List.of(LosantWords.CODE)).forEach(row -> responses.add(response(row, below))));
        return responses;
    }

    private static ResponseDefinition response(RowReading row, PageFacts below) {
        Optional<Fact<SchemaReference>> schema = text(row, LosantWords.TYPE, below)
                .filter(title -> !title.value().equals(LosantWords.NO_TYPE))
                .map(title -> title.map(SchemaReference::new));
        return new ResponseDefinition(
                Integer.parseInt(row.cell(LosantWords.CODE)),
                schema.isPresent() ? BodyPresence.PRESENT : BodyPresence.ABSENT,
                schema,
                text(row, LosantWords.DESCRIPTION, below),
                Optional.empty(),
                below.evidence(row.place(), EvidenceGrade.STATED, ROW));
    }

    /** A stream of events has status 200: with any other, WHATWG's rules end the stream. */
    private Optional<ResponseDefinition> events(ActionParts action) {
        List<Block.Paragraph> paragraphs = action.paragraphs(LosantWords.EVENT_STREAM);
        PageFacts below = facts.below(LosantWords.EVENT_STREAM);
        List<RowReading> events = action.tables(LosantWords.EVENT_STREAM).stream()
                .flatMap(table -> rows.of(table).stream())
                .toList();
        if (paragraphs.isEmpty() && events.isEmpty()) {
            return Optional.empty();
        }
        account.use(paragraphs);
        Block first = action.section(LosantWords.EVENT_STREAM).get(0);
        String sentence = paragraphs.stream().map(Block.Paragraph::text).collect(Collectors.joining(" "));
        return Optional.of(new ResponseDefinition(
                200,
                BodyPresence.EVENT_STREAM,
                events.stream()
                        .findFirst()
                        .flatMap(row -> text(row, LosantWords.TYPE, below).map(t -> t.map(SchemaReference::new))),
                sentence.isEmpty()
                        ? Optional.empty()
                        : Optional.of(below.stated(sentence, first.place(), "event-stream")),
                Optional.empty(),
                below.evidence(first.place(), EvidenceGrade.PROSE, ProseRule.EVENT_STREAM.id())));
    }

    private static Optional<Fact<String>> text(RowReading row, String column, PageFacts below) {
        String cell = row.cell(column);
        return cell.isEmpty() ? Optional.empty() : Optional.of(below.stated(cell, row.place(), ROW));
    }
}
