package dev.apograph.spec.grammar.losant;

import dev.apograph.spec.definition.SchemaTrace;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.page.Block;
import dev.apograph.spec.page.Page;
import java.util.List;

/** Tells whether a page breaks off before its end. */
final class PageEnd {

    private PageEnd() {}

    static void check(Page page, PageParts parts, List<SchemaTrace> schemas, Diagnostics diagnostics) {
        if (lastActionBreaksOff(parts) || lastSchemaBreaksOff(page, schemas) || endIsMissing(page)) {
            diagnostics.add(
                    DiagnosticCode.PAGE_CUT,
                    page.source().end(),
                    "the page breaks off here",
                    "save the page whole; what stands above is used");
        }
    }

    /** Every action ends with its error responses, though their table may be empty. */
    private static boolean lastActionBreaksOff(PageParts parts) {
        List<ActionParts> actions = parts.actions();
        return actions.isEmpty()
                || actions.get(actions.size() - 1).tables(LosantWords.ERRORS).isEmpty();
    }

    private static boolean lastSchemaBreaksOff(Page page, List<SchemaTrace> schemas) {
        boolean announced = page.blocks().stream()
                .anyMatch(b -> b instanceof Block.Heading h && h.text().equals(LosantWords.SCHEMAS));
        if (schemas.isEmpty()) {
            return announced;
        }
        SchemaTrace last = schemas.get(schemas.size() - 1);
        return last.exampleTree().isEmpty() && last.example().isEmpty();
    }

    /** A page that was saved with what stands around its content has that on both sides. */
    private static boolean endIsMissing(Page page) {
        List<String> lines = page.source().lines();
        boolean start = lines.stream()
                .limit(20)
                .anyMatch(line -> LosantWords.NOISE.get(0).matches(line));
        boolean end = lines.stream()
                .skip(Math.max(0, lines.size() - 20))
                .anyMatch(line -> LosantWords.NOISE.stream().skip(1).anyMatch(noise -> noise.matches(line)));
        return start && !end;
    }
}
