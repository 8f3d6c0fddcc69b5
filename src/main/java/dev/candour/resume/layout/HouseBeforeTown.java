package dev.candour.resume.layout;

import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.WordCount;
import org.jspecify.annotations.Nullable;

/**
 * "Elm Real Estate, Oakford, MA" over "Landscaping and Maintenance": of two names that no list knows the one in a town and a state is
 * the house, and what stands alone below it is what somebody did there.
 */
final class HouseBeforeTown {

    private static final int MOST_WORDS = 5;

    private static final Anchored ROLE = Anchored.of("\\p{Lu}[\\p{L} &/-]+");

    private final Lexicon lexicon;
    private final Block block;
    private final boolean titled;

    HouseBeforeTown(Lexicon lexicon, Block block) {
        this.lexicon = lexicon;
        this.block = block;
        this.titled = block.parts().stream().anyMatch(part -> part.segment().is(Segment.Kind.TITLE));
    }

    boolean is(Block.Part part) {
        return !titled
                && part.ordinal() == 0
                && part.beside() == 3
                && isPlace(part.neighbour(block, 1))
                && isPlace(part.neighbour(block, 2))
                && block.parts().stream().anyMatch(other -> other.beside() == 1 && other.offset() != part.offset());
    }

    boolean isOver(Block.Part role) {
        Segment words = role.segment();
        return !titled
                && role.offset() > 0
                && role.beside() == 1
                && (words.is(Segment.Kind.OTHER) || words.is(Segment.Kind.ORGANIZATION))
                && !lexicon.isSurelyOrganization(words.bare())
                && WordCount.of(words.bare()) <= MOST_WORDS
                && ROLE.is(words.bare())
                && block.parts().stream().anyMatch(other -> other.offset() < role.offset() && is(other));
    }

    private static boolean isPlace(@Nullable Segment segment) {
        return segment != null && segment.is(Segment.Kind.PLACE);
    }
}
