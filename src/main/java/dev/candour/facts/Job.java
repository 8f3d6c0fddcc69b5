package dev.candour.facts;

/**
 * The job as a whole; what it requires stands in the requirement facts.
 *
 * @param seniority junior, mid, senior, lead or executive, as the title says; null when it does not
 */
public record Job(
        String id,
        String title,
        @org.jspecify.annotations.Nullable String seniority) implements Fact {}
