package dev.candour.resume.header;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.WordCount;

/** "Founder of Tansy Ltd": who founded or leads a house, with "of" before its name. */
final class LeadersOf {

    static final String OF = " of ";

    private static final Anchored FOUNDER =
            Anchored.ofAnyCase("\\b(?:co-?)?(?:founder|founding member|owner|ceo|proprietor)$");

    private static final Anchored LEADER = Anchored.ofAnyCase(
            "\\b(?:president|chair|chairman|chairwoman|chairperson|director|principal|headmaster|headmistress|rector|treasurer|secretary|captain|manager|editor|conductor|curator|trustee)$");

    private static final Anchored PARTED = Anchored.of("[,|\\t;()]| - | of ");

    private static final int LONGEST_LED = 60;
    private static final int SHORT_TITLE = 4;

    private final Lexicon lexicon;
    private final String text;

    LeadersOf(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** "Founder of Tansy Ltd": what somebody founded or leads is the employer when it is called one and nothing else is. */
    boolean isLeaderOf(Span span, int at) {
        if (!text.startsWith(OF, at) || at + OF.length() > span.end()) {
            return false;
        }
        String before = Beside.lastPart(text.substring(span.start(), at));
        String behind = text.substring(at + OF.length(), span.end()).replaceFirst("^the ", "");
        return behind.length() <= LONGEST_LED
                && WordCount.of(before) <= SHORT_TITLE
                && !PARTED.isIn(behind)
                && Suits.isName(behind)
                && (FOUNDER.isIn(before)
                                && !lexicon.isDepartment(behind)
                                && (lexicon.isOrganization(behind) || behind.indexOf(' ') > 0)
                        || LEADER.isIn(before) && lexicon.isSurelyOrganization(behind))
                && lexicon.isTitle(before);
    }
}
