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

/** Finds the skills that a text names as the candidate's own: not in addresses, not denied, not only wished for. */
public final class Mentions {

    private static final int STUFFED = 8;
    private static final int WIDEST_BREAK = 12;
    private static final Anchored ADDRESS = Anchored.of(
            "(?:https?://|www\\.|@|\\b[\\w-]{1,40}(?:\\.[\\w-]{1,40})?\\.(?:com|org|cn|me|dev|github\\.io)/|\\btext/(?=css|html|javascript|plain))[^\\s,;()<>\"']{1,300}");

    private final Terms skills;
    /** All words of the lists below: most texts hold none of them, and one look will do. */
    private final Phrases turns;

    private final Denials denials;
    private final Phrases noSkills;
    private final Namesakes namesakes;
    private final TornMentions torn;

    public Mentions(Terms skills, WordLists words) {
        this.skills = skills;
        this.turns = words.phrases("before", "behind", "no skill");
        this.denials = new Denials(words);
        this.noSkills = words.phrases("no skill");
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
        List<Span> denied = plain ? List.of() : denials.in(TornMentions.mended(masked, gaps), gaps);
        List<Mention> kept = new ArrayList<>();
        int next = 0;
        for (Mention mention : torn.with(masked, skills.findWordsIn(masked), gaps)) {
            while (next < denied.size() && denied.get(next).end() <= mention.start()) {
                next++;
            }
            boolean isDenied = next < denied.size() && denied.get(next).overlaps(mention.start(), mention.end());
            if (!isDenied && !isNone(masked, mention.start()) && !Denials.isNone(masked, mention.end())) {
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
