/** Very many candidates at once, in processes of their own with a small heap, on one core and on two. */
@NullMarked
package dev.candour.bench.batch;

import org.jspecify.annotations.NullMarked;
