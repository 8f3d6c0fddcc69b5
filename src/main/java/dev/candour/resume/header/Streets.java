package dev.candour.resume.header;

import dev.candour.resume.text.Anchored;

/** Addresses of houses, which name nobody's employer and nobody's title. */
public final class Streets {

    /** "200 Reed Avenue" */
    private static final Anchored NAME = Anchored.of(
            "\\d{1,5}\\p{L}?\\s(?:\\p{Lu}[\\p{L}.]*\\s){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Way|Court|Square|Place)\\.?");

    /** "Via Garibaldi 12", "12 rue de Lyon", "Marktgasse 4" */
    private static final Anchored ABROAD = Anchored.of(
            "(?:Via|Viale|Piazza|Corso|Calle|Avenida|Carrer|Rua) (?:\\p{Lu}?[\\p{L}.']+ ){0,4}\\p{Lu}[\\p{L}']+,? \\d{1,4}\\p{L}?"
                    + "|\\d{1,4},? (?:[Rr]ue|[Aa]venue|[Bb]oulevard) (?:d[eu]s? )?(?:\\p{L}+ )*\\p{Lu}\\p{L}+"
                    + "|\\p{Lu}\\p{L}+(?:straße|strasse|str\\.|gasse|gatan|vägen|straat) \\d{1,4}\\p{L}?");

    private static final Anchored LINE = Anchored.of(
            "\\d{1,5}\\p{L}?,? (?:[NSEW]\\.? )?(?:[\\p{Lu}\\d][\\p{L}\\d.'’]* ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Way|Court|Ct|Square|Sq|Place|Pl|Parkway|Pkwy|Highway|Hwy)\\.?"
                    + "(?:,? (?:#|Suite|Ste\\.?|Floor|Unit|Apt\\.?|Room|Rm\\.?) ?[\\w-]{1,8})?(?:, \\p{Lu}[\\p{L}. ]{2,24})?(?:,? [A-Z]{2}(?: \\d{5}(?:-\\d{4})?)?)?,?");

    private static final Anchored TOWN_AND_CODE =
            Anchored.of("\\p{Lu}[\\p{L}.' ]{2,28},? [A-Z]{2},? \\d{5}(?:-\\d{4})?");

    private Streets() {}

    /** Whether a part of a title block is an address in English. */
    public static boolean isName(String part) {
        return NAME.is(part);
    }

    static boolean isAbroad(String part) {
        return ABROAD.is(part);
    }

    /** Whether a whole line is an address, with its floor, its town and its code or without. */
    public static boolean isLine(String line) {
        return LINE.is(line);
    }

    public static boolean isTownWithCode(String line) {
        return TOWN_AND_CODE.is(line);
    }
}
