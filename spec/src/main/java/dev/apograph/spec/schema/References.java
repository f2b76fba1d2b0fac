package dev.apograph.spec.schema;

import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.SchemaReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Names what the references of one document lead to, in the terms of {@code SchemaDefinition.shape}. Nothing is ever
 * fetched: what is not among the documents that are read together is the linker's question.
 */
final class References {

    private final SchemaDocument own;
    private final SchemaDocuments documents;
    private final Map<String, SchemaNode> targets = new HashMap<>();

    References(SchemaDocument own, SchemaDocuments documents) {
        this.own = own;
        this.documents = documents;
    }

    /** The schema that a reference leads to; nothing when it is not among the documents. */
    Optional<SchemaNode> find(SchemaNode from, String ref) {
        return documents.library().find(from, ref);
    }

    /** The schema that a reference of a shape of this document leads to. */
    Optional<SchemaNode> find(SchemaReference reference) {
        return Optional.ofNullable(targets.get(reference.id()));
    }

    /** How surely the document is known. */
    EvidenceGrade grade() {
        return own.root().grade();
    }

    /** What a reference leads to. */
    SchemaReference target(SchemaNode from, String ref) {
        SchemaReference reference = find(from, ref).map(this::named).orElseGet(() -> outside(ref));
        find(from, ref).ifPresent(node -> targets.putIfAbsent(reference.id(), node));
        return reference;
    }

    private SchemaReference named(SchemaNode node) {
        SchemaDocument document = documents.of(node);
        String name = document == own ? own.name() : document.address();
        return new SchemaReference(document.need(node).isEmpty() ? name : name + document.need(node));
    }

    private SchemaReference outside(String ref) {
        String fragment = SchemaUri.fragment(ref);
        String address = SchemaUri.address(ref);
        if (address.isEmpty()) {
            return new SchemaReference(fragment.substring(fragment.lastIndexOf('/') + 1));
        }
        String place = SchemaUri.isAbsolute(address)
                ? withoutCredentials(address)
                : own.file().map(file -> resolved(file, address)).orElseGet(() -> SchemaReader.nameOf(address));
        return new SchemaReference(fragment.isEmpty() ? place : place + "#" + fragment);
    }

    private static String resolved(String file, String address) {
        return SchemaUri.resolve(SchemaUri.ofFile(file), address).substring(SchemaUri.FILES.length() - 1);
    }

    /** References are quoted in messages, where credentials of a URL must not appear. */
    private static String withoutCredentials(String address) {
        return address.replaceAll("//[^/@\\s]*@", "//");
    }
}
