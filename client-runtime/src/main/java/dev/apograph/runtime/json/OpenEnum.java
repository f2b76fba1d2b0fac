package dev.apograph.runtime.json;

/** A set of documented values that the server may enlarge: values unknown to this program are kept. */
public interface OpenEnum {

    /** The value as it stands in JSON, in a query or in a header. */
    String value();
}
