/** What the headings of a document set apart. */
@NullMarked
package dev.candour.resume.section;

import org.jspecify.annotations.NullMarked;
