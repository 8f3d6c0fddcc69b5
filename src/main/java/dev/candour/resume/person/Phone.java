package dev.candour.resume.person;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Finds the telephone number among dates, identity numbers and account names. */
final class Phone {

    private static final Anchored PHONE =
            Anchored.of("(?<![\\w.@/])(?:\\(?\\+|\\()?\\d(?:[ ().\\-]{0,2}\\d){6,15}(?![\\w@])");

    private static final int NEAR = 16;
    private static final int MOST_BEFORE = 120;

    private final Phrases labels;
    private final Phrases protectedLabels;

    Phone(WordLists words) {
        this.labels = words.phrases("phone label");
        this.protectedLabels = words.phrases("protected label");
    }

    @Nullable
    Span in(List<Line> lines) {
        for (Line line : lines) {
            for (MatchResult phone : PHONE.in(line.text())) {
                if (isPhone(line, phone)) {
                    return Span.of(line.start() + phone.start(), line.start() + phone.end());
                }
            }
        }
        return null;
    }

    /** What stands before a number, from the beginning of a word: the last letter of "universitet" is no label. */
    private static String wordsBefore(String text, int number) {
        String before =
                text.substring(Math.max(0, number - MOST_BEFORE), number).replaceAll("\\s+", " ");
        int from = Math.max(0, before.length() - NEAR);
        while (from > 0 && from < before.length() && Character.isLetterOrDigit(before.charAt(from - 1))) {
            from++;
        }
        return before.substring(from);
    }

    private boolean isPhone(Line line, MatchResult found) {
        String before = wordsBefore(line.text(), found.start());
        int digits = (int) found.group().chars().filter(Character::isDigit).count();
        boolean labelled = labels.isIn(before);
        boolean date = found.group().matches("\\(?(?:19|20)\\d{2}[./ -].*") && !labelled;
        boolean secret = protectedLabels.isIn(before)
                || before.matches("(?is).*(?:qq|微信|wechat|id|no\\.?|编号|号码)\\s*[:：]?\\s*$") && !labelled;
        return !date && !secret && (digits >= 9 && digits <= 15 || labelled && digits >= 7) && digits != 18;
    }
}
