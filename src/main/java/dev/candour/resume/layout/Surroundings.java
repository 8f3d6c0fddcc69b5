package dev.candour.resume.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines around dates, and which of them may be the title block together.
 *
 * @param up the lines above, the nearest first
 * @param only the one way to read them; null when there are several
 */
record Surroundings(
        List<Integer> up, List<Extent> extents, @Nullable Reading only) {

    /** Lines that may be a title block. @param up how many of them stand above the dates @param down how many below */
    record Extent(Block block, int up, int down) {}

    static Surroundings only(Reading reading) {
        return new Surroundings(List.of(), List.of(), reading);
    }
}
