/** From checked rules to a Drools session: writing them out, compiling them behind a sealed class loader, running them. */
@NullMarked
package dev.candour.rules.engine;

import org.jspecify.annotations.NullMarked;
