package dev.candour.screening;

import dev.candour.profile.Evidence;
import dev.candour.profile.PartialDate;
import dev.candour.profile.Period;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Leadership;
import dev.candour.profile.Profile.Skill;
import dev.candour.profile.Profile.Work;
import dev.candour.profile.ProfileParts;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A profile without some positions, and without what only these show: the others move up, and their places in the document with them. */
final class FewerPositions {

    private static final String WORK = "/work/";

    private final Profile profile;
    private final Positions positions;

    FewerPositions(Profile profile, Positions positions) {
        this.profile = profile;
        this.positions = positions;
    }

    /** @param left places among the positions */
    Profile without(List<Integer> left) {
        List<Work> gone = left.stream().map(profile.work()::get).toList();
        List<Work> stay = IntStream.range(0, profile.work().size())
                .filter(index -> !left.contains(index))
                .mapToObj(profile.work()::get)
                .toList();
        List<Work> worked = positions.ofExperience();
        return ProfileParts.of(profile)
                .work(stay)
                .experienceMonths(worked.isEmpty() ? profile.experienceMonths() : months(worked, gone))
                .skills(profile.skills().stream()
                        .map(skill -> without(skill, gone))
                        .toList())
                .leadership(leadership(Set.copyOf(left)))
                .evidence(movedUp(profile.evidence(), left, places -> movedUp(places, left)))
                .confidence(movedUp(profile.confidence(), left, UnaryOperator.identity()))
                .profile();
    }

    /** What only they show is still named in the document. */
    private Skill without(Skill skill, List<Work> gone) {
        List<Work> showing = positions.of(skill.name());
        if (showing.isEmpty()) {
            return skill;
        }
        Integer months = months(showing, gone);
        PartialDate last = months == null ? null : last(showing, gone);
        boolean claimed = skill.claimed() || months == null && !skill.undatedUse();
        return new Skill(skill.name(), months, skill.undatedUse(), last, claimed, skill.claimedMonths());
    }

    private @Nullable PartialDate last(List<Work> showing, List<Work> gone) {
        return periods(showing, gone).stream()
                .map(Period::last)
                .max(YearMonth::compareTo)
                .map(PartialDate::of)
                .orElse(null);
    }

    private @Nullable Integer months(List<Work> works, List<Work> gone) {
        List<Period> periods = periods(works, gone);
        return periods.isEmpty() ? null : Integer.valueOf(Period.union(periods));
    }

    private List<Period> periods(List<Work> works, List<Work> gone) {
        return works.stream()
                .filter(work -> gone.stream().noneMatch(other -> other == work))
                .flatMap(work -> positions.period(work).stream())
                .toList();
    }

    /** Nobody was led where all that tells of it stands in what is no position. */
    private @Nullable Leadership leadership(Set<Integer> left) {
        Leadership now = profile.leadership();
        boolean there = now != null
                && !now.evidence().isEmpty()
                && now.evidence().stream().allMatch(one -> left.contains(positions.position(one)));
        return there ? null : now;
    }

    private static <T> Map<String, T> movedUp(Map<String, T> before, List<Integer> left, UnaryOperator<T> values) {
        Map<String, T> after = new HashMap<>();
        before.forEach((pointer, value) -> {
            String moved = movedUp(pointer, left);
            if (moved != null) {
                after.put(moved, values.apply(value));
            }
        });
        return after;
    }

    private static List<Evidence> movedUp(List<Evidence> before, List<Integer> left) {
        return before.stream()
                .flatMap(one -> one.pointer() == null
                        ? Stream.of(one)
                        : Stream.ofNullable(movedUp(one.pointer(), left))
                                .map(pointer -> Evidence.ofJson(one.document(), pointer, one.quote())))
                .toList();
    }

    /** Null for what belongs to one of those that are left out. */
    private static @Nullable String movedUp(String pointer, List<Integer> left) {
        int end = pointer.startsWith(WORK) ? pointer.indexOf('/', WORK.length()) : -1;
        String index =
                !pointer.startsWith(WORK) ? "" : pointer.substring(WORK.length(), end < 0 ? pointer.length() : end);
        if (index.isEmpty() || !index.chars().allMatch(Character::isDigit)) {
            return pointer;
        }
        int place = Integer.parseInt(index);
        long before = left.stream().filter(other -> other < place).count();
        return left.contains(place) ? null : WORK + (place - before) + (end < 0 ? "" : pointer.substring(end));
    }
}
