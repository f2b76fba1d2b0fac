package dev.apograph.spec.correction;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apograph.spec.definition.ValueType;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Reads the values that stand in a corrections file; what does not fit is empty. */
final class CorrectionValues {

    /** Longest name in characters, so that it still names a file with what is added to it. */
    private static final int LONGEST_NAME = 100;

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private CorrectionValues() {}

    static Optional<String> text(JsonNode node) {
        return Optional.of(node)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    static Optional<String> scalar(JsonNode node) {
        return node.isBigDecimal()
                ? Optional.of(node.decimalValue().toPlainString())
                : Optional.of(node)
                        .filter(value -> value.isValueNode() && !value.isNull())
                        .map(JsonNode::asText);
    }

    static Optional<Boolean> flag(JsonNode node) {
        return Optional.of(node).filter(JsonNode::isBoolean).map(JsonNode::booleanValue);
    }

    static Optional<List<String>> list(JsonNode node) {
        List<String> values = new ArrayList<>();
        node.forEach(item -> scalar(item).ifPresent(values::add));
        boolean whole = node.isArray()
                && !values.isEmpty()
                && values.size() == node.size()
                && values.stream().distinct().count() == values.size();
        return whole ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    static Optional<ValueType> type(JsonNode node) {
        return text(node)
                .flatMap(word -> Stream.of(ValueType.values())
                        .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(word))
                        .findFirst());
    }

    static Optional<Boolean> authentication(JsonNode node) {
        return text(node).flatMap(word -> switch (word) {
            case "bearer" -> Optional.of(true);
            case "none" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    static Optional<String> memberName(JsonNode node) {
        return name(node).filter(name -> Character.isLowerCase(name.charAt(0)));
    }

    static Optional<String> typeName(JsonNode node) {
        return name(node).filter(name -> Character.isUpperCase(name.charAt(0)));
    }

    /** {@code Client} alone would leave nothing once the ending is taken away. */
    static Optional<String> clientName(JsonNode node) {
        return typeName(node).filter(name -> !name.equals("Client"));
    }

    private static Optional<String> name(JsonNode node) {
        return text(node)
                .filter(name ->
                        name.length() <= LONGEST_NAME && NAME.matcher(name).matches())
                .filter(name -> !SourceVersion.isKeyword(name, SourceVersion.RELEASE_17));
    }

    static Optional<URI> baseUrl(JsonNode node) {
        return text(node).flatMap(CorrectionValues::parsed).filter(CorrectionValues::isBaseUrl);
    }

    private static Optional<URI> parsed(String url) {
        try {
            return Optional.of(new URI(url));
        } catch (URISyntaxException e) {
            return Optional.empty(); // the caller reports what a base URL must be
        }
    }

    private static boolean isBaseUrl(URI url) {
        boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
        boolean bare = url.getRawQuery() == null && url.getRawFragment() == null && url.getRawUserInfo() == null;
        return web && bare && url.getHost() != null;
    }
}
