package dev.apograph.spec.trace;

import java.util.Locale;

/** The kinds of elements that an API is made of. */
public enum ElementKind {
    /** The API as a whole. */
    API,
    /** A group of endpoints that a page documents together. */
    RESOURCE,
    /** One method of one path. */
    ENDPOINT,
    /** A path, query or header parameter, or a documented field of a body. */
    PARAMETER,
    /** The body of a request. */
    BODY,
    /** One status of one endpoint. */
    RESPONSE,
    /** A schema. */
    SCHEMA,
    /** A named property of a schema. */
    PROPERTY;

    /** The word for it in lower case, such as {@code endpoint}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
