package dev.candour.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Which lines stand out by their print, and in what order: the larger first, then capitals, then bold ones. */
final class Ranks {

    /** Points; sizes that differ by less are one. */
    private static final double STEP = 0.5;
    /** Characters; no heading is longer. */
    private static final int LONGEST = 80;

    private record Print(long size, boolean capitals, boolean bold) {

        private static final Comparator<Print> ORDER = Comparator.comparingLong(Print::size)
                .thenComparing(Print::capitals)
                .thenComparing(Print::bold)
                .reversed();

        static Print of(Row row) {
            return new Print(Math.round(row.size() / STEP), isCapitals(row.text()), row.bold());
        }
    }

    /** Where no small letters could be, in Chinese, capitals say nothing. */
    private static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT))
                && !text.equals(text.toLowerCase(Locale.ROOT))
                && text.codePoints().noneMatch(Signs::isWide);
    }

    private final List<Print> prints;

    private Ranks(List<Print> prints) {
        this.prints = prints;
    }

    static Ranks of(List<Row> rows) {
        Map<Print, Integer> said = new TreeMap<>(Print.ORDER);
        rows.forEach(row -> said.merge(Print.of(row), row.text().length(), Integer::sum));
        said.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .ifPresent(said::remove);
        return new Ranks(new ArrayList<>(said.keySet()));
    }

    /** The rank of a line's print, from 1; 0 when it is that of running text, or the line cannot be a heading. */
    int of(Row row) {
        boolean mayBe = row.text().length() <= LONGEST
                && !Wrapped.isBullet(row.text())
                && row.text().codePoints().anyMatch(Character::isLetter);
        return mayBe ? prints.indexOf(Print.of(row)) + 1 : 0;
    }
}
