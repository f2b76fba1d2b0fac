package dev.apograph.spec.definition;

/** The request methods of RFC 9110 and RFC 5789 that documentation pages name. */
public enum HttpMethod {
    GET,
    HEAD,
    POST,
    PUT,
    PATCH,
    DELETE,
    OPTIONS
}
