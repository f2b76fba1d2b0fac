package dev.apograph.runtime.testing;

/**
 * A pair that a query should have.
 *
 * @param name the name
 * @param value the value
 * @param json whether the value is JSON and is compared as such
 */
record ExpectedPair(String name, String value, boolean json) {

    boolean takes(String actual) {
        return value.equals(actual)
                || (json && JsonComparison.differences(value, actual).isEmpty());
    }
}
