package dev.apograph.spec.grammar.posthog;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Accepted values that are whole numbers and were printed without anything between them. Every reading is weighed:
 * values are listed once and mostly in order, often with as many digits each or with a rule from one to the next, and
 * what another page prints apart is as good as proof.
 *
 * @param best the best reading
 * @param rival another one that is about as good
 */
record GluedNumbers(List<String> best, Optional<List<String>> rival) {

    /** With more digits only readings of equal lengths are weighed: the number of all readings doubles with each. */
    private static final int MOST_DIGITS = 14;

    private static final int KNOWN = 20;
    private static final int ASCENDING = 4;
    private static final int EQUAL_LENGTHS = 3;
    private static final int PROGRESSION = 2;
    private static final int ONE_BY_ONE = 2;

    /** What a single value scores: a list of one is rare. */
    private static final int ALONE = 3;

    /** A reading that is worse by less is about as good. */
    private static final double NEAR = 1.5;

    GluedNumbers {
        best = List.copyOf(best);
    }

    private record Reading(List<String> values, double score) {}

    /**
     * Weighs the readings of a run of digits.
     *
     * @param text digits, with minus signs perhaps
     * @param known whether exactly these values are known from elsewhere
     */
    static GluedNumbers split(String text, Predicate<List<String>> known) {
        List<Reading> readings = candidates(text).stream()
                .filter(GluedNumbers::isPlausible)
                .map(values -> new Reading(values, score(values) + (known.test(values) ? KNOWN : 0)))
                .sorted(Comparator.comparingDouble(Reading::score).reversed())
                .limit(2)
                .toList();
        if (readings.isEmpty()) {
            return new GluedNumbers(List.of(text), Optional.empty());
        }
        Optional<List<String>> rival = readings.stream()
                .skip(1)
                .filter(second -> second.score() > readings.get(0).score() - NEAR)
                .map(Reading::values)
                .findFirst();
        return new GluedNumbers(readings.get(0).values(), rival);
    }

    private static List<List<String>> candidates(String text) {
        List<List<String>> all = new ArrayList<>();
        int last = text.length() - 1;
        if (last < MOST_DIGITS) {
            for (int cuts = 0; cuts < 1 << last; cuts++) {
                all.add(cut(text, cuts));
            }
        } else {
            IntStream.rangeClosed(1, text.length())
                    .filter(length -> text.length() % length == 0)
                    .mapToObj(length -> pieces(text, length))
                    .forEach(all::add);
        }
        return all;
    }

    /** Each bit says whether the text is cut behind the character at its position. */
    private static List<String> cut(String text, int cuts) {
        List<String> values = new ArrayList<>();
        int start = 0;
        for (int at = 1; at < text.length(); at++) {
            if ((cuts >> (at - 1) & 1) == 1) {
                values.add(text.substring(start, at));
                start = at;
            }
        }
        values.add(text.substring(start));
        return values;
    }

    private static List<String> pieces(String text, int length) {
        return IntStream.range(0, text.length() / length)
                .mapToObj(i -> text.substring(i * length, (i + 1) * length))
                .toList();
    }

    private static boolean isPlausible(List<String> values) {
        Set<String> seen = new HashSet<>();
        return values.stream().allMatch(value -> value.matches("0|-?[1-9]\\d*") && seen.add(value));
    }

    private static double score(List<String> values) {
        List<BigInteger> numbers = values.stream().map(BigInteger::new).toList();
        int longest = values.stream().mapToInt(String::length).max().orElse(0);
        if (values.size() == 1) {
            return ALONE;
        }
        double score = -0.5 * longest;
        score += steps(numbers).allMatch(step -> step.signum() > 0) ? ASCENDING : 0;
        score += steps(numbers).allMatch(BigInteger.ONE::equals) ? ONE_BY_ONE : 0;
        score += values.stream().allMatch(value -> value.length() == longest) ? EQUAL_LENGTHS : 0;
        return score + (isProgression(numbers) ? PROGRESSION + (numbers.size() > 3 ? 1 : 0) : 0);
    }

    private static Stream<BigInteger> steps(List<BigInteger> numbers) {
        return IntStream.range(1, numbers.size()).mapToObj(i -> numbers.get(i).subtract(numbers.get(i - 1)));
    }

    /** Whether each value follows from the one before by the same step or the same factor. */
    private static boolean isProgression(List<BigInteger> numbers) {
        if (numbers.size() < 3) {
            return false;
        }
        boolean steps = steps(numbers).distinct().count() == 1;
        BigInteger first = numbers.get(0);
        BigInteger second = numbers.get(1);
        boolean factors = IntStream.range(1, numbers.size())
                .allMatch(i ->
                        numbers.get(i).multiply(first).equals(numbers.get(i - 1).multiply(second)));
        return steps || factors;
    }
}
