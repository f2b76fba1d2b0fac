package dev.apograph.spec.openapi;

/** The two notations of an OpenAPI document. */
public enum OpenApiFormat {
    /** JSON (RFC 8259), indented by two spaces. */
    JSON,
    /** YAML 1.2. */
    YAML
}
