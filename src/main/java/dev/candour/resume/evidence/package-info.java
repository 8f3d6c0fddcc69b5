/** Where every fact of a profile stands in its document. */
@NullMarked
package dev.candour.resume.evidence;

import org.jspecify.annotations.NullMarked;
