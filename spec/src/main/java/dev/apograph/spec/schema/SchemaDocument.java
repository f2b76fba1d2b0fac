package dev.apograph.spec.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A document while it is read: what it is called, and which of its parts have to become schemas of their own. */
final class SchemaDocument {

    private final String name;
    private final Optional<String> file;
    private final SchemaNode root;
    private final Set<String> known = new HashSet<>();
    private final Deque<SchemaNode> waiting = new ArrayDeque<>();

    SchemaDocument(String name, Optional<String> file, SchemaNode root) {
        this.name = name;
        this.file = file;
        this.root = root;
    }

    /** The file's name without folder and ending, or what a page calls the schema. */
    String name() {
        return name;
    }

    /** The path from the input root. */
    Optional<String> file() {
        return file;
    }

    /** What other documents call this one in their references; no {@code name()} looks like it. */
    String address() {
        return file.map(SchemaDocument::address).orElse(name);
    }

    /** What other documents call a file in their references. */
    static String address(String file) {
        return "/" + file.replace("%", "%25").replace("#", "%23");
    }

    SchemaNode root() {
        return root;
    }

    /** Notes that a part has to become a schema of its own; returns its fragment, which is empty for the root. */
    String need(SchemaNode node) {
        String fragment = fragment(node);
        if (!fragment.isEmpty() && known.add(fragment)) {
            waiting.add(node);
        }
        return fragment;
    }

    /** The next part that was needed and not handed out yet. */
    Optional<SchemaNode> next() {
        return Optional.ofNullable(waiting.poll());
    }

    /** The JSON Pointer to a part as a fragment. */
    static String fragment(SchemaNode node) {
        StringBuilder fragment = new StringBuilder(node.pointer().isEmpty() ? "" : "#");
        node.pointer()
                .forEach(part ->
                        fragment.append('/').append(part.replace("~", "~0").replace("/", "~1")));
        return fragment.toString();
    }
}
