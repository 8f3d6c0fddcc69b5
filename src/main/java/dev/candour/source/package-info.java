/** What people write: YAML and JSON read with the place of every value, and problems that name that place. */
@NullMarked
package dev.candour.source;

import org.jspecify.annotations.NullMarked;
