package dev.apograph.spec.page;

/** A way in which pages are saved. */
interface PageLayout {

    /** Undoes the layout of a page. */
    Page read(SourceText source, PageVocabulary vocabulary);
}
