package dev.candour.resume.study;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two fields with a stroke between them, which are one answer: "BA in Political Science/International Relations", 经济、统计 本科. */
final class PairedFields {

    private static final Pattern NEXT = Pattern.compile("\\s?([^,;|\\t()•·、，；/@]{2,60})");
    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]{2,12}");
    private static final Anchored MINOR = Anchored.ofAnyCase("minors?\\b");
    private static final Pattern LAST_PART = Pattern.compile("[^,;|\\t()•·、，；/@]*$");

    private final DegreeWords words;
    private final String text;

    PairedFields(DegreeWords words, String text) {
        this.words = words;
        this.text = text;
    }

    /** @param start of the part that the separator would end @param end of the line */
    boolean isWithin(MatchResult separator, int start, int end) {
        boolean stroke = separator.end() == separator.start() + 1 && "/、".indexOf(text.charAt(separator.start())) >= 0;
        if (!stroke || start >= separator.start()) {
            return false;
        }
        Matcher next = NEXT.matcher(text).region(separator.end(), end);
        if (!next.lookingAt()) {
            return false;
        }
        boolean chinese = Script.hasIdeograph(next.group(1));
        String behind = chinese ? word(next.group(1)) : next.group(1).strip();
        return !MINOR.opens(behind)
                && (isField(behind) || !chinese && FieldShape.isNamed(behind))
                && isFirst(before(start, separator.start()), chinese)
                && !isListed(next.end(), start);
    }

    private boolean isFirst(String name, boolean chinese) {
        return !name.isEmpty() && (isField(name) || !chinese && FieldShape.isNamed(name));
    }

    private static String word(String behind) {
        Matcher word = CHINESE.matcher(behind);
        return word.lookingAt() ? word.group() : behind;
    }

    /** Of more than two a list is made. */
    private boolean isListed(int end, int start) {
        return end < text.length() && "/、".indexOf(text.charAt(end)) >= 0
                || start > 0 && "/、".indexOf(text.charAt(start - 1)) >= 0;
    }

    private boolean isField(String name) {
        boolean known = words.isField(name) || CHINESE.matcher(name).matches() && words.isKnownField(name + "学");
        return known && words.schoolEnd(name) == 0 && words.degrees(name).isEmpty();
    }

    /** What stands before the stroke, without the degree. */
    private String before(int start, int end) {
        Matcher last = LAST_PART.matcher(text.substring(start, end));
        String part = last.find() ? last.group() : "";
        List<DegreeWords.Hit> degrees = words.degrees(part);
        int behind = degrees.stream().mapToInt(DegreeWords.Hit::end).max().orElse(0);
        Span named = Span.of(end - part.length() + behind, end);
        Span award = FieldWords.behind(text, StudyLabels.AWARD, named);
        return FieldWords.trimmed(text, award).in(text);
    }
}
