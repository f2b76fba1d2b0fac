package dev.apograph.runtime.http;

import dev.apograph.runtime.ResponseHeaders;
import dev.apograph.runtime.json.JsonCodec;
import dev.apograph.runtime.json.JsonException;
import dev.apograph.runtime.json.JsonLimits;
import dev.apograph.runtime.json.JsonReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The body of an error, as far as it was read. */
final class RawBody {

    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([A-Za-z0-9._:-]{1,40})");

    private final byte[] bytes;
    private final boolean complete;
    private final ResponseHeaders headers;
    private final Secrets secrets;

    /**
     * A body.
     *
     * @param bytes the first bytes, decoded
     * @param complete whether these are all
     * @param headers the headers of the answer
     * @param secrets what the call sent and nobody is to read here
     */
    RawBody(byte[] bytes, boolean complete, ResponseHeaders headers, Secrets secrets) {
        this.bytes = bytes;
        this.complete = complete;
        this.headers = headers;
        this.secrets = secrets;
    }

    /** The bytes as text in the charset that the answer names, or UTF-8; secrets are masked. */
    String text() {
        Matcher named = CHARSET.matcher(headers.first("content-type").orElse(""));
        boolean usable = named.find() && named.group(1).matches("[A-Za-z0-9].*") && Charset.isSupported(named.group(1));
        String text = new String(bytes, usable ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8);
        return complete ? secrets.masked(text) : secrets.maskedStart(text);
    }

    /** The documented body, secrets masked; empty if the answer is not of that form. */
    <T> Optional<T> as(JsonCodec<T> codec, JsonLimits limits) {
        if (!complete) {
            return Optional.empty();
        }
        try {
            JsonReader in = reader(limits);
            T value = codec.read(in);
            in.requireEnd();
            return Optional.of(value);
        } catch (JsonException notAsDocumented) {
            return Optional.empty();
        }
    }

    /** Bytes that are not UTF-8 are left to the reader, which refuses them. */
    private JsonReader reader(JsonLimits limits) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String masked = secrets.masked(text);
        return masked.equals(text) ? JsonReader.of(bytes, limits) : JsonReader.of(masked, limits);
    }
}
