package dev.candour.facts;

import org.jspecify.annotations.Nullable;

/**
 * Years of work that the job asks for.
 *
 * @param years years in dated positions, internships and volunteering left out; null when unknown
 * @param neededYears years that the job asks for
 * @param statedYears years that the profile states in words
 */
public record RequiredExperience(
        @Nullable Double years,
        double neededYears,
        @Nullable Double statedYears,
        boolean mandatory,
        int weight) implements Requirement {

    @Override
    public boolean open() {
        return years == null;
    }
}
