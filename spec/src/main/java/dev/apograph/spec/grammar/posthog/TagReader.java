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

/**
 * Walks through a page and cuts it into operations. One use. A title looks like any other paragraph; it is known by
 * what follows: paragraphs wait until a heading, a status or a list item says whether they belong to what is above or
 * begin the next operation.
 */
final class TagReader {

    /** A method of the list at the top; its path is often not printed, only the bars around it. */
    private static final Pattern METHOD = Pattern.compile("(" + PostHogWords.METHODS + ")[ |]*(?:/.*)?");

    private final Page page;
    private final PageAccount account;
    private final List<Fact<String>> methods = new ArrayList<>();
    private final List<OperationParts> operations = new ArrayList<>();
    private final List<Block> waiting = new ArrayList<>();
    private Optional<Block.Paragraph> title = Optional.empty();
    private boolean inList;

    TagReader(Page page, PageAccount account) {
        this.page = page;
        this.account = account;
    }

    TagParts read() {
        for (Block block : page.blocks()) {
            if (block instanceof Block.Heading heading) {
                heading(heading);
            } else if (!isMethod(block)) {
                passage(block);
            }
        }
        if (current().filter(o -> !o.isOpen(PostHogWords.EXAMPLE_RESPONSE)).isPresent() || waiting.isEmpty()) {
            settle();
        } else {
            open(waiting.get(0).place());
        }
        return new TagParts(pageTitle(), methods, operations);
    }

    private void heading(Block.Heading heading) {
        if (isLabel(heading)) {
            account.noise(heading, PostHogWords.RESPONSE_LABEL.name());
            return;
        }
        account.use(heading);
        if (heading.text().equals(PostHogWords.ENDPOINTS)) {
            inList = operations.isEmpty();
            return;
        }
        inList = false;
        if (current().filter(operation -> !operation.isPast(heading.text())).isPresent()) {
            settle();
        } else {
            open(heading.place());
        }
        current().orElseThrow().open(heading);
    }

    /** The label of an example is drawn like a heading, and a heading's case does not count in markup. */
    private boolean isLabel(Block.Heading heading) {
        return heading.text().equals(PostHogWords.RESPONSE)
                && waiting.isEmpty()
                && current()
                        .filter(operation -> operation.isOpen(PostHogWords.EXAMPLE_RESPONSE))
                        .isPresent();
    }

    private boolean isMethod(Block block) {
        if (!inList) {
            return false;
        }
        Matcher method = METHOD.matcher(Blocks.text(block));
        inList = method.matches();
        if (inList) {
            account.use(block);
            methods.add(new Fact<>(
                    method.group(1),
                    new Evidence(
                            block.place(), List.of(PostHogWords.ENDPOINTS), EvidenceGrade.STATED, "listed-method")));
        }
        return inList;
    }

    private void passage(Block block) {
        if (title.isEmpty() && block instanceof Block.Paragraph paragraph) {
            title = Optional.of(paragraph);
            account.use(paragraph);
        } else if (current().isEmpty() || !anchors(block)) {
            waiting.add(block);
        } else {
            settle();
            current().get().add(block);
        }
    }

    /** Whether a block surely belongs to the open section. */
    private boolean anchors(Block block) {
        if (!current().orElseThrow().isOpen(PostHogWords.EXAMPLE_RESPONSE)) {
            return !(block instanceof Block.Paragraph);
        }
        if (block instanceof Block.Paragraph paragraph) {
            return PostHogWords.STATUS.matcher(paragraph.text()).matches()
                    || PostHogWords.RESPONSE_LABEL.matches(paragraph.text())
                    || (waiting.isEmpty() && Blocks.isScalar(paragraph));
        }
        return waiting.isEmpty();
    }

    /** What waits belongs to what is above. */
    private void settle() {
        current().ifPresent(operation -> waiting.forEach(operation::add));
        waiting.clear();
    }

    /** What waits begins the next operation; where markup tells a title, it is the first one that is told so. */
    private void open(SourcePlace start) {
        waiting.removeIf(block -> PostHogWords.isNoise(Blocks.text(block)) && !isServerNote(block));
        int first = 0;
        while (first < waiting.size() && !isTitle(waiting.get(first))) {
            first++;
        }
        int begin = first == waiting.size() ? 0 : first;
        List<Block> below = new ArrayList<>(waiting.subList(begin, waiting.size()));
        List<Block> above = List.copyOf(waiting.subList(0, begin));
        current().ifPresent(operation -> above.forEach(operation::add));
        waiting.clear();
        SourcePlace place = below.isEmpty() ? start : below.get(0).place();
        Optional<Block.Paragraph> name = !below.isEmpty() && below.get(0) instanceof Block.Paragraph paragraph
                ? Optional.of(paragraph)
                : Optional.empty();
        name.ifPresent(paragraph -> below.remove(0));
        operations.add(new OperationParts(name, withoutServerNotes(below), place));
    }

    private static boolean isTitle(Block block) {
        return block instanceof Block.Paragraph paragraph && paragraph.level().isPresent();
    }

    private static boolean isServerNote(Block block) {
        return PostHogWords.SERVER_NOTE.matches(Blocks.text(block));
    }

    /** A note of two lines or more: where else the operation can be had, and its names there. */
    private List<Block> withoutServerNotes(List<Block> blocks) {
        List<Block> sentences = new ArrayList<>();
        boolean inNote = false;
        for (Block block : blocks) {
            String text = Blocks.text(block);
            inNote = isServerNote(block)
                    || (inNote && PostHogWords.SERVER_NAME.matcher(text).matches());
            if (inNote) {
                account.noise(block, PostHogWords.SERVER_NOTE.name());
            } else {
                sentences.add(block);
            }
        }
        return sentences;
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
