package dev.apograph.spec.page;

/** What ends a table: it tells what may stand between the table's last row and it. */
enum TableEnd {

    /** A blank line, a heading, noise, the end of the page. */
    PLAIN,

    /** A heading with a title and a sentence above it. */
    TITLED,

    /** A blank line, behind which a sentence and then such a heading stand. */
    SENTENCE
}
