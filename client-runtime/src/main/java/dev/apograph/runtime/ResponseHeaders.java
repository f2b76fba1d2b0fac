package dev.apograph.runtime;

import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
    private final Predicate<String> secret;

    private ResponseHeaders(Map<String, List<String>> values, Predicate<String> secret) {
        this.values = values;
        this.secret = secret;
    }

    /**
     * Headers with the given values; names that differ only in case are joined. What HTTP/2 sends as {@code :status} is no
     * header (RFC 9113, section 8.3).
     */
    public static ResponseHeaders of(Map<String, List<String>> headers) {
        Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, list) -> {
            if (!name.startsWith(":")) {
                values.computeIfAbsent(name, unused -> new ArrayList<>()).addAll(list);
            }
        });
        values.replaceAll((name, list) -> List.copyOf(list));
        return new ResponseHeaders(Collections.unmodifiableMap(values), text -> false);
    }

    /** The headers of an answer to {@code java.net.http}, which keeps them as they are kept here. */
    public static ResponseHeaders of(HttpHeaders headers) {
        boolean onlyHeaders = !headers.map().containsKey(":status");
        return onlyHeaders ? new ResponseHeaders(headers.map(), text -> false) : of(headers.map());
    }

    /**
     * The same headers, of which those with a secret are never printed. What was hidden before stays hidden.
     *
     * @param holdsSecret tells whether a name or a value holds a secret; asked when the headers are to be shown
     */
    public ResponseHeaders hiding(Predicate<String> holdsSecret) {
        return new ResponseHeaders(values, secret.or(holdsSecret));
    }

    /** Whether a value of the header holds a secret, so that it is not shown. */
    boolean isHidden(String name) {
        return all(name).stream().anyMatch(secret);
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
        return values.entrySet().stream()
                .map(header -> shown(header.getKey(), header.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String shown(String name, List<String> list) {
        boolean printed = PRINTED.contains(name.toLowerCase(Locale.ROOT)) && !isHidden(name);
        return (secret.test(name) ? "***" : name) + "=" + (printed ? String.join(", ", list) : "***");
    }
}
