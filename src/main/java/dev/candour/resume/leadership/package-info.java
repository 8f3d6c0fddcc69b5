/** Whom a person led, and how many. */
@NullMarked
package dev.candour.resume.leadership;

import org.jspecify.annotations.NullMarked;
