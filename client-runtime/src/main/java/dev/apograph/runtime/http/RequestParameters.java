package dev.apograph.runtime.http;

/** The documented parameters of one call, apart from those in its path. */
public interface RequestParameters {

    /** Writes every parameter that is set. */
    void writeTo(ParameterWriter out);
}
