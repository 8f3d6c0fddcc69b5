package dev.candour.resume.skill;

import dev.candour.profile.Evidence;
import dev.candour.profile.PartialDate;
import dev.candour.profile.Period;
import dev.candour.profile.Profile.Skill;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds up, skill by skill, where it is shown, for how long, and where it is only claimed. */
public final class Skills {

    private static final int MOST_EVIDENCE = 12;
    private static final Comparator<Skill> LONGEST_FIRST =
            Comparator.comparing(Skill::months, Comparator.nullsLast(Comparator.reverseOrder()));

    private static final class Tally {
        final Set<Period> periods = new LinkedHashSet<>();
        /** One place of each period, so that it can be told which positions add up to the months. */
        final Set<Evidence> first = new LinkedHashSet<>();

        final Set<Evidence> shown = new LinkedHashSet<>();
        final Set<Evidence> claims = new LinkedHashSet<>();
        boolean undated;

        @Nullable
        Integer claimedMonths;
    }

    /** A skill and where it stands. */
    public record Found(Skill skill, List<Evidence> evidence) {}

    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    private Tally tally(String skill) {
        return tallies.computeIfAbsent(skill, name -> new Tally());
    }

    /** @param period of the position; null when it is undated */
    public void shown(String skill, @Nullable Period period, Evidence evidence) {
        Tally tally = tally(skill);
        tally.shown.add(evidence);
        if (period == null) {
            tally.undated = true;
        } else if (tally.periods.add(period)) {
            tally.first.add(evidence);
        }
    }

    /** For longer than its one date tells. */
    void shownLonger(String skill) {
        tally(skill).undated = true;
    }

    public void claimed(String skill, Evidence evidence) {
        tally(skill).claims.add(evidence);
    }

    void claimedMonths(String skill, int months, Evidence evidence) {
        Tally tally = tally(skill);
        tally.claimedMonths = tally.claimedMonths == null ? months : Math.max(tally.claimedMonths, months);
        tally.claims.add(evidence);
    }

    boolean has(String skill) {
        return tallies.containsKey(skill);
    }

    /** The longest shown first, then in the order in which the document names them. */
    public List<Found> list() {
        List<Found> found = new ArrayList<>();
        tallies.forEach((name, tally) -> found.add(new Found(skill(name, tally), evidence(tally))));
        return sorted(found);
    }

    public static List<Found> sorted(List<Found> found) {
        return found.stream()
                .sorted(Comparator.comparing(Found::skill, LONGEST_FIRST))
                .toList();
    }

    private static Skill skill(String name, Tally tally) {
        Integer months = tally.periods.isEmpty() ? null : Period.union(tally.periods);
        PartialDate last = tally.periods.stream()
                .map(Period::last)
                .max(Comparator.naturalOrder())
                .map(PartialDate::of)
                .orElse(null);
        return new Skill(name, months, tally.undated, last, tally.shown.isEmpty(), tally.claimedMonths);
    }

    private static List<Evidence> evidence(Tally tally) {
        List<Evidence> all = new ArrayList<>(tally.shown);
        all.addAll(tally.claims);
        int more = Math.max(0, MOST_EVIDENCE - tally.first.size());
        List<Evidence> told = new ArrayList<>();
        for (Evidence one : all) {
            boolean first = tally.first.contains(one);
            if (first || more > 0) {
                told.add(one);
                more -= first ? 0 : 1;
            }
        }
        return List.copyOf(told);
    }
}
