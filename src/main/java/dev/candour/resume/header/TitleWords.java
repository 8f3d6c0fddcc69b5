package dev.candour.resume.header;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.WordCount;

/** Words between a title and an employer, each with what must stand on both sides of it: "for", "with", "at", "as". */
final class TitleWords {

    private static final Anchored LEGAL_FORM = Anchored.ofAnyCase("(?:Inc|Ltd|Limited|LLC|LLP|PLC|Corp|GmbH)\\b\\.?");

    private static final int LONGEST_FORM = 12;

    static final String FOR = " for ";
    static final String WITH = " with ";
    static final String AS = " as ";
    static final String AT = " at ";

    private static final int SHORT_TITLE = 4;

    private final Lexicon lexicon;
    private final String text;

    TitleWords(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** "Assistant for Acme Group": only what is called a company is an employer there. */
    boolean isEmployedFor(Span span, int at) {
        String employer = text.substring(span.start(), at).contains(AT) ? "" : behindTitle(span, at, FOR);
        int begin = at + FOR.length();
        return lexicon.isOrganization(employer)
                || !employer.isEmpty() && isWithForm(begin + employer.length(), span.end());
    }

    /** "Assistant for Oakmill, Inc": what a legal form follows is a company, whatever it is called. */
    private boolean isWithForm(int from, int to) {
        String behind = text.substring(from, Math.min(to, from + LONGEST_FORM));
        return behind.startsWith(",") && LEGAL_FORM.opens(behind.substring(1).stripLeading());
    }

    /** "LLC", which is no state and no town as "CO" may be. */
    static boolean isLegalForm(String words) {
        return LEGAL_FORM.is(words);
    }

    /** "Site Engineer with Al Noor Builders": a name of several words is an employer there, what somebody works with is none. */
    boolean isEmployedWith(Span span, int at) {
        String employer = behindTitle(span, at, WITH);
        return lexicon.isOrganization(employer)
                || employer.indexOf(' ') > 0
                        && Suits.isName(employer)
                        && !lexicon.isSkill(employer)
                        && !lexicon.isTitle(employer);
    }

    /** "Documenter at Elm News" and "Front Desk at Elm Ltd": a title that no list knows, told by its ending or by what stands behind it. */
    boolean isTradeAt(Span span, int at) {
        if (at + AT.length() > span.end()) {
            return false;
        }
        String trade = Asides.bare(text.substring(span.start(), at).strip());
        String behind = text.substring(at + AT.length(), span.end()).strip();
        return WordCount.of(trade) <= SHORT_TITLE
                && (Suits.isName(trade) && mayBePost(trade, behind) || isWritten(trade) && TitleShape.isTrade(trade))
                && !lexicon.isOrganization(trade)
                && !lexicon.isDepartment(trade)
                && !lexicon.isPlace(trade)
                && (Suits.isName(behind) || WordCount.of(behind) == 1);
    }

    /** "Health Visitor" and "Health visitor", but not "Presented poster". */
    private static boolean isWritten(String trade) {
        int space = trade.indexOf(' ');
        return Suits.isName(trade)
                || space > 0
                        && Character.isUpperCase(trade.charAt(0))
                        && !trade.substring(0, space).endsWith("ed");
    }

    /** "Night Crew at Elmly" */
    private boolean mayBePost(String trade, String behind) {
        boolean few = WordCount.of(trade) < SHORT_TITLE && Suits.isName(behind) && !lexicon.isPlace(behind);
        return (few || lexicon.isSurelyOrganization(behind)) && !trade.contains(FOR) && !trade.contains(" of ");
    }

    /** What stands behind a title and a word that joins it to a name; empty when there is no title or no name. */
    private String behindTitle(Span span, int at, String joint) {
        int begin = at + joint.length();
        int end = Beside.end(text, begin, span.end(), ",;|\t(");
        boolean named = Character.isUpperCase(text.charAt(Math.min(begin, span.end() - 1)))
                && lexicon.isTitle(Beside.lastPart(text.substring(span.start(), at)));
        return named ? text.substring(begin, end).strip() : "";
    }

    /** "Tansy Ltd, Rome as Senior Manager", but not "English as Second Language Instructor" */
    boolean isBeforeRole(Span span, int at) {
        int begin = at + AS.length();
        int end = Beside.end(text, begin, span.end(), ",;|\t(");
        int start = Beside.start(text, span.start(), at, ",;|:\t(");
        Span words = Span.of(start, at).strip(text);
        Span name = LeadIn.cut(lexicon, text, words);
        String before = name.in(text);
        boolean behindName = start > span.start() && text.charAt(start - 1) == ',' || name.start() > words.start();
        return begin < span.end()
                && Character.isUpperCase(text.charAt(begin))
                && Suits.isName(before)
                && (behindName || lexicon.isPlace(before) || lexicon.isOrganization(before))
                && lexicon.isTitle(text.substring(begin, end).strip());
    }
}
