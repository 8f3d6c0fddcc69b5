package dev.candour.resume.skill;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Span;
import dev.candour.vocabulary.Mention;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.Terms;
import dev.candour.vocabulary.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the skills that a text names as the candidate's own: not in addresses, not denied, not only wished for. */
public final class Mentions {

    private static final int STUFFED = 8;
    private static final int CLAUSE = 120;
    private static final int WIDEST_BREAK = 12;
    private static final Anchored ADDRESS = Anchored.of(
            "(?:https?://|www\\.|@|\\b[\\w-]{1,40}(?:\\.[\\w-]{1,40})?\\.(?:com|org|cn|me|dev|github\\.io)/|\\btext/(?=css|html|javascript|plain))[^\\s,;()<>\"']{1,300}");
    private static final Pattern CLAUSE_END =
            Pattern.compile("[.;!?。；！？\\n](?=\\s|$|[^\\x00-\\x7F])|[,，](?=[^,，\\n]{0,12}(?:但|but|精通|熟悉|熟练))");

    private static final String LEARNING = "learning";
    private static final int NEAR = 16;
    /** Who learns, or nobody: the verb begins its clause. */
    private static final Pattern LEARNER = Pattern.compile(
            "(?:^|[^\\p{L}\\d ]\\s?|\\b(?:am|is|are|i'm|still|now|currently|actively|and|also|keep|keeps|started|began|begun|enjoy|continuously|in|on|of) )$",
            Pattern.CASE_INSENSITIVE);

    private final Terms skills;
    /** All words of the lists below: most texts hold none of them, and one look will do. */
    private final Phrases turns;

    private final Phrases denials;
    private final Phrases denialsBehind;
    private final Phrases clauseEnds;
    private final Phrases noSkills;
    private final Namesakes namesakes;
    private final TornMentions torn;

    public Mentions(Terms skills, WordLists words) {
        this.skills = skills;
        this.turns = words.phrases("before", "behind", "no skill");
        this.denials = words.phrases("before", words.get("not before"));
        this.denialsBehind = words.phrases("behind");
        this.noSkills = words.phrases("no skill");
        this.clauseEnds = words.phrases("end");
        this.namesakes = new Namesakes(words);
        this.torn = new TornMentions(skills);
    }

    /** In text order. @param stuffed is given the offset of each line that repeats one skill over and over */
    public List<Mention> in(String text, IntConsumer stuffed) {
        return in(text, List.of(), stuffed);
    }

    /** @param gaps between lines of running text, which may tear a skill apart */
    public List<Mention> in(String text, List<Span> gaps, IntConsumer stuffed) {
        boolean plain = !turns.isIn(text);
        String masked = mask(text, plain);
        List<Span> denied = plain ? List.of() : denied(TornMentions.mended(masked, gaps));
        List<Mention> kept = new ArrayList<>();
        int next = 0;
        for (Mention mention : torn.with(masked, skills.findWordsIn(masked), gaps)) {
            while (next < denied.size() && denied.get(next).end() <= mention.start()) {
                next++;
            }
            boolean isDenied = next < denied.size() && denied.get(next).overlaps(mention.start(), mention.end());
            if (!isDenied && !isNone(masked, mention.start())) {
                kept.add(mention);
            }
        }
        return withoutStuffing(masked, namesakes.dropped(masked, kept), stuffed);
    }

    /** "No React, no Java, just SQL". */
    private static boolean isNone(String text, int at) {
        return at >= 3
                && text.regionMatches(true, at - 3, "no ", 0, 3)
                && (at == 3 || !Character.isLetterOrDigit(text.charAt(at - 4)));
    }

    private String mask(String text, boolean plain) {
        List<Phrases.Hit> others = plain ? List.of() : noSkills.in(text);
        boolean addresses = mayHoldAddress(text, 0, text.length());
        if (others.isEmpty() && !addresses) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text);
        for (Phrases.Hit hit : others) {
            for (int i = hit.start(); i < hit.end(); i++) {
                masked.setCharAt(i, ' ');
            }
        }
        for (int from = 0; addresses && from < text.length(); ) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            hideAddresses(text, from, to, masked);
            from = to + 1;
        }
        return masked.toString();
    }

    private static void hideAddresses(String text, int from, int to, StringBuilder masked) {
        if (!mayHoldAddress(text, from, to)) {
            return;
        }
        for (MatchResult address : ADDRESS.in(text, from, to)) {
            for (int i = addressStart(text, address.start()); i < address.end(); i++) {
                masked.setCharAt(i, ' ');
            }
        }
    }

    /** Most lines hold none of the signs without which nothing is an address, and the pattern is slow to find that out. */
    private static boolean mayHoldAddress(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '@' || c == '.' && text.startsWith("www", i - 3)) {
                return true;
            }
        }
        return false;
    }

    /** The part of an e-mail address before its sign. */
    private static int addressStart(String text, int at) {
        int start = at;
        while (text.charAt(at) == '@'
                && start > 0
                && at - start < 64
                && text.charAt(start - 1) > ' '
                && text.charAt(start - 1) < 128) {
            start--;
        }
        return start;
    }

    private List<Span> denied(String text) {
        List<Span> all = new ArrayList<>();
        for (Phrases.Hit hit : denials.in(text)) {
            if (isLearned(text, hit)) {
                continue;
            }
            add(all, Span.of(hit.start(), clauseEnd(text, hit.end())));
        }
        for (Phrases.Hit hit : denialsBehind.in(text)) {
            add(all, Span.of(clauseStart(text, hit.start()), hit.end()));
        }
        all.sort(java.util.Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        return all;
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

    private int clauseEnd(String text, int from) {
        int limit = Math.min(text.length(), from + CLAUSE);
        String rest = text.substring(from, limit);
        Matcher end = CLAUSE_END.matcher(rest);
        int at = end.find() ? end.start() : rest.length();
        List<Phrases.Hit> turns = clauseEnds.in(rest.substring(0, at));
        return from + (turns.isEmpty() ? at : turns.get(0).start());
    }

    private static int clauseStart(String text, int to) {
        int at = to;
        while (at > 0 && to - at < 40 && ".;,。；，、!?\n".indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private static List<Mention> withoutStuffing(String text, List<Mention> mentions, IntConsumer stuffed) {
        Map<String, Integer> counts = new HashMap<>();
        List<Mention> kept = new ArrayList<>();
        int lineEnd = -1;
        int lastEnd = 0;
        int lineFirst = 0;
        for (Mention mention : mentions) {
            if (mention.start() > lineEnd) {
                if (!goesOn(text, lastEnd, mention.start())) {
                    counts.clear();
                    lineFirst = kept.size();
                }
                int end = text.indexOf('\n', mention.start());
                lineEnd = end < 0 ? text.length() : end;
            }
            lastEnd = Math.max(lastEnd, mention.end());
            boolean itself = mention.impliedBy() == null;
            int count = itself ? counts.merge(mention.canonical(), 1, Integer::sum) : 0;
            if (count == STUFFED + 1) {
                stuffed.accept(mention.start());
                String name = mention.canonical();
                List<Mention> line = kept.subList(lineFirst, kept.size());
                line.removeIf(earlier -> name.equals(earlier.canonical()) || name.equals(earlier.impliedBy()));
            } else if (itself && count <= STUFFED
                    || !itself && counts.getOrDefault(mention.impliedBy(), 0) <= STUFFED) {
                kept.add(mention);
            }
        }
        return kept;
    }

    /** Whether no word stands between two skills of different lines: lines of skills and nothing else are one. */
    private static boolean goesOn(String text, int from, int to) {
        return to - from <= WIDEST_BREAK && text.substring(from, to).chars().noneMatch(Character::isLetterOrDigit);
    }
}
