/** Reading and writing of models: Apograph's beside those that are written by hand or by other generators. */
@NullMarked
package dev.apograph.benchmarks.model;

import org.jspecify.annotations.NullMarked;
