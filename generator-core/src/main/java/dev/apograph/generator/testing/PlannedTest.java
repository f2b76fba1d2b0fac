package dev.apograph.generator.testing;

import dev.apograph.generator.text.JavaCode;

/**
 * A test method in the making.
 *
 * @param suffix what its name has behind that of the endpoint's method
 * @param statement what it does; a {@code $L} of the name of the method that makes the call is filled already
 * @param docs what it says of itself, a constant
 */
record PlannedTest(String suffix, JavaCode statement, String docs) {}
