package dev.candour.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A degree that the job asks for, beside the candidate's degree that comes closest.
 *
 * @param level associate, bachelor, master or doctorate; null when the profile does not say
 * @param neededLevel the level that the job asks for
 * @param levelsAbove levels above the needed one: 0 the same, -1 one below; null when the level is unknown
 * @param field the field of study as the profile names it; null when it does not say
 * @param neededFields the fields that the job accepts; empty when any field will do
 * @param fieldFits whether the field is an accepted one; null when the field is unknown
 * @param finished whether the degree is completed by now; null when unknown
 */
public record RequiredDegree(
        @OneOf({"associate", "bachelor", "master", "doctorate"}) @Nullable
        String level,

        @OneOf({"associate", "bachelor", "master", "doctorate"})
        String neededLevel,

        @Nullable Integer levelsAbove,
        @Nullable String field,
        List<String> neededFields,
        @Nullable Boolean fieldFits,
        @Nullable Boolean finished,
        boolean mandatory,
        int weight)
        implements Requirement {

    @Override
    public boolean open() {
        return levelsAbove == null || (levelsAbove >= 0 && fieldFits == null);
    }
}
