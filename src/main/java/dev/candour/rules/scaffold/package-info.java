/** Writes the beginning of a new rule with its cases, for its author to go on with: right and tested from the first moment. */
@NullMarked
package dev.candour.rules.scaffold;

import org.jspecify.annotations.NullMarked;
