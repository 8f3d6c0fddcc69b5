/** Words as data: templates with named values and the message bundles, in English and Chinese. Uses only the JDK. */
@NullMarked
package dev.candour.text;

import org.jspecify.annotations.NullMarked;
