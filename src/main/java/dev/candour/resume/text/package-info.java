/** A document as its reader sees it: lines, spans that lead back to the original, and what is needed to look at words. */
@NullMarked
package dev.candour.resume.text;

import org.jspecify.annotations.NullMarked;
