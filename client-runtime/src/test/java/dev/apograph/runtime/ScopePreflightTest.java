package dev.apograph.runtime;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ScopePreflightTest {

    private static final EndpointScopes GET = lamp("get", "all.read", "all.lamps", "lamps.*", "lamps.get");
    private static final EndpointScopes LIST = lamp("list", "all.read", "all.lamps", "lamps.*", "lamps.list");
    private static final EndpointScopes PATCH = lamp("patch", "all.lamps", "lamps.*", "lamps.patch");
    private static final EndpointScopes STATUS = lamp("status");
    private static final List<EndpointScopes> API = List.of(GET, LIST, PATCH, STATUS);

    private static EndpointScopes lamp(String name, String... scopes) {
        return EndpointScopes.of("lamps." + name, "GET", "/lamps/" + name, scopes);
    }

    @Test
    void tellsWhichCallsATokenIsRefusedAndWhatEachNeeds() {
        ScopePreflight preflight = ScopePreflight.of(API);
        assertThat(preflight.refused(API, List.of("all.lamps"))).isEmpty();
        assertThat(preflight.refused(API, Set.of("all.read", "other"))).containsExactly(PATCH);
        assertThat(preflight.refused(List.of(PATCH, GET, PATCH, STATUS), List.of()))
                .containsExactly(PATCH, GET)
                .inOrder();
        assertThat(PATCH.toString()).isEqualTo("lamps.patch (GET /lamps/patch): all.lamps or lamps.* or lamps.patch");
        assertThat(STATUS.toString()).isEqualTo("lamps.status (GET /lamps/status): no scope");
    }

    @ParameterizedTest
    @CsvSource({
        "get, lamps.get",
        "get list, 'lamps.get, lamps.list'",
        "get list patch, 'lamps.get, lamps.list, lamps.patch'",
        "status, ''",
        "get get status, lamps.get"
    })
    void theNarrowestScopesAreTheLeast(String calls, String scopes) {
        List<EndpointScopes> called = Arrays.stream(calls.split(" "))
                .map(name -> API.stream()
                        .filter(endpoint -> endpoint.name().equals("lamps." + name))
                        .findFirst()
                        .orElseThrow())
                .toList();
        LeastScopes least = ScopePreflight.of(API).least(called);
        assertThat(least.toString()).isEqualTo(scopes);
        assertThat(least.exact()).isTrue();
    }

    @Test
    void ofEquallyNarrowSetsTheOneOfMostScopesAndThenTheFirstByNameIsTaken() {
        EndpointScopes one = lamp("one", "both", "z1", "a1");
        EndpointScopes two = lamp("two", "both", "z2", "a2");
        // "both" allows two endpoints of this API, the others one each
        assertThat(ScopePreflight.of(List.of(one, two)).least(List.of(two, one)).scopes())
                .containsExactly("a1", "a2");
        assertThat(ScopePreflight.of(List.of(one, two)).least(List.of(two)).scopes())
                .containsExactly("a2");
    }

    /** Of an API of which only some pages were read, a wide scope may stand at one endpoint only. */
    @Test
    void aScopeThatSaysAllOfItselfIsTheLastChoice() {
        List<EndpointScopes> read = List.of(
                lamp("get", "All.User.cli", "lamps.get"),
                lamp("put", "*", "lamps.put"),
                lamp("dim", "lamps.*", "wallLamps.dim"),
                lamp("burn", "all_users"));
        ScopePreflight preflight = ScopePreflight.of(read);
        assertThat(preflight.least(read).scopes())
                .containsExactly("all_users", "lamps.get", "lamps.put", "wallLamps.dim");
    }

    @Test
    void scopesThatTheApiDoesNotKnowCount() {
        LeastScopes least = ScopePreflight.of(List.of()).least(List.of(GET, PATCH));
        assertThat(least.scopes()).containsExactly("all.lamps");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void isWhatTryingAllSetsFinds(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 250; round++) {
            List<EndpointScopes> api = randomApi(random, 1 + random.nextInt(12), 2 + random.nextInt(9));
            List<EndpointScopes> calls = new ArrayList<>(api.subList(0, 1 + random.nextInt(api.size())));
            List<String> expected = byTryingAll(api, calls);
            Collections.shuffle(calls, random);
            LeastScopes least = ScopePreflight.of(api).least(calls);
            assertWithMessage("%s of %s", calls, api).that(least.scopes()).isEqualTo(new TreeSet<>(expected));
            assertThat(least.exact()).isTrue();
        }
    }

    private static List<EndpointScopes> randomApi(Random random, int endpoints, int scopes) {
        return IntStream.range(0, endpoints)
                .mapToObj(endpoint -> lamp(
                        "e" + endpoint,
                        random.ints(random.nextInt(5), 0, scopes)
                                .distinct()
                                .mapToObj(scope -> "s" + scope)
                                .toArray(String[]::new)))
                .toList();
    }

    private static List<String> byTryingAll(List<EndpointScopes> api, List<EndpointScopes> calls) {
        List<String> all = api.stream()
                .flatMap(endpoint -> endpoint.anyOf().stream())
                .distinct()
                .sorted()
                .toList();
        Optional<List<String>> best = IntStream.range(0, 1 << all.size())
                .mapToObj(bits -> IntStream.range(0, all.size())
                        .filter(at -> (bits >> at & 1) == 1)
                        .mapToObj(all::get)
                        .toList())
                .filter(set -> calls.stream().allMatch(call -> call.allows(set)))
                .min(Comparator.<List<String>>comparingLong(set -> weight(api, set))
                        .thenComparing(set -> -set.size())
                        .thenComparing(set -> String.join(" ", set)));
        return best.orElseThrow();
    }

    private static long weight(List<EndpointScopes> api, Collection<String> set) {
        return set.stream()
                .mapToLong(scope -> api.stream()
                        .filter(endpoint -> endpoint.anyOf().contains(scope))
                        .count())
                .sum();
    }

    @Test
    void largeApisAreSearchedInTime() {
        Random random = new Random(7);
        List<EndpointScopes> api = randomApi(random, 3_000, 600);
        long start = System.nanoTime();
        LeastScopes least = ScopePreflight.of(api).least(api);
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
        assertThat(ScopePreflight.of(api).refused(api, least.scopes())).isEmpty();
        assertThat(ScopePreflight.of(api).least(api)).isEqualTo(least);
        for (String scope : least.scopes()) {
            Set<String> fewer = new TreeSet<>(least.scopes());
            fewer.remove(scope);
            assertThat(ScopePreflight.of(api).refused(api, fewer)).isNotEmpty();
        }
    }

    @Test
    void valuesAreCheckedAndCompared() {
        assertThrows(NullPointerException.class, () -> EndpointScopes.of("a", "GET", "/a", List.of("x", null)));
        EndpointScopes twice = lamp("get", "all.read", "all.read", "all.lamps", "lamps.*", "lamps.get");
        assertThat(twice).isEqualTo(GET);
        assertThat(twice.hashCode()).isEqualTo(GET.hashCode());
        assertThat(GET).isNotEqualTo(LIST);
        assertThat(ScopePreflight.of(API).toString()).isEqualTo("ScopePreflight[6 scopes]");
    }
}
