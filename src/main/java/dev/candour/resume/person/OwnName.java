package dev.candour.resume.person;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Blanks;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import dev.candour.vocabulary.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a document says the person's name again: at the head of each page, in an account's name, under a letter, in sentences about
 * "Ruby" or "Ms. Swift". Whoever is called so need not know the language, so it is evidence of nothing there either.
 */
public final class OwnName {

    private static final int NEAR = 48;
    /** The longest that stands between two items of a list. */
    private static final int MOST_BETWEEN = 4;

    private static final Anchored INITIAL = Anchored.of("\\p{L}\\.?");
    private static final String JOINED = "(?: {1,3}|[._-])";
    private static final String LISTED = "[ \\t]*[,;/|·•、&+][ \\t]*";
    private static final String SENTENCE = "(?<=^|[.!?][ \\t]|\\n)";
    private static final String TOLD =
            "(?=['’]s\\b|[ \\t](?:is|was|has|had|brings|holds|joined|leads|led|works|worked)\\b)";
    private static final Pattern LISTED_BEHIND = Pattern.compile(LISTED);
    private static final Pattern LISTED_BEFORE = Pattern.compile(LISTED + "$");

    private final Terms skills;
    /** The whole name: among other skills it is a list of two. */
    private final List<Pattern> whole = new ArrayList<>();

    private final List<Pattern> parts = new ArrayList<>();

    /** @param name of the person; null when none was found */
    public OwnName(@Nullable String name, Terms skills) {
        this.skills = skills;
        List<String> words = name == null ? List.of() : List.of(Blanks.words(name));
        if (name == null || !mayMislead(name, words)) {
            return;
        }
        if (words.size() > 1) {
            whole.add(pattern(whole(words)));
            parts.add(pattern("(?:Mr|Mrs|Ms|Miss|Dr|Prof)\\.?[ \\t]{1,3}(?:" + any(words) + ")"));
            parts.add(pattern(SENTENCE + Pattern.quote(words.get(0)) + TOLD));
        } else if (Script.hasIdeograph(name)) {
            whole.add(pattern("(?m)(?<=^|[ \\t：:])" + Pattern.quote(name) + "(?=$|[ \\t|的])"));
        }
    }

    /** Wherever it stands in a text. */
    public List<Span> in(String text) {
        List<Span> all = new ArrayList<>();
        whole.forEach(pattern -> pattern.matcher(text)
                .results()
                .filter(found -> !isListed(text, found, pattern))
                .forEach(found -> all.add(span(found))));
        parts.forEach(pattern -> pattern.matcher(text).results().forEach(found -> all.add(span(found))));
        return all;
    }

    private static Span span(MatchResult found) {
        return Span.of(found.start(), found.end());
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])");
    }

    /** Most names hold no skill, and need no search. */
    private boolean mayMislead(String name, List<String> words) {
        return Stream.concat(Stream.of(name), words.stream())
                .anyMatch(word -> skills.canonical(word).isPresent()
                        || !skills.findWordsIn(word).isEmpty());
    }

    /** "Ruby Swift", "ruby.swift", "Ruby J. Swift" */
    private static String whole(List<String> words) {
        return "(?i)"
                + words.stream()
                        .filter(word -> !INITIAL.is(word))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(JOINED + "(?:\\p{L}\\.?" + JOINED + ")?"));
    }

    private static String any(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** In "Ruby Scala, Kotlin" the words are skills, whoever writes them; not in "Ruby Scala | ruby.scala@example.com". */
    private boolean isListed(String text, MatchResult name, Pattern pattern) {
        Matcher behind = LISTED_BEHIND.matcher(text).region(name.end(), text.length());
        Matcher before = LISTED_BEFORE.matcher(text).region(Math.max(0, name.start() - MOST_BETWEEN), name.start());
        return behind.lookingAt()
                        && isSkillAt(text, behind.end())
                        && !pattern.matcher(text)
                                .region(behind.end(), text.length())
                                .lookingAt()
                || before.find() && isSkillUpTo(text, before.start());
    }

    private boolean isSkillAt(String text, int start) {
        String next = text.substring(start, Math.min(text.length(), start + NEAR));
        return skills.findIn(next).stream().anyMatch(skill -> skill.start() == 0);
    }

    private boolean isSkillUpTo(String text, int end) {
        String last = text.substring(Math.max(0, end - NEAR), end);
        return skills.findIn(last).stream().anyMatch(skill -> skill.end() == last.length());
    }
}
