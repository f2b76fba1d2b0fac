package dev.apograph.spec.correction;

import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.NameTarget;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the names that corrections set for use in code. */
final class CorrectedNames {

    private final CorrectionAccount account;
    private final Map<NameTarget, Fact<String>> names = new HashMap<>();

    CorrectedNames(CorrectionAccount account) {
        this.account = account;
    }

    /** Sets a name; another one for the same target is a conflict, and the first one counts. */
    void set(NameTarget target, Change<String> name) {
        account.settle(name, ParameterCorrector.key(target, name.aspect()));
        names.putIfAbsent(target, name.fact());
    }

    /** Sets the name that a part gives, if it gives one. */
    void set(NameTarget target, List<CorrectionNode> nodes, Aspect<String> aspect) {
        nodes.stream()
                .map(node -> node.change(aspect))
                .flatMap(Optional::stream)
                .forEach(name -> set(target, name));
    }

    Map<NameTarget, Fact<String>> all() {
        return Map.copyOf(names);
    }
}
