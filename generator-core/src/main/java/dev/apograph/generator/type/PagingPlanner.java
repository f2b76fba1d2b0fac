package dev.apograph.generator.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.type.ModelPlan.ObjectPlan;
import dev.apograph.generator.type.PagingPlan.PageEnd;
import dev.apograph.generator.type.PagingPlan.PageProperty;
import dev.apograph.spec.definition.HttpMethod;
import dev.apograph.spec.definition.ParameterLocation;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds endpoints that give their results in pages. All of this must be documented: a query parameter for the page or
 * the offset that takes a number, one for the size of a page, and an answer with one array of items and either the
 * total of items or where the next page is. For a page number the first one must be known from its default. Names are
 * compared without case, hyphens and underscores.
 */
final class PagingPlanner {

    private static final Set<String> NUMBERS = Set.of("page", "pagenumber", "pagenum", "pageno", "pageindex");
    private static final Set<String> OFFSETS = Set.of("offset", "skip");
    private static final Set<String> SIZES = Set.of("perpage", "pagesize", "itemsperpage", "limit", "maxresults");
    private static final Set<String> ITEMS = Set.of("items", "results", "data", "entries", "records", "values");
    private static final Set<String> TOTALS =
            Set.of("totalcount", "total", "totalitems", "totalresults", "totalelements", "totalrecords");
    private static final Set<String> NEXTS = Set.of("next", "nextpage", "nexturl", "nextlink", "nextpageurl");

    private final Map<TypeName, ObjectPlan> models = new HashMap<>();

    PagingPlanner(List<ModelPlan> models) {
        models.forEach(model -> {
            if (model instanceof ObjectPlan object) {
                this.models.put(object.name(), object);
            }
        });
    }

    /** The endpoints of a resource, each with its paging where there is one. */
    List<EndpointPlan> plan(List<EndpointPlan> endpoints) {
        Set<String> taken = new HashSet<>();
        endpoints.forEach(endpoint -> taken.add(folded(endpoint.names().method())));
        return endpoints.stream()
                .map(endpoint -> endpoint.withPaging(paging(endpoint, taken)))
                .toList();
    }

    private Optional<PagingPlan> paging(EndpointPlan endpoint, Set<String> taken) {
        HttpMethod method = endpoint.definition().method().value();
        if ((method != HttpMethod.GET && method != HttpMethod.POST)
                || !(endpoint.result() instanceof ReturnPlan.Body body)) {
            return Optional.empty();
        }
        List<ParameterPlan> queries = endpoint.request().stream()
                .flatMap(request -> request.parameters().stream())
                .filter(parameter -> parameter.location() == ParameterLocation.QUERY)
                .toList();
        Optional<ObjectPlan> page = Optional.ofNullable(models.get(body.body().type()));
        return single(queries, parameter -> SIZES.contains(folded(parameter.wireName())))
                .flatMap(size -> place(queries, NUMBERS).or(() -> place(queries, OFFSETS)))
                .flatMap(place -> page.flatMap(object -> paging(endpoint, place, object)))
                .map(plan -> named(plan, taken));
    }

    private static Optional<PagingPlan> paging(EndpointPlan endpoint, ParameterPlan place, ObjectPlan page) {
        boolean offset = OFFSETS.contains(folded(place.wireName()));
        Optional<Long> first = place.definition()
                .defaultValue()
                .filter(fact -> fact.value().matches("[0-9]{1,9}"))
                .map(fact -> Long.parseLong(fact.value()))
                .or(() -> offset ? Optional.of(0L) : Optional.empty());
        Optional<PropertyPlan> items = items(page.properties());
        Optional<PageEnd> end = end(page);
        if (first.isEmpty() || items.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PagingPlan(
                endpoint.names().method().plus("Paged"),
                page.name(),
                ((ParameterizedTypeName) items.get().type().type())
                        .typeArguments()
                        .get(0),
                place,
                offset,
                first.get(),
                property(page, items.get()),
                number(page, SIZES),
                end.get()));
    }

    private static PagingPlan named(PagingPlan plan, Set<String> taken) {
        JavaIdentifier name = plan.method();
        while (!taken.add(folded(name))) {
            name = name.plus("Paged");
        }
        return plan.withMethod(name);
    }

    private static Optional<ParameterPlan> place(List<ParameterPlan> queries, Set<String> names) {
        return single(queries, parameter -> names.contains(folded(parameter.wireName())))
                .filter(parameter -> parameter.form().setters().stream()
                        .anyMatch(setter -> setter.parameter().equals(TypeName.LONG)))
                .filter(parameter -> parameter.form().field().equals(ClassName.get(Long.class))
                        || parameter.form().field().equals(ClassName.get(String.class)));
    }

    /** The only array, or the only one with a usual name. */
    private static Optional<PropertyPlan> items(List<PropertyPlan> properties) {
        List<PropertyPlan> arrays =
                properties.stream().filter(property -> property.type().isList()).toList();
        Predicate<PropertyPlan> usual = property -> ITEMS.contains(folded(property.wireName()));
        return (arrays.size() == 1 ? Optional.of(arrays.get(0)) : single(arrays, usual))
                .filter(property -> property.type().kind() == JavaType.Kind.LIST);
    }

    private static Optional<PageEnd> end(ObjectPlan page) {
        return single(page.properties(), property -> NEXTS.contains(folded(property.wireName())))
                .map(next -> property(page, next))
                .filter(next -> !next.plain())
                .filter(next -> next.type().equals(ClassName.get(String.class))
                        || next.type().equals(ClassName.get(URI.class)))
                .map(next -> new PageEnd(next, true))
                .or(() -> number(page, TOTALS).map(total -> new PageEnd(total, false)));
    }

    private static Optional<PageProperty> number(ObjectPlan page, Set<String> names) {
        return single(
                        page.properties(),
                        property -> names.contains(folded(property.wireName()))
                                && property.type().kind() == JavaType.Kind.LONG)
                .map(property -> property(page, property));
    }

    private static PageProperty property(ObjectPlan page, PropertyPlan property) {
        return new PageProperty(property.name(), property.type().type(), property.plainAccessor() && !page.inferred());
    }

    private static <T> Optional<T> single(List<T> all, Predicate<T> wanted) {
        List<T> found = all.stream().filter(wanted).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String folded(Object name) {
        return name.toString().replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }
}
