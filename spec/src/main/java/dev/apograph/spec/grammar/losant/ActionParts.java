package dev.apograph.spec.grammar.losant;

import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.page.Block;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The blocks of one action.
 *
 * @param title the paragraphs above its first heading: title, then sentence
 * @param sections the blocks below each heading, in the order of the page
 * @param place all of it
 */
record ActionParts(List<Block.Paragraph> title, Map<String, List<Block>> sections, SourcePlace place) {

    ActionParts {
        title = List.copyOf(title);
    }

    List<Block> section(String heading) {
        return sections.getOrDefault(heading, List.of());
    }

    /** The tables of a section: blank lines may have broken one into several. */
    List<Block.Table> tables(String heading) {
        return section(heading).stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    Optional<Block.Code> code(String heading) {
        return section(heading).stream()
                .filter(Block.Code.class::isInstance)
                .map(Block.Code.class::cast)
                .findFirst();
    }

    List<Block.Paragraph> paragraphs(String heading) {
        return section(heading).stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .toList();
    }
}
