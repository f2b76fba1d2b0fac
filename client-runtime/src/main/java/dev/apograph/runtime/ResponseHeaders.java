package dev.apograph.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The headers of an answer; names are compared without regard to case (RFC 9110). Immutable. */
public final class ResponseHeaders {

    /** Headers that never hold a secret. */
    private static final Set<String> PRINTED = Set.of(
            "content-type",
            "content-length",
            "content-encoding",
            "date",
            "retry-after",
            "server",
            "x-request-id",
            "request-id",
            "x-correlation-id",
            "allow",
            "transfer-encoding",
            "cache-control",
            "vary");

    private final Map<String, List<String>> values;

    private ResponseHeaders(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Headers with the given values; names that differ only in case are joined. */
    public static ResponseHeaders of(Map<String, List<String>> headers) {
        Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, list) ->
                values.computeIfAbsent(name, unused -> new ArrayList<>()).addAll(list));
        values.replaceAll((name, list) -> List.copyOf(list));
        return new ResponseHeaders(Collections.unmodifiableMap(values));
    }

    /** The first value of a header. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** All values of a header, in order; empty if it is absent. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The names of all headers. */
    public Set<String> names() {
        return values.keySet();
    }

    /** Equal if the values are, whatever the case of the names. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ResponseHeaders headers && values.equals(headers.values);
    }

    @Override
    public int hashCode() {
        return values.entrySet().stream()
                .mapToInt(header -> header.getKey().toLowerCase(Locale.ROOT).hashCode()
                        ^ header.getValue().hashCode())
                .sum();
    }

    /** All names; only values that are known to be harmless. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        values.forEach((name, list) -> text.append(text.length() > 1 ? ", " : "")
                .append(name)
                .append('=')
                .append(PRINTED.contains(name.toLowerCase(Locale.ROOT)) ? String.join(", ", list) : "***"));
        return text.append('}').toString();
    }
}
