package dev.candour.resume.language;

import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Places what people write about a language on the scale A1 to C2 and native. */
public final class LanguageLevels {

    private static final List<String> RISING = List.of("A1", "A2", "B1", "B2", "C1", "C2", "native");
    private static final Pattern CODE = Pattern.compile("\\b([ABC][12])(?![\\w])\\+?");
    private static final Pattern IELTS =
            Pattern.compile("(?:\\bIELTS|雅思)[^\\d\\n]{0,20}(\\d(?:\\.\\d)?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOEFL =
            Pattern.compile("(?:\\bTOEFL|托福)[^\\d\\n]{0,20}(\\d{2,3})", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOEIC =
            Pattern.compile("(?:\\bTOEIC|托业|托業|多益)[^\\d\\n]{0,20}(\\d{3})", Pattern.CASE_INSENSITIVE);

    private final Map<String, Phrases> words = new LinkedHashMap<>();

    public LanguageLevels(WordLists lists) {
        List<String> seen = new ArrayList<>();
        for (String level : lists.names()) {
            words.put(level, lists.phrases(level, seen));
        }
        List<String> longer = new ArrayList<>();
        lists.names().forEach(level -> longer.addAll(lists.get(level)));
        for (String level : lists.names()) {
            List<String> others = longer.stream()
                    .filter(word -> !lists.get(level).contains(word))
                    .toList();
            words.put(level, lists.phrases(level, others));
        }
    }

    public static boolean isLevel(String text) {
        return RISING.contains(text);
    }

    /** null when the text says nothing that has a place on the scale. */
    @Nullable
    public String of(String text) {
        Matcher code = CODE.matcher(text);
        if (code.find()) {
            return code.group(1);
        }
        String tested = tested(text);
        if (tested != null) {
            return tested;
        }
        return words.entrySet().stream()
                .filter(level -> level.getValue().isIn(text))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String tested(String text) {
        String ielts = score(IELTS, text, new double[] {4, 5.5, 7, 8.5}, 9);
        String toefl = ielts == null ? score(TOEFL, text, new double[] {42, 72, 95, 114}, 120) : ielts;
        return toefl == null ? score(TOEIC, text, new double[] {550, 785, 945, 991}, 990) : toefl;
    }

    /** @param least what B1, B2, C1 and C2 begin with */
    private static @Nullable String score(Pattern test, String text, double[] least, double most) {
        Matcher found = test.matcher(text);
        if (!found.find()) {
            return null;
        }
        double score = Double.parseDouble(found.group(1));
        if (score > most) {
            return null;
        }
        int level = 1;
        for (double begin : least) {
            level += score >= begin ? 1 : 0;
        }
        return RISING.get(level);
    }

    static @Nullable String higher(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return RISING.indexOf(one) >= RISING.indexOf(other) ? one : other;
    }
}
