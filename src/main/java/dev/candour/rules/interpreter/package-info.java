/**
 * Reads a rule word by word, without the engine: slow, small, and able to say of each condition what it came to. A test proves
 * that it says what the compiled rules say. For trying changed rules and for explaining why a rule stayed silent.
 */
@NullMarked
package dev.candour.rules.interpreter;

import org.jspecify.annotations.NullMarked;
