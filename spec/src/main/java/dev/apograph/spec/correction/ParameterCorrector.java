package dev.apograph.spec.correction;

import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.NameTarget;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ParameterLocation;
import dev.apograph.spec.definition.ValueNotation;
import dev.apograph.spec.definition.ValueType;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Corrects the parameters of one endpoint, or the fields of its body. */
final class ParameterCorrector {

    private final CorrectionAccount account;
    private final CorrectedNames names;
    private final NameTarget endpoint;
    private final boolean form;

    /**
     * A corrector.
     *
     * @param endpoint the endpoint
     * @param form whether the fields are parts of a form, of which each may be a file
     */
    ParameterCorrector(CorrectionAccount account, CorrectedNames names, NameTarget endpoint, boolean form) {
        this.account = account;
        this.names = names;
        this.endpoint = endpoint;
        this.form = form;
    }

    /**
     * Corrects them.
     *
     * @param holders the parts of the corrections that fit what holds the parameters
     */
    List<ParameterDefinition> correct(List<CorrectionNode> holders, List<ParameterDefinition> parameters) {
        return parameters.stream()
                .map(parameter -> correct(parameter, fitting(holders, parameter, parameters)))
                .toList();
    }

    private List<CorrectionNode> fitting(
            List<CorrectionNode> holders, ParameterDefinition parameter, List<ParameterDefinition> all) {
        CorrectionKind kind = kind(parameter.location());
        Set<String> exact = all.stream()
                .filter(other -> other.location() == parameter.location())
                .map(ParameterDefinition::name)
                .collect(Collectors.toSet());
        return fitting(account, holders, kind, parameter.name(), exact);
    }

    /** The parts inside {@code holders} that select a name: by its spelling or, where none is spelt so, nearly. */
    static List<CorrectionNode> fitting(
            CorrectionAccount account,
            List<CorrectionNode> holders,
            CorrectionKind kind,
            String name,
            Collection<String> exact) {
        List<CorrectionNode> fitting = new ArrayList<>();
        for (CorrectionNode holder : holders) {
            account.couldHave(holder, kind, name);
            holder.children(kind)
                    .filter(node -> node.selector().equals(name)
                            || (!exact.contains(node.selector())
                                    && !Routes.bare(name).isEmpty()
                                    && Routes.bare(node.selector()).equals(Routes.bare(name))))
                    .forEach(fitting::add);
        }
        fitting.forEach(account::fits);
        return fitting;
    }

    private static CorrectionKind kind(ParameterLocation location) {
        return switch (location) {
            case PATH -> CorrectionKind.PATH_PARAMETER;
            case QUERY -> CorrectionKind.QUERY_PARAMETER;
            case HEADER -> CorrectionKind.HEADER_PARAMETER;
            case BODY -> CorrectionKind.FIELD;
        };
    }

    private ParameterDefinition correct(ParameterDefinition parameter, List<CorrectionNode> nodes) {
        if (nodes.isEmpty()) {
            return parameter;
        }
        NameTarget target = NameTarget.parameter(endpoint, parameter.location(), parameter.name());
        nodes.forEach(node -> node.change(Aspect.NAME).ifPresent(name -> names.set(target, name)));
        nodes.forEach(this::refuseFile);
        Optional<Fact<ValueType>> type = correct(nodes, Aspect.TYPE, parameter.type(), target);
        return new ParameterDefinition(
                parameter.name(),
                parameter.location(),
                correct(nodes, Aspect.REQUIRED, parameter.required(), target),
                type,
                parameter.nullable(),
                notation(parameter.notation(), type),
                correct(nodes, Aspect.DEFAULT, parameter.defaultValue(), target),
                correct(nodes, Aspect.ACCEPTED, parameter.acceptedValues(), target),
                parameter.schema(),
                parameter.description(),
                parameter.example(),
                parameter.deprecated(),
                parameter.absence(),
                parameter.evidence());
    }

    private <T> Optional<Fact<T>> correct(
            List<CorrectionNode> nodes, Aspect<T> aspect, Optional<Fact<T>> now, NameTarget target) {
        return account.decide(nodes, aspect, Said.of(aspect, now), key(target, aspect))
                .map(Change::fact)
                .or(() -> now);
    }

    /** What tells a fact from every other of the API. */
    static List<String> key(NameTarget target, Aspect<?> aspect) {
        List<String> key = new ArrayList<>(target.parts());
        key.add(0, target.kind().name());
        key.add(aspect.key());
        return key;
    }

    /** A notation that only an example suggested gives way to a type that the user sets. */
    private static Optional<Fact<ValueNotation>> notation(
            Optional<Fact<ValueNotation>> notation, Optional<Fact<ValueType>> type) {
        boolean set = type.filter(fact -> fact.evidence().grade() == EvidenceGrade.CORRECTED)
                .isPresent();
        return notation.filter(fact -> !set || fact.evidence().grade().compareTo(EvidenceGrade.INFERRED) < 0);
    }

    private void refuseFile(CorrectionNode node) {
        node.change(Aspect.TYPE)
                .filter(type -> type.value() == ValueType.FILE && !(form && node.kind() == CorrectionKind.FIELD))
                .ifPresent(type -> account.diagnostics()
                        .add(
                                DiagnosticCode.CORRECTION_VALUE_INVALID,
                                type.evidence().place(),
                                "only a part of a form can be a file",
                                "it is " + Aspect.TYPE.expected()));
    }
}
