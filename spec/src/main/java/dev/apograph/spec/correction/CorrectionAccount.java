package dev.apograph.spec.correction;

import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.NearestName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps account of what becomes of each correction: what it fits, whether the text that it names still stands there,
 * whether it is still needed, and whether another one sets the same.
 */
final class CorrectionAccount {

    private final Diagnostics diagnostics;
    private final Set<CorrectionNode> fitting = new HashSet<>();
    private final Map<CorrectionNode, Map<CorrectionKind, Set<String>>> known = new HashMap<>();
    private final Map<List<String>, Change<?>> settled = new HashMap<>();
    private final Map<Change<?>, Said> agreed = new HashMap<>();
    private final Set<Change<?>> needed = new HashSet<>();

    CorrectionAccount(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /** A part selects something. */
    void fits(CorrectionNode node) {
        fitting.add(node);
    }

    /** What a part could have inside it, for the message about one that it has not. */
    void couldHave(CorrectionNode node, CorrectionKind kind, String selector) {
        known.computeIfAbsent(node, any -> new HashMap<>())
                .computeIfAbsent(kind, any -> new HashSet<>())
                .add(selector);
    }

    /**
     * The change that counts for one fact of one page.
     *
     * @param nodes the parts that fit what the fact is about
     * @param said what the page says
     * @param target what tells the fact from every other of the API
     * @return empty when nothing is to be changed
     */
    <T> Optional<Change<T>> decide(
            List<CorrectionNode> nodes, Aspect<T> aspect, Optional<Said> said, List<String> target) {
        Optional<Change<T>> first = Optional.empty();
        for (CorrectionNode node : nodes) {
            Optional<Change<T>> change = node.change(aspect);
            change.ifPresent(own -> {
                settle(own, target);
                check(own, said);
            });
            first = first.or(() -> change);
        }
        return first.filter(change -> !agree(change, said));
    }

    /** Holds a change against another one that sets the same; of two that differ the first one counts. */
    void settle(Change<?> change, List<String> target) {
        Change<?> earlier = settled.putIfAbsent(target, change);
        if (earlier != null && !earlier.text().equals(change.text())) {
            diagnostics.add(
                    DiagnosticCode.CORRECTION_CONFLICT,
                    change.evidence().place(),
                    earlier.evidence().place(),
                    "`" + change.aspect().key() + "` is set to " + change.written() + " here and to "
                            + earlier.written() + " elsewhere",
                    "keep one of the two");
        }
    }

    private void check(Change<?> change, Optional<Said> said) {
        if (agree(change, said)) {
            agreed.putIfAbsent(change, said.orElseThrow());
            return;
        }
        needed.add(change);
        String hash = said.map(now -> TextHash.of(now.text())).orElse("");
        if (said.isEmpty() && !change.was().isEmpty()) {
            diagnostics.add(
                    DiagnosticCode.CORRECTION_TEXT_CHANGED,
                    change.evidence().place(),
                    "the pages say nothing here, but the correction was written for a text ("
                            + String.join(", ", change.was()) + ")",
                    "check the correction, then remove its `was`, or all of it");
        } else if (said.isPresent() && change.was().isEmpty()) {
            diagnostics.add(
                    DiagnosticCode.CORRECTION_TEXT_UNNAMED,
                    change.evidence().place(),
                    said.get().place(),
                    "the page says \"" + quote(said.get().text()) + "\" here, and the correction does not name that",
                    "write " + change.writtenFor(hash));
        } else if (said.isPresent() && !change.was().contains(hash)) {
            diagnostics.add(
                    DiagnosticCode.CORRECTION_TEXT_CHANGED,
                    change.evidence().place(),
                    said.get().place(),
                    "the page says \"" + quote(said.get().text()) + "\" (" + hash
                            + ") here, but the correction was written for another text ("
                            + String.join(", ", change.was()) + ")",
                    "check the correction, then write " + change.writtenFor(hash) + ", or remove it");
        }
    }

    private static boolean agree(Change<?> change, Optional<Said> said) {
        return said.map(now -> TextHash.normalized(now.text()))
                .filter(TextHash.normalized(change.text())::equals)
                .isPresent();
    }

    private static String quote(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100) + "...";
    }

    /** A correction that nothing needs any more. */
    void notNeeded(Change<?> change, String reason) {
        diagnostics.add(
                DiagnosticCode.CORRECTION_NOT_NEEDED,
                change.evidence().place(),
                "the correction is no longer needed: " + reason,
                "remove it");
    }

    /** Reports what became of the parts below {@code root}. */
    void close(CorrectionNode root) {
        root.children().forEach(child -> close(root, child));
        root.changes().forEach(this::close);
    }

    private void close(CorrectionNode parent, CorrectionNode node) {
        if (fitting.contains(node)) {
            close(node);
        } else if (node.change(Aspect.LEAVE_OUT)
                .filter(change -> !change.was().isEmpty())
                .isPresent()) {
            // Only a part that fitted once can name a text, so the endpoint has gone from the pages.
            notNeeded(node.change(Aspect.LEAVE_OUT).orElseThrow(), "the pages do not have this endpoint any more");
        } else {
            Set<String> candidates = known.getOrDefault(parent, Map.of()).getOrDefault(node.kind(), Set.of());
            diagnostics.add(
                    DiagnosticCode.CORRECTION_TARGET_UNKNOWN,
                    node.place(),
                    "the pages have no " + node.kind().word()
                            + (node.kind().isSingle() ? " here" : " `" + node.selector() + "`"),
                    NearestName.hint(node.selector(), candidates));
        }
    }

    private void close(Change<?> change) {
        if (agreed.containsKey(change) && !needed.contains(change)) {
            Said said = Objects.requireNonNull(agreed.get(change));
            diagnostics.add(
                    DiagnosticCode.CORRECTION_NOT_NEEDED,
                    change.evidence().place(),
                    said.place(),
                    "the correction is no longer needed: the page says the same by now",
                    "remove it");
        }
    }
}
