package dev.apograph.spec.grammar.fact;

import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.page.NoiseRule;
import dev.apograph.spec.page.Page;
import dev.apograph.spec.page.PageVocabulary;
import java.util.List;

/** How a vendor writes documentation pages: which headings open which section and what a row means. */
public interface PageGrammar {

    /** The family's name in messages. */
    String name();

    /** Headings that only pages of this family have; a page with one of them is of this family. */
    List<String> markers();

    /** The words by which a layout tells the parts of such a page apart. */
    PageVocabulary vocabulary();

    /** The lines of such a page that say nothing of the API. */
    List<NoiseRule> noise();

    /**
     * Reads a page.
     *
     * @param page the page, its layout undone
     * @param neighbours what the other files of the run tell
     * @param account is told which blocks are used; the caller closes it
     * @param diagnostics receives what is not understood
     */
    ApiDefinition read(Page page, Neighbours neighbours, PageAccount account, Diagnostics diagnostics);
}
