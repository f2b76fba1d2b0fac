package dev.apograph.spec.grammar.posthog;

import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.grammar.fact.PageAccount;
import dev.apograph.spec.page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what belongs to one parameter of a list: its item, and the passages and inner lists behind it. One use. */
final class FieldGroups {

    private final PageAccount account;
    private final List<Group> groups = new ArrayList<>();
    private List<String> lines = new ArrayList<>();
    private Optional<Set<String>> accepted = Optional.empty();

    FieldGroups(PageAccount account) {
        this.account = account;
    }

    /**
     * A parameter's lines.
     *
     * @param place where they stand
     * @param lines the lines, at least one
     */
    record Group(SourcePlace place, List<String> lines) {}

    List<Group> of(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.ListItem item && startsField(item)) {
                lines = new ArrayList<>(item.lines());
                accepted = Optional.empty();
                groups.add(new Group(item.place(), lines));
                account.use(item);
            } else if (!groups.isEmpty() && !PostHogWords.isNoise(Blocks.text(block))) {
                Group last = groups.get(groups.size() - 1);
                lines.addAll(
                        block instanceof Block.ListItem ? List.of("- " + Blocks.text(block)) : Blocks.lines(block));
                groups.set(groups.size() - 1, new Group(last.place().through(block.place()), lines));
                account.use(block);
            }
        }
        return groups;
    }

    /** An inner list of a description has sentences, or the values that were just listed, where names should be. */
    private boolean startsField(Block.ListItem item) {
        if (!FieldHead.isName(item.lines().get(0))) {
            return false;
        }
        return groups.isEmpty()
                || item.lines().size() > 1
                || !accepted().contains(item.lines().get(0));
    }

    private Set<String> accepted() {
        Set<String> values = accepted.orElseGet(
                () -> Set.copyOf(FieldItem.of(lines, KnownFields.NONE).values().accepted()));
        accepted = Optional.of(values);
        return values;
    }
}
