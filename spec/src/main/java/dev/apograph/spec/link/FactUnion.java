package dev.apograph.spec.link;

import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.PlainText;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Unites what several pages say of one thing: what one says and the others are silent about is kept, of several facts
 * the surest, and of equally sure ones the first. Facts that really differ are reported with both places. What an
 * example shows is no statement and contradicts nothing; what the user corrected is settled.
 */
final class FactUnion {

    private static final Set<EvidenceGrade> STATEMENTS =
            Set.of(EvidenceGrade.SUPPLIED, EvidenceGrade.STATED, EvidenceGrade.PROSE);

    private final String subject;
    private final Diagnostics diagnostics;

    /**
     * Unites facts about one thing.
     *
     * @param subject the thing as messages name it, such as {@code GET /x}
     * @param diagnostics receives each fact that differs
     */
    FactUnion(String subject, Diagnostics diagnostics) {
        this.subject = subject;
        this.diagnostics = diagnostics;
    }

    /** The same for a part of the thing. */
    FactUnion of(String part) {
        return new FactUnion(subject + ": " + part, diagnostics);
    }

    /**
     * The one fact.
     *
     * @param what what the fact is about, such as {@code its default}
     * @param said what each page says, in the order of the pages
     * @param key equal for two values that say the same
     * @param shown the value as messages show it
     */
    <T> Optional<Fact<T>> fact(
            String what, List<Optional<Fact<T>>> said, Function<T, String> key, Function<T, String> shown) {
        List<Fact<T>> facts = bySureness(said);
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        Fact<T> chosen = facts.get(0);
        Set<String> known = new HashSet<>(Set.of(key.apply(chosen.value())));
        for (Fact<T> other : facts) {
            if (areStatements(chosen, other) && known.add(key.apply(other.value()))) {
                differs(
                        what,
                        chosen.evidence(),
                        shown.apply(chosen.value()),
                        other.evidence(),
                        shown.apply(other.value()));
            }
        }
        return Optional.of(chosen);
    }

    /** A value that is compared as it is printed. */
    Optional<Fact<String>> value(String what, List<Optional<Fact<String>>> said) {
        return fact(what, said, PlainText::ofValue, value -> value);
    }

    /** A value that is one of few. */
    <T> Optional<Fact<T>> constant(String what, List<Optional<Fact<T>>> said) {
        return fact(what, said, Object::toString, Object::toString);
    }

    /** A fact of which pages may well show several. */
    static <T> Optional<Fact<T>> any(List<Optional<Fact<T>>> said) {
        return bySureness(said).stream().findFirst();
    }

    /** A sentence: pages may word it as they like; of two that are equal but for their end the longer is whole. */
    static Optional<Fact<String>> sentence(List<Optional<Fact<String>>> said) {
        List<Fact<String>> facts = bySureness(said);
        Optional<Fact<String>> best = facts.stream().findFirst();
        for (Fact<String> other : facts) {
            String longest = PlainText.ofSentence(best.orElse(other).value());
            String candidate = PlainText.ofSentence(other.value());
            if (candidate.length() > longest.length() && candidate.startsWith(longest)) {
                best = Optional.of(other);
            }
        }
        return best;
    }

    /** Reports a fact that differs; the first place is that of the fact which is kept. */
    void differs(String what, Evidence kept, String keptValue, Evidence other, String otherValue) {
        diagnostics.add(
                DiagnosticCode.ENDPOINT_REPEATED,
                other.place(),
                kept.place(),
                subject + ": " + what + " is " + otherValue + " here and " + keptValue + " at " + kept.place()
                        + ", which is kept",
                "save both pages again on the same day, or correct one of them");
    }

    /** Reports what one page lists and another, which lists others of its kind, does not. */
    void onOnePageOnly(String what, Evidence listed, Evidence elsewhere) {
        diagnostics.add(
                DiagnosticCode.PART_ON_ONE_PAGE,
                listed.place(),
                elsewhere.place(),
                subject + ": " + what + " stands here and not at " + elsewhere.place() + "; it is kept",
                "save both pages again on the same day");
    }

    private static <T> List<Fact<T>> bySureness(List<Optional<Fact<T>>> said) {
        return said.stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((Fact<T> fact) -> fact.evidence().grade()))
                .toList();
    }

    private static boolean areStatements(Fact<?> one, Fact<?> other) {
        return STATEMENTS.contains(one.evidence().grade())
                && STATEMENTS.contains(other.evidence().grade());
    }
}
