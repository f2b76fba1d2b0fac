package dev.apograph.spec.grammar.fact;

import dev.apograph.spec.page.KnownRows;
import dev.apograph.spec.page.Titles;

/**
 * What the other files of a run tell before a page is read. The page itself has been read once for it too: what one of
 * its rows tells without doubt helps with the next one.
 *
 * @param schemaTitles titles of schemas: those that schema files have or are named by, and those that pages print
 * @param rows rows that were taken apart without doubt
 */
public record Neighbours(Titles schemaTitles, KnownRows rows) {

    /** Nothing is known. */
    public static final Neighbours NONE = new Neighbours(Titles.NONE, KnownRows.NONE);
}
