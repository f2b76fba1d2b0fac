package dev.apograph.spec.grammar.posthog;

import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.page.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The blocks of one operation; filled while the page is walked through. */
final class OperationParts {

    private final Optional<Block.Paragraph> title;
    private final List<Block> sentences;
    private final Map<String, List<Block>> sections = new LinkedHashMap<>();
    private Optional<String> section = Optional.empty();
    private SourcePlace place;

    /**
     * An operation without sections.
     *
     * @param title its title; empty where the page has lost it
     * @param sentences what stands between title and first section
     * @param first where it begins
     */
    OperationParts(Optional<Block.Paragraph> title, List<Block> sentences, SourcePlace first) {
        this.title = title;
        this.sentences = List.copyOf(sentences);
        this.place = sentences.isEmpty()
                ? first
                : first.through(sentences.get(sentences.size() - 1).place());
    }

    Optional<Block.Paragraph> title() {
        return title;
    }

    List<Block> sentences() {
        return sentences;
    }

    SourcePlace place() {
        return place;
    }

    /** Whether a section under this heading cannot belong to the operation any more, since a later one is open. */
    boolean isPast(String heading) {
        return section.filter(open -> PostHogWords.SECTIONS.indexOf(heading) <= PostHogWords.SECTIONS.indexOf(open))
                .isPresent();
    }

    boolean isOpen(String heading) {
        return section.filter(heading::equals).isPresent();
    }

    void open(Block.Heading heading) {
        section = Optional.of(heading.text());
        sections.computeIfAbsent(heading.text(), text -> new ArrayList<>());
        place = place.through(heading.place());
    }

    void add(Block block) {
        place = place.through(block.place());
        section.ifPresent(open -> Objects.requireNonNull(sections.get(open)).add(block));
    }

    boolean has(String heading) {
        return sections.containsKey(heading);
    }

    List<Block> blocks(String heading) {
        return List.copyOf(sections.getOrDefault(heading, List.of()));
    }

    <B extends Block> List<B> blocks(String heading, Class<B> kind) {
        return blocks(heading).stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
