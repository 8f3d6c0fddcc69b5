/**
 * Changes one thing in a rule and looks whether a case notices: a bound, a comparison, a verb, a condition left out. What no
 * case notices can be broken by the next person who edits the rule.
 */
@NullMarked
package dev.candour.rules.mutation;

import org.jspecify.annotations.NullMarked;
