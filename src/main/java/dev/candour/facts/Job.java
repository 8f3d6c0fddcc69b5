package dev.candour.facts;

import org.jspecify.annotations.Nullable;

/**
 * The job as a whole; what it requires stands in the requirement facts.
 *
 * @param seniority junior, mid, senior, lead or executive, as the title says; null when it does not
 */
public record Job(
        String id,
        String title,

        @OneOf({"junior", "mid", "senior", "lead", "executive"}) @Nullable
        String seniority) implements Fact {}
