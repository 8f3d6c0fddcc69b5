/**
 * The language of the rule files: reading it, and checking it against the facts.
 *
 * <p>It is a small part of DRL. What is not in it cannot be written: the tree has no place for it. Uses the facts and the
 * problems, nothing else.
 */
@NullMarked
package dev.candour.rules.language;

import org.jspecify.annotations.NullMarked;
