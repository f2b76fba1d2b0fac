package dev.apograph.spec.correction;

import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.ApiSettings;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.NameTarget;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Applies corrections to what the pages state, before it is linked. A corrected fact is graded
 * {@link dev.apograph.spec.definition.EvidenceGrade#CORRECTED} and stands where the correction does.
 */
public final class Corrections {

    private final CorrectionAccount account;
    private final CorrectedNames names;
    private final EndpointCorrector endpoints;

    /** The root of each file that could be read, with the names of the files that it covers. */
    private final Map<CorrectionNode, Set<String>> roots = new LinkedHashMap<>();

    private Corrections(Diagnostics diagnostics) {
        account = new CorrectionAccount(diagnostics);
        names = new CorrectedNames(account);
        endpoints = new EndpointCorrector(account, names);
    }

    /**
     * Applies corrections. The order of the files has no part in the result.
     *
     * @param api what the pages state
     * @param schemas the schemas that were supplied
     * @param files the corrections files
     * @param diagnostics receives, all at once, what is wrong with the corrections, what they do not fit any more, and
     *     which are no longer needed
     */
    public static Corrected apply(
            ApiDefinition api, List<SchemaDefinition> schemas, List<CorrectionFile> files, Diagnostics diagnostics) {
        Corrections corrections = new Corrections(diagnostics);
        files.stream()
                .sorted(Comparator.comparing(CorrectionFile::name))
                .forEach(file -> CorrectionParser.parse(file, diagnostics)
                        .ifPresent(root -> corrections.roots.put(root, file.covers())));
        return corrections.apply(api, schemas);
    }

    private Corrected apply(ApiDefinition api, List<SchemaDefinition> schemas) {
        ApiDefinition corrected = new ApiDefinition(
                baseUrls(api.baseUrls()),
                api.resources().stream()
                        .map(this::resource)
                        .flatMap(Optional::stream)
                        .toList(),
                api.schemas());
        CorrectedSchemas files = new CorrectedSchemas(account, names, api, schemas);
        roots.keySet().forEach(files::check);
        roots.forEach(files::correct);
        List<CorrectionNode> all = List.copyOf(roots.keySet());
        names.set(NameTarget.client(), all, Aspect.CLIENT);
        Optional<Fact<String>> title = account.decide(all, Aspect.TITLE, Optional.empty(), List.of(Aspect.TITLE.key()))
                .map(Change::fact);
        all.forEach(account::close);
        return new Corrected(corrected, new ApiSettings(title, names.all(), files.files()));
    }

    /** The pages that a file covers have the URL that it sets, and no other. */
    private List<Fact<URI>> baseUrls(List<Fact<URI>> stated) {
        List<Fact<URI>> urls = new ArrayList<>(stated);
        List<String> key = List.of(Aspect.BASE_URL.key());
        roots.forEach((root, covers) -> root.change(Aspect.BASE_URL).ifPresent(change -> {
            List<Fact<URI>> covered = stated.stream()
                    .filter(fact -> covers.contains(fact.evidence().place().file()))
                    .toList();
            List<Optional<Said>> said = covered.isEmpty()
                    ? List.of(Optional.empty())
                    : covered.stream()
                            .map(fact -> Said.of(Aspect.BASE_URL, Optional.of(fact)))
                            .toList();
            long changed = said.stream()
                    .filter(now -> account.decide(List.of(root), Aspect.BASE_URL, now, key)
                            .isPresent())
                    .count();
            if (changed > 0) {
                urls.removeAll(covered);
                urls.add(change.fact());
            }
        }));
        return urls;
    }

    /** A resource of which every endpoint is left out is left out too. */
    private Optional<ResourceDefinition> resource(ResourceDefinition resource) {
        List<CorrectionNode> covering = covering(resource.evidence());
        if (covering.isEmpty()) {
            return Optional.of(resource);
        }
        String title = resource.title().value();
        covering.forEach(root -> account.couldHave(root, CorrectionKind.RESOURCE, title));
        List<CorrectionNode> nodes = covering.stream()
                .flatMap(root -> root.children(CorrectionKind.RESOURCE))
                .filter(node -> Routes.bare(node.selector()).equals(Routes.bare(title)))
                .toList();
        nodes.forEach(account::fits);
        names.set(NameTarget.resource(title), nodes, Aspect.NAME);
        List<EndpointDefinition> kept = resource.endpoints().stream()
                .flatMap(endpoint -> endpoints.correct(endpoint, covering).stream())
                .toList();
        return kept.isEmpty() && !resource.endpoints().isEmpty()
                ? Optional.empty()
                : Optional.of(resource.withEndpoints(kept));
    }

    private List<CorrectionNode> covering(Evidence evidence) {
        return roots.entrySet().stream()
                .filter(root -> root.getValue().contains(evidence.place().file()))
                .flatMap(root -> Stream.of(root.getKey()))
                .toList();
    }
}
