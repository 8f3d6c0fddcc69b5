package dev.candour.scoreboard;

import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Language;
import dev.candour.profile.Profile.Leadership;
import dev.candour.vocabulary.Terms;
import dev.candour.vocabulary.Vocabulary;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Scores what a document says once: the person, the languages, the length of the career and leading people. */
final class PersonScorer {

    private static final int EXPERIENCE_TOLERANCE_MONTHS = 1;

    private final Terms languages;

    PersonScorer(Vocabulary vocabulary) {
        this.languages = vocabulary.languages();
    }

    void score(Expected expected, Profile found, Marks marks) {
        marks.text(Field.NAME, expected.name(), found.basics().name());
        marks.text(Field.EMAIL, expected.email(), found.basics().email());
        experience(expected, found, marks);
        leadership(expected, found, marks);
        languages(expected, found, marks);
    }

    private static void experience(Expected expected, Profile found, Marks marks) {
        Integer annotated = expected.experienceMonths();
        Integer months = found.experienceMonths();
        boolean close =
                annotated != null && months != null && Math.abs(annotated - months) <= EXPERIENCE_TOLERANCE_MONTHS;
        marks.value(Field.EXPERIENCE, annotated, months, close);
    }

    private static void leadership(Expected expected, Profile found, Marks marks) {
        Leadership leadership = found.leadership();
        String leads = expected.leads() ? "leads" : null;
        String shown = leadership == null ? null : "leads";
        marks.text(Field.LEADERSHIP, leads, shown);
        Integer size = leadership == null ? null : leadership.teamSize();
        marks.value(Field.TEAM_SIZE, expected.teamSize(), size, size != null && size.equals(expected.teamSize()));
    }

    private void languages(Expected expected, Profile found, Marks marks) {
        Set<String> shown = found.languages().stream()
                .map(Language::language)
                .map(this::canonical)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String spoken : expected.spoken()) {
            if (Answers.alternatives(spoken).stream().map(this::canonical).anyMatch(shown::remove)) {
                marks.right(Field.LANGUAGES);
            } else {
                marks.missed(Field.LANGUAGES, spoken);
            }
        }
        shown.forEach(language -> marks.extra(Field.LANGUAGES, language));
    }

    private String canonical(String language) {
        return languages.canonical(language).orElse(Answers.plain(language));
    }
}
