package dev.candour.resume.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Lists whose items all end with their dates, however many lines they fill: "• Clerk at the Registry of the Town of", "Oakford.
 * 2013 - 2016." Where the line of such an item was full it goes on in the next; here the break becomes a space, and the text
 * keeps its length.
 */
final class WrappedItems {

    private static final int LEAST = 2;
    private static final int LONGEST = 280;
    /** What one line in so many exceeds is how wide lines are. */
    private static final int WIDEST = 20;

    private static final String MARKS = "•▪◦●○*-";

    private static final Anchored ENDS_WITH_DATE =
            Anchored.of(".*(?:(?:19|20)\\d\\d|[Pp]resent|[Cc]urrent|[Nn]ow|[Oo]ngoing)[.;,)\\]]{0,3}\\s*");
    /** No line ends so. */
    private static final Anchored OPEN =
            Anchored.ofAnyCase("(?:[,&(/–-]|\\b(?:of|the|at|and|for|in|with|de|du|von|a|an|to|by|on))$");

    private static final int LONGEST_END = 16;
    /** "- 2003." below "Elm College. 2002" */
    private static final Anchored END_OF_RANGE = Anchored.of("- (?:(?:19|20)\\d\\d|[Pp]resent)[.;,)]{0,3}\\s*");

    private final String text;
    private final StringBuilder joined;
    private final int width;
    /** The breaks within the items of the open list. */
    private final List<Integer> breaks = new ArrayList<>();

    private int items;
    private int dated;
    /** Items that show by more than the length of their lines that they end where their dates do. */
    private int sure;

    private char mark = ' ';

    private WrappedItems(String text) {
        this.text = text;
        this.joined = new StringBuilder(text);
        this.width = width(text);
    }

    private static int width(String text) {
        int[] lengths = text.lines()
                .mapToInt(String::length)
                .filter(length -> length > 0)
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : lengths[lengths.length - 1 - lengths.length / WIDEST];
    }

    /** @return a text of the same length */
    static String over(String text) {
        WrappedItems reader = new WrappedItems(text);
        int at = 0;
        while (at < text.length()) {
            at = reader.mark(at) == ' ' ? reader.plain(at) : reader.item(at);
        }
        reader.close();
        return reader.joined.toString();
    }

    /** The bullet that opens a line; a space when none does. */
    private char mark(int start) {
        int at = start;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        boolean marked = at + 1 < text.length() && MARKS.indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ';
        return marked && !END_OF_RANGE.is(text.substring(at, Math.min(end(at), at + LONGEST_END)))
                ? text.charAt(at)
                : ' ';
    }

    private int plain(int start) {
        int end = end(start);
        if (!text.substring(start, end).isBlank()) {
            close();
        }
        return end + 1;
    }

    private int item(int start) {
        if (mark(start) != mark) {
            close();
            mark = mark(start);
        }
        List<Integer> within = new ArrayList<>();
        int end = end(start);
        while (end + 1 < text.length() && goesOn(end + 1)) {
            within.add(end);
            end = end(end + 1);
        }
        items++;
        int last = within.isEmpty() ? start : within.get(within.size() - 1) + 1;
        if (ENDS_WITH_DATE.is(text.substring(last, end))) {
            dated++;
            sure += within.isEmpty() ? 1 : 0;
            if (end - start <= LONGEST && areWrapped(start, within, end)) {
                breaks.addAll(within);
            }
        }
        return end + 1;
    }

    private boolean goesOn(int start) {
        int end = end(start);
        return mark(start) == ' '
                && text.charAt(start) != '#'
                && !text.substring(start, end).isBlank();
    }

    /** A line that could have held the next word ends because something else begins. */
    private boolean areWrapped(int start, List<Integer> within, int end) {
        int from = start;
        boolean shown = false;
        for (int at : within) {
            int word = at + 1;
            while (word < end && text.charAt(word) > ' ') {
                word++;
            }
            boolean open = goesOnSmall(at + 1) || OPEN.isIn(text.substring(from, at));
            if (!open && (word - from) * 10 <= width * 9) {
                return false;
            }
            shown |= open;
            from = at + 1;
        }
        sure += shown ? 1 : 0;
        return true;
    }

    /** "intermediate courses)." and "(Evening courses)." */
    private boolean goesOnSmall(int start) {
        char first = text.charAt(start);
        return Character.isLowerCase(first)
                || first == '-'
                || first == '(' && Character.isLetter(text.charAt(start + 1));
    }

    private int end(int start) {
        return Lines.endOf(text, start);
    }

    private void close() {
        if (items >= LEAST && dated == items && sure * 2 >= items) {
            breaks.forEach(at -> joined.setCharAt(at, ' '));
        }
        items = 0;
        dated = 0;
        sure = 0;
        mark = ' ';
        breaks.clear();
    }
}
