/** Degrees, schools and fields of study. */
@NullMarked
package dev.candour.resume.study;

import org.jspecify.annotations.NullMarked;
