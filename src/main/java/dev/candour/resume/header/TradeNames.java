package dev.candour.resume.header;

import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import java.util.List;

/**
 * Houses that begin with a trade and go on with what nobody is: "Butler Foods", "Mason Lane Dental", "Cook County". Alone they are
 * read as titles; beside a title each is the house, for no title ends so.
 */
final class TradeNames {

    /** Up to four words, each with a capital and none of them an abbreviation, as in "Nurse ICU", or a grade. */
    private static final Anchored WRITTEN =
            Anchored.of("(?:Mc|Mac)?\\p{Lu}\\p{Ll}+(?: (?:(?:&|and|on) )?(?:Mc|Mac)?\\p{Lu}\\p{Ll}+){1,3}");

    /** What goes on behind these is what they are over, or where: "Manager Operations", "Student Affairs". */
    private static final Anchored OFFICE = Anchored.ofAnyCase(
            "(?:managing|general|assistant|associate|deputy|vice|chief|head|lead|senior|junior|principal|manager|director|supervisor|superintendent|officer|administrator|executive"
                    + "|president|chair\\p{L}*|partner|coordinator|specialist|consultant|engineer|developer|programmer|architect|designer|analyst|scientist|researcher|technician|representative"
                    + "|agent|advis[eo]r|assessor|auditor|accountant|controller|secretary|receptionist|intern|trainee|apprentice|student|volunteer|fellow|member|owner|founder|freelancer?|self-employed)");

    private TradeNames() {}

    /** Beside one title, and where nothing else may be the house. */
    static void mark(Lexicon lexicon, List<Segment> segments) {
        List<Segment> titles =
                segments.stream().filter(part -> part.is(Kind.TITLE)).toList();
        if (titles.size() != 2
                || segments.stream().anyMatch(part -> part.is(Kind.ORGANIZATION) || part.is(Kind.OTHER))) {
            return;
        }
        boolean first = mayBe(titles.get(0).bare(), lexicon);
        if (first != mayBe(titles.get(1).bare(), lexicon)) {
            Segment house = titles.get(first ? 0 : 1);
            segments.set(segments.indexOf(house), house.as(Kind.OTHER));
        }
    }

    /** @param bare what is read as a title */
    static boolean mayBe(String bare, Lexicon lexicon) {
        if (Script.isChinese(bare) || !WRITTEN.is(bare)) {
            return false;
        }
        String first = bare.substring(0, bare.indexOf(' '));
        String last = bare.substring(bare.lastIndexOf(' ') + 1);
        return lexicon.isTitle(first)
                && !OFFICE.is(first)
                && !lexicon.isTitle(last)
                && !lexicon.isRank(last)
                && !lexicon.isField(last)
                && !lexicon.isSkill(last)
                && !lexicon.isDepartment(last)
                && !TitleShape.isTrade(last);
    }
}
