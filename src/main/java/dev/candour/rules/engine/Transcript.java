package dev.candour.rules.engine;

import dev.candour.facts.Fact;

/**
 * Where compiled rules put down what they say. The four verbs of a rule file all come down to this one call, made with
 * the numbers of the rule and of its line after {@code then}: which verb it was and how it was worded is known outside.
 */
public interface Transcript {

    /**
     * @param rule the rule's place in the list that was compiled, from 0
     * @param action its line after {@code then}, from 0
     * @param points as the rule counts them; not a number when they cannot be told, 0 where the line names none
     * @param facts those that the rule speaks about, in the order of its patterns
     */
    void say(int rule, int action, double points, Fact... facts);

    /** About one fact: most rules look at one only, and this saves them a list of it. */
    default void say(int rule, int action, double points, Fact fact) {
        say(rule, action, points, new Fact[] {fact});
    }
}
