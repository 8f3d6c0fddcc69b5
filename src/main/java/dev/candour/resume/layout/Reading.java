package dev.candour.resume.layout;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Suits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to read the lines around a position's dates.
 *
 * @param up how many lines above the dates belong to it
 * @param down how many below
 * @param title null when none is named
 * @param employer null when none is named
 * @param points how well it reads; see {@link Suits}
 * @param runnerUp what the next best choice of title and employer in the same lines reads
 */
public record Reading(
        Block block,
        int up,
        int down,
        @Nullable Segment title,
        @Nullable Segment employer,
        int points,
        int runnerUp) {

    private static final int CLEAR = 6;

    Reading replaced(@Nullable Segment otherTitle, @Nullable Segment otherEmployer, int worth) {
        return new Reading(block, up, down, otherTitle, otherEmployer, worth, points);
    }

    Reading less(int cost) {
        return new Reading(block, up, down, title, employer, points - cost, runnerUp - cost);
    }

    Reading rivalled(int worth) {
        return worth <= runnerUp ? this : new Reading(block, up, down, title, employer, points, worth);
    }

    public boolean isWhole() {
        return title != null && employer != null;
    }

    /** How much it names: a known title and a known employer count twice. */
    public int worth() {
        return worth(title, Segment.Kind.TITLE) + worth(employer, Segment.Kind.ORGANIZATION);
    }

    private static int worth(@Nullable Segment named, Segment.Kind known) {
        return named == null ? 0 : named.is(known) ? 2 : 1;
    }

    /** Whether a word list knows the title or the employer: from such a reading others can be learned. */
    boolean isSure() {
        return title != null && title.is(Segment.Kind.TITLE) && employer != null
                || employer != null && employer.is(Segment.Kind.ORGANIZATION);
    }

    /** Whether another choice reads nearly as well. */
    public boolean isContested() {
        return points > 0 && points - runnerUp < CLEAR;
    }

    int first() {
        return block.lines().get(0);
    }

    int last() {
        return block.lines().get(block.lines().size() - 1);
    }

    public Header header(String text) {
        List<Segment> segments = block.parts().stream().map(Block.Part::segment).toList();
        Segment whole = new LongTitle(text, block.parts()).of(title, employer);
        return new Header(whole, employer, certainty(segments), segments);
    }

    private int certainty(List<Segment> segments) {
        if (employer == null) {
            return 0;
        }
        return employer.is(Segment.Kind.ORGANIZATION) ? 3 : Header.certainty(segments, title, employer);
    }
}
