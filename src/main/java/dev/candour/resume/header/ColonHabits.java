package dev.candour.resume.header;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.WordCount;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What colons part in one document: "Clerk: Tansyfern, Leeds" over its dates, and "Night Porter: Quillbrook" over others. One such
 * line may be anything; labels say the same word again, titles and houses do not.
 *
 * @param behindTitles whether houses stand behind titles and a colon
 * @param beforeTitles whether titles stand behind houses and a colon
 */
record ColonHabits(boolean behindTitles, boolean beforeTitles) {

    static final ColonHabits NONE = new ColonHabits(false, false);

    private static final int LEAST = 2;
    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 6;

    /** Where a part of a line begins or ends. */
    private static final Anchored SIGN = Anchored.of("[,;|\\t(:·•]|  | - | @ ");

    static ColonHabits of(Lexicon lexicon, String document) {
        Set<String> titles = new HashSet<>();
        Set<String> houses = new HashSet<>();
        List<String> lines = withColons(document);
        for (int i = 1; i + 1 < lines.size(); i++) {
            String line = lines.get(i);
            int colon = line.indexOf(": ");
            if (colon > 0 && line.length() <= LONGEST && isBesideDates(lines, i)) {
                String before = last(line.substring(0, colon));
                String behind = first(line.substring(colon + 2));
                if (isTitle(lexicon, before) && mayBeHouse(lexicon, behind)) {
                    titles.add(before);
                } else if (mayBeHouse(lexicon, before)
                        && (isTitle(lexicon, behind)
                                || lexicon.isSurelyOrganization(before) && mayBeHouse(lexicon, behind))) {
                    houses.add(before);
                }
            }
        }
        return new ColonHabits(titles.size() >= LEAST, houses.size() >= LEAST);
    }

    /** The lines that are not blank, between two that are. */
    private static List<String> withColons(String document) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        for (String line : document.split("\n")) {
            if (!line.isBlank()) {
                lines.add(line.strip());
            }
        }
        lines.add("");
        return lines;
    }

    private static boolean isBesideDates(List<String> lines, int index) {
        return isDated(lines.get(index)) || isDated(lines.get(index - 1)) || isDated(lines.get(index + 1));
    }

    private static boolean isDated(String line) {
        return line.length() <= LONGEST
                && line.chars().anyMatch(Character::isDigit)
                && DateRanges.of(line).stream().anyMatch(DateRange::range);
    }

    private static boolean isTitle(Lexicon lexicon, String words) {
        return Suits.isName(words)
                && WordCount.of(words) <= MOST_WORDS
                && lexicon.labelled(words) == null
                && !lexicon.isAsideLabel(words)
                && lexicon.isTitle(words);
    }

    static boolean mayBeHouse(Lexicon lexicon, String words) {
        return !words.isEmpty()
                && Suits.isName(words)
                && WordCount.of(words) <= MOST_WORDS
                && lexicon.labelled(words) == null
                && !lexicon.isAsideLabel(words)
                && !lexicon.isTitle(words)
                && !lexicon.isSkill(words)
                && !lexicon.isFunction(words)
                && !lexicon.isDepartment(words);
    }

    /** What stands last before a colon. */
    private static String last(String before) {
        var matcher = SIGN.pattern().matcher(before);
        int from = 0;
        while (matcher.find()) {
            from = matcher.end();
        }
        return before.substring(from).strip();
    }

    /** What stands first behind a colon. */
    private static String first(String behind) {
        var matcher = SIGN.pattern().matcher(behind);
        String first = (matcher.find() ? behind.substring(0, matcher.start()) : behind).strip();
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }
}
