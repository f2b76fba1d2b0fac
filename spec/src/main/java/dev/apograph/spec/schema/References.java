package dev.apograph.spec.schema;

import dev.apograph.spec.definition.JsonDifference;
import dev.apograph.spec.definition.SchemaReference;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Follows {@code $ref} inside one document, and names what lies outside of it. Nothing is ever fetched: whether the
 * outside exists among the supplied schemas is the linker's question.
 */
final class References {

    private final String name;
    private final SchemaNode root;
    private final Set<String> known = new HashSet<>();
    private final Deque<SchemaNode> waiting = new ArrayDeque<>();

    References(String name, SchemaNode root) {
        this.name = name;
        this.root = root;
    }

    /** The node of this document that a {@code $ref} leads to; nothing when it leads elsewhere. */
    Optional<SchemaNode> local(String ref) {
        String fragment = isOwnAddress(ref) ? fragment(ref) : "-";
        if (fragment.isEmpty()) {
            return Optional.of(root);
        }
        return fragment.startsWith("/") ? root.find(parts(fragment)) : Optional.empty();
    }

    /** What a {@code $ref} leads to, in the terms of {@code SchemaDefinition.shape}. */
    SchemaReference target(String ref) {
        Optional<SchemaNode> local = local(ref);
        if (local.isPresent()) {
            return new SchemaReference(need(local.get()));
        }
        String fragment = fragment(ref);
        if (isOwnAddress(ref)) {
            return new SchemaReference(lastPart(fragment));
        }
        String address = ref.split("#", 2)[0];
        String file = address.contains(":") ? withoutCredentials(address) : fileName(address);
        return new SchemaReference(fragment.isEmpty() ? file : file + "#" + fragment);
    }

    /** Notes that a node of this document has to become a schema of its own; returns its id. */
    String need(SchemaNode node) {
        if (node.pointer().isEmpty()) {
            return name;
        }
        String id = id(node);
        if (known.add(id)) {
            waiting.add(node);
        }
        return id;
    }

    /** The next node that was needed and not handed out yet. */
    Optional<SchemaNode> next() {
        return Optional.ofNullable(waiting.poll());
    }

    /** The id of a node below the root: the document's name and the JSON Pointer as a fragment. */
    String id(SchemaNode node) {
        return node.pointer().stream().reduce(name + "#", JsonDifference::below);
    }

    private boolean isOwnAddress(String ref) {
        String address = ref.split("#", 2)[0];
        if (address.isEmpty()) {
            return true;
        }
        return address.contains(":")
                ? root.text("$id")
                        .or(() -> root.text("id"))
                        .filter(id -> id.split("#", 2)[0].equals(address))
                        .isPresent()
                : fileName(address).equals(name);
    }

    private static String fragment(String ref) {
        int hash = ref.indexOf('#');
        return hash < 0 ? "" : percentDecoded(ref.substring(hash + 1));
    }

    private static String percentDecoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment; // a lone percent sign stands for itself
        }
    }

    private static List<String> parts(String pointer) {
        List<String> parts = new ArrayList<>();
        for (String part : pointer.substring(1).split("/", -1)) {
            parts.add(part.replace("~1", "/").replace("~0", "~"));
        }
        return parts;
    }

    private static String lastPart(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    /** References are quoted in messages, where credentials of a URL must not appear. */
    private static String withoutCredentials(String address) {
        return address.replaceAll("//[^/@\\s]*@", "//");
    }

    private static String fileName(String address) {
        return SchemaReader.nameOf(address);
    }
}
