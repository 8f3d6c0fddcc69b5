package dev.candour.resume.layout;

import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Script;

/** Names in a title block that are towns, as what stands beside them tells. */
final class TownsInBlock {

    private final Lexicon lexicon;
    private final String text;
    private final Block block;

    TownsInBlock(Lexicon lexicon, String text, Block block) {
        this.lexicon = lexicon;
        this.text = text;
        this.block = block;
    }

    /** What stands among places of one line is a place too, as York in "York, England, United Kingdom". */
    boolean areBeside(Block.Part part) {
        Segment before = part.neighbour(block, -1);
        Segment next = part.neighbour(block, 1);
        if (part.segment().isBehindAt(text)) {
            return false; // "Web Care @ Elm Instruments, Spain"
        }
        if (before != null && before.is(Segment.Kind.PLACE)) {
            return Script.isChinese(part.segment().text())
                    ? isCommaBetween(before, part.segment())
                    : isCommaBetween(before, part.segment()) && !isLastOfPlace(before, part)
                            || !isNextCell(before, part.segment()) && isNamedElsewhere(part);
        }
        if (next == null || !next.is(Segment.Kind.PLACE) || !isCommaBetween(part.segment(), next)) {
            return false;
        }
        Segment last = part.neighbour(block, 2);
        boolean region = lexicon.isRegion(next.text());
        boolean country = last != null && last.is(Segment.Kind.PLACE);
        return country && region && !lexicon.isStateName(last.text())
                || part.ordinal() == 0 && region && isBeforeNameInNextCell(part, next)
                || part.ordinal() > 0 && (region || lexicon.isState(next.text())) && isNamedElsewhere(part);
    }

    /** Behind "Porto, Portugal" no smaller place follows. */
    private boolean isLastOfPlace(Segment country, Block.Part part) {
        Segment town = part.neighbour(block, -2);
        return town != null
                && town.is(Segment.Kind.PLACE)
                && (lexicon.isRegion(country.text()) || lexicon.isState(country.text()))
                && !isNamedElsewhere(part);
    }

    /** "Makati, Philippines", a gap, and "City Office". */
    private boolean isBeforeNameInNextCell(Block.Part part, Segment next) {
        Segment third = part.neighbour(block, 2);
        return third != null
                && (third.is(Segment.Kind.ORGANIZATION) || third.is(Segment.Kind.OTHER))
                && isNextCell(next, third);
    }

    private boolean isNextCell(Segment one, Segment next) {
        return text.substring(one.span().end(), next.span().start()).indexOf('\t') >= 0;
    }

    /** Beside "Clerk, Acme, Norway" nothing else of the block may name an employer: what stands before the country does. */
    private boolean isNamedElsewhere(Block.Part part) {
        return block.parts().stream()
                .anyMatch(other -> other != part
                        && (other.segment().is(Segment.Kind.ORGANIZATION)
                                || other.segment().is(Segment.Kind.OTHER)
                                        && Suits.isName(other.segment().bare())));
    }

    /** "Ghent, BE" on a line of its own, and what stands between a title and a country. */
    boolean mayHold(Block.Part part) {
        Segment next = part.neighbour(block, 1);
        return next != null
                && next.is(Segment.Kind.PLACE)
                && isCommaBetween(part.segment(), next)
                && (part.ordinal() > 0
                                && (lexicon.isRegion(next.text()) || lexicon.isState(next.text()))
                                && part.segment().bare().indexOf(' ') < 0
                        || part.ordinal() == 0 && part.beside() == 2 && lexicon.isCountryCode(next.text()));
    }

    /** "Provo, UT" and "Provo, UT, USA" on a line of its own is more often a town than an employer. */
    boolean fill(Block.Part part) {
        Segment next = part.neighbour(block, 1);
        Segment last = part.neighbour(block, 2);
        return (part.beside() == 2 || part.beside() == 3 && last != null && last.is(Segment.Kind.PLACE))
                && part.ordinal() == 0
                && next != null
                && lexicon.isStateName(next.text())
                && isCommaBetween(part.segment(), next);
    }

    private boolean isCommaBetween(Segment one, Segment next) {
        return text.substring(one.span().end(), next.span().start()).equals(", ");
    }
}
