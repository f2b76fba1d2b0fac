package dev.apograph.generator.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import dev.apograph.generator.naming.CallView;
import dev.apograph.generator.text.GeneratedSource;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.ClientPlan;
import dev.apograph.generator.type.EndpointPlan;
import dev.apograph.generator.type.ModelPlan;
import dev.apograph.generator.type.ResourcePlan;
import dev.apograph.generator.type.ReturnPlan;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Emits every file of a client. */
public final class ApiEmitter {

    private ApiEmitter() {}

    /** The files, sorted by path. */
    public static List<GeneratedSource> emit(ClientPlan plan) {
        Stream<TypeDraft> client = Arrays.stream(CallView.values())
                .flatMap(view -> Stream.of(ClientEmitter.emit(plan, view), HttpClientEmitter.emit(plan, view)));
        Stream<TypeDraft> resources = plan.resources().stream().flatMap(ApiEmitter::resource);
        Stream<TypeDraft> models = plan.models().stream().map(ApiEmitter::model);
        Stream<TypeDraft> scopes = plan.scopes().stream().map(names -> ScopesEmitter.emit(names, plan.resources()));
        return Stream.of(client, scopes, resources, models)
                .flatMap(drafts -> drafts)
                .map(TypeDraft::toSource)
                .sorted(Comparator.comparing(GeneratedSource::path))
                .toList();
    }

    private static Stream<TypeDraft> resource(ResourcePlan resource) {
        Stream<TypeDraft> views = Arrays.stream(CallView.values())
                .flatMap(view ->
                        Stream.of(ResourceEmitter.emit(resource, view), HttpResourceEmitter.emit(resource, view)));
        Stream<TypeDraft> objects = resource.endpoints().stream().flatMap(ApiEmitter::endpoint);
        return Stream.of(Stream.of(CallsEmitter.emit(resource)), views, objects).flatMap(drafts -> drafts);
    }

    private static Stream<TypeDraft> endpoint(EndpointPlan endpoint) {
        Stream<TypeDraft> request = endpoint.request().stream().map(plan -> RequestEmitter.emit(endpoint, plan));
        return endpoint.result() instanceof ReturnPlan.Cases cases
                ? Stream.concat(request, Stream.of(ResultEmitter.emit(endpoint, cases)))
                : request;
    }

    private static TypeDraft model(ModelPlan plan) {
        if (plan instanceof ModelPlan.ObjectPlan object) {
            return ModelEmitter.emit(object);
        }
        if (plan instanceof ModelPlan.HolderPlan holder) {
            return HolderEmitter.emit(holder);
        }
        if (plan instanceof ModelPlan.ContainerPlan container) {
            return ContainerEmitter.emit(container);
        }
        if (plan instanceof ModelPlan.UnionPlan union) {
            return UnionEmitter.emit(union);
        }
        if (plan instanceof ModelPlan.TuplePlan tuple) {
            return TupleEmitter.emit(tuple);
        }
        if (plan instanceof ModelPlan.ValuePlan value) {
            return ValueEmitter.emit(value);
        }
        ModelPlan.EnumPlan openEnum = (ModelPlan.EnumPlan) plan;
        TypeDraft draft = Emitted.topLevel(TypeDraft.classOf(openEnum.name(), PUBLIC, FINAL), OpenEnumEmitter.class)
                .javadoc(TypeDocs.of(openEnum.source()));
        return OpenEnumEmitter.emit(draft, openEnum.content());
    }
}
