package dev.apograph.spec.schema;

import dev.apograph.spec.diagnostic.DiagnosticCode;

/** What a JSON or YAML document is for, which decides how its faults are told. */
public enum DocumentKind {
    /** A JSON Schema. */
    SCHEMA(
            DiagnosticCode.SCHEMA_NOT_JSON,
            DiagnosticCode.SCHEMA_INVALID,
            DiagnosticCode.SCHEMA_KEYWORD_IGNORED,
            "check the file with a JSON editor"),
    /** Corrections: written by hand, so a key that stands twice is an error, and nothing but plain YAML is read. */
    CORRECTIONS(
            DiagnosticCode.CORRECTIONS_UNREADABLE,
            DiagnosticCode.CORRECTIONS_UNREADABLE,
            DiagnosticCode.CORRECTION_VALUE_INVALID,
            "write it as one document of plain YAML");

    private final DiagnosticCode malformed;
    private final DiagnosticCode refused;
    private final DiagnosticCode repeated;
    private final String mend;

    DocumentKind(DiagnosticCode malformed, DiagnosticCode refused, DiagnosticCode repeated, String mend) {
        this.malformed = malformed;
        this.refused = refused;
        this.repeated = repeated;
        this.mend = mend;
    }

    /** The text is not well-formed. */
    DiagnosticCode malformed() {
        return malformed;
    }

    /** The text is well-formed and beyond what is read. */
    DiagnosticCode refused() {
        return refused;
    }

    /** A key stands twice. */
    DiagnosticCode repeated() {
        return repeated;
    }

    /** What would mend it. */
    String mend() {
        return mend;
    }
}
