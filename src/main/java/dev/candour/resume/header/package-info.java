/** What the parts of a line name: titles, employers, departments, places. */
@NullMarked
package dev.candour.resume.header;

import org.jspecify.annotations.NullMarked;
