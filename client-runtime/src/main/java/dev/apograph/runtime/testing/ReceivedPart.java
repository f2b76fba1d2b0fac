package dev.apograph.runtime.testing;

import dev.apograph.runtime.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One part of a multipart form that came in (RFC 7578). Immutable. */
public final class ReceivedPart {

    private final String name;
    private final Optional<String> fileName;
    private final Optional<String> contentType;
    private final byte[] content;

    ReceivedPart(String name, Optional<String> fileName, Optional<String> contentType, byte[] content) {
        this.name = name;
        this.fileName = fileName;
        this.contentType = contentType;
        this.content = content;
    }

    /** The name of the field. */
    public String name() {
        return name;
    }

    /** The name of the file; empty for a part that is no file. */
    public Optional<String> fileName() {
        return fileName;
    }

    /** The media type, where the part tells one. */
    public Optional<String> contentType() {
        return contentType;
    }

    /** A copy of the bytes. */
    public byte[] content() {
        return content.clone();
    }

    /** The bytes as text in UTF-8. */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /**
     * The text as JSON.
     *
     * @throws dev.apograph.runtime.json.JsonException if it is none
     */
    public JsonValue json() {
        return JsonValue.parse(text());
    }

    /** Name and size. */
    @Override
    public String toString() {
        return name + fileName.map(file -> " (file " + file + ")").orElse("") + ", " + content.length + " bytes";
    }
}
