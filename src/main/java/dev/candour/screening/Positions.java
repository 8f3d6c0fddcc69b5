package dev.candour.screening;

import dev.candour.profile.Evidence;
import dev.candour.profile.Period;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Work;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The dated positions behind a number of years. They are named only where they come to exactly the months that were counted:
 * a list that does not add up would be worse than none.
 */
final class Positions {

    private static final String WORK = "/work/";

    private final Profile profile;
    private final YearMonth today;
    private @Nullable TreeMap<Integer, Integer> begins;

    Positions(Profile profile, LocalDate asOf) {
        this.profile = profile;
        this.today = YearMonth.from(asOf);
    }

    /** Those that the years of work were counted from, the oldest first; empty when that cannot be told. */
    List<Work> ofExperience() {
        return addingUp(counted(), profile.experienceMonths());
    }

    /** Those that count as experience, dated or not. */
    List<Work> counted() {
        return profile.work().stream()
                .filter(work -> work.type().countsAsExperience())
                .toList();
    }

    /** Those that show a skill, the oldest first; empty when that cannot be told. */
    List<Work> of(String skill) {
        int place = place(skill);
        return place < 0
                ? List.of()
                : addingUp(
                        showing(profile.evidenceAt("/skills/" + place)),
                        profile.skills().get(place).months());
    }

    /** Those that show a skill, dated or not, as far as that can be told. */
    List<Work> showing(String skill) {
        int place = place(skill);
        return place < 0 ? List.of() : showing(profile.evidenceAt("/skills/" + place));
    }

    private int place(String skill) {
        for (int place = 0; place < profile.skills().size(); place++) {
            if (profile.skills().get(place).name().equalsIgnoreCase(skill)) {
                return place;
            }
        }
        return -1;
    }

    private List<Work> showing(List<Evidence> evidence) {
        TreeSet<Integer> showing = new TreeSet<>();
        evidence.forEach(one -> showing.add(position(one)));
        showing.remove(-1);
        return showing.stream().map(profile.work()::get).toList();
    }

    /** The place among the positions of the one that a part of the document belongs to: the last that begins before it; -1 for none. */
    int position(Evidence evidence) {
        int named = named(evidence.pointer());
        if (named >= 0 || evidence.start() == null) {
            return named;
        }
        Map.Entry<Integer, Integer> last = begins().floorEntry(evidence.start());
        return last == null ? -1 : last.getValue();
    }

    private int named(@Nullable String pointer) {
        int end = pointer == null || !pointer.startsWith(WORK) ? -1 : pointer.indexOf('/', WORK.length());
        if (pointer == null || end < 0) {
            return -1;
        }
        String index = pointer.substring(WORK.length(), end);
        boolean number = index.length() < 9 && index.chars().allMatch(c -> c >= '0' && c <= '9');
        return number && Integer.parseInt(index) < profile.work().size() ? Integer.parseInt(index) : -1;
    }

    /** Where positions begin in the document. */
    private TreeMap<Integer, Integer> begins() {
        TreeMap<Integer, Integer> known = begins;
        if (known == null) {
            known = new TreeMap<>();
            for (int index = 0; index < profile.work().size(); index++) {
                for (Evidence head : profile.evidenceAt(WORK + index)) {
                    if (head.start() != null) {
                        known.putIfAbsent(head.start(), index);
                    }
                }
            }
            begins = known;
        }
        return known;
    }

    private List<Work> addingUp(List<Work> works, @Nullable Integer months) {
        List<Work> dated =
                works.stream().filter(work -> period(work).isPresent()).toList();
        return months == null || !months.equals(months(dated))
                ? List.of()
                : dated.stream()
                        .sorted(Comparator.comparing(
                                work -> period(work).orElseThrow().first()))
                        .toList();
    }

    private Integer months(List<Work> works) {
        return Period.union(
                works.stream().flatMap(work -> period(work).stream()).toList());
    }

    Optional<Period> period(Work work) {
        return Period.of(work, today);
    }

    boolean lasts(Work work) {
        return work.endDate() == null || !work.endDate().last().isBefore(today);
    }
}
