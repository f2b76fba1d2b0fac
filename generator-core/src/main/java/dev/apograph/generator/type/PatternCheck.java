package dev.apograph.generator.type;

import dev.apograph.spec.definition.Bound;
import dev.apograph.spec.definition.PropertyDefinition;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;

/** Tells which patterns of the schemas the generated {@code validate()} cannot look for. */
public final class PatternCheck {

    private final Diagnostics diagnostics;

    private PatternCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reports each pattern of {@code plan} that Java cannot compile. */
    public static void check(ClientPlan plan, Diagnostics diagnostics) {
        PatternCheck check = new PatternCheck(diagnostics);
        plan.models().forEach(check::model);
    }

    private void model(ModelPlan model) {
        SourcePlace place = model.source().schema().evidence().get(0).place();
        model.source().shape().ifPresent(shape -> look(shape, place));
        if (model instanceof ModelPlan.ObjectPlan object) {
            object.properties().stream().map(PropertyPlan::definition).forEach(this::property);
        }
    }

    private void property(PropertyDefinition property) {
        look(property.shape(), property.evidence().place());
    }

    /** What lies inside an object is looked at with its own class. */
    private void look(SchemaShape shape, SourcePlace place) {
        shape.annotations().bounds().stream()
                .filter(bound -> bound.kind() == Bound.Kind.PATTERN)
                .filter(bound -> EcmaPattern.toJava(bound.value()).isEmpty())
                .forEach(bound -> diagnostics.add(
                        DiagnosticCode.PATTERN_NOT_CHECKED,
                        place,
                        "Java cannot compile the pattern \"" + bound.value() + "\", so validate() does not check it.",
                        "Write it as ECMA-262 does."));
        if (shape instanceof SchemaShape.ArrayShape array) {
            look(array.items(), place);
        } else if (shape instanceof SchemaShape.MapShape map) {
            look(map.values(), place);
        }
    }
}
