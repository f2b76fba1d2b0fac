package dev.apograph.runtime;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Results that come in pages. Lazy: a page is fetched when its first item is asked for and not before. Each walk starts
 * at the first page again. A walk ends with a page that says it is the last, with an empty page, and where a page is the
 * same as the one before it. An address of a next page is never called: only its offset or mark is taken.
 *
 * @param <P> a page, as an endpoint gives it
 * @param <I> an item
 */
public final class Paged<P, I> implements Iterable<I> {

    private final Supplier<PageWalk<P, I>> walks;

    private Paged(Supplier<PageWalk<P, I>> walks) {
        this.walks = walks;
    }

    /**
     * Pages with numbers that follow each other.
     *
     * @param first the number of the first page
     * @param fetch gives the page of a number
     * @param facts what a page says
     */
    public static <P, I> Paged<P, I> byNumber(
            long first, LongFunction<P> fetch, Function<? super P, PageFacts<I>> facts) {
        Objects.requireNonNull(fetch, "fetch");
        Objects.requireNonNull(facts, "facts");
        return new Paged<>(() -> new PageWalk<>(first, 0, fetch::apply, facts, (page, number) -> number + 1));
    }

    /**
     * Pages that start at an item of a number.
     *
     * @param first the first item, usually 0
     * @param fetch gives the page that starts at an item
     * @param facts what a page says; of the address of the next one the parameter {@code offset} is taken if it leads on
     */
    public static <P, I> Paged<P, I> byOffset(
            long first, LongFunction<P> fetch, Function<? super P, PageFacts<I>> facts) {
        Objects.requireNonNull(fetch, "fetch");
        Objects.requireNonNull(facts, "facts");
        return new Paged<>(() -> new PageWalk<>(first, first, fetch::apply, facts, Paged::nextOffset));
    }

    private static <I> long nextOffset(PageFacts<I> page, long offset) {
        long end = offset + page.items().size();
        return page.next()
                .flatMap(next -> parameter(next, "offset"))
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::parseLong)
                .filter(next -> next > end)
                .orElse(end);
    }

    /**
     * Pages that tell a mark for the next one.
     *
     * @param parameter the query parameter that holds the mark where the page tells an address, such as {@code cursor}
     * @param fetch gives the page of a mark; the first one for none
     * @param facts what a page says
     */
    public static <P, I> Paged<P, I> byMark(
            String parameter, Function<Optional<String>, P> fetch, Function<? super P, PageFacts<I>> facts) {
        Objects.requireNonNull(parameter, "parameter");
        Objects.requireNonNull(fetch, "fetch");
        Objects.requireNonNull(facts, "facts");
        return new Paged<>(() -> new PageWalk<>(
                Optional.empty(),
                0,
                fetch,
                facts,
                (page, mark) ->
                        page.next().map(next -> parameter(next, parameter).orElse(next))));
    }

    /** A parameter in the query of an address. */
    private static Optional<String> parameter(String address, String name) {
        int query = address.indexOf('?');
        return Arrays.stream(address.substring(query + 1).split("[&#]"))
                .filter(item -> query >= 0 && item.startsWith(name + "="))
                .map(item -> decoded(item.substring(name.length() + 1)))
                .findFirst();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    /** The pages, each of which is fetched when it is asked for. */
    public Iterable<P> pages() {
        return walks::get;
    }

    /** The pages as a stream. */
    public Stream<P> pageStream() {
        return stream(walks.get());
    }

    /** The items of all pages. */
    @Override
    public Iterator<I> iterator() {
        return walks.get().items();
    }

    /** The items of all pages as a stream. */
    public Stream<I> stream() {
        return stream(iterator());
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false);
    }

    /** Nothing of the results. */
    @Override
    public String toString() {
        return "Paged";
    }
}
