/**
 * Pages in Losant's manner: one resource a page, each action with sections of its own (method and URL, authentication,
 * tables of parameters, request body, command line, tables of responses), and the schemas at the end.
 */
@NullMarked
package dev.apograph.spec.grammar.losant;

import org.jspecify.annotations.NullMarked;
