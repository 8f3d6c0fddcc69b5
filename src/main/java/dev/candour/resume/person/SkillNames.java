package dev.candour.resume.person;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Blanks;
import dev.candour.vocabulary.Terms;
import dev.candour.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * People of whose names each word is called like a tool, as in "Ruby Scala". Neither one tool of several words ("Apache Spark") nor acronyms
 * ("PHP SQL") are such a name, and one of the words has to be one of everyday language.
 */
final class SkillNames {

    private static final Set<String> TOOLS = Set.of("language", "framework", "database", "cloud", "platform");
    private static final int MOST = 3;
    private static final Anchored INITIAL = Anchored.of("\\p{Lu}\\.?");
    private static final Anchored WORD = Anchored.of("\\p{Lu}(?:\\p{Ll}{1,20}|\\p{Lu}{2,20})");
    private static final Anchored NAME = Anchored.of("\\p{Lu}\\p{Ll}{1,20}");

    private final Terms skills;
    private final Set<String> everyday;

    SkillNames(Vocabulary vocabulary) {
        this.skills = vocabulary.skills();
        this.everyday = new HashSet<>(vocabulary.words("negations").get("everyday name"));
    }

    boolean are(String words) {
        List<String> each = List.of(Blanks.words(words));
        List<String> full = each.stream().filter(word -> !INITIAL.is(word)).toList();
        return full.size() >= 2
                && each.size() <= MOST
                && full.stream().allMatch(this::isTool)
                && full.stream().anyMatch(word -> everyday.contains(word.toLowerCase(Locale.ROOT)))
                && skills.canonical(words).isEmpty()
                && skills.findIn(words).stream()
                        .noneMatch(
                                one -> words.substring(one.start(), one.end()).indexOf(' ') > 0);
    }

    private boolean isTool(String word) {
        return WORD.is(word)
                && skills.canonical(word)
                        .filter(name -> NAME.is(name)
                                && TOOLS.contains(skills.kind(name).orElse("")))
                        .isPresent();
    }
}
