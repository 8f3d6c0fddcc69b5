package dev.candour.resume.skill;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Span;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text says that somebody lacks or only wishes for: "no experience with React, Vue", 不熟悉 React, "React: none". */
final class Denials {

    private static final int CLAUSE = 120;
    private static final int CLAUSE_BEFORE = 40;
    /** A list goes on behind the comma that ends a line. */
    private static final Pattern CLAUSE_END = Pattern.compile(
            "[.;!?。；！？](?=\\s|$|[^\\x00-\\x7F])|(?<![,，、])\\n|\\n(?=\\n)|[,，](?=[^,，\\n]{0,12}(?:但|but|精通|熟悉|熟练))");

    private static final String LEARNING = "learning";
    private static final int NEAR = 16;
    /** Who learns, or nobody: the verb begins its clause. */
    private static final Pattern LEARNER = Pattern.compile(
            "(?:^|[^\\p{L}\\d ]\\s?|\\b(?:am|is|are|i'm|still|now|currently|actively|and|also|keep|keeps|started|began|begun|enjoy|continuously|in|on|of) )$",
            Pattern.CASE_INSENSITIVE);

    /** "React: none", "React (no experience yet)", React（不会）, 对 React 零基础; nothing else may follow. */
    private static final Anchored NONE_BEHIND = Anchored.ofAnyCase(
            "^\\s{0,2}[:：(（\\[|–—-]\\s{0,2}(?:none|never(?: used)?|not (?:yet|used|known|familiar)|no (?:prior |practical |real )?(?:experience|knowledge|exposure|skills?)(?: yet| so far)?|n/a|无(?:经验|基础)?|不会|不懂|没有(?:经验)?|没用过|未使用过?|未接触过?|零基础|不(?:太)?(?:了解|熟悉))[ \\t]{0,3}(?=[)）\\].,;。，；|\\n]|$)"
                    + "|^\\s?(?:(?:方面|领域)?(?:为)?(?:零基础|一窍不通|一无所知)|完全不会|基本不会)");

    private static final int ITEM = 40;

    /** A line so short was ended by its writer, and not by the edge of the page. */
    private static final int SHORT_LINE = 50;

    private static final Anchored GOES_ON = Anchored.ofAnyCase(
            "(?:\\s(?:and|or|nor|with|in|of|to|for|the|a|an|as|on|using|about|like|any|such as|&)|[和或与及、在对])$");

    private final Phrases before;
    private final Phrases behind;
    private final Phrases ends;

    Denials(WordLists words) {
        this.before = words.phrases("before", words.get("not before"));
        this.behind = words.phrases("behind");
        this.ends = words.phrases("end");
    }

    /**
     * What is denied or wished for, in text order.
     *
     * @param text in which spaces stand for the ends of torn lines
     * @param gaps where such ends were
     */
    List<Span> in(String text, List<Span> gaps) {
        List<Span> all = new ArrayList<>();
        List<Phrases.Hit> forward = before.in(text);
        for (Phrases.Hit hit : forward) {
            if (!isLearned(text, hit)) {
                add(all, Span.of(hit.start(), lineEnd(text, gaps, hit.end(), clauseEnd(text, hit.end()))));
            }
        }
        for (Phrases.Hit hit : behind.in(text)) {
            if (!goesForward(text, hit, forward)) {
                int line = lineStart(gaps, hit.start());
                int start = clauseStart(text, hit.start());
                add(all, Span.of(line < hit.start() ? Math.max(line, start) : start, hit.end()));
            }
        }
        all.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        return all;
    }

    /** "React: none": what stands behind a name denies it alone. */
    static boolean isNone(String text, int end) {
        return NONE_BEHIND.opens(text.substring(end, Math.min(text.length(), end + ITEM)));
    }

    /** 不熟悉 React denies what follows it, React 不熟悉 what stands before it. */
    private static boolean goesForward(String text, Phrases.Hit hit, List<Phrases.Hit> forward) {
        return hit.end() < text.length()
                && Character.isLetterOrDigit(text.charAt(hit.end()))
                && forward.stream().anyMatch(one -> one.start() == hit.start());
    }

    /** "Contrastive learning, OpenCV" lists two; who is learning says what, or begins with it. */
    private static boolean isLearned(String text, Phrases.Hit hit) {
        if (hit.end() - hit.start() != LEARNING.length()
                || !text.regionMatches(true, hit.start(), LEARNING, 0, LEARNING.length())) {
            return false;
        }
        boolean told = hit.end() + 1 < text.length()
                && text.charAt(hit.end()) == ' '
                && Character.isLetterOrDigit(text.charAt(hit.end() + 1));
        return !told
                || !LEARNER.matcher(text)
                        .region(Math.max(0, hit.start() - NEAR), hit.start())
                        .find();
    }

    private static void add(List<Span> all, Span span) {
        if (!span.isEmpty()) {
            all.add(span);
        }
    }

    /** A short line that could end there does not go on in the line below, which lists what somebody has. */
    private static int lineEnd(String text, List<Span> gaps, int from, int end) {
        for (int i = firstFrom(gaps, from); i < gaps.size() && gaps.get(i).start() < end; i++) {
            int above = i == 0 ? 0 : gaps.get(i - 1).end();
            int start = Math.max(text.lastIndexOf('\n', gaps.get(i).start() - 1) + 1, above);
            String line = text.substring(start, gaps.get(i).start());
            if (width(line) < SHORT_LINE && !GOES_ON.isIn(line)) {
                return gaps.get(i).start();
            }
        }
        return end;
    }

    /** Where the line begins that holds a place behind a gap. */
    private static int lineStart(List<Span> gaps, int place) {
        int next = firstFrom(gaps, place);
        return next == 0 ? 0 : gaps.get(next - 1).end();
    }

    /** The index of the first gap that begins at a place or behind it. */
    private static int firstFrom(List<Span> gaps, int place) {
        int low = 0;
        int high = gaps.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (gaps.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int width(String line) {
        return line.length()
                + (int) line.chars().filter(Character::isIdeographic).count();
    }

    private int clauseEnd(String text, int from) {
        int limit = Math.min(text.length(), from + CLAUSE);
        String rest = text.substring(from, limit);
        Matcher end = CLAUSE_END.matcher(rest);
        int at = end.find() ? end.start() : rest.length();
        List<Phrases.Hit> turns = ends.in(rest.substring(0, at));
        return from + (turns.isEmpty() ? at : turns.get(0).start());
    }

    private static int clauseStart(String text, int to) {
        int at = to;
        while (at > 0 && to - at < CLAUSE_BEFORE && ".;,。；，、!?\n".indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }
}
