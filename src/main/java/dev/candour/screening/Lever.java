package dev.candour.screening;

import dev.candour.profile.Profile;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a candidate could change or show, with the values that are tried, the smallest first.
 *
 * @param kind names the sentence that says it, as in {@code skill} or {@code language}
 * @param name which one, as in {@code Kubernetes}; empty where there is only one
 * @param field what changes, as in {@code years}
 * @param place two levers of the same place cannot both be pulled
 * @param from what the profile shows now; null when nothing
 * @param silent whether the profile just does not say it
 * @param recent whether a rule looks at the last use as well, which would have to be now
 */
record Lever(
        Kind kind,
        String name,
        String field,
        String place,
        @Nullable Object from,
        boolean silent,
        boolean recent,
        List<Step> steps) {

    Lever(Kind kind, String name, String field, String place, @Nullable Object from, boolean silent, List<Step> steps) {
        this(kind, name, field, place, from, silent, false, steps);
    }

    /** What can be changed or shown. Never what somebody is, and a city only where the profile names none. */
    enum Kind {
        SKILL,
        EXPERIENCE,
        LEADERSHIP,
        DEGREE,
        FINISH,
        LEVEL,
        STUDIES,
        LANGUAGE,
        CERTIFICATE,
        LOCATION
    }

    /** @param to the value that is tried @param change the profile as it would be then */
    record Step(Object to, UnaryOperator<Profile> change) {}
}
