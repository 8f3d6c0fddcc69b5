/**
 * Tries whether anything protected decides: changes one such thing in a résumé, reads and screens it again, and compares the
 * verdicts. Stands above {@code resume} and {@code screening}.
 */
@NullMarked
package dev.candour.firewall;

import org.jspecify.annotations.NullMarked;
