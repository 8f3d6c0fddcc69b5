package dev.candour.facts;

import org.jspecify.annotations.Nullable;

/**
 * Experience in leading people that the job asks for.
 *
 * @param shown whether the profile shows that the candidate led people; null when it does not speak about leading
 * @param teamSize the largest team that the candidate led, in people; null when the profile does not say
 * @param neededTeamSize the team that the job asks for, in people; 0 when any team will do
 */
public record RequiredLeadership(
        @Nullable Boolean shown, @Nullable Integer teamSize, int neededTeamSize, boolean mandatory, int weight)
        implements Requirement {

    @Override
    public boolean open() {
        return shown == null || (shown && teamSize == null && neededTeamSize > 0);
    }
}
