package dev.candour.resume.layout;

import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Suits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines that may be the title block of one position.
 *
 * @param lines their indices within the section, in order
 * @param cost what speaks against taking them together
 */
public record Block(List<Integer> lines, List<Part> parts, int cost) {

    /** Whether one of two parts stands beside the dates and the other below them. */
    boolean isAcross(Segment one, Segment other) {
        int first = offset(one);
        int second = offset(other);
        return Math.min(first, second) == 0 && Math.max(first, second) > 0;
    }

    int offset(Segment segment) {
        return parts.stream()
                .filter(part -> part.segment() == segment)
                .mapToInt(Part::offset)
                .findFirst()
                .orElse(-1);
    }

    /**
     * A segment and its place in the layout.
     *
     * @param offset lines from the dates, negative above them; blank lines do not count
     * @param ordinal which segment of its line it is, from 0
     * @param cell which cell of its line it stands in, from 0; bars and tabs part cells
     * @param within which segment of its cell it is, from 0
     * @param starts whether what stands above its line cannot run on into it
     * @param beside how many segments its line has
     * @param suits what the segment itself suits as
     */
    public record Part(
            Segment segment, int offset, int ordinal, int cell, int within, boolean starts, int beside, Suits suits) {

        /** The one behind it on its line. */
        Part next(Segment next, String text, Suits suits) {
            int from = Math.min(segment.span().end(), next.span().start());
            String between = text.substring(from, next.span().start());
            int bars = (int) between.chars().filter(c -> c == '|' || c == '\t').count();
            bars = bars == 0 && between.indexOf("  ") >= 0 ? 1 : bars;
            return new Part(next, offset, ordinal + 1, cell + bars, bars > 0 ? 0 : within + 1, starts, beside, suits);
        }

        /** The segment some places behind it on its line, before it when negative; null when none stands there. */
        @Nullable
        Segment neighbour(Block block, int places) {
            for (Part other : block.parts()) {
                if (other.offset == offset
                        && other.ordinal == ordinal + places
                        && other.segment.line() == segment.line()) {
                    return other.segment;
                }
            }
            return null;
        }

        /** A line that may go on from the one above is less likely to name something. */
        int crowding() {
            return offset < 0 && !starts ? 3 : 0;
        }

        /** Where documents of one hand put the same: what a cell holds besides its first name moves none of the others. */
        int slot() {
            return offset * 64 + Math.min(cell, 7) * 8 + Math.min(within, 7);
        }
    }
}
