package dev.apograph.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which runtime this is, and whether a generated client fits it. */
public final class RuntimeVersion {

    /** The level of the contract between generated code and this runtime. */
    public static final int API_LEVEL = 1;

    private static final String TEXT = read();

    private RuntimeVersion() {}

    /**
     * Checks that a generated client was made for this runtime.
     *
     * @param apiLevel the level that the client was generated for
     * @param client the client's name, for the message
     * @throws IllegalStateException if it was made for another level
     */
    public static void require(int apiLevel, String client) {
        if (apiLevel != API_LEVEL) {
            throw new IllegalStateException(client + " was generated for apograph-runtime API level " + apiLevel
                    + ", but version " + TEXT + " of apograph-runtime on the class path has level " + API_LEVEL
                    + (apiLevel > API_LEVEL ? ": use a newer apograph-runtime." : ": generate the client again."));
        }
    }

    /** The version of this artifact, such as {@code 1.2.0}. */
    public static String text() {
        return TEXT;
    }

    private static String read() {
        Properties properties = new Properties();
        try (InputStream in = RuntimeVersion.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }
}
