/** What generated implementations call: descriptions of endpoints, the values of one call, and the transport. */
@NullMarked
package dev.apograph.runtime.http;

import org.jspecify.annotations.NullMarked;
