/** Problems of the input: what was found, where, how grave it is and what would mend it. */
@NullMarked
package dev.apograph.spec.diagnostic;

import org.jspecify.annotations.NullMarked;
