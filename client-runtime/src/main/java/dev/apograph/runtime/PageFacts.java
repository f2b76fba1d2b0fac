package dev.apograph.runtime;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a page of results says about itself and about what follows. Immutable.
 *
 * @param <I> an item
 */
public final class PageFacts<I> {

    private final List<I> items;
    private final OptionalLong size;
    private final OptionalLong total;
    private final boolean saysNext;
    private final Optional<String> next;

    private PageFacts(List<I> items, OptionalLong size, OptionalLong total, boolean saysNext, Optional<String> next) {
        this.items = items;
        this.size = Objects.requireNonNull(size, "size");
        this.total = Objects.requireNonNull(total, "total");
        this.saysNext = saysNext;
        this.next = Objects.requireNonNull(next, "next");
    }

    /** A page that says nothing but its items. */
    public static <I> PageFacts<I> of(List<I> items) {
        return new PageFacts<>(
                Objects.requireNonNull(items, "items"),
                OptionalLong.empty(),
                OptionalLong.empty(),
                false,
                Optional.empty());
    }

    /**
     * How many items a full page holds, so that a shorter one is the last. As the answer says it: a server may give
     * fewer than were asked for.
     */
    public PageFacts<I> withSize(OptionalLong itemsOfFullPage) {
        return new PageFacts<>(items, itemsOfFullPage, total, saysNext, next);
    }

    /** As {@link #withSize(OptionalLong)}. */
    public PageFacts<I> withSize(long itemsOfFullPage) {
        return withSize(OptionalLong.of(itemsOfFullPage));
    }

    /** As {@link #withSize(OptionalLong)}. */
    public PageFacts<I> withSize(Optional<Long> itemsOfFullPage) {
        return itemsOfFullPage.map(this::withSize).orElse(this);
    }

    /** As {@link #withTotal(OptionalLong)}. */
    public PageFacts<I> withTotal(long itemsOfAllPages) {
        return withTotal(OptionalLong.of(itemsOfAllPages));
    }

    /** As {@link #withTotal(OptionalLong)}. */
    public PageFacts<I> withTotal(Optional<Long> itemsOfAllPages) {
        return itemsOfAllPages.map(this::withTotal).orElse(this);
    }

    /** How many items all pages hold together. */
    public PageFacts<I> withTotal(OptionalLong itemsOfAllPages) {
        return new PageFacts<>(items, size, itemsOfAllPages, saysNext, next);
    }

    /** Where the next page is, as an address or as a mark; empty or blank if the answer says that there is none. */
    public PageFacts<I> withNext(Optional<String> addressOrMark) {
        return new PageFacts<>(items, size, total, true, addressOrMark.filter(text -> !text.isBlank()));
    }

    /** The items of the page. */
    public List<I> items() {
        return items;
    }

    /** Where the next page is. */
    Optional<String> next() {
        return next;
    }

    /**
     * Whether nothing follows.
     *
     * @param seen how many items there were up to the end of this page
     */
    boolean isLast(long seen) {
        if (items.isEmpty()) {
            return true;
        }
        if (saysNext) {
            return next.isEmpty();
        }
        if (total.isPresent()) {
            return seen >= total.getAsLong();
        }
        return size.isPresent() && items.size() < size.getAsLong();
    }

    /** Counts only. */
    @Override
    public String toString() {
        return "PageFacts[" + items.size() + " items, size=" + size + ", total=" + total + "]";
    }
}
