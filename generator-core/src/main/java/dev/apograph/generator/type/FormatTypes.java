package dev.apograph.generator.type;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.apograph.spec.definition.Bound;
import dev.apograph.spec.definition.SchemaShape;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds the Java type of a string or number by its format and its bounds. A format that is not known says nothing. */
final class FormatTypes {

    private static final Set<Bound.Kind> LIMITS =
            Set.of(Bound.Kind.MINIMUM, Bound.Kind.EXCLUSIVE_MINIMUM, Bound.Kind.MAXIMUM, Bound.Kind.EXCLUSIVE_MAXIMUM);

    private FormatTypes() {}

    static JavaType of(SchemaShape.StringShape shape) {
        String format = shape.format()
                .or(() -> encoding(shape.annotations().bounds()))
                .orElse("")
                .toLowerCase(Locale.ROOT);
        return switch (format) {
            case "date-time" -> typed(ClassName.get(OffsetDateTime.class), "$T.DATE_TIME");
            case "date" -> typed(ClassName.get(LocalDate.class), "$T.DATE");
            case "time" -> typed(ClassName.get(OffsetTime.class), "$T.TIME");
            case "duration" -> typed(ClassName.get(Duration.class), "$T.DURATION");
            case "uri", "uri-reference", "url", "iri", "iri-reference" -> typed(ClassName.get(URI.class), "$T.URI");
            case "uuid" -> typed(ClassName.get(UUID.class), "$T.UUID");
            case "byte", "base64" -> bytes("$T.BASE64");
            case "base64url" -> bytes("$T.BASE64_URL");
            default -> JavaType.STRING;
        };
    }

    static JavaType of(SchemaShape.NumberShape shape) {
        String format = shape.format().orElse("");
        if (format.equals(SchemaShape.NumberShape.EPOCH_MILLIS)) {
            return typed(ClassName.get(Instant.class), "$T.EPOCH_MILLIS");
        }
        if (!shape.integer()) {
            return JavaType.DECIMAL;
        }
        boolean big =
                format.equals("uint64") || shape.annotations().bounds().stream().anyMatch(FormatTypes::isBeyondLong);
        return big
                ? JavaType.ofCodecs(ClassName.get(BigInteger.class), "$T.BIG_INTEGER", JavaType.Kind.BIG_INTEGER)
                : JavaType.LONG;
    }

    private static Optional<String> encoding(List<Bound> bounds) {
        return bounds.stream()
                .filter(bound -> bound.kind() == Bound.Kind.CONTENT_ENCODING)
                .map(Bound::value)
                .findFirst();
    }

    private static boolean isBeyondLong(Bound bound) {
        if (!LIMITS.contains(bound.kind())) {
            return false;
        }
        try {
            BigDecimal limit = new BigDecimal(bound.value());
            return limit.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0
                    || limit.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) < 0;
        } catch (NumberFormatException beyondDecimals) {
            return true;
        }
    }

    private static JavaType typed(ClassName type, String codec) {
        return JavaType.ofCodecs(type, codec, JavaType.Kind.OTHER);
    }

    private static JavaType bytes(String codec) {
        return JavaType.ofCodecs(ArrayTypeName.of(TypeName.BYTE), codec, JavaType.Kind.BYTES);
    }
}
