package dev.candour.resume;

import java.util.regex.Pattern;

/** Words and points that join a title to what stands beside it: a colon, "for", "with", a full stop. */
final class TitleJoints {

    /** A longer word is no short form, as Sr. and Jr. are. */
    private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}{3}$");

    private final Lexicon lexicon;
    private final String text;

    TitleJoints(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** "Rouge Parts: electrician": a name with a colon, and a title behind it; a label is none. */
    boolean isBeforeTitle(Span span, int colon) {
        String name = text.substring(span.start(), colon).strip();
        int end = colon + 1;
        while (end < span.end() && ",;|\t(".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return Suits.isName(name)
                && name.indexOf(' ') > 0
                && lexicon.labelled(name) == null
                && !lexicon.isTitle(name)
                && lexicon.isTitle(text.substring(colon + 1, end).strip());
    }

    /** "Assistant for Acme Group", "Engineer with Acme Ltd": only what is called a company is an employer there. */
    boolean isEmployedFor(Span span, int at, int width) {
        int end = at + width;
        while (end < span.end() && ",;|\t(".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return Character.isUpperCase(text.charAt(Math.min(at + width, span.end() - 1)))
                && lexicon.isTitle(text.substring(span.start(), at))
                && isEmployer(text.substring(at + width, end).strip(), width > 5);
    }

    private boolean isEmployer(String words, boolean named) {
        return lexicon.isOrganization(words)
                || named
                        && words.indexOf(' ') > 0
                        && Suits.isName(words)
                        && !lexicon.isSkill(words)
                        && !lexicon.isTitle(words);
    }

    /** "Content Lead. Wrote product copy": behind a title and a full stop something is told. */
    boolean endsTitle(int start, int at, Span span) {
        return text.charAt(at) == '.'
                && at + 2 < span.end()
                && text.charAt(at + 1) == ' '
                && Character.isUpperCase(text.charAt(at + 2))
                && SENTENCE_END.matcher(text.substring(start, at)).find()
                && lexicon.isTitle(text.substring(start, at).strip());
    }
}
