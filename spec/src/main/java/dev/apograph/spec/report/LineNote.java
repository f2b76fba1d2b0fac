package dev.apograph.spec.report;

/**
 * A link behind a line to what was made of it, or to what was found there.
 *
 * @param target the name of the element or finding
 * @param css its class in the style sheet
 * @param text what the link says
 */
record LineNote(String target, String css, String text) {}
