package dev.apograph.runtime.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which properties are never printed whatever their schema says: those whose name tells. */
final class SecretNames {

    static final JsonString MASK = new JsonString("***");

    private static final List<String> TELLING = List.of(
            "password",
            "passwd",
            "passphrase",
            "passcode",
            "bearer",
            "jwt",
            "secret",
            "token",
            "apikey",
            "accesskey",
            "privatekey",
            "credential",
            "authorization",
            "cookie");

    private SecretNames() {}

    private static boolean covers(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
        return TELLING.stream().anyMatch(plain::contains);
    }

    /** The value with every secret replaced by {@code ***}, at any depth; null stays null. */
    static JsonValue masked(JsonValue value) {
        if (value instanceof JsonArray array) {
            return JsonArray.of(array.items().stream().map(SecretNames::masked).toList());
        }
        if (value instanceof JsonObject object) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> members.put(name, masked(name, member)));
            return JsonObject.ofOwned(members);
        }
        return value;
    }

    private static JsonValue masked(String name, JsonValue value) {
        return covers(name) && !(value instanceof JsonNull) ? MASK : masked(value);
    }
}
