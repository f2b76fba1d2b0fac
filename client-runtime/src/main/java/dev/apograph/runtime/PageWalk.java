package dev.apograph.runtime;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One walk over pages.
 *
 * @param <P> a page
 * @param <I> an item
 */
final class PageWalk<P, I> implements Iterator<P> {

    private final Fetch<P> fetch;
    private final Function<? super P, PageFacts<I>> facts;
    private long seen;
    private @Nullable PageFacts<I> last;
    private @Nullable P ahead;
    private boolean ended;

    /** Fetches the page after the one that the facts are of; null for the first. */
    private interface Fetch<P> {
        P after(@Nullable PageFacts<?> page);
    }

    /**
     * A walk.
     *
     * @param first where the first page is
     * @param before how many items are left out before it
     * @param next where the page after one is
     * @param <K> what a page is fetched by
     */
    <K> PageWalk(
            K first,
            long before,
            Function<K, P> fetch,
            Function<? super P, PageFacts<I>> facts,
            BiFunction<PageFacts<?>, K, K> next) {
        this.facts = facts;
        this.seen = before;
        this.fetch = new Fetch<>() {

            private K place = first;

            @Override
            public P after(@Nullable PageFacts<?> page) {
                K wanted = page == null ? place : next.apply(page, place);
                P fetched = fetch.apply(wanted);
                place = wanted; // only now: after a failure the same page is asked for again
                return fetched;
            }
        };
    }

    @Override
    public boolean hasNext() {
        if (ahead == null && !ended) {
            fetchNext();
        }
        return ahead != null;
    }

    /** The first page counts even if it is empty; a later one that brings nothing new ends the walk. */
    private void fetchNext() {
        PageFacts<I> before = last;
        if (before != null && before.isLast(seen)) {
            ended = true;
            return;
        }
        P page = fetch.after(before);
        PageFacts<I> now = facts.apply(page);
        boolean nothingNew =
                before != null && (now.items().isEmpty() || now.items().equals(before.items()));
        if (nothingNew) {
            ended = true;
            return;
        }
        seen += now.items().size();
        last = now;
        ahead = page;
    }

    @Override
    public P next() {
        P page = hasNext() ? ahead : null;
        if (page == null) {
            throw new NoSuchElementException();
        }
        ahead = null;
        return page;
    }

    /** The items of the page that {@link #next} gave last. */
    private List<I> current() {
        return last == null ? List.of() : last.items();
    }

    /** The items of all pages that are still to come. */
    Iterator<I> items() {
        return new Iterator<>() {

            private Iterator<I> page = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!page.hasNext() && PageWalk.this.hasNext()) {
                    PageWalk.this.next();
                    page = current().iterator();
                }
                return page.hasNext();
            }

            @Override
            public I next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return page.next();
            }
        };
    }
}
