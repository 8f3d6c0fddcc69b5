package dev.candour.resume.skill;

import dev.candour.resume.section.Section;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import dev.candour.vocabulary.Mention;
import dev.candour.vocabulary.Terms;
import java.util.ArrayList;
import java.util.List;

/** Finds the skills whose words the end of a line tears apart, as in "project⏎management" and 机器⏎学习. */
public final class TornMentions {

    /** No name goes further on either side of the tear. */
    private static final int NEAR = 30;

    private final Terms skills;

    TornMentions(Terms skills) {
        this.skills = skills;
    }

    /** The gaps between lines of running text: what follows begins no item and no heading. */
    public static List<Span> gaps(List<Section> sections) {
        List<Span> gaps = new ArrayList<>();
        for (Section section : sections) {
            Line above = null;
            for (Line line : section.lines()) {
                if (above != null && goesOn(above, line)) {
                    gaps.add(Span.of(above.end(), line.start()));
                }
                above = line;
            }
        }
        return gaps;
    }

    private static boolean goesOn(Line above, Line line) {
        return line.index() == above.index() + 1
                && !above.isBlank()
                && !line.isBlank()
                && !line.hasBullet()
                && !line.isHeading()
                && !above.isHeading()
                && above.strong() == line.strong()
                && mayGoOn(above.text().charAt(above.text().length() - 1))
                && isWord(line.text().charAt(0));
    }

    /** The text with spaces instead of the ends of such lines: "machine⏎learning" is no "learning". */
    static String mended(String text, List<Span> gaps) {
        StringBuilder mended = new StringBuilder(text);
        for (Span gap : gaps) {
            for (int i = gap.start(); i < gap.end(); i++) {
                mended.setCharAt(i, ' ');
            }
        }
        return mended.toString();
    }

    /** "scikit-⏎learn" is written with the hyphen that parts it. */
    private static boolean mayGoOn(char c) {
        return isWord(c) || c == '-';
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    /**
     * @param mentions of the same text, in text order
     * @param gaps between lines, in text order
     * @return with the torn ones, in text order; what only a part of their words names is left out
     */
    List<Mention> with(String text, List<Mention> mentions, List<Span> gaps) {
        List<Mention> all = new ArrayList<>();
        int next = 0;
        for (Span gap : gaps) {
            List<Mention> torn = across(text, gap);
            if (torn.isEmpty()) {
                continue;
            }
            int start = torn.get(0).start();
            int end = torn.get(0).end();
            while (next < mentions.size() && mentions.get(next).end() <= start) {
                all.add(mentions.get(next++));
            }
            all.addAll(torn);
            while (next < mentions.size() && mentions.get(next).start() < end) {
                next++;
            }
        }
        if (all.isEmpty()) {
            return mentions;
        }
        all.addAll(mentions.subList(next, mentions.size()));
        return all;
    }

    /** "Spark⏎SQL" is a list of two where each has a line for itself. */
    private boolean isSkill(String line) {
        return line.length() <= NEAR && skills.canonical(line.strip()).isPresent();
    }

    private List<Mention> across(String text, Span gap) {
        int lineStart = text.lastIndexOf('\n', gap.start() - 1) + 1;
        if (isSkill(text.substring(lineStart, gap.start()))) {
            return List.of();
        }
        int from = Math.max(lineStart, wordStart(text, gap.start() - NEAR));
        int lineEnd = text.indexOf('\n', gap.end());
        int to = Math.min(lineEnd < 0 ? text.length() : lineEnd, gap.end() + NEAR);
        boolean han = Character.isIdeographic(text.charAt(gap.start() - 1))
                && Character.isIdeographic(text.charAt(gap.end()));
        String above = text.substring(from, gap.start()) + (han ? "" : " ");
        int shift = gap.end() - above.length();
        List<Mention> torn = new ArrayList<>();
        for (Mention one : skills.findWordsIn(above + text.substring(gap.end(), to))) {
            if (from + one.start() < gap.start() && one.end() > above.length()) {
                torn.add(new Mention(
                        one.canonical(), from + one.start(), shift + one.end(), one.doubtful(), one.impliedBy()));
            }
        }
        return torn;
    }

    /** Where the word begins that holds a place, or the place itself in a text without words. */
    private static int wordStart(String text, int place) {
        int at = Math.max(0, place);
        while (at > 0 && place - at < NEAR && isWord(text.charAt(at)) && isWord(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
