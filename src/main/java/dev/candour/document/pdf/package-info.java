/** The text of a PDF in reading order: glyphs, lines, columns. The only package that knows PDFBox. */
@NullMarked
package dev.candour.document.pdf;

import org.jspecify.annotations.NullMarked;
