/**
 * Pages in PostHog's manner: one tag a page, a list of methods without paths at the top, then for each operation lists of
 * parameters, the request line and the statuses.
 */
@NullMarked
package dev.apograph.spec.grammar.posthog;

import org.jspecify.annotations.NullMarked;
