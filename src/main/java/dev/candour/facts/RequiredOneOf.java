package dev.candour.facts;

import org.jspecify.annotations.Nullable;

/**
 * A group of skills of which the job asks for one; it shows the skill that comes closest.
 *
 * @param name all skills of the group, as in {@code Flink or Spark}
 * @param best the skill that comes closest to what the job asks for; null when the profile names none of them
 * @param mentioned whether the profile names one of the skills; null when the profile names no skill at all, and when it is unsure
 * @param unsure whether the profile holds a word for one of them where it may mean something else, and names none plainly
 * @param years years with the closest skill; null when no dated position shows it
 * @param neededYears years that the job asks for of the closest skill; 0 when showing it is enough
 * @param lastUsed month of the last use of the closest skill, as in 2021-05
 * @param yearsUnused years since the last use of the closest skill
 */
public record RequiredOneOf(
        String name,
        @Nullable String best,
        @Nullable Boolean mentioned,
        boolean unsure,
        @Nullable Double years,
        double neededYears,
        @Nullable String lastUsed,
        @Nullable Double yearsUnused,
        boolean mandatory,
        int weight)
        implements Requirement {

    @Override
    public boolean open() {
        return mentioned == null || (mentioned && years == null && neededYears > 0);
    }
}
