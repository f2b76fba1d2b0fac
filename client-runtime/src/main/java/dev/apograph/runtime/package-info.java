/** What the user of a generated client meets: settings of a call, answers, files, events and exceptions. */
@NullMarked
package dev.apograph.runtime;

import org.jspecify.annotations.NullMarked;
