/**
 * JSON (RFC 8259) as generated code sees it: a pull reader, a writer, a tree of values and codecs, without any type of
 * the JSON library behind them.
 */
@NullMarked
package dev.apograph.runtime.json;

import org.jspecify.annotations.NullMarked;
