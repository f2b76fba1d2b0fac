/**
 * What every grammar needs to make facts of blocks: the seam that a grammar implements, rules that read sentences, and
 * readers for what pages quote (JSON, command lines, URLs).
 */
@NullMarked
package dev.apograph.spec.grammar.fact;

import org.jspecify.annotations.NullMarked;
