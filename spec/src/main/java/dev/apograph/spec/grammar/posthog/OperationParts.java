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

    private final Block.Paragraph title;
    private final List<Block.Paragraph> sentences = new ArrayList<>();
    private final Map<String, List<Block>> sections = new LinkedHashMap<>();
    private Optional<String> section = Optional.empty();
    private SourcePlace place;

    OperationParts(Block.Paragraph title) {
        this.title = title;
        this.place = title.place();
    }

    Block.Paragraph title() {
        return title;
    }

    List<Block.Paragraph> sentences() {
        return List.copyOf(sentences);
    }

    SourcePlace place() {
        return place;
    }

    Optional<String> section() {
        return section;
    }

    void open(Block.Heading heading) {
        section = Optional.of(heading.text());
        sections.computeIfAbsent(heading.text(), text -> new ArrayList<>());
        place = place.through(heading.place());
    }

    void add(Block block) {
        place = place.through(block.place());
        if (section.isPresent()) {
            Objects.requireNonNull(sections.get(section.get())).add(block);
        } else if (block instanceof Block.Paragraph paragraph) {
            sentences.add(paragraph);
        }
    }

    boolean has(String heading) {
        return sections.containsKey(heading);
    }

    <B extends Block> List<B> blocks(String heading, Class<B> kind) {
        return sections.getOrDefault(heading, List.of()).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
