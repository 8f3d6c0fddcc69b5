package dev.candour.resume.header;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.WordCount;

/** A colon between a title and a name, as in "Rouge Parts: electrician" and "Senior Engineer: Tansyfern.com". */
final class TitleColons {

    private static final Anchored SITE_NAME = Anchored.of("[A-Za-z\\d]{3,30}\\.(?:com|net|io|org|co|ai|de|uk|fr|us)");

    private static final int LONGEST_TITLE = 5;

    private final Lexicon lexicon;
    private final String text;

    TitleColons(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** "Rouge Parts: electrician": a name with a colon, and a title behind it; a label is none. */
    boolean isBeforeTitle(Span span, int colon) {
        String name = text.substring(span.start(), colon).strip();
        int end = Beside.end(text, colon + 1, span.end(), ",;|\t(");
        return Suits.isName(name)
                && name.indexOf(' ') > 0
                && lexicon.labelled(name) == null
                && !lexicon.isTitle(name)
                && lexicon.isTitle(text.substring(colon + 1, end).strip());
    }

    /** "Senior Engineer: Tansyfern.com": a title with a colon, and behind it what is called a company or a site. */
    boolean isBehindTitle(Span span, int colon) {
        String title = Beside.lastPart(text.substring(span.start(), colon)).strip();
        int end = Beside.end(text, colon + 1, span.end(), ",;|\t(");
        String name = text.substring(colon + 1, end).strip();
        return WordCount.of(title) <= LONGEST_TITLE
                && Suits.isName(title)
                && lexicon.labelled(title) == null
                && lexicon.isTitle(title)
                && Suits.isName(name)
                && !lexicon.isTitle(name)
                && !lexicon.isDepartment(name)
                && (lexicon.isOrganization(name) || SITE_NAME.is(name));
    }
}
