/** A verdict as a letter to the candidate: what it says and how it reads as plain text. Knows verdicts and words only. */
@NullMarked
package dev.candour.letter;

import org.jspecify.annotations.NullMarked;
