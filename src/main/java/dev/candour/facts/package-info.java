/**
 * The vocabulary of the rules: everything a rule may speak about, and nothing else. Depends on nothing but the JDK.
 *
 * <p>The record components of {@link dev.candour.facts.Fact} are what the rule checker, the cases, the messages and the
 * HR guide know. A component that is boxed may be {@code null}, which means that the profile does not say.
 */
@NullMarked
package dev.candour.facts;

import org.jspecify.annotations.NullMarked;
