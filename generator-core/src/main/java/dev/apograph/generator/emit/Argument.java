package dev.apograph.generator.emit;

import com.palantir.javapoet.TypeName;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.JavadocText;

/**
 * A parameter of a resource's method.
 *
 * @param type its type
 * @param name its name
 * @param docs what it is
 */
public record Argument(TypeName type, JavaIdentifier name, JavadocText docs) {}
