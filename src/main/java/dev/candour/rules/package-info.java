/** Rule sets: reading, checking, compiling and testing them. With {@code screening} the only place that knows Drools. */
@NullMarked
package dev.candour.rules;

import org.jspecify.annotations.NullMarked;
