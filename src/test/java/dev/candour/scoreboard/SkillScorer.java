package dev.candour.scoreboard;

import dev.candour.profile.Profile.Skill;
import dev.candour.vocabulary.Mention;
import dev.candour.vocabulary.Terms;
import dev.candour.vocabulary.Vocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Scores skills by their canonical names. What an annotated skill implies, and what the vocabulary finds inside its words or
 * in an annotated title or field of study, is allowed and not asked for: whether a Logistics Coordinator thereby names
 * logistics as a skill, two people would answer differently. Words that the vocabulary lacks count in
 * {@link Field#SKILL_WORDS_KNOWN} only, where a name that the reader took from a list is right.
 */
final class SkillScorer {

    private final Terms terms;

    SkillScorer(Vocabulary vocabulary) {
        this.terms = vocabulary.skills();
    }

    void score(Expected expected, List<Skill> found, Marks marks) {
        Set<String> shown = found.stream()
                .map(Skill::name)
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
        Set<String> allowed = allowed(expected);
        for (Set<String> names : asked(expected.skills(), shown, marks)) {
            if (names.stream().anyMatch(shown::contains)) {
                marks.right(Field.SKILLS);
            } else {
                marks.missed(Field.SKILLS, String.join("|", names));
            }
        }
        shown.stream().filter(name -> !allowed.contains(name)).forEach(name -> marks.extra(Field.SKILLS, name));
    }

    /** The canonical names of each annotated skill; one that is written twice is asked for once. */
    private Set<Set<String>> asked(List<String> expected, Set<String> shown, Marks marks) {
        Set<Set<String>> asked = new LinkedHashSet<>();
        for (String skill : expected) {
            Set<String> names = names(skill);
            if (names.isEmpty() && Answers.alternatives(skill).stream().noneMatch(shown::contains)) {
                marks.missed(Field.SKILL_WORDS_KNOWN, skill);
            } else {
                marks.right(Field.SKILL_WORDS_KNOWN);
                if (!names.isEmpty()) {
                    asked.add(names);
                }
            }
        }
        return asked;
    }

    private Set<String> names(String skill) {
        return Answers.alternatives(skill).stream()
                .map(terms::canonical)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> allowed(Expected expected) {
        Set<String> allowed = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String skill : expected.skills()) {
            names(skill).forEach(name -> {
                allowed.add(name);
                allowed.addAll(terms.implied(name));
            });
            allowed.addAll(mentioned(skill));
            allowed.addAll(Answers.alternatives(skill));
        }
        expected.work().stream().map(Expected.Work::title).forEach(title -> {
            allowed.addAll(mentioned(title));
            allowed.addAll(borne(title));
        });
        expected.education().stream().map(Expected.Study::area).forEach(area -> allowed.addAll(mentioned(area)));
        return allowed;
    }

    private Set<String> borne(@Nullable String title) {
        return title == null
                ? Set.of()
                : terms.borneIn(title).stream().map(Mention::canonical).collect(Collectors.toSet());
    }

    private Set<String> mentioned(@Nullable String words) {
        return words == null
                ? Set.of()
                : terms.findIn(words.replace("|", ", ")).stream()
                        .map(Mention::canonical)
                        .collect(Collectors.toSet());
    }
}
