package dev.candour.document.flow;

/**
 * Where a paragraph of Word stops being bold: "<b>Clerk</b> Tansy Museum, 2019 - 2021". In a short line the print may be all that parts a
 * title from its house.
 */
final class BoldOpening {

    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 12;

    private int end;
    private boolean over;

    /** @param from where the run begins @param to where it ends */
    void run(Xml run, CharSequence words, int from, int to) {
        if (words.subSequence(from, to).toString().isBlank()) {
            return;
        }
        boolean bold = isBold(run);
        end = bold && !over ? to : end;
        if (bold && over) {
            end = 0; // bold again: the print stresses words
        }
        over |= !bold;
    }

    private static boolean isBold(Xml run) {
        return run.child("rPr")
                .flatMap(looks -> looks.child("b"))
                .filter(bold -> !bold.attribute("val").matches("0|false|off"))
                .isPresent();
    }

    /** The words, with a cell behind the bold ones where another name follows them. */
    String parted(String words) {
        if (end <= 0
                || end >= words.length()
                || words.length() > LONGEST
                || words.indexOf('\t') >= 0
                || words.indexOf('\n') >= 0) {
            return words;
        }
        String bold = words.substring(0, end).strip();
        String rest = words.substring(end);
        boolean apart = rest.startsWith(" ") || words.charAt(end - 1) == ' ';
        return apart
                        && begins(bold)
                        && begins(rest.strip())
                        && !bold.matches("(?s).*[:：]")
                        && words.split(" ").length <= MOST_WORDS
                ? bold + "\t" + rest.strip()
                : words;
    }

    private static boolean begins(String words) {
        int first = words.isEmpty() ? ' ' : words.codePointAt(0);
        return Character.isUpperCase(first) || Character.isIdeographic(first) || first == '(';
    }
}
