package dev.apograph.generator.type;

import com.palantir.javapoet.TypeName;
import dev.apograph.generator.text.JavaIdentifier;
import java.util.Optional;

/**
 * How the pages of an endpoint follow each other.
 *
 * @param method the method that walks over them
 * @param page a page: the body of the answer
 * @param item an item
 * @param place the parameter that says which page is wanted
 * @param offset whether that counts items, not pages
 * @param first its value for the first page
 * @param items the items of a page
 * @param size how many items a full page has
 * @param end what tells whether a page is the last
 */
public record PagingPlan(
        JavaIdentifier method,
        TypeName page,
        TypeName item,
        ParameterPlan place,
        boolean offset,
        long first,
        PageProperty items,
        Optional<PageProperty> size,
        PageEnd end) {

    /** The same with another name of the method. */
    PagingPlan withMethod(JavaIdentifier name) {
        return new PagingPlan(name, page, item, place, offset, first, items, size, end);
    }

    /**
     * A property of a page.
     *
     * @param name its accessor
     * @param type what that gives, or {@code Optional} of it
     * @param plain whether it gives the value itself
     */
    public record PageProperty(JavaIdentifier name, TypeName type, boolean plain) {}

    /**
     * What tells whether a page is the last.
     *
     * @param property the property that tells it
     * @param next whether it says where the next page is, and not how many items there are
     */
    public record PageEnd(PageProperty property, boolean next) {}
}
