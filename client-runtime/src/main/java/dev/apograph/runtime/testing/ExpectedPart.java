package dev.apograph.runtime.testing;

import java.util.List;
import java.util.Optional;

/**
 * A part that a multipart form should have.
 *
 * @param name the name of the field
 * @param fileName the name of the file, for a part that is one
 * @param content what it holds
 * @param form how that is compared
 */
record ExpectedPart(String name, Optional<String> fileName, String content, Form form) {

    /** How a content is compared. */
    enum Form {
        /** Character by character. */
        TEXT,
        /** As JSON value. */
        JSON
    }

    void compare(ReceivedPart actual, List<String> found) {
        String place = "part " + name + ": ";
        if (!fileName.equals(actual.fileName())) {
            found.add(place + "expected " + shown(fileName) + " but was " + shown(actual.fileName()));
        }
        if (form == Form.JSON) {
            JsonComparison.differences(content, actual.text()).forEach(difference -> found.add(place + difference));
        } else if (!content.equals(actual.text())) {
            found.add(place + TextComparison.difference(content, actual.text()));
        }
    }

    private static String shown(Optional<String> fileName) {
        return fileName.map(name -> "the file " + name).orElse("no file");
    }
}
