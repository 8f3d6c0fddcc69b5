package dev.candour.resume.career;

import dev.candour.profile.Profile.EmploymentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes one career out of one that a document tells twice: in two languages, or in a list and again in detail. */
public final class Tellings {

    private Tellings() {}

    public static List<Position> merge(List<Position> positions) {
        List<Position> merged = new ArrayList<>();
        boolean twice = false;
        for (Position position : positions) {
            int twin = twin(merged, position);
            if (twin >= 0) {
                twice |= merged.get(twin).chinese() != position.chinese();
                merged.set(twin, merged.get(twin).with(position));
            } else {
                merged.add(position);
            }
        }
        return twice ? mergeUndated(merged) : merged;
    }

    private static int twin(List<Position> merged, Position position) {
        for (int i = 0; i < merged.size(); i++) {
            Position other = merged.get(i);
            boolean sameJob = other.dates().sameAs(position.dates()) && other.type() == position.type();
            if (sameJob && (other.chinese() != position.chinese() || sameEmployer(other, position))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean sameEmployer(Position one, Position other) {
        String first = key(one.employer());
        String second = key(other.employer());
        boolean titles = key(one.title()).equals(key(other.title())) || one.title() == null || other.title() == null;
        return !first.isEmpty() && !second.isEmpty() && titles && (first.contains(second) || second.contains(first));
    }

    private static String key(@Nullable String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** In a career told twice, undated positions of one type belong together in order when there are equally many. */
    private static List<Position> mergeUndated(List<Position> positions) {
        List<Position> merged = new ArrayList<>(positions);
        for (EmploymentType type : EmploymentType.values()) {
            boolean chineseFirst = !positions.isEmpty() && positions.get(0).chinese();
            List<Position> first = undated(merged, type, chineseFirst);
            List<Position> second = undated(merged, type, !chineseFirst);
            for (int i = 0; first.size() == second.size() && i < first.size(); i++) {
                merged.set(merged.indexOf(first.get(i)), first.get(i).with(second.get(i)));
                merged.remove(second.get(i));
            }
        }
        return merged;
    }

    private static List<Position> undated(List<Position> positions, EmploymentType type, boolean chinese) {
        return positions.stream()
                .filter(position -> position.type() == type && position.chinese() == chinese)
                .filter(position -> !position.dates().isKnown())
                .toList();
    }
}
