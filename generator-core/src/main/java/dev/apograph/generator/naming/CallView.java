package dev.apograph.generator.naming;

import dev.apograph.generator.text.JavaIdentifier;
import java.util.Locale;

/** The ways in which a client makes calls; each has interfaces of its own with the same methods. */
public enum CallView {
    /** A method waits and returns the result. */
    PLAIN("", "execute"),
    /** A method returns a future. */
    ASYNC("Async", "executeAsync"),
    /** A method waits and returns the result with the answer that carried it. */
    RAW("Raw", "executeRaw");

    private final String prefix;
    private final String execution;

    CallView(String prefix, String execution) {
        this.prefix = prefix;
        this.execution = execution;
    }

    /** What the names of its interfaces start with. */
    public String prefix() {
        return prefix;
    }

    /** The method of the client that leads to it; there is none for the plain one. */
    public JavaIdentifier accessor() {
        return JavaIdentifier.of(prefix.toLowerCase(Locale.ROOT));
    }

    /** The method of the runtime's caller that makes a call in this way. */
    public JavaIdentifier execution() {
        return JavaIdentifier.of(execution);
    }
}
