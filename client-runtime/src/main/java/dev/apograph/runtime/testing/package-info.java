/**
 * What tests of code that uses a generated client stand on: a server on this machine, answers of fakes, and the comparison
 * of what was sent with what should have been. It needs no test framework. Nothing here is for use outside tests.
 */
@NullMarked
package dev.apograph.runtime.testing;

import org.jspecify.annotations.NullMarked;
