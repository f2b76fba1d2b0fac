package dev.apograph.generator.testing;

import dev.apograph.generator.text.JavaCode;

/**
 * A value that a test gives to the client.
 *
 * @param code the value as a Java expression that one of the setters takes
 * @param wire what is to be sent, as text
 * @param json whether that is JSON, which is compared as such
 */
record Given(JavaCode code, String wire, boolean json) {

    static Given text(JavaCode code, String wire) {
        return new Given(code, wire, false);
    }
}
