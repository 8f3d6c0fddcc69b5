package dev.candour.resume.dates;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.vocabulary.Vocabulary;
import dev.candour.vocabulary.WordLists;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of dates as parts of regular expressions: names of months, "present", "until" and "since". */
public final class DateWords {

    private static final WordLists WORDS = Vocabulary.standard().words("dates");
    private static final List<String> NAMES = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final ThreeLetters STARTS = new ThreeLetters(
            NAMES.stream().flatMap(name -> WORDS.get(name).stream()).toList());
    private static final boolean[] FIRSTS = new boolean[128];
    private static final boolean[] SECONDS = new boolean[128];

    /** A name of a month, in one group. */
    static final String MONTH = "(" + oneOf(NAMES.stream().flatMap(name -> WORDS.get(name).stream())) + ")";

    /** "现" alone begins other words too. */
    static final String PRESENT = "(?:" + wholeWord("present") + "|现(?=[\\s)|,]|$))";

    static final String BETWEEN = wholeWord("between");
    public static final String SINCE = wholeWord("since");
    public static final String UNTIL = wholeWord("until");

    /** "From" before a range, which is no part of a title. */
    private static final Anchored LEAD =
            Anchored.of(pattern("(?:^|(?<=[\\s,(|]))(?:" + SINCE + "|" + UNTIL + "|summers|winters):?\\s*$"));

    static {
        for (String name : NAMES) {
            for (String word : WORDS.get(name)) {
                MONTHS.put(word, NAMES.indexOf(name) + 1);
                note(FIRSTS, word.charAt(0));
                note(SECONDS, word.charAt(1));
            }
        }
    }

    private static final Anchored WHOLE_PRESENT = Anchored.of(pattern(PRESENT));

    private static final Pattern MONTH_ALONE = pattern(MONTH + "\\.?");

    private DateWords() {}

    private static void note(boolean[] letters, char letter) {
        if (letter < letters.length) {
            letters[letter] = true;
        }
    }

    /** The month, from 1, that a match of {@link #MONTH} names. */
    public static int month(String name) {
        return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }

    /** Where the word begins that leads into a date behind the text; the length of the text when none does. */
    public static int lead(String before) {
        MatchResult lead = LEAD.first(before);
        return lead == null ? before.length() : lead.start();
    }

    /** "now", "till now" and "至今", and nothing beside it. */
    public static boolean isPresent(String words) {
        return WHOLE_PRESENT.is(words.strip());
    }

    /** Whether the words are a date and nothing else, or stand in place of one. */
    public static boolean isDate(String words) {
        if (WHOLE_PRESENT.is(words)) {
            return true;
        }
        DateToken token = words.length() > 20 || words.isEmpty() ? null : new DateTokens(words).at(0);
        return token != null
                && token.end() == words.length()
                && (!token.lacksYear() || MONTH_ALONE.matcher(words).matches());
    }

    /** Whether a name of a month may begin with the three letters at a place. */
    static boolean mayName(String text, int at) {
        char first = text.charAt(at);
        char second = text.charAt(at + 1);
        return (first >= FIRSTS.length || FIRSTS[Character.toLowerCase(first)])
                && (second >= SECONDS.length || SECONDS[Character.toLowerCase(second)])
                && STARTS.areAt(text, at);
    }

    public static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Letters of another word may stand on neither side; Chinese words stand without spaces. */
    private static String wholeWord(String list) {
        Map<Boolean, List<String>> byScript =
                WORDS.get(list).stream().collect(Collectors.partitioningBy(Script::hasIdeograph));
        String whole = "(?<![a-zà-ÿ])(?:" + oneOf(byScript.get(false).stream()) + ")(?![a-zà-ÿ])";
        return byScript.get(true).isEmpty()
                ? "(?:" + whole + ")"
                : "(?:" + whole + "|" + oneOf(byScript.get(true).stream()) + ")";
    }

    private static String oneOf(Stream<String> words) {
        return words.sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
