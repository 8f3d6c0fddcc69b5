package dev.candour.resume.header;

import dev.candour.resume.text.Span;
import dev.candour.resume.text.WordCount;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a title ends and something is told behind it: a full stop, a colon, "for somebody", the terms. */
final class TitleEnds {

    /** A longer word is no short form, as Sr. and Jr. are. */
    private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}{3}$");

    /** "Bartender. 30 hours/week" */
    private static final Pattern TERMS = Pattern.compile("\\. \\p{Sc}?\\d");

    private static final Pattern NAME_END = Pattern.compile("\\p{Ll}{3}$|\\p{Lu}{2}$");

    private static final Pattern FOR_SOMEBODY =
            Pattern.compile(" for (?:an?|the|my|our|two|three|several|various|elderly|high-|families|children)\\b");

    private static final Pattern PARTED_EARLY = Pattern.compile("[,;|\\t(]| - | \\| ");

    private static final int SHORT_TITLE = 4;

    private final Lexicon lexicon;
    private final String text;

    TitleEnds(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** "Content Lead. Wrote product copy": behind a title and a full stop something is told. */
    boolean endsTitle(int start, int at, Span span) {
        return isForSomebody(start, at)
                || isFullStop(start, at, span)
                || isBeforeTerms(start, at, span)
                || isBeforeTold(start, at, span);
    }

    /** "Live-in caregiver for an elderly couple" */
    private boolean isForSomebody(int start, int at) {
        return text.startsWith(TitleWords.FOR, at)
                && FOR_SOMEBODY.matcher(text).region(at, text.length()).lookingAt()
                && WordCount.of(text.substring(start, at).strip()) <= SHORT_TITLE
                && lexicon.isTitle(text.substring(start, at).strip());
    }

    private boolean isFullStop(int start, int at, Span span) {
        return text.charAt(at) == '.'
                && at + 2 < span.end()
                && text.charAt(at + 1) == ' '
                && Character.isUpperCase(text.charAt(at + 2))
                && SENTENCE_END.matcher(text.substring(start, at)).find()
                && lexicon.isTitle(text.substring(start, at).strip());
    }

    /** "Bartender. 30 hours a week at $15 an hour": on what terms, behind what is no date. */
    private boolean isBeforeTerms(int start, int at, Span span) {
        return text.charAt(at) == '.'
                && TERMS.matcher(text).region(at, span.end()).lookingAt()
                && NAME_END.matcher(text.substring(start, at)).find()
                && PayAndHours.open(text.substring(at + 2, span.end()))
                && Suits.isName(text.substring(start, at).strip());
    }

    /** "Project Manager: First steps with the new tool" */
    private boolean isBeforeTold(int start, int at, Span span) {
        if (text.charAt(at) != ':' || at + 2 >= span.end() || text.charAt(at + 1) != ' ') {
            return false;
        }
        String title = text.substring(start, at).strip();
        String told = text.substring(at + 2, span.end()).strip();
        return WordCount.of(title) <= SHORT_TITLE + 1
                && WordCount.of(told) >= SHORT_TITLE
                && lexicon.labelled(title) == null
                && Suits.isName(title)
                && !Suits.isName(told)
                && !namesSomebody(told)
                && !isTitleAt(told)
                && lexicon.isTitle(title);
    }

    /** "Internship: Web Developer at Elm" */
    private boolean isTitleAt(String told) {
        int at = told.indexOf(TitleWords.AT);
        return at > 0 && WordCount.of(told.substring(0, at)) <= SHORT_TITLE && lexicon.isTitle(told.substring(0, at));
    }

    /** "Research Assistant: Department of Physics, under somebody's guidance" */
    private boolean namesSomebody(String told) {
        Matcher parted = PARTED_EARLY.matcher(told);
        String first = parted.find() ? told.substring(0, parted.start()).strip() : told;
        return lexicon.isDepartment(first) || lexicon.isOrganization(first) && Suits.isName(first);
    }
}
