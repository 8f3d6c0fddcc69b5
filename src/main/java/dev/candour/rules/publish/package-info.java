/** How rules become live: what they go through first, who keeps which, and watching their folder. */
@NullMarked
package dev.candour.rules.publish;

import org.jspecify.annotations.NullMarked;
