package dev.candour.facts;

import org.jspecify.annotations.Nullable;

/**
 * A skill that the job asks for.
 *
 * @param name the skill's canonical name
 * @param mentioned whether the profile names the skill; null when the profile names no skill at all, and when it is unsure
 * @param unsure whether the profile holds a word for the skill where it may mean something else, and names it nowhere plainly
 * @param years years of the dated positions that show it; null when none shows it, or when undated ones could add enough
 * @param neededYears years that the job asks for; 0 when showing the skill is enough
 * @param lastUsed month of the last use, as in 2021-05; null when unknown
 * @param yearsUnused years since the last use, 0 when still in use; null when unknown
 * @param claimedYears years that the profile states without a dated position that shows them
 */
public record RequiredSkill(
        @SkillName(open = true) String name,
        @Nullable Boolean mentioned,
        boolean unsure,
        @Nullable Double years,
        double neededYears,
        @Nullable String lastUsed,
        @Nullable Double yearsUnused,
        @Nullable Double claimedYears,
        boolean mandatory,
        int weight)
        implements Requirement {

    /** Of a profile that names the skill plainly, or not at all. */
    public RequiredSkill(
            String name,
            @Nullable Boolean mentioned,
            @Nullable Double years,
            double neededYears,
            @Nullable String lastUsed,
            @Nullable Double yearsUnused,
            @Nullable Double claimedYears,
            boolean mandatory,
            int weight) {
        this(name, mentioned, false, years, neededYears, lastUsed, yearsUnused, claimedYears, mandatory, weight);
    }

    @Override
    public boolean open() {
        return mentioned == null || (mentioned && years == null && neededYears > 0);
    }
}
