package dev.candour.resume.dates;

import java.util.List;

/**
 * "2019/03~ Acme" and "2019- Acme" at the head of a line last, where the document writes "2016/02~2019/02" or "2016-2019" elsewhere: the
 * dash keeps to its date and parts no names. Of many such dates none lasts: whoever lists awards so parts them from their years.
 */
final class OpenDashes {

    private static final int MOST = 2;
    private static final int WIDEST_GAP = 6;
    private static final String SPACED = " - ";
    private static final String DASHES = "-~";
    private static final String MARKS = " \t-*+•·#>";

    private OpenDashes() {}

    static List<DateRange> opened(List<DateRange> ranges, String text) {
        boolean spaced = mayBeSpaced(ranges, text);
        List<DateRange> open = ranges.stream()
                .filter(range -> mayLast(range, text) && isUsual(text.charAt(range.end()), ranges, text)
                        || spaced && isSpaced(range, text))
                .toList();
        return !open.isEmpty() && open.size() <= MOST
                ? ranges.stream()
                        .map(range -> open.contains(range) ? lasting(range, text) : range)
                        .toList()
                : ranges;
    }

    private static boolean mayLast(DateRange range, String text) {
        int dash = range.end();
        return !range.range()
                && range.from() != null
                && dash + 2 < text.length()
                && DASHES.indexOf(text.charAt(dash)) >= 0
                && isNameBehind(dash + 1, text)
                && opensLine(range.start(), text);
    }

    /** "9.2.2013 - Acme" above "3.10.2006-8.1.2013 Oak": no dash stands between times and names in this document. */
    private static boolean mayBeSpaced(List<DateRange> ranges, String text) {
        long glued = ranges.stream()
                .filter(range -> opensLine(range.start(), text) && isGlued(range, text, '-'))
                .count();
        return glued > 1
                && ranges.stream().noneMatch(range -> range.range() && text.startsWith(SPACED, range.end()))
                && ranges.stream().filter(range -> isSpaced(range, text)).count() == 1;
    }

    private static boolean isSpaced(DateRange range, String text) {
        return !range.range()
                && range.from() != null
                && range.from().month() != null
                && text.startsWith(SPACED, range.end())
                && isNameBehind(range.end() + 2, text)
                && opensLine(range.start(), text);
    }

    /** Behind a tab or a few spaces. */
    private static boolean isNameBehind(int at, String text) {
        int name = at;
        while (name < Math.min(text.length() - 1, at + WIDEST_GAP)
                && (text.charAt(name) == ' ' || text.charAt(name) == '\t')) {
            name++;
        }
        return name > at && Character.isLetter(text.charAt(name));
    }

    private static boolean opensLine(int start, String text) {
        int before = start - 1;
        while (before >= 0 && MARKS.indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    private static boolean isUsual(char dash, List<DateRange> ranges, String text) {
        return ranges.stream().anyMatch(range -> isGlued(range, text, dash));
    }

    /** "2016/02~2019/02" */
    private static boolean isGlued(DateRange range, String text, char dash) {
        String written = text.substring(range.start(), range.end());
        return range.range()
                && range.to() != null
                && written.indexOf(dash) > 0
                && written.indexOf(' ') < 0
                && written.indexOf('\n') < 0;
    }

    private static DateRange lasting(DateRange date, String text) {
        int dash = text.startsWith(SPACED, date.end()) ? date.end() + 1 : date.end();
        return new DateRange(date.start(), dash + 1, date.from(), null, true, true, true);
    }
}
