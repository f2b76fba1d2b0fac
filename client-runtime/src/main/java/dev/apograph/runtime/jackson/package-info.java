/** Makes generated models work in a program's own {@code ObjectMapper}; needs jackson-databind, nothing else here does. */
@NullMarked
package dev.apograph.runtime.jackson;

import org.jspecify.annotations.NullMarked;
