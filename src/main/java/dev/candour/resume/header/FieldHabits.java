package dev.candour.resume.header;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.WordCount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Between which signs one document says for what somebody worked: "Clerk - Payments, Tansyfern" over its dates, and "Usher - Evening
 * Talks, Quillbrook" over others. One such line tells it, by what the lists know; the others name a town last, or a field.
 *
 * @param score by the two signs of a line how many lines speak for a field between them, less those that speak for a house there
 */
record FieldHabits(Map<String, Integer> score) {

    static final FieldHabits NONE = new FieldHabits(Map.of());

    private static final int LEAST = 2;
    private static final int LONGEST = 140;
    private static final int SHORTEST = 12;
    private static final int MOST_WORDS = 6;
    private static final String SIGNS = ",-|";

    /** @param signs what stands behind each part but the last */
    private record Row(List<String> parts, String signs) {}

    static FieldHabits of(Lexicon lexicon, String document) {
        Map<String, Integer> score = new HashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        document.lines()
                .filter(line -> line.length() <= 2 * LONGEST && line.length() >= SHORTEST)
                .map(String::strip)
                .filter(FieldHabits::mayBeRow)
                .map(FieldHabits::withoutDates)
                .filter(line -> line.length() <= LONGEST && !Script.hasIdeograph(line))
                .map(FieldHabits::row)
                .filter(row -> row.signs().length() >= LEAST
                        && lexicon.isTitle(row.parts().get(0)))
                .forEach(row -> count(lexicon, row, score, lines));
        score.keySet().removeIf(signs -> lines.getOrDefault(signs, 0) < LEAST || score.get(signs) <= 0);
        return score.isEmpty() ? NONE : new FieldHabits(Map.copyOf(score));
    }

    /** Whether a field stands between a title and a house that such signs part. */
    boolean between(String one, String other) {
        return score.containsKey(sign(one) + sign(other));
    }

    private static String sign(String between) {
        String bare = between.replace("*", "").strip();
        return bare.startsWith("-") ? "-" : bare;
    }

    private static boolean mayBeRow(String line) {
        char first = line.isEmpty() ? ' ' : line.charAt(0);
        boolean opens = Character.isUpperCase(first) || Character.isDigit(first) || "*#-•".indexOf(first) >= 0;
        return opens
                && line.chars().filter(c -> SIGNS.indexOf(c) >= 0).limit(LEAST).count() == LEAST;
    }

    /** What stands before the dates of a line, or behind them where nothing does; the whole line where it holds none. */
    private static String withoutDates(String line) {
        DateRange dates = line.chars().anyMatch(Character::isDigit)
                ? DateRanges.of(line).stream()
                        .filter(DateRange::range)
                        .findFirst()
                        .orElse(null)
                : null;
        boolean behind = dates != null && dates.start() < SHORTEST;
        return dates == null ? line : behind ? line.substring(dates.end()) : line.substring(0, dates.start());
    }

    private static Row row(String line) {
        List<String> parts = new ArrayList<>();
        StringBuilder signs = new StringBuilder();
        int start = 0;
        int depth = 0;
        for (int at = 0; at <= line.length(); at++) {
            char c = at < line.length() ? line.charAt(at) : ',';
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            boolean sign = at == line.length()
                    || depth == 0
                            && SIGNS.indexOf(c) >= 0
                            && (c == ',' || at > 0 && line.charAt(at - 1) == ' ' && line.startsWith(" ", at + 1));
            String part = sign ? bare(line.substring(start, at)) : "";
            if (!part.isEmpty()) {
                parts.add(part);
                signs.append(c);
            }
            start = sign ? at + 1 : start;
        }
        return new Row(parts, signs.substring(0, Math.max(0, parts.size() - 1)));
    }

    private static String bare(String part) {
        return Asides.bare(part.replace("*", "").replace("#", "").strip());
    }

    private static void count(Lexicon lexicon, Row row, Map<String, Integer> score, Map<String, Integer> lines) {
        String field = row.parts().get(1);
        String house = row.parts().get(2);
        String signs = row.signs().substring(0, LEAST);
        boolean names = signs.charAt(0) != '|' // a stronger sign than any behind it, it stands before houses
                && mayBeNamed(field)
                && (mayBeNamed(house) || lexicon.isPlace(house));
        if (!names || !row.parts().stream().skip(LEAST + 1).allMatch(lexicon::isPlace)) {
            return;
        }
        lines.merge(signs, 1, Integer::sum);
        boolean first = lexicon.isSurelyOrganization(field) || lexicon.isHouse(field);
        boolean second = lexicon.isSurelyOrganization(house) || lexicon.isHouse(house);
        boolean known = lexicon.isFunction(field) || lexicon.isDepartment(field) || lexicon.isField(field);
        if (lexicon.isPlace(house) || lexicon.isState(house) || first) {
            score.merge(signs, -LONGEST, Integer::sum);
        } else if (second || known && !lexicon.isFunction(house)) {
            score.merge(signs, 1, Integer::sum);
        }
    }

    private static boolean mayBeNamed(String words) {
        return !words.isEmpty() && Suits.isName(words) && WordCount.of(words) <= MOST_WORDS;
    }
}
