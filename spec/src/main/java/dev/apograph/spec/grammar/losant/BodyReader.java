package dev.apograph.spec.grammar.losant;

import dev.apograph.spec.definition.BodyDefinition;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.ParameterLocation;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.grammar.fact.CurlCommand;
import dev.apograph.spec.grammar.fact.JsonPassage;
import dev.apograph.spec.grammar.fact.PageAccount;
import dev.apograph.spec.grammar.fact.PageFacts;
import dev.apograph.spec.grammar.fact.ProseRule;
import dev.apograph.spec.page.Block;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the section about the body of a request. */
final class BodyReader {

    private static final Pattern VALIDATES = Pattern.compile("\\bvalidates against the (.+?) schema\\b");
    private static final Pattern MULTIPART = Pattern.compile("(?i)\\bmultipart form data\\b");

    private final ParameterTables tables;
    private final PageFacts facts;
    private final PageAccount account;
    private final Diagnostics diagnostics;

    BodyReader(ParameterTables tables, PageFacts facts, PageAccount account, Diagnostics diagnostics) {
        this.tables = tables;
        this.facts = facts.below(LosantWords.BODY);
        this.account = account;
        this.diagnostics = diagnostics;
    }

    /** The body; empty when the action has no such section. */
    Optional<BodyDefinition> read(ActionParts action, Optional<CurlCommand> curl) {
        List<Block> blocks = action.section(LosantWords.BODY);
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        List<Block.Paragraph> paragraphs = action.paragraphs(LosantWords.BODY);
        String text = paragraphs.stream().map(Block.Paragraph::text).collect(Collectors.joining(" "));
        SourcePlace place =
                blocks.get(0).place().through(blocks.get(blocks.size() - 1).place());
        Evidence evidence = facts.evidence(place, EvidenceGrade.STATED, "request-body");
        if (MULTIPART.matcher(text).find()) {
            account.use(paragraphs);
            return Optional.of(new BodyDefinition(
                    facts.prose("multipart/form-data", place, ProseRule.MULTIPART_FORM),
                    Optional.empty(),
                    Optional.empty(),
                    tables.read(action, LosantWords.BODY, ParameterLocation.BODY),
                    Optional.empty(),
                    evidence));
        }
        Matcher validates = VALIDATES.matcher(text);
        Optional<Fact<SchemaReference>> schema = Optional.empty();
        if (validates.find()) {
            account.use(paragraphs);
            schema = Optional.of(
                    facts.prose(new SchemaReference(validates.group(1)), place, ProseRule.VALIDATES_AGAINST));
        }
        return Optional.of(new BodyDefinition(
                facts.prose("application/json", place, ProseRule.SERIALIZED_JSON),
                required(curl, action),
                schema,
                List.of(),
                example(action, curl),
                evidence));
    }

    /** The command line sends a body where one is required, and none where it is not. */
    private Optional<Fact<Boolean>> required(Optional<CurlCommand> curl, ActionParts action) {
        return curl.flatMap(command -> action.code(LosantWords.CURL)
                .map(code -> facts.inferred(command.data().isPresent(), code.place(), "curl-data")));
    }

    private Optional<Fact<JsonContent>> example(ActionParts action, Optional<CurlCommand> curl) {
        Optional<Block.Code> code = action.code(LosantWords.BODY);
        if (code.isPresent()) {
            account.use(code.get());
            return JsonPassage.read(code.get().text(), code.get().place(), diagnostics)
                    .map(json -> facts.stated(json, code.get().place(), "body-example"));
        }
        return curl.flatMap(CurlCommand::data)
                .flatMap(JsonPassage::parse)
                .flatMap(json -> action.code(LosantWords.CURL)
                        .map(command -> facts.inferred(json, command.place(), "curl-data")));
    }
}
