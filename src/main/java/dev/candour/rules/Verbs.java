package dev.candour.rules;

import dev.candour.facts.Fact;
import dev.candour.facts.Requirement;

/**
 * What a rule can do: the four verbs behind {@code verdict} in a rule file.
 *
 * <p>A text is a template over the fact's properties and the rule's {@code $bindings}.
 */
public interface Verbs {

    /** Pays the requirement in full. */
    void award(Requirement requirement, String text);

    /** Pays a part of the requirement, in points, at most its weight. */
    void award(Requirement requirement, double points, String text);

    /** Points beside the requirements. */
    void award(double points, String text);

    /** Takes points off. */
    void deduct(double points, String text);

    /** Speaks against the candidate for this requirement. */
    void reject(Requirement requirement, String text);

    /** Puts a question that a person should ask. */
    void ask(Fact about, String text);
}
