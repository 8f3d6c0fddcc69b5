package dev.candour.scoreboard.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * One way to lay out positions, drawn by chance: the order of title (T), employer (E), place (L) and dates (D), the lines they are
 * parted into, the signs between them and the marks of the lines.
 *
 * @param lines the letters of each line, as in ["T", "ED", "L"]
 * @param sign between the parts of a line
 * @param parenthesis the letter that stands in parentheses behind another; a space for none
 * @param head the mark before the first line
 * @param below the mark before the other lines
 * @param blank whether a blank line stands between two
 * @param dates how dates are written
 * @param to the word or sign within a range
 * @param task the mark before what was done
 */
record Grammar(
        List<String> lines,
        String sign,
        char parenthesis,
        String head,
        String below,
        boolean blank,
        Dates dates,
        String to,
        String task) {

    /** How a month is written: March 2019, Mar 2019, 03/2019, 2019-03, 2019. */
    enum Dates {
        LONG,
        SHORT,
        SLASHED,
        ISO,
        YEAR
    }

    private static final List<String> SIGNS =
            List.of(", ", ", ", " | ", " - ", " – ", " — ", " · ", " • ", " / ", " // ", "; ", "\t");

    /** @param markdown whether the marks of Markdown may be used */
    static Grammar by(Random chance, boolean markdown) {
        List<String> lines = lines(chance);
        String joined = String.join("", lines);
        return new Grammar(
                lines,
                one(chance, SIGNS),
                chance.nextInt(3) > 0 ? ' ' : joined.charAt(1 + chance.nextInt(3)),
                one(
                        chance,
                        markdown ? List.of("", "", "### ", "### ", "#### ", "**", "- ") : List.of("", "", "", "- ")),
                one(chance, markdown ? List.of("", "", "", "- ", "#### ", "*") : List.of("", "", "", "", "- ")),
                chance.nextInt(4) == 0,
                one(chance, List.of(Dates.values())),
                one(chance, List.of(" - ", " – ", "-", " to ", " until ")),
                one(chance, List.of("- ", "* ", "• ", "")));
    }

    private static List<String> lines(Random chance) {
        List<String> order = new ArrayList<>(List.of("T", "E", "L", "D"));
        do {
            Collections.shuffle(order, chance);
        } while (!isPlausible(order));
        List<String> lines = new ArrayList<>(List.of(order.get(0)));
        for (String letter : order.subList(1, order.size())) {
            if (chance.nextInt(5) < 2) {
                lines.add(letter);
            } else {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + letter);
            }
        }
        return lines;
    }

    /** Nobody begins with the place, or puts it between a title and nothing of the employer or the dates. */
    private static boolean isPlausible(List<String> order) {
        int place = order.indexOf("L");
        boolean beside = Math.abs(place - order.indexOf("E")) == 1 || Math.abs(place - order.indexOf("D")) == 1;
        return place > 0 && (beside || place == order.size() - 1);
    }

    private static <T> T one(Random chance, List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
