package dev.candour.screening;

import dev.candour.profile.Evidence;
import dev.candour.profile.Period;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Work;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The dated positions behind a number of years. They are named only where they come to exactly the months that were counted:
 * a list that does not add up would be worse than none.
 */
final class Positions {

    private final Profile profile;
    private final YearMonth today;

    Positions(Profile profile, LocalDate asOf) {
        this.profile = profile;
        this.today = YearMonth.from(asOf);
    }

    /** Those that the years of work were counted from, the oldest first; empty when that cannot be told. */
    List<Work> ofExperience() {
        List<Work> counted = profile.work().stream()
                .filter(work -> work.type().countsAsExperience())
                .toList();
        return addingUp(counted, profile.experienceMonths());
    }

    /** Those that show a skill, the oldest first; empty when that cannot be told. */
    List<Work> of(String skill) {
        List<Profile.Skill> skills = profile.skills();
        for (int index = 0; index < skills.size(); index++) {
            if (skills.get(index).name().equals(skill)) {
                return addingUp(
                        showing(profile.evidenceAt("/skills/" + index)),
                        skills.get(index).months());
            }
        }
        return List.of();
    }

    private List<Work> showing(List<Evidence> evidence) {
        return IntStream.range(0, profile.work().size())
                .filter(index -> evidence.stream().anyMatch(one -> index == position(one)))
                .mapToObj(profile.work()::get)
                .toList();
    }

    /** The position that a place of the document belongs to: the last one that begins before it. */
    private int position(Evidence evidence) {
        int found = -1;
        int begins = -1;
        for (int index = 0; index < profile.work().size(); index++) {
            if (evidence.pointer() != null && evidence.pointer().startsWith("/work/" + index + "/")) {
                return index;
            }
            for (Evidence head : profile.evidenceAt("/work/" + index)) {
                boolean before = evidence.start() != null && head.start() != null && head.start() <= evidence.start();
                if (before && head.start() > begins) {
                    begins = head.start();
                    found = index;
                }
            }
        }
        return found;
    }

    private List<Work> addingUp(List<Work> works, @Nullable Integer months) {
        List<Work> dated =
                works.stream().filter(work -> period(work).isPresent()).toList();
        int sum = Period.union(
                dated.stream().flatMap(work -> period(work).stream()).toList());
        return months == null || sum != months
                ? List.of()
                : dated.stream()
                        .sorted(java.util.Comparator.comparing(
                                work -> period(work).orElseThrow().first()))
                        .toList();
    }

    private Optional<Period> period(Work work) {
        return Period.of(work, today);
    }

    boolean lasts(Work work) {
        return work.endDate() == null || !work.endDate().last().isBefore(today);
    }
}
