package dev.candour.facts;

import org.jspecify.annotations.Nullable;

/**
 * A skill that the profile names.
 *
 * @param name canonical name
 * @param years years of the dated positions that show it; null when none shows it
 * @param lastUsed month of the last use, as in 2021-05
 * @param yearsUnused years since the last use, 0 when still in use
 * @param claimed whether the profile only claims it, without a position that shows it
 */
public record Skill(
        @SkillName String name,
        @Nullable Double years,
        @Nullable String lastUsed,
        @Nullable Double yearsUnused,
        boolean claimed)
        implements Fact {}
