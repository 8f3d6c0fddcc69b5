package dev.candour.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes e-mail addresses whole that a narrow column broke over two lines. */
final class Addresses {

    /** In ems. */
    private static final double CLOSE = 1.7;

    private static final Pattern PART = Pattern.compile("[A-Za-z0-9._%+@-]{1,60}");
    private static final Pattern WHOLE =
            Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,24}");

    /** The whole of what a column of a letter's width too few has cut: "example.co" and "m". */
    private static final Pattern CUT_END = Pattern.compile("\\.(?:com|net|org|edu|gov|info)$");
    /** The beginning of an address that is no word: "ana.perei" above "ra@example.com". */
    private static final Pattern CUT_NAME =
            Pattern.compile("(?!www\\.)[a-z]+\\d*(?:[._-][a-z0-9]+)+(?<!\\.(?:com|net|org|edu|dev|io|cn|me|uk|de))");

    private Addresses() {}

    /** @param linked addresses that links of the page lead to */
    static List<Piece> joined(List<Piece> pieces, List<String> linked) {
        List<String> known =
                linked.stream().map(address -> address.toLowerCase(Locale.ROOT)).toList();
        List<Piece> all = new ArrayList<>(pieces);
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; isPart(all.get(i)) && j < all.size() && isNear(all.get(i), all.get(j)); j++) {
                if (isBelow(all.get(i), all.get(j))
                        && isOne(all.get(i).plain(), all.get(j).plain(), known)) {
                    all.set(i, joined(all.get(i), all.remove(j)));
                }
            }
        }
        return all;
    }

    private static boolean isPart(Piece piece) {
        return piece.text().length() <= 60 && PART.matcher(piece.plain()).matches();
    }

    /** Pieces come from top to bottom, as far as their lines go. */
    private static boolean isNear(Piece first, Piece second) {
        return second.base() - first.base() < 2 * CLOSE * first.size();
    }

    private static boolean isBelow(Piece first, Piece second) {
        double down = second.base() - first.base();
        return down > 2
                && down < CLOSE * first.size()
                && Math.abs(second.left() - first.left()) < 2
                && Math.abs(second.size() - first.size()) < 0.6
                && isPart(second);
    }

    /** Whether neither part is an address and both together are one. */
    private static boolean isOne(String first, String second, List<String> linked) {
        String both = first + second;
        if (linked.contains(both.toLowerCase(Locale.ROOT))) {
            return true;
        }
        int at = first.indexOf('@');
        boolean broken = at >= 0
                ? first.endsWith(".")
                        || first.endsWith("-")
                        || first.lastIndexOf('.') < at
                        || CUT_END.matcher(both).find()
                : second.startsWith("@") || CUT_NAME.matcher(first).matches();
        return broken
                && (at < 0 || second.indexOf('@') < 0)
                && WHOLE.matcher(both).matches();
    }

    private static Piece joined(Piece first, Piece second) {
        return new Piece(
                first.text() + second.text(),
                first.left(),
                Math.max(first.right(), second.right()),
                first.base(),
                first.size(),
                first.bold());
    }
}
