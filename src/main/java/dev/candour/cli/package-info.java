/** The command line. */
@NullMarked
package dev.candour.cli;

import org.jspecify.annotations.NullMarked;
