package dev.candour.resume.layout;

import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Suits;
import dev.candour.resume.header.TitleShape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a document puts titles, employers and places: learned from the positions that are read with certainty. */
final class Habits {

    /** What a habit counts for that all sure positions share. */
    private static final int WORTH = 20;

    private static final int FEW = 4;
    static final int STRONG = 8;
    private static final int LEAST_SLASHED = 3;
    private static final String SLASH = " / ";
    static final Habits NONE = new Habits(List.of(), List.of(), TableColumns.NONE, false);

    private final Map<Integer, Integer> titles = new HashMap<>();
    private final Map<Integer, Integer> employers = new HashMap<>();
    /** What stands in a slot without being named by anything sure: a place counts for, an unknown name against. */
    private final Map<Integer, Integer> places = new HashMap<>();

    private final Map<Integer, Integer> companies = new HashMap<>();
    private final Map<Integer, Integer> unknown = new HashMap<>();
    private final int sure;
    private final TableColumns columns;
    /** How many positions name a title on the line of their dates and no employer. */
    private final int titlesAlone;

    private final int all;
    /** Whether a slash stands behind the title of most positions, and a name behind it. */
    private final boolean slashed;

    private Habits(List<Reading> readings, List<Boolean> certain, TableColumns columns, boolean slashed) {
        this.columns = columns;
        this.slashed = slashed;
        int count = 0;
        all = readings.size();
        titlesAlone = (int) readings.stream().filter(Habits::isTitleAlone).count();
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            for (Block.Part part : reading.block().parts()) {
                count(part);
            }
            if (reading.isSure()) {
                int weight = certain.get(i) ? 3 : 1;
                count += weight;
                note(reading, weight);
            }
        }
        sure = count;
    }

    /** A company that is called one teaches more than a name that only stands where it may. */
    static Habits of(List<Reading> readings, Lexicon lexicon, TableColumns columns, String text) {
        List<Boolean> certain = readings.stream()
                .map(Reading::employer)
                .map(employer -> employer != null
                        && employer.is(Segment.Kind.ORGANIZATION)
                        && lexicon.isSurelyOrganization(employer.bare()))
                .toList();
        long slashes =
                readings.stream().filter(reading -> isSlashed(reading, text)).count();
        boolean both = slashes == 2 && readings.size() == 2;
        return new Habits(
                readings, certain, columns, both || slashes >= LEAST_SLASHED && slashes * 3 >= readings.size() * 2L);
    }

    /** "Clerk / Elm Ltd", and no house on another line. */
    private static boolean isSlashed(Reading reading, String text) {
        List<Block.Part> parts = reading.block().parts();
        return parts.stream()
                        .filter(part -> part.segment().is(Segment.Kind.TITLE) && part.ordinal() == 0)
                        .anyMatch(part -> isNameBehind(part.neighbour(reading.block(), 1))
                                && text.startsWith(SLASH, part.segment().span().end()))
                && (reading.employer() == null
                        || text.startsWith(SLASH, reading.employer().span().start() - SLASH.length()));
    }

    private static boolean isNameBehind(@Nullable Segment next) {
        return next != null
                && (next.is(Segment.Kind.ORGANIZATION)
                        || next.is(Segment.Kind.OTHER) && Suits.isName(next.bare()) && !TitleShape.isTrade(next));
    }

    /** Whether a slash parts titles from employers here; elsewhere it joins two titles. */
    boolean areSlashed() {
        return slashed;
    }

    private static boolean isTitleAlone(Reading reading) {
        return reading.employer() == null
                && reading.block().parts().stream()
                        .filter(part -> part.segment() == reading.title())
                        .anyMatch(Habits::standsAlone);
    }

    private static boolean standsAlone(Block.Part part) {
        return part.offset() == 0 && part.beside() == 1;
    }

    /** Whether the others name a title where this stands, and no employer at all. */
    boolean isTitleAlone(Block.Part part) {
        return titlesAlone >= 2 && titlesAlone * 3 >= all * 2 && sure * 2 <= titlesAlone && standsAlone(part);
    }

    private void count(Block.Part part) {
        switch (part.segment().kind()) {
            case PLACE -> places.merge(part.slot(), 1, Integer::sum);
            case ORGANIZATION -> companies.merge(part.slot(), 1, Integer::sum);
            case OTHER -> unknown.merge(part.slot(), 1, Integer::sum);
            default -> {}
        }
    }

    private void note(Reading reading, int weight) {
        for (Block.Part part : reading.block().parts()) {
            if (part.segment() == reading.title()) {
                titles.merge(part.slot(), weight, Integer::sum);
            } else if (part.segment() == reading.employer()) {
                employers.merge(part.slot(), weight, Integer::sum);
            }
        }
    }

    int forTitle(Block.Part part) {
        return columns.forTitle(part) + (isPlace(part) ? -WORTH : isTitleAlone(part) ? WORTH : learned(titles, part));
    }

    int forEmployer(Block.Part part) {
        return columns.forEmployer(part) + (isPlace(part) || isTitleAlone(part) ? -WORTH : learned(employers, part));
    }

    /** Whether most others name their employers, and not in this place. */
    boolean isElsewhere(Block.Part part) {
        int all = employers.values().stream().mapToInt(Integer::intValue).sum();
        return all >= 2 && employers.getOrDefault(part.slot(), 0) * 2 < all;
    }

    /** One position shows less of a habit than three. */
    private int learned(Map<Integer, Integer> slots, Block.Part part) {
        int worth = WORTH * Math.min(sure, FEW) / FEW;
        return sure == 0 ? 0 : worth * slots.getOrDefault(part.slot(), 0) / sure;
    }

    /** Where the others name a place, an unknown name is one too. */
    private boolean isPlace(Block.Part part) {
        int known = places.getOrDefault(part.slot(), 0);
        int other = unknown.getOrDefault(part.slot(), 0);
        boolean beside = part.offset() == 0;
        return part.segment().is(Segment.Kind.OTHER)
                && known > 0
                && (!beside || part.beside() > 1)
                && !companies.containsKey(part.slot())
                && (beside ? known * 2 >= other : known > other);
    }
}
