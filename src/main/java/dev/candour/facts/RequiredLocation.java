package dev.candour.facts;

import org.jspecify.annotations.Nullable;

/**
 * The place where the job is done.
 *
 * @param place the job's city
 * @param city the city that the profile names; null when it names none
 * @param samePlace whether the two are the same city; null when the profile names none
 * @param remote whether the job can be done from elsewhere
 */
public record RequiredLocation(
        String place, @Nullable String city, @Nullable Boolean samePlace, boolean remote, boolean mandatory, int weight)
        implements Requirement {

    @Override
    public boolean open() {
        return samePlace == null && !remote;
    }
}
