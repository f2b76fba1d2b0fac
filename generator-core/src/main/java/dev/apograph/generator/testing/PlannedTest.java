package dev.apograph.generator.testing;

import dev.apograph.generator.text.JavaCode;

/**
 * A test method in the making.
 *
 * @param suffix what its name has behind that of the endpoint's method
 * @param statement what it does; a {@code $L} of the name of the method that makes the call is filled already
 */
record PlannedTest(String suffix, JavaCode statement) {}
