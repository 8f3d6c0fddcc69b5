/**
 * How well {@code ResumeReader} reads the labelled corpus: precision and recall by field, format and language. Knows the
 * reader from outside only.
 */
@NullMarked
package dev.candour.scoreboard;

import org.jspecify.annotations.NullMarked;
