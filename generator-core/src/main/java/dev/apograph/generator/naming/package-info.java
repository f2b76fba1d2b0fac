/** Decides every class, method, field and constant name once, before anything is emitted. */
@NullMarked
package dev.apograph.generator.naming;

import org.jspecify.annotations.NullMarked;
