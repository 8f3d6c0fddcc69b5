package dev.candour.resume.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts whose lines were broken at a fixed width ("BACHELOR OF SCIENCE IN GEODESY 2004 TO 2008 Elm State", "University, Oakford"):
 * where a line had no room for the first word of the next, the two are one. That a text was broken so is learned from sentences,
 * which go on with a small letter.
 */
final class HardWraps {

    private static final int LEAST = 5;
    private static final int NARROWEST = 50;
    private static final int WIDEST = 110;
    /** How many of ten sentences go on only where their line was full. */
    private static final int OF_TEN = 9;
    /** One line in so many may be wider: an address, a rule. */
    private static final int WIDER = 20;

    private static final Anchored NEW =
            Anchored.of("(?:[-*+•●▪■◦➢»|>#=~_]|\\d{1,2}[.)] |\\(?(?:19|20)\\d\\d\\b|\\d{1,2}/(?:19|20)?\\d\\d).*");
    /** What is padded stands in columns. */
    private static final Anchored COLUMNS = Anchored.of("\\S(?:\\t| {2})\\s*\\S");

    private static final Anchored DATED = Anchored.ofAnyCase("(?:(?:19|20)\\d\\d|present|now|current|today)[)\\].]?$");

    /** A line and the one below it. @param end of the first, before its break @param next where the words of the second begin */
    private record Pair(int start, int end, int next, int nextEnd) {

        int width() {
            return end - start;
        }

        /** How wide the line had been with the next word on it. */
        int withWord(String text) {
            int word = next;
            while (word < nextEnd && text.charAt(word) > ' ') {
                word++;
            }
            return width() + 1 + word - next;
        }
    }

    private final String text;
    private final List<Pair> pairs = new ArrayList<>();
    private int lines;
    private int wider;

    private HardWraps(String text) {
        this.text = text;
    }

    /** The breaks within what was one line; none where the text was not broken at a width. */
    static List<Markup.Cut> cuts(String text) {
        HardWraps wraps = new HardWraps(text);
        wraps.read();
        int width = wraps.width();
        return width == 0
                ? List.of()
                : wraps.pairs.stream()
                        .filter(pair -> wraps.isBroken(pair, width))
                        .map(pair -> new Markup.Cut(pair.end(), pair.next(), " ", false))
                        .toList();
    }

    private void read() {
        int start = 0;
        while (start < text.length()) {
            int end = Lines.endOf(text, start);
            int bare = bareEnd(start, end);
            int next = Math.min(end + 1, text.length());
            int nextEnd = Lines.endOf(text, next);
            lines += bare > start ? 1 : 0;
            wider += bare - start > WIDEST ? 1 : 0;
            if (bare - start >= NARROWEST && bare - start <= WIDEST && nextEnd > next) {
                pairs.add(new Pair(start, bare, firstOf(next, nextEnd), bareEnd(next, nextEnd)));
            }
            start = end + 1;
        }
    }

    private int bareEnd(int start, int end) {
        int bare = end;
        while (bare > start && text.charAt(bare - 1) <= ' ') {
            bare--;
        }
        return bare;
    }

    private int firstOf(int start, int end) {
        int first = start;
        while (first < end && text.charAt(first) <= ' ') {
            first++;
        }
        return first;
    }

    /** What lines are no wider than; 0 when there is no such width. */
    private int width() {
        if (pairs.size() < LEAST || wider * WIDER > lines) {
            return 0;
        }
        List<Pair> sure = pairs.stream().filter(this::goesOnSmall).toList();
        int width = sure.stream().mapToInt(Pair::width).max().orElse(0);
        long full = sure.stream().filter(pair -> pair.withWord(text) > width).count();
        long over = pairs.stream().filter(pair -> pair.width() > width).count();
        return sure.size() >= LEAST && full * 10 >= (long) sure.size() * OF_TEN && over * WIDER <= lines ? width : 0;
    }

    /** Words in the middle of a sentence. */
    private boolean goesOnSmall(Pair pair) {
        return pair.next() < pair.nextEnd()
                && Character.isLowerCase(text.charAt(pair.next()))
                && (Character.isLetter(text.charAt(pair.end() - 1)) || text.charAt(pair.end() - 1) == ',');
    }

    private boolean isBroken(Pair pair, int width) {
        if (pair.next() >= pair.nextEnd() || pair.width() > width || pair.withWord(text) <= width) {
            return false;
        }
        String line = text.substring(pair.start(), pair.end());
        String below = text.substring(pair.next(), pair.nextEnd());
        boolean open = goesOnSmall(pair) || ".:;!?".indexOf(line.charAt(line.length() - 1)) < 0 && !DATED.isIn(line);
        return open && !NEW.is(below) && !COLUMNS.isIn(line.strip()) && !COLUMNS.isIn(below) && line.charAt(0) != '#';
    }
}
