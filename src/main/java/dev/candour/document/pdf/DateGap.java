package dev.candour.document.pdf;

import dev.candour.document.DateWords;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Parts a date from what stands beside it where the space between is wider than any other of the line, though narrow: a column
 * of dates close to the text, or a title that fills its line up to the date.
 */
final class DateGap {

    /** In ems. */
    private static final double WIDE = 0.5;
    /** In ems, before a Chinese character: programs leave less between it and a number. */
    private static final double WIDE_CHINESE = 0.27;
    /** So many times as wide as the next widest space. */
    private static final double WIDER = 1.4;

    private DateGap() {}

    /** One or two pieces. */
    static List<List<Word>> parted(List<Word> words) {
        int widest = 0;
        double most = 0;
        double next = 0;
        for (int i = 1; i < words.size(); i++) {
            double gap = gap(words, i);
            if (gap > most) {
                next = most;
                most = gap;
                widest = i;
            } else {
                next = Math.max(next, gap);
            }
        }
        boolean isWide = widest > 0 && most > wide(words.get(widest)) && most > WIDER * next;
        return isWide && isBesideDate(words, widest)
                ? List.of(words.subList(0, widest), words.subList(widest, words.size()))
                : List.of(words);
    }

    private static double wide(Word behind) {
        return (Signs.isWide(behind.text().codePointAt(0)) ? WIDE_CHINESE : WIDE) * behind.size();
    }

    private static double gap(List<Word> words, int at) {
        return words.get(at).left() - words.get(at - 1).right();
    }

    private static boolean isBesideDate(List<Word> words, int at) {
        boolean left = DateWords.only(text(words.subList(0, at)));
        boolean right = DateWords.only(text(words.subList(at, words.size())));
        return left != right;
    }

    private static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
