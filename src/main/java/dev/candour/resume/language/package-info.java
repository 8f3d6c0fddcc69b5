/** The languages that a person speaks. */
@NullMarked
package dev.candour.resume.language;

import org.jspecify.annotations.NullMarked;
