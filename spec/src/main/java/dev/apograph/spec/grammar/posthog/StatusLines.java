package dev.apograph.spec.grammar.posthog;

import dev.apograph.spec.definition.BodyPresence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.ResponseDefinition;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.grammar.fact.JsonPassage;
import dev.apograph.spec.grammar.fact.PageAccount;
import dev.apograph.spec.grammar.fact.PageFacts;
import dev.apograph.spec.grammar.fact.ProseRules;
import dev.apograph.spec.page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the statuses of an operation. */
final class StatusLines {

    private static final Pattern STATUS = Pattern.compile("Status ([1-5]\\d\\d)\\b\\s*(.*)");
    private static final Pattern NO_BODY = Pattern.compile("(?i)no response body\\.?");

    private final PageAccount account;
    private final Diagnostics diagnostics;

    StatusLines(PageAccount account, Diagnostics diagnostics) {
        this.account = account;
        this.diagnostics = diagnostics;
    }

    List<ResponseDefinition> read(OperationParts operation, PageFacts facts, Optional<Fact<String>> sentence) {
        PageFacts below = facts.below(PostHogWords.EXAMPLE_RESPONSE);
        Optional<Fact<JsonContent>> example = example(operation, below);
        List<ResponseDefinition> responses = new ArrayList<>();
        for (Block.Paragraph line : operation.blocks(PostHogWords.EXAMPLE_RESPONSE, Block.Paragraph.class)) {
            Matcher matcher = STATUS.matcher(line.text());
            if (matcher.matches()) {
                account.use(line);
                int status = Integer.parseInt(matcher.group(1));
                String note = matcher.group(2);
                responses.add(new ResponseDefinition(
                        status,
                        presence(status, note, operation, sentence, example),
                        Optional.empty(),
                        note.isEmpty()
                                ? Optional.empty()
                                : Optional.of(below.stated(note, line.place(), "status-line")),
                        responses.isEmpty() ? example : Optional.empty(),
                        below.evidence(line.place(), EvidenceGrade.STATED, "status-line")));
            }
        }
        return List.copyOf(responses);
    }

    private static BodyPresence presence(
            int status,
            String note,
            OperationParts operation,
            Optional<Fact<String>> sentence,
            Optional<Fact<JsonContent>> example) {
        // The sentence is surer than the note: a stream's page prints "No response body" all the same.
        if (status == 200
                && sentence.filter(s -> ProseRules.tellsOfEvents(s.value())).isPresent()) {
            return BodyPresence.EVENT_STREAM;
        }
        if (NO_BODY.matcher(note).matches()) {
            return BodyPresence.ABSENT;
        }
        boolean shown = example.isPresent() || operation.has(PostHogWords.RESPONSE);
        return shown ? BodyPresence.PRESENT : BodyPresence.UNKNOWN;
    }

    private Optional<Fact<JsonContent>> example(OperationParts operation, PageFacts below) {
        List<Block.Code> codes = operation.blocks(PostHogWords.EXAMPLE_RESPONSE, Block.Code.class);
        account.use(codes);
        return codes.stream()
                .findFirst()
                .flatMap(code -> JsonPassage.read(code.text(), code.place(), diagnostics)
                        .map(json -> below.stated(json, code.place(), "response-example")));
    }
}
