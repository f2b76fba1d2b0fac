package dev.apograph.runtime.http;

import dev.apograph.runtime.FilePart;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One part of a multipart form (RFC 7578), with names escaped as browsers do (WHATWG HTML, "multipart form data").
 *
 * @param head the part's header lines with the empty line that ends them
 * @param content the bytes
 */
record FormPart(String head, FilePart content) {

    static FormPart text(String name, String value) {
        FilePart content = FilePart.of("", value.getBytes(StandardCharsets.UTF_8));
        return new FormPart(head(name, "", Optional.empty()), content);
    }

    static FormPart file(String name, FilePart file) {
        String fileName = file.fileName().isEmpty() ? "" : "; filename=\"" + escaped(file.fileName()) + "\"";
        return new FormPart(head(name, fileName, Optional.of(file.contentType())), file);
    }

    private static String head(String name, String fileName, Optional<String> contentType) {
        return "Content-Disposition: form-data; name=\"" + escaped(name) + "\"" + fileName + "\r\n"
                + contentType.map(type -> "Content-Type: " + type + "\r\n").orElse("") + "\r\n";
    }

    private static String escaped(String name) {
        return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }
}
