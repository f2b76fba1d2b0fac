package dev.apograph.spec.grammar.posthog;

import dev.apograph.spec.definition.BodyPresence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.ResponseDefinition;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.grammar.fact.JsonPassage;
import dev.apograph.spec.grammar.fact.PageAccount;
import dev.apograph.spec.grammar.fact.PageFacts;
import dev.apograph.spec.grammar.fact.ServiceProse;
import dev.apograph.spec.page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the statuses of an operation. */
final class StatusLines {

    private static final Pattern NO_BODY = Pattern.compile("(?i)no response body\\.?");

    private final OperationParts operation;
    private final PageFacts facts;
    private final PageAccount account;
    private final Diagnostics diagnostics;

    StatusLines(OperationParts operation, PageFacts facts, PageAccount account, Diagnostics diagnostics) {
        this.operation = operation;
        this.facts = facts.below(PostHogWords.EXAMPLE_RESPONSE);
        this.account = account;
        this.diagnostics = diagnostics;
    }

    /** A status line and what stands below it. */
    private static final class Status {

        private final Block.Paragraph line;
        private final int code;
        private final List<String> note = new ArrayList<>();
        private Optional<Fact<JsonContent>> example = Optional.empty();

        Status(Block.Paragraph line, Matcher matcher) {
            this.line = line;
            this.code = Integer.parseInt(matcher.group(1));
            add(matcher.group(2));
        }

        void add(String text) {
            if (!text.isEmpty() && !PostHogWords.RESPONSE_LABEL.matches(text)) {
                note.add(text);
            }
        }
    }

    /** The statuses in the order of the page, each with the example below it. */
    List<ResponseDefinition> read(Optional<Fact<String>> sentence) {
        List<Status> statuses = new ArrayList<>();
        for (Block block : operation.blocks(PostHogWords.EXAMPLE_RESPONSE)) {
            Matcher matcher = PostHogWords.STATUS.matcher(Blocks.text(block));
            if (block instanceof Block.Paragraph line && matcher.matches()) {
                statuses.add(new Status(line, matcher));
                account.use(line);
            } else if (!statuses.isEmpty()) {
                below(statuses.get(statuses.size() - 1), block);
            }
        }
        return statuses.stream().map(status -> response(status, sentence)).toList();
    }

    private void below(Status status, Block block) {
        if (block instanceof Block.Code code) {
            account.use(code);
            example(status, code.text(), code.place());
        } else if (block instanceof Block.Paragraph scalar && Blocks.isScalar(scalar)) {
            account.use(scalar);
            example(status, scalar.text(), scalar.place());
        } else if (block instanceof Block.Paragraph note && !PostHogWords.isNoise(note.text())) {
            account.use(note);
            status.add(note.text());
        }
    }

    private void example(Status status, String text, SourcePlace place) {
        if (status.example.isEmpty()) {
            status.example = JsonPassage.read(text, place, diagnostics)
                    .map(json -> facts.stated(json, place, "response-example"));
        }
    }

    private ResponseDefinition response(Status status, Optional<Fact<String>> sentence) {
        String note = String.join(" ", status.note);
        return new ResponseDefinition(
                status.code,
                presence(status, note, sentence),
                Optional.empty(),
                note.isEmpty() ? Optional.empty() : Optional.of(facts.stated(note, status.line.place(), "status-line")),
                status.example,
                facts.evidence(status.line.place(), EvidenceGrade.STATED, "status-line"));
    }

    private BodyPresence presence(Status status, String note, Optional<Fact<String>> sentence) {
        // The sentence is surer than the note: a stream's page prints "No response body" all the same.
        if (status.code == 200
                && sentence.filter(s -> ServiceProse.tellsOfEvents(s.value())).isPresent()) {
            return BodyPresence.EVENT_STREAM;
        }
        if (NO_BODY.matcher(note).matches()) {
            return BodyPresence.ABSENT;
        }
        boolean success = status.code >= 200 && status.code < 300;
        boolean shown = status.example.isPresent() || (success && operation.has(PostHogWords.RESPONSE));
        return shown ? BodyPresence.PRESENT : BodyPresence.UNKNOWN;
    }
}
