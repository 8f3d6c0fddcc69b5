package dev.candour.resume.header;

import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.WordCount;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the title that no word list knows: by the ending of a trade, or by its place beside the employer. */
public final class TitleShape {

    private static final int LONGEST = 50;
    private static final int MOST_WORDS = 5;
    private static final int WIDE_GAP = 3;
    /** "wright" */
    private static final int LONGEST_END = 6;

    private static final Pattern TRADE = Pattern.compile(
            "(?:.*\\s)?\\p{L}{2,}(?:er|or|ist|ian|eer|man|woman|wright|smith|nurse)|.*[员师工长手](?:助理)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SURE_TRADE =
            Pattern.compile("(?:.*\\s)?\\p{L}{3,}(?:ist|cian|rapher|wright)|.*[员师]", Pattern.CASE_INSENSITIVE);

    /** What these end with. */
    private static final String LAST = "rtnheRTNHE员师工长手理";

    /** "Inbound Agent 1", "Help Desk L2" */
    private static final Pattern GRADE = Pattern.compile("(?<=\\p{L}{3}) [A-Z]?[1-9]$");

    private TitleShape() {}

    /** The title beside a known employer; null when nothing stands where a title stands. */
    static @Nullable Segment beside(List<Segment> segments, Segment employer) {
        return segments.stream()
                .filter(TitleShape::mayBeTitle)
                .filter(segment -> standsBeside(segment, employer))
                .findFirst()
                .orElse(null);
    }

    /** The one of several unknown parts that ends like a trade; null when none does. */
    static @Nullable Segment among(List<Segment> segments) {
        List<Segment> unknown =
                segments.stream().filter(segment -> segment.is(Kind.OTHER)).toList();
        Pattern ending = unknown.size() == 1 ? SURE_TRADE : TRADE;
        List<Segment> trades = unknown.stream()
                .filter(TitleShape::mayBeTitle)
                .filter(segment ->
                        mayEnd(segment.bare()) && ending.matcher(segment.bare()).matches())
                .toList();
        return trades.isEmpty() || trades.size() == unknown.size() && trades.size() > 1 ? null : trades.get(0);
    }

    /** Behind an employer's comma stands a place more often than a title. */
    public static boolean standsBeside(Segment segment, Segment employer) {
        boolean before = segment.span().start() < employer.span().start();
        int gap = segment.span().start() - employer.span().end();
        boolean trade = isTrade(segment.bare());
        return before
                || segment.line() != employer.line()
                || gap >= WIDE_GAP
                || trade
                || Script.isChinese(segment.text());
    }

    public static boolean isTrade(Segment segment) {
        return isTrade(segment.bare());
    }

    public static boolean isTrade(String words) {
        return mayEnd(words) && TRADE.matcher(words).matches();
    }

    /** Whether the last letter is one that a trade ends with. */
    private static boolean mayEnd(String words) {
        return !words.isEmpty() && LAST.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static boolean maySurelyEnd(String words) {
        String end = words.substring(Math.max(0, words.length() - LONGEST_END)).toLowerCase(Locale.ROOT);
        return end.endsWith("ist")
                || end.endsWith("cian")
                || end.endsWith("rapher")
                || end.endsWith("wright")
                || end.endsWith("员")
                || end.endsWith("师");
    }

    public static boolean isSureTrade(Segment segment) {
        return maySurelyEnd(segment.bare())
                && SURE_TRADE.matcher(segment.bare()).matches();
    }

    static boolean mayBeTitle(Segment segment) {
        String bare = segment.bare();
        return segment.is(Kind.OTHER)
                && bare.length() <= LONGEST
                && WordCount.of(bare) <= MOST_WORDS
                && !bare.isEmpty()
                && (Character.isUpperCase(bare.charAt(0)) || Script.isIdeograph(bare.charAt(0)))
                && (!holdsDigit(bare) || !holdsDigit(GRADE.matcher(bare).replaceFirst("")));
    }

    private static boolean holdsDigit(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
