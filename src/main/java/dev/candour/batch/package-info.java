/** Many candidates at once: a stream of lines in, a line for each out, in the same order. Knows neither Spring nor the command line. */
@NullMarked
package dev.candour.batch;

import org.jspecify.annotations.NullMarked;
