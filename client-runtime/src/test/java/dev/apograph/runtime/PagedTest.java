package dev.apograph.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PagedTest {

    private final List<Object> asked = new ArrayList<>();

    /** Numbers from..to, without to. */
    private static List<Long> numbers(long from, long to) {
        return LongStream.range(from, Math.max(from, to)).boxed().toList();
    }

    private <P> LongFunction<P> noting(LongFunction<P> fetch) {
        return place -> {
            asked.add(place);
            return fetch.apply(place);
        };
    }

    /** Pages of three of so many items; each says what the row says. */
    @ParameterizedTest
    @CsvSource({
        "7,total,3",
        "6,total,2",
        "3,total,1",
        "1,total,1",
        "0,total,1",
        "7,size,3",
        "6,size,3",
        "0,size,1",
        "7,next,3",
        "6,next,2",
        "0,next,1",
        "7,nothing,4",
        "6,nothing,3",
        "0,nothing,1"
    })
    void stopsRightAtTheEnd(long count, String says, int requests) {
        Paged<List<Long>, Long> paged = Paged.byNumber(
                0,
                noting(page -> numbers(page * 3, Math.min(page * 3 + 3, count))),
                items -> facts(items, says, count));
        assertThat(paged.stream().toList()).isEqualTo(numbers(0, count));
        assertThat(asked).hasSize(requests);
        asked.clear();
        List<Long> again = new ArrayList<>();
        paged.forEach(again::add);
        assertThat(again).isEqualTo(numbers(0, count));
        assertThat(asked).hasSize(requests);
    }

    private static PageFacts<Long> facts(List<Long> items, String says, long count) {
        PageFacts<Long> facts = PageFacts.of(items);
        boolean last = items.isEmpty() || items.get(items.size() - 1) == count - 1;
        return switch (says) {
            case "total" -> facts.withTotal(OptionalLong.of(count));
            case "size" -> facts.withSize(OptionalLong.of(3));
            case "next" -> facts.withNext(last ? Optional.empty() : Optional.of("https://x/?page=1"));
            default -> facts;
        };
    }

    @Test
    void fetchesAPageWhenItIsNeededAndNotBefore() {
        Paged<List<Long>, Long> paged =
                Paged.byNumber(1, noting(page -> numbers(page * 3, page * 3 + 3)), PageFacts::of);
        assertThat(asked).isEmpty();
        Iterator<Long> items = paged.iterator();
        assertThat(asked).isEmpty();
        for (int i = 0; i < 3; i++) {
            items.next();
        }
        assertThat(asked).containsExactly(1L);
        items.next();
        assertThat(asked).containsExactly(1L, 2L);
        assertThat(paged.stream().limit(4).toList()).containsExactly(3L, 4L, 5L, 6L);
        assertThat(asked).containsExactly(1L, 2L, 1L, 2L);
        assertThat(paged.pageStream().limit(2).toList()).hasSize(2);
        assertThat(asked).hasSize(6);
    }

    /** F43. */
    @Test
    void pagesThatLieEndTheWalk() {
        List<Long> same = List.of(1L, 2L);
        Paged<List<Long>, Long> forever = Paged.byNumber(
                0, noting(page -> same), items -> PageFacts.of(items).withNext(Optional.of("/more")));
        assertThat(forever.stream().toList()).isEqualTo(same);
        assertThat(asked).hasSize(2);
        asked.clear();
        Paged<List<Long>, Long> emptyWithNext = Paged.byOffset(
                0,
                noting(offset -> offset == 0 ? same : List.of()),
                items -> PageFacts.of(items).withNext(Optional.of("/more")));
        assertThat(emptyWithNext.stream().toList()).isEqualTo(same);
        assertThat(asked).containsExactly(0L, 2L);
        asked.clear();
        Paged<List<Long>, Long> tooMuch = Paged.byNumber(
                0,
                noting(page -> numbers(page * 2, Math.min(page * 2 + 2, 5))),
                items -> PageFacts.of(items).withTotal(OptionalLong.of(1_000)));
        assertThat(tooMuch.stream().toList()).isEqualTo(numbers(0, 5));
        assertThat(asked).hasSize(4);
    }

    @Test
    void afterAFailureTheSamePageIsAskedForAgain() {
        Paged<List<Long>, Long> paged = Paged.byNumber(
                1,
                noting(page -> {
                    if (asked.size() == 1 || asked.size() == 3) {
                        throw new ConnectionException("GET /items", "the connection broke", null);
                    }
                    return numbers(page, page + 1);
                }),
                PageFacts::of);
        Iterator<Long> items = paged.iterator();
        assertThrows(ConnectionException.class, items::hasNext);
        assertThat(items.next()).isEqualTo(1);
        assertThrows(ConnectionException.class, items::hasNext);
        assertThat(items.next()).isEqualTo(2);
        assertThat(asked).containsExactly(1L, 1L, 2L, 2L).inOrder();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aBlankMarkIsNone(String blank) {
        Paged<Integer, Integer> paged = Paged.byMark(
                "cursor",
                mark -> {
                    asked.add(mark);
                    return asked.size();
                },
                page -> PageFacts.of(List.of(page)).withNext(Optional.of(blank)));
        assertThat(paged.stream().limit(5).toList()).containsExactly(1);
    }

    @Test
    void theTotalMayChangeMeanwhile() {
        long[] total = {4};
        Paged<List<Long>, Long> growing = Paged.byNumber(
                0,
                noting(page -> {
                    total[0] = 6;
                    return numbers(page * 2, Math.min(page * 2 + 2, 6));
                }),
                items -> PageFacts.of(items).withTotal(OptionalLong.of(total[0])));
        assertThat(growing.stream().toList()).isEqualTo(numbers(0, 6));
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example/?offset=10&limit=2,10",
        "https://api/?limit=2&offset=10#x,10",
        "?offset=1,2",
        "?offset=-5,2",
        "?offset=99999999999999999999,2",
        "?offset=,2",
        "?xoffset=10,2",
        "offset=10,2",
        "/more,2"
    })
    void ofAnAddressOnlyTheOffsetIsTaken(String next, long second) {
        Paged<List<Long>, Long> paged = Paged.byOffset(
                0,
                noting(offset -> numbers(offset, offset + 2)),
                items -> PageFacts.of(items).withNext(Optional.of(next)));
        assertThat(paged.stream().limit(3).toList()).hasSize(3);
        assertThat(asked).containsExactly(0L, second).inOrder();
    }

    @Test
    void anOffsetCountsTowardsTheTotal() {
        Paged<List<Long>, Long> paged = Paged.byOffset(
                4,
                noting(offset -> numbers(offset, Math.min(offset + 3, 9))),
                items -> PageFacts.of(items).withTotal(OptionalLong.of(9)));
        assertThat(paged.stream().toList()).isEqualTo(numbers(4, 9));
        assertThat(asked).containsExactly(4L, 7L);
    }

    @Test
    void marksAreTakenFromAddressesOrAsTheyAre() {
        List<Optional<String>> marks = new ArrayList<>();
        List<String> nexts = List.of("https://evil.example/?cursor=a%2Bb&x=1", "plain", "last");
        Paged<Integer, Integer> paged = Paged.byMark(
                "cursor",
                mark -> {
                    marks.add(mark);
                    return marks.size();
                },
                page -> PageFacts.of(List.of(page))
                        .withNext(page <= 3 ? Optional.of(nexts.get(page - 1)) : Optional.empty()));
        assertThat(paged.stream().toList()).containsExactly(1, 2, 3, 4);
        assertThat(marks)
                .containsExactly(Optional.empty(), Optional.of("a+b"), Optional.of("plain"), Optional.of("last"))
                .inOrder();
    }

    @Test
    void anEmptyFirstPageIsStillAPage() {
        Paged<List<Long>, Long> paged = Paged.byNumber(0, page -> List.of(), PageFacts::of);
        assertThat(paged.pageStream().count()).isEqualTo(1);
        Iterator<Long> items = paged.iterator();
        assertThat(items.hasNext()).isFalse();
        assertThrows(NoSuchElementException.class, items::next);
        Iterator<List<Long>> pages = paged.pages().iterator();
        pages.next();
        assertThrows(NoSuchElementException.class, pages::next);
    }
}
