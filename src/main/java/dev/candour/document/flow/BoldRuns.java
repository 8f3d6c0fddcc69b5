package dev.candour.document.flow;

import dev.candour.document.BoldOpening;

/** Where a paragraph of Word stops being bold. */
final class BoldRuns {

    private static final int LONGEST = 90;

    private int end;
    private boolean over;

    /** @param words the paragraph so far @param from where the run begins in it */
    void add(boolean bold, StringBuilder words, int from) {
        if (words.substring(from).isBlank()) {
            return;
        }
        if (bold) {
            end = over ? 0 : words.length(); // bold again: the print stresses words
        }
        over |= !bold;
    }

    /** The words, with a cell behind the bold ones where another name follows them. */
    String parted(String words) {
        boolean line = words.length() <= LONGEST && words.indexOf('\t') < 0 && words.indexOf('\n') < 0;
        if (end <= 0 || end >= words.length() || !line) {
            return words;
        }
        String bold = words.substring(0, end).strip();
        String rest = words.substring(end).strip();
        boolean spaced = words.charAt(end) == ' ' || words.charAt(end - 1) == ' ';
        return spaced && BoldOpening.isApart(bold, rest) ? bold + "\t" + rest : words;
    }
}
