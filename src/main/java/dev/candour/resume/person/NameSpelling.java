package dev.candour.resume.person;

import dev.candour.resume.text.Anchored;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a name is written, and how it is meant: without spaces between its letters, the last name last. */
final class NameSpelling {

    /** "J O H N   S M I T H": single letters, the words apart by more than one space. */
    private static final Anchored SPACED_LATIN =
            Anchored.of("\\p{L}(?: [\\p{L}'-])+(?:\\s{2,}\\p{L}(?: [\\p{L}'-])+)*|(?:\\p{Lu} ){5,}\\p{Lu}");

    private static final Pattern REVERSED = Pattern.compile(
            "(\\p{Lu}[\\p{L}'-]{1,20}(?: \\p{Lu}[\\p{L}'-]{1,20})?),\\s(\\p{Lu}[\\p{L}'.-]{1,20}(?:\\s\\p{Lu}[\\p{L}'.-]{0,20})?)");

    private static final Anchored LETTERS = Anchored.of("(?:\\p{Lu}\\p{Ll}{0,3}\\.){1,5}\\p{Lu}?\\p{Ll}{0,3}");

    private static final Anchored ENDED = Anchored.of("(?=$|\\s*[|;(•·,/]|\\.(?:\\s|$)|\\s{2,}|\\t)");

    private NameSpelling() {}

    static boolean isSpaced(String words) {
        return SPACED_LATIN.is(words) && words.length() >= 5;
    }

    static boolean isReversed(String words) {
        Matcher reversed = REVERSED.matcher(words);
        return reversed.matches() && !isBeforeLetters(reversed);
    }

    /** "Ines Varga, M.D.": behind a first name and a last one stand letters that somebody earned. */
    private static boolean isBeforeLetters(Matcher reversed) {
        return reversed.group(1).indexOf(' ') > 0 && LETTERS.is(reversed.group(2));
    }

    /** "VARGA, Ines Maria. ORCID 0000": where such a name ends that opens a line; 0 when none does. */
    static int reversedEnd(String words) {
        Matcher reversed = REVERSED.matcher(words);
        if (words.indexOf(',') < 0 || !reversed.lookingAt()) {
            return 0;
        }
        String name = reversed.group();
        int point = name.lastIndexOf(". ") > 0 ? name.lastIndexOf(". ") : name.length() - (name.endsWith(".") ? 1 : 0);
        return endsAt(words, name.length()) ? name.length() : endsAt(words, point) ? point : 0;
    }

    private static boolean endsAt(String words, int end) {
        return isSurelyReversed(words.substring(0, end))
                && (end == words.length() || ENDED.opens(words.substring(end)));
    }

    /** "VARGA, Ines": a last name in capitals before a first name that is not. */
    static boolean isSurelyReversed(String words) {
        Matcher reversed = REVERSED.matcher(words);
        return reversed.matches()
                && reversed.group(1).equals(reversed.group(1).toUpperCase(Locale.ROOT))
                && !reversed.group(2).equals(reversed.group(2).toUpperCase(Locale.ROOT));
    }

    static String joined(String words) {
        if (isSpaced(words)) {
            StringBuilder name = new StringBuilder();
            for (String part : words.split("\\s{2,}")) {
                name.append(name.isEmpty() ? "" : " ").append(part.replace(" ", ""));
            }
            return name.toString();
        }
        Matcher reversed = REVERSED.matcher(words);
        if (reversed.matches() && !isBeforeLetters(reversed)) {
            return reversed.group(2) + " " + reversed.group(1);
        }
        return words.replaceAll("(?<=[\\u4e00-\\u9fff])\\s+(?=[\\u4e00-\\u9fff])", "")
                .replaceAll("\\s+", " ");
    }
}
