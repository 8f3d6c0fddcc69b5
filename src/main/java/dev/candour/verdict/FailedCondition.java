package dev.candour.verdict;

import org.jspecify.annotations.Nullable;

/**
 * A condition of a rule that failed.
 *
 * @param condition as the rule writes it
 * @param line its line in the rule's file
 * @param failure what is the matter
 * @param fact the fact that fails it; for one that is not there, the fields that it would need
 * @param field the field that would have to be different; null when a whole fact is missing or in the way
 * @param found what the fact says; null when unknown
 * @param needed the nearest value with which the condition holds; null when it wants the unknown
 * @param by how far the one is from the other; null when they are no numbers
 */
public record FailedCondition(
        String condition,
        int line,
        Failure failure,
        NamedFact fact,
        @Nullable String field,
        @Nullable Object found,
        @Nullable Object needed,
        @Nullable Double by) {

    /** What is the matter with a fact. */
    public enum Failure {
        OTHER_VALUE,
        NO_SUCH_FACT,
        UNWANTED_FACT
    }
}
