package dev.candour.resume.header;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.WordCount;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/**
 * A school or a company with its form, and a title right behind it: "Elm University Guest Lecturer", "University of
 * Tansy Librarian", "Oak Ltd Clerk". What kind of house it is ends its name.
 */
final class SchoolsBeforeTitles {

    private static final Anchored END = Anchored.of(
            "\\b(?:University|College|Institute(?= of )|Ltd\\.?|Inc\\.?|LLC|GmbH|Corp\\.?)"
                    + "(?: of (?:the )?(?:(?:New|North|South|East|West|Northern|Southern|Eastern|Western|British|Los|San|Santa|Saint|St\\.|Hong|Notre|Fine|Applied) )*\\p{Lu}[\\p{L}'’-]+(?: (?:and|&) \\p{Lu}\\p{L}+)?)?(?= \\p{Lu})");

    /** "Community College Instructor" and "Law College Librarian" are titles. */
    private static final Anchored KIND = Anchored.ofAnyCase(
            "(?:community|public|private|state|city|national|local|county|general|law|medical|business|music|art|technical|vocational|training|junior|senior"
                    + "|chief|head|assistant|associate|deputy|lead|visiting|adjunct|the|a|veterinary|military|animal|children's|school|digital|honou?rs)");

    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 6;

    private SchoolsBeforeTitles() {}

    /** Where the name ends; 0 when no such name stands there. */
    static int cut(Lexicon lexicon, String words) {
        if (words.length() > LONGEST || !END.isIn(words)) {
            return 0;
        }
        Matcher end = END.pattern().matcher(words);
        while (end.find()) {
            if (isBeforeTitle(lexicon, words.substring(end.end() + 1)) && mayBeName(lexicon, words, end)) {
                return end.end();
            }
        }
        return 0;
    }

    private static boolean isBeforeTitle(Lexicon lexicon, String title) {
        return WordCount.of(title) <= MOST_WORDS
                && title.indexOf(TitleWords.AT) < 0
                && title.indexOf(':') < 0
                && lexicon.isTitle(title)
                && !lexicon.isOrganization(title)
                && !lexicon.isPlace(firstWord(title));
    }

    /** With a word before its kind or behind it that makes it one of many. */
    private static boolean mayBeName(Lexicon lexicon, String words, MatchResult end) {
        String before = words.substring(0, end.start()).strip();
        boolean named = before.isEmpty()
                ? end.group().contains(" of ")
                : Character.isUpperCase(before.charAt(0)) && !KIND.is(before.substring(before.lastIndexOf(' ') + 1));
        return named
                && !lexicon.isTitle(words.substring(0, end.end()))
                && (before.isEmpty() || !lexicon.isTitle(before));
    }

    private static String firstWord(String title) {
        int space = title.indexOf(' ');
        return space < 0 ? title : title.substring(0, space);
    }
}
