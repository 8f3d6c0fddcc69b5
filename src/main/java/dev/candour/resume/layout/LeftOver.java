package dev.candour.resume.layout;

import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.WordCount;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a choice of title and employer leaves unexplained speaks against it. */
final class LeftOver {

    private static final int IDLE = 12;
    private static final Anchored STATE = Anchored.of("[A-Z]{2}");

    private final Block block;
    /** What a line beside the dates costs that names neither title nor employer. */
    private final Map<Integer, Integer> idle = new TreeMap<>();

    LeftOver(Block block) {
        this.block = block;
        block.parts().stream()
                .map(Block.Part::offset)
                .filter(offset -> offset != 0)
                .forEach(offset -> idle.computeIfAbsent(offset, line -> isAside(line) ? 1 : isName(line) ? 4 : IDLE));
    }

    int cost(Block.@Nullable Part title, Block.@Nullable Part employer) {
        int cost = 0;
        for (Block.Part part : block.parts()) {
            if (part != title && part != employer) {
                cost += unexplained(part.segment(), title, employer);
            }
        }
        for (Map.Entry<Integer, Integer> line : idle.entrySet()) {
            cost += names(line.getKey(), title) || names(line.getKey(), employer) ? 0 : line.getValue();
        }
        return cost;
    }

    private static int unexplained(Segment segment, Block.@Nullable Part title, Block.@Nullable Part employer) {
        return switch (segment.kind()) {
            case ORGANIZATION -> employer == null || !employer.segment().is(Segment.Kind.ORGANIZATION) ? 8 : 3;
            case TITLE -> title == null ? 8 : title.segment().line() == segment.line() ? 1 : 4;
            case OTHER -> 2;
            case SKILL -> 1;
            default -> 0;
        };
    }

    private static boolean names(int offset, Block.@Nullable Part part) {
        return part != null && part.offset() == offset;
    }

    /** Whether something is said on a line between the two. */
    boolean isTold(Block.Part title, Block.Part employer) {
        int from = Math.min(title.offset(), employer.offset());
        int to = Math.max(title.offset(), employer.offset());
        for (int offset = from + 1; offset < to; offset++) {
            if (offset != 0 && !isAside(offset) && !isName(offset)) {
                return true;
            }
        }
        return false;
    }

    /** A line above the dates that is one short name may be a town. */
    private boolean isName(int offset) {
        List<Block.Part> line =
                block.parts().stream().filter(part -> part.offset() == offset).toList();
        return offset < 0
                && line.size() == 1
                && line.get(0).segment().is(Segment.Kind.OTHER)
                && Suits.isName(line.get(0).segment().bare())
                && WordCount.of(line.get(0).segment().bare()) <= 2;
    }

    /** Whether a line says only where, in what department or on what terms. */
    private boolean isAside(int offset) {
        List<Segment> line = block.parts().stream()
                .filter(part -> part.offset() == offset)
                .map(Block.Part::segment)
                .toList();
        boolean town = line.size() == 2
                && line.get(0).is(Segment.Kind.OTHER)
                && line.get(1).is(Segment.Kind.PLACE)
                && STATE.is(line.get(1).text());
        return town
                || line.stream()
                        .allMatch(segment -> segment.is(Segment.Kind.PLACE)
                                || segment.is(Segment.Kind.NOISE)
                                || segment.is(Segment.Kind.DEPARTMENT));
    }
}
