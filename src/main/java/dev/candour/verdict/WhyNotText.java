package dev.candour.verdict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses what a person reads of the rules that stayed silent. All of it stands in the JSON. */
public final class WhyNotText {

    private static final int MOST_BESIDE = 3;

    private WhyNotText() {}

    /**
     * The closest rule for each requirement that the profile does not meet. One that is nearly met is explained as such already, and
     * of one that is unknown the questions speak.
     */
    public static List<NotMet> shown(Verdict verdict) {
        Set<String> told =
                verdict.nearMisses().stream().map(NearMiss::requirement).collect(Collectors.toCollection(HashSet::new));
        verdict.requirements().stream()
                .filter(one -> one.status() == Status.UNKNOWN)
                .forEach(one -> told.add(one.name()));
        List<NotMet> shown = new ArrayList<>();
        Set<String> texts = verdict.nearMisses().stream().map(NearMiss::text).collect(Collectors.toSet());
        int beside = 0;
        for (NotMet one : verdict.whyNotMet()) {
            boolean next = one.requirement() == null
                    ? !texts.contains(one.text()) && beside++ < MOST_BESIDE
                    : told.add(one.requirement());
            if (next) {
                shown.add(one);
            }
        }
        return shown;
    }
}
