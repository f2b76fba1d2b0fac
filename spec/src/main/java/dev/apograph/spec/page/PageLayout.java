package dev.apograph.spec.page;

/** A way in which pages are saved. */
interface PageLayout {

    /**
     * Undoes the layout of some lines of a page.
     *
     * @param lines the lines, all of which have this layout
     * @param vocabulary the words of the grammar that will read the blocks
     * @param page receives the blocks, and the passages that this layout knows to be noise
     */
    void read(LineRange lines, PageVocabulary vocabulary, PageBuilder page);
}
