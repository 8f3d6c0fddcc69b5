package dev.candour.resume.layout;

import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Anchored;

/** Where a part of a title block stands: before a place, in parentheses, before the dates as their label. */
final class Standing {

    private static final Anchored CLIENT = Anchored.ofAnyCase("(?:end )?client\\s?:");

    private Standing() {}

    /** "Client: Elm Instruments" */
    static boolean isClient(Block.Part part) {
        return CLIENT.opens(part.segment().text());
    }

    /** A department with a town behind it stands where an employer stands. */
    static boolean isBeforePlace(Block block, Block.Part part) {
        return block.parts().stream()
                .filter(other -> other.offset() == part.offset() && other.ordinal() > part.ordinal())
                .anyMatch(other -> other.segment().is(Segment.Kind.PLACE));
    }

    /** Behind a sign, as in "Clerk @(Elm, Oak)", stand names all the same. */
    static boolean isInParentheses(String text, Segment segment) {
        int start = segment.span().start();
        return start > 0 && text.charAt(start - 1) == '(' && (start < 2 || text.charAt(start - 2) != '@');
    }

    /** "Acme: 2019 - 2021" */
    static boolean isLabelOfDates(String text, Block.Part part) {
        int end = part.segment().span().end();
        return part.offset() == 0
                && part.beside() == 1
                && end + 1 < text.length()
                && text.charAt(end) == ':'
                && Character.isDigit(
                        text.charAt(text.charAt(end + 1) == ' ' ? Math.min(end + 2, text.length() - 1) : end + 1));
    }
}
