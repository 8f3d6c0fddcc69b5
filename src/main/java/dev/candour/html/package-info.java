/** Shows a document beside what was read from it, as one HTML file that needs nothing else. Uses {@code profile} and {@code text}. */
@NullMarked
package dev.candour.html;

import org.jspecify.annotations.NullMarked;
