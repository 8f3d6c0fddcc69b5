package dev.candour.resume.layout;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.Times;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.header.Suits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Lines with an employer, whatever it is called, and the time of all the roles held there, which stand below with times of their own:
 * "Tansyfern  2015 - 2020" over "Clerk  2018 - 2020" and "Usher  2015 - 2018". The times tell it.
 */
final class EmployersOverRoles {

    private static final int GAP = 2;
    /** At one house; in a hostile document all lines would be looked at for each. */
    private static final int MOST_ROLES = 60;

    private final SortedMap<Integer, DateRange> anchors;
    private final BiFunction<Integer, DateRange, List<Segment>> named;
    private final IntPredicate isPart;

    /** @param named what a line of dates says beside them @param isPart whether the line above it names the employer */
    EmployersOverRoles(
            SortedMap<Integer, DateRange> anchors,
            BiFunction<Integer, DateRange, List<Segment>> named,
            IntPredicate isPart) {
        this.anchors = anchors;
        this.named = named;
        this.isPart = isPart;
    }

    /**
     * Which lines they are.
     *
     * @param employers by the index of their line
     * @param roles the indices of the lines of the roles below them, which say nothing of where others name what
     */
    record Found(Map<Integer, Segment> employers, Set<Integer> roles) {}

    Found found() {
        Map<Integer, Segment> employers = new HashMap<>();
        Set<Integer> roles = new HashSet<>();
        List<Integer> lines = List.copyOf(anchors.keySet());
        for (int i = 0; i + 1 < lines.size(); i++) {
            Segment employer = employer(lines.get(i));
            List<DateRange> below = employer == null ? List.of() : rolesBehind(lines, i);
            if (employer != null && areRoles(anchors.get(lines.get(i)), below)) {
                employers.put(lines.get(i), employer);
                roles.addAll(lines.subList(i + 1, i + 1 + below.size()));
            }
        }
        return new Found(employers, roles);
    }

    /** The one name of a line, before a place at most. */
    private @Nullable Segment employer(int line) {
        DateRange dates = anchors.get(line);
        List<Segment> said = dates.range() && dates.isReadable() ? named.apply(line, dates) : List.of();
        Segment first = said.isEmpty() ? null : said.get(0);
        boolean name = first != null
                && (first.is(Kind.ORGANIZATION) || first.is(Kind.OTHER) || first.is(Kind.SKILL))
                && Suits.isName(first.bare());
        boolean alone = said.stream().skip(1).allMatch(EmployersOverRoles::isBeside);
        return name && alone && first != null && !isPart.test(line) ? first.as(Kind.ORGANIZATION) : null;
    }

    private static boolean isBeside(Segment part) {
        return part.is(Kind.PLACE) || part.is(Kind.NOISE) || part.is(Kind.DEPARTMENT);
    }

    /** The roles that a list knows, up to what is none; those that it does not know too, where all of them fill the time. */
    private List<DateRange> rolesBehind(List<Integer> lines, int index) {
        DateRange all = anchors.get(lines.get(index));
        List<DateRange> roles = new ArrayList<>();
        int known = 0;
        for (int i = index + 1; i < Math.min(lines.size(), index + MOST_ROLES); i++) {
            DateRange dates = anchors.get(lines.get(i));
            List<Segment> said = dates.range() && dates.isReadable() ? role(lines.get(i), dates) : List.of();
            boolean role = isRole(said);
            if (!Times.within(dates, all) || !role && !isName(said)) {
                break;
            }
            known += role && known == roles.size() ? 1 : 0;
            roles.add(dates);
        }
        return roles.size() > known && Times.fill(roles, all) ? roles : roles.subList(0, known);
    }

    /** What a line of dates names beside them, or the line above it when it names nothing; one blank line may part them. */
    private List<Segment> role(int line, DateRange dates) {
        List<Segment> said = named.apply(line, dates);
        for (int above = line - 1;
                said.isEmpty() && above >= Math.max(0, line - GAP) && !anchors.containsKey(above);
                above--) {
            said = named.apply(above, dates);
        }
        return said;
    }

    private static boolean isName(List<Segment> said) {
        return !said.isEmpty()
                && (said.get(0).is(Kind.OTHER) || said.get(0).is(Kind.SKILL))
                && Suits.isName(said.get(0).bare())
                && said.stream().skip(1).allMatch(part -> part.is(Kind.NOISE));
    }

    private static boolean isRole(List<Segment> said) {
        return said.stream().anyMatch(part -> part.is(Kind.TITLE))
                && said.stream().allMatch(part -> part.is(Kind.TITLE) || isBeside(part));
    }

    /** Two roles within the time, or one that fills it. */
    private static boolean areRoles(DateRange all, List<DateRange> roles) {
        return roles.size() > 1 || roles.size() == 1 && Times.same(roles.get(0), all);
    }
}
