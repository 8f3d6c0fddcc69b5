/** The rule sets that were in use, kept by their versions in the data folder: when, by whom, and every file. */
@NullMarked
package dev.candour.rules.versions;

import org.jspecify.annotations.NullMarked;
