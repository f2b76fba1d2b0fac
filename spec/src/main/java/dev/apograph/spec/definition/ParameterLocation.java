package dev.apograph.spec.definition;

/** Where a parameter travels in the request. */
public enum ParameterLocation {
    /** In the path, in place of a placeholder. */
    PATH,
    /** In the query. */
    QUERY,
    /** In a header. */
    HEADER,
    /** In the body: a property of a JSON object or a part of a multipart form (RFC 7578). */
    BODY
}
