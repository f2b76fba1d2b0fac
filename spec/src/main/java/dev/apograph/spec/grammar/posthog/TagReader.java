package dev.apograph.spec.grammar.posthog;

import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.grammar.fact.PageAccount;
import dev.apograph.spec.page.Block;
import dev.apograph.spec.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks through a page and cuts it into operations. One use. */
final class TagReader {

    /** A method of the list at the top; its path is not printed, only the bars around it. */
    private static final Pattern METHOD = Pattern.compile("(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)[ |]*");

    private static final Pattern STATUS = Pattern.compile("Status [1-5]\\d\\d\\b.*");

    private final Page page;
    private final PageAccount account;
    private final List<Block.Paragraph> methods = new ArrayList<>();
    private final List<OperationParts> operations = new ArrayList<>();
    private Optional<Block.Paragraph> title = Optional.empty();
    private boolean inList;
    private boolean afterServerNote;

    TagReader(Page page, PageAccount account) {
        this.page = page;
        this.account = account;
    }

    /** The method that a line of the list at the top names. */
    static String method(String line) {
        Matcher matcher = METHOD.matcher(line);
        return matcher.matches() ? matcher.group(1) : "";
    }

    TagParts read() {
        for (Block block : page.blocks()) {
            if (block instanceof Block.Heading heading) {
                heading(heading);
            } else if (block instanceof Block.Paragraph paragraph) {
                paragraph(paragraph);
            } else {
                current().ifPresent(operation -> operation.add(block));
            }
        }
        return new TagParts(pageTitle(), methods, operations);
    }

    private void heading(Block.Heading heading) {
        if (heading.text().equals(PostHogWords.ENDPOINTS) && operations.isEmpty()) {
            inList = true;
            account.use(heading);
        } else if (current().isPresent()) {
            current().get().open(heading);
            account.use(heading);
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        if (operations.isEmpty() && !inList) {
            introduction(paragraph);
        } else if (inList && METHOD.matcher(paragraph.text()).matches()) {
            methods.add(paragraph);
            account.use(paragraph);
        } else if (startsOperation(paragraph)) {
            inList = false;
            operations.add(new OperationParts(paragraph));
        } else if (isServerNote(paragraph)) {
            account.noise(paragraph, "server-note");
        } else {
            current().ifPresent(operation -> operation.add(paragraph));
        }
    }

    private void introduction(Block.Paragraph paragraph) {
        if (title.isEmpty()) {
            title = Optional.of(paragraph);
            account.use(paragraph);
        }
    }

    /** Behind the list of methods, or behind the statuses of an operation, the next operation begins. */
    private boolean startsOperation(Block.Paragraph paragraph) {
        if (inList) {
            return true;
        }
        boolean inResponse = current()
                .flatMap(OperationParts::section)
                .filter(PostHogWords.EXAMPLE_RESPONSE::equals)
                .isPresent();
        boolean known = STATUS.matcher(paragraph.text()).matches()
                || PostHogWords.NOISE.stream().anyMatch(noise -> noise.matches(paragraph.text()));
        return inResponse && !known;
    }

    /** A note of two lines: where else the operation can be had, and its name there. */
    private boolean isServerNote(Block.Paragraph paragraph) {
        boolean note = PostHogWords.SERVER_NOTE.matcher(paragraph.text()).matches();
        boolean belongs = note || afterServerNote;
        afterServerNote = note;
        return belongs;
    }

    private Optional<OperationParts> current() {
        return operations.isEmpty() ? Optional.empty() : Optional.of(operations.get(operations.size() - 1));
    }

    private Fact<String> pageTitle() {
        return title.map(paragraph -> new Fact<>(
                        paragraph.text(),
                        new Evidence(paragraph.place(), List.of(), EvidenceGrade.STATED, "page-title")))
                .orElseGet(() -> new Fact<>(
                        "Untitled",
                        new Evidence(
                                SourcePlace.wholeFile(page.source().file()),
                                List.of(),
                                EvidenceGrade.GUESSED,
                                "no-title")));
    }
}
