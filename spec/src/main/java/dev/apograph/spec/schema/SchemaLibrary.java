package dev.apograph.spec.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All documents that are read together, by every address that a reference can name them by. An address is looked up in
 * the document of the reference first, then among the others, so that files of one name are never mixed up.
 */
final class SchemaLibrary {

    /** A document: its schemas by address, and its anchors by address and name. */
    private static final class Index {
        private final Map<String, SchemaNode> resources = new LinkedHashMap<>();
        private final Map<String, SchemaNode> anchors = new HashMap<>();
    }

    private final IdentityHashMap<LocatedJson, Index> documents = new IdentityHashMap<>();
    private final Map<String, List<SchemaNode>> resources = new HashMap<>();
    private final Map<String, List<SchemaNode>> roots = new HashMap<>();
    private final IdentityHashMap<LocatedJson, String> files = new IdentityHashMap<>();

    /**
     * Adds a document.
     *
     * @param root its outermost value
     * @param file its path from the input root; empty where it has none
     */
    void add(SchemaNode root, Optional<String> file) {
        Index index = new Index();
        index.resources.put(root.base(), root);
        file.ifPresent(path -> {
            index.resources.putIfAbsent(SchemaUri.ofFile(path), root);
            files.put(root.document(), SchemaUri.ofFile(path));
            roots.computeIfAbsent(SchemaReader.nameOf(path), name -> new ArrayList<>())
                    .add(root);
        });
        Subschemas.visit(root, schema -> note(schema, index));
        documents.put(root.document(), index);
        index.resources.forEach((address, schema) ->
                resources.computeIfAbsent(address, any -> new ArrayList<>()).add(schema));
    }

    private static void note(SchemaNode schema, Index index) {
        Optional<String> id = schema.dialect().id(schema.json());
        id.filter(text -> !SchemaUri.address(text).isEmpty())
                .ifPresent(text -> index.resources.putIfAbsent(schema.base(), schema));
        Stream.of(id.map(SchemaUri::fragment), schema.text("$anchor"), schema.text("$dynamicAnchor"))
                .flatMap(Optional::stream)
                .filter(anchor -> !anchor.isEmpty() && !anchor.startsWith("/"))
                .forEach(anchor -> index.anchors.putIfAbsent(schema.base() + "#" + anchor, schema));
    }

    /** What a reference on a schema leads to; nothing when that is not among the documents. */
    Optional<SchemaNode> find(SchemaNode from, String ref) {
        String fragment = SchemaUri.fragment(ref);
        return places(from, SchemaUri.address(ref))
                .flatMap(resource -> inside(resource, fragment).stream())
                .findFirst();
    }

    /** The schemas that an address can mean, the surest first. */
    private Stream<SchemaNode> places(SchemaNode from, String address) {
        Index own = index(from);
        String target = SchemaUri.resolve(from.base(), address);
        Stream<SchemaNode> here = Stream.ofNullable(own.resources.get(target));
        if (address.isEmpty()) {
            // Drafts differ in whether an id changes what a fragment means, and so do authors.
            return Stream.concat(here, own.resources.values().stream().limit(1));
        }
        List<SchemaNode> named = resources.getOrDefault(target, List.of());
        Stream<SchemaNode> beside = Optional.ofNullable(files.get(from.document()))
                .filter(file -> !SchemaUri.isAbsolute(address))
                .map(file -> resources.getOrDefault(SchemaUri.resolve(file, address), List.of()))
                .orElse(List.of())
                .stream();
        return Stream.of(
                        here,
                        named.stream().filter(node -> named.size() == 1),
                        beside,
                        named.stream(),
                        alone(from, address).stream())
                .flatMap(stream -> stream);
    }

    /** The only document of a name: files are moved into one folder, or lose their ending, on their way here. */
    private Optional<SchemaNode> alone(SchemaNode from, String address) {
        List<SchemaNode> sameName = SchemaUri.isAbsolute(address)
                ? List.of()
                : roots.getOrDefault(SchemaReader.nameOf(SchemaUri.decoded(address)), List.of());
        boolean elsewhere = address.contains("/");
        return sameName.stream()
                .filter(root -> sameName.size() == 1)
                .filter(root -> !elsewhere || root.document() != from.document())
                .findFirst();
    }

    private Optional<SchemaNode> inside(SchemaNode resource, String fragment) {
        if (fragment.isEmpty()) {
            return Optional.of(resource);
        }
        return fragment.startsWith("/")
                ? resource.find(parts(fragment))
                : Optional.ofNullable(index(resource).anchors.get(resource.base() + "#" + fragment));
    }

    private Index index(SchemaNode node) {
        Index index = documents.get(node.document());
        if (index == null) {
            throw new IllegalStateException("a document that was not added");
        }
        return index;
    }

    /** The parts of a JSON Pointer (RFC 6901), unescaped. */
    static List<String> parts(String pointer) {
        List<String> parts = new ArrayList<>();
        for (String part : pointer.substring(1).split("/", -1)) {
            parts.add(part.replace("~1", "/").replace("~0", "~"));
        }
        return parts;
    }

    /** Whether a value can be a schema at all. */
    static boolean isSchema(JsonNode value) {
        return value.isObject() || value.isBoolean();
    }
}
