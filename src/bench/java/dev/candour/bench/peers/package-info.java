/** What one would take instead of this service's engine, each with the same rules and the same facts. Never shipped. */
@NullMarked
package dev.candour.bench.peers;

import org.jspecify.annotations.NullMarked;
