/** From the bytes of a document to its text as a person reads it, with its pages. Knows nothing of résumés. */
@NullMarked
package dev.candour.document;

import org.jspecify.annotations.NullMarked;
