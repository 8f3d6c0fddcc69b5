/** Work on what strangers sent, in a process of its own that may be killed. Knows nothing of what the work is. */
@NullMarked
package dev.candour.process;

import org.jspecify.annotations.NullMarked;
