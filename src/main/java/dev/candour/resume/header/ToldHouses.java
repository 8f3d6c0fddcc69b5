package dev.candour.resume.header;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Span;

/** "2002 - 2003 Elm University: Sorted the letters of the office": behind dates a house, and what was done there in place of a title. */
public final class ToldHouses {

    private static final int LONGEST = 60;
    private static final Anchored DONE = Anchored.of(
            "(?:\\p{Lu}\\p{Ll}{2,}ed|Built|Led|Wrote|Ran|Made|Taught|Sold|Held|Kept|Grew|Won|Cut|Set|Drove|Oversaw|Began|Brought|Gave|Took|Sent|Met|Put|Rewrote|Rebuilt) ");

    private ToldHouses() {}

    /**
     * The name of the house; empty where something else stands.
     *
     * @param behind what stands behind the dates of a line
     */
    public static Span name(Lexicon lexicon, String text, Span behind) {
        Span none = Span.of(behind.start(), behind.start());
        int colon = text.indexOf(": ", behind.start());
        if (colon < 0 || colon - behind.start() > LONGEST || colon + 2 >= behind.end()) {
            return none;
        }
        Span name = Span.of(behind.start(), colon).strip(text);
        String words = name.in(text);
        boolean house = lexicon.isSurelyOrganization(words) || lexicon.isHouse(words);
        return ColonHabits.mayBeHouse(lexicon, words)
                        && DONE.opens(text, colon + 2, behind.end())
                        && (house || lexicon.colons().beforeTitles())
                ? name
                : none;
    }
}
