package dev.apograph.spec.correction;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.definition.ValueType;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of thing that can be set: its key, the values it takes, and the text by which a page's value is known again.
 *
 * @param <T> the kind of value
 */
final class Aspect<T> {

    private static final String MEMBER_NAME =
            "a Java name of ASCII letters, digits and underscores that starts with a small letter and is no reserved word";
    private static final String TYPE_NAME =
            "a Java name of ASCII letters, digits and underscores that starts with a capital letter";

    static final Aspect<String> TITLE = setting("title", "a text", CorrectionValues::text);
    static final Aspect<String> CLIENT = setting("client", TYPE_NAME, CorrectionValues::clientName);
    static final Aspect<URI> BASE_URL = fact(
            "baseUrl",
            "an absolute URL that starts with http: or https: and has a host but no query, fragment or credentials",
            CorrectionValues::baseUrl,
            Aspect::url);
    static final Aspect<Boolean> AUTHENTICATION = fact(
            "authentication",
            "`bearer` or `none`; other credentials are given to the builder of the client",
            CorrectionValues::authentication,
            Aspect::authentication);
    static final Aspect<Boolean> AUTHENTICATION_WHERE_SILENT = setting(
            "authentication",
            "`bearer` or `none`; other credentials are given to the builder of the client",
            CorrectionValues::authentication);
    static final Aspect<String> NAME = setting("name", MEMBER_NAME, CorrectionValues::memberName);
    static final Aspect<String> CLASS_NAME = setting("name", TYPE_NAME, CorrectionValues::typeName);
    static final Aspect<String> FILE =
            setting("file", "the path of a schema file below the input", CorrectionValues::text);
    static final Aspect<String> LEAVE_OUT =
            new Aspect<>("leaveOut", "the reason, as a text", "reason", true, CorrectionValues::text, text -> text);
    static final Aspect<ValueType> TYPE = fact(
            "type",
            "one of string, integer, number, boolean, array, object, and file for a part of a form",
            CorrectionValues::type,
            type -> type.name().toLowerCase(Locale.ROOT));
    static final Aspect<Boolean> REQUIRED =
            fact("required", "true or false", CorrectionValues::flag, flag -> Boolean.toString(flag));
    static final Aspect<List<String>> ACCEPTED = fact(
            "accepted",
            "a list of different values, such as [a, b]",
            CorrectionValues::list,
            values -> String.join(", ", values));
    static final Aspect<String> DEFAULT =
            fact("default", "a text, a number, true or false", CorrectionValues::scalar, text -> text);
    static final Aspect<SchemaReference> SCHEMA = fact(
            "schema",
            "the title of a schema",
            node -> CorrectionValues.text(node).map(SchemaReference::new),
            SchemaReference::id);

    private final String key;
    private final String expected;
    private final String valueKey;
    private final boolean correcting;
    private final Function<JsonNode, Optional<T>> reading;
    private final Function<T, String> text;

    private Aspect(
            String key,
            String expected,
            String valueKey,
            boolean correcting,
            Function<JsonNode, Optional<T>> reading,
            Function<T, String> text) {
        this.key = key;
        this.expected = expected;
        this.valueKey = valueKey;
        this.correcting = correcting;
        this.reading = reading;
        this.text = text;
    }

    private static <T> Aspect<T> fact(
            String key, String expected, Function<JsonNode, Optional<T>> reading, Function<T, String> text) {
        return new Aspect<>(key, expected, "value", true, reading, text);
    }

    private static <T> Aspect<T> setting(String key, String expected, Function<JsonNode, Optional<T>> reading) {
        return new Aspect<>(key, expected, "value", false, reading, String::valueOf);
    }

    /** The key in the file. */
    String key() {
        return key;
    }

    /** What its value must be, for a message. */
    String expected() {
        return expected;
    }

    /** The key of the value where the text that it corrects is named beside it. */
    String valueKey() {
        return valueKey;
    }

    /** Whether the pages may say something about it, which is then to be named. */
    boolean isCorrecting() {
        return correcting;
    }

    /** The value of a node; empty when it is not what stands here. */
    Optional<T> read(JsonNode node) {
        return reading.apply(node);
    }

    /** A value in words. */
    String text(T value) {
        return text.apply(value);
    }

    private static String url(URI url) {
        String written = url.toString();
        return written.endsWith("/") ? written.substring(0, written.length() - 1) : written;
    }

    private static String authentication(boolean needed) {
        return needed ? "bearer" : "none";
    }
}
