/** What must never decide about a person: the words that stand for it. Knows no rules, no job and no profile. */
@NullMarked
package dev.candour.fairness;

import org.jspecify.annotations.NullMarked;
