package dev.apograph.generator.emit;

import static dev.apograph.generator.emit.Emitted.literal;

import com.palantir.javapoet.TypeName;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.type.ParameterForm;
import dev.apograph.generator.type.ParameterPlan;
import dev.apograph.generator.type.RequestPlan;
import dev.apograph.generator.type.RuntimeTypes;
import dev.apograph.spec.definition.ParameterLocation;

/** Emits the method of a request object that hands its parameters to the runtime. */
final class RequestWriting {

    private RequestWriting() {}

    // public void writeTo(ParameterWriter out) { out.query("sortField", this.sortField); ... }
    static MethodDraft writeTo(RequestPlan plan) {
        JavaCode.Builder body = JavaCode.body();
        plan.parameters().stream()
                .filter(parameter -> !parameter.property())
                .forEach(parameter -> body.statement("$L", written(parameter)));
        if (plan.hasProperties()) {
            body.begin("out.fields(json ->");
            plan.parameters().stream()
                    .filter(ParameterPlan::property)
                    .forEach(parameter -> body.statement(
                            "others.write(json, $L, $L, this.$L)",
                            literal(parameter.wireName()),
                            parameter.form().codec().orElseThrow(),
                            parameter.name()));
            body.statement("others.writeAdditional(json)").endLambda();
        }
        return Emitted.overridden("writeTo", TypeName.VOID)
                .parameter(RuntimeTypes.PARAMETER_WRITER, "out")
                .body(body.build());
    }

    private static JavaCode written(ParameterPlan parameter) {
        ParameterForm form = parameter.form();
        JavaIdentifier name = parameter.name();
        boolean query = parameter.location() == ParameterLocation.QUERY;
        boolean header = parameter.location() == ParameterLocation.HEADER;
        return switch (form.writing()) {
            case PLAIN -> JavaCode.of("out.$L($L, this.$L)", method(parameter), literal(parameter.wireName()), name);
            case COMMA_SEPARATED ->
                query
                        ? JavaCode.of("out.commaSeparated($L, this.$L)", literal(parameter.wireName()), name)
                        : JavaCode.of(
                                "out.$L($L, this.$L == null ? null : $T.join($L, this.$L))",
                                method(parameter),
                                literal(parameter.wireName()),
                                name,
                                String.class,
                                literal(","),
                                name);
            case JSON ->
                header
                        ? JavaCode.of(
                                "out.header($L, this.$L == null ? null : this.$L.toString())",
                                literal(parameter.wireName()),
                                name,
                                name)
                        : JavaCode.of(
                                "out.$L($L, $L, this.$L)",
                                JavaIdentifier.of(query ? "jsonQuery" : "jsonPart"),
                                literal(parameter.wireName()),
                                form.codec().orElseThrow(),
                                name);
        };
    }

    private static JavaIdentifier method(ParameterPlan parameter) {
        return switch (parameter.location()) {
            case QUERY, PATH -> JavaIdentifier.of("query");
            case HEADER -> JavaIdentifier.of("header");
            case BODY -> JavaIdentifier.of("part");
        };
    }
}
