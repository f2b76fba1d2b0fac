/**
 * A page as blocks with places: heading, paragraph, list item, table, code, tree. Whatever a way of saving pages did to
 * them (the layout) is undone here; what a vendor means by the blocks (the grammar) is not known here.
 */
@NullMarked
package dev.apograph.spec.page;

import org.jspecify.annotations.NullMarked;
