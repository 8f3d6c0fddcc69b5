package dev.candour.screening;

import dev.candour.facts.Education;
import dev.candour.facts.RequiredDegree;
import dev.candour.job.Asked;
import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.vocabulary.Mention;
import dev.candour.vocabulary.Terms;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Sets the degree that a job asks for beside the candidate's degree that comes closest. */
final class DegreeMatcher {

    private final Profile profile;
    private final Terms fields;
    private final LocalDate asOf;

    DegreeMatcher(Profile profile, Terms fields, LocalDate asOf) {
        this.profile = profile;
        this.fields = fields;
        this.asOf = asOf;
    }

    MatchedRequirement match(Asked.Degree asked) {
        Optional<Shown> best = IntStream.range(0, profile.education().size())
                .mapToObj(index -> shown(index, asked))
                .max(Comparator.comparingInt(Shown::closeness).thenComparingInt(Shown::levelOrder));
        RequiredDegree fact = new RequiredDegree(
                best.map(shown -> level(shown.level)).orElse(null),
                asked.degree(),
                best.map(Shown::levelsAbove).orElse(null),
                best.map(shown -> shown.entry.area()).orElse(null),
                asked.fields(),
                best.map(Shown::fieldFits).orElse(null),
                best.map(Shown::finished).orElse(null),
                asked.mandatory(),
                asked.weight());
        return new MatchedRequirement(
                "degree: " + asked.degree(),
                asked,
                fact,
                () -> best.map(shown -> profile.evidenceAt("/education/" + shown.index))
                        .orElse(List.of()));
    }

    List<MatchedFact> facts() {
        return IntStream.range(0, profile.education().size())
                .mapToObj(index -> {
                    Profile.Education entry = profile.education().get(index);
                    Education fact =
                            new Education(entry.institution(), level(entry.level()), entry.area(), finished(entry));
                    return new MatchedFact(fact, () -> profile.evidenceAt("/education/" + index));
                })
                .toList();
    }

    private Shown shown(int index, Asked.Degree asked) {
        Profile.Education entry = profile.education().get(index);
        DegreeLevel needed = DegreeLevel.valueOf(asked.degree().toUpperCase(Locale.ROOT));
        DegreeLevel level = entry.level();
        Integer above = level == null ? null : level.ordinal() - needed.ordinal();
        return new Shown(index, entry, level, above, fits(entry.area(), asked.fields()), finished(entry));
    }

    /** Unknown when the profile names no field, or one that the vocabulary cannot place: a person has to say. */
    private @Nullable Boolean fits(@Nullable String area, List<String> accepted) {
        if (accepted.isEmpty()) {
            return true;
        }
        if (area == null) {
            return null;
        }
        if (accepted.stream().anyMatch(field -> same(area, field))) {
            return true;
        }
        return fields.namedIn(area).isEmpty() ? null : false;
    }

    private boolean same(String area, String field) {
        String wanted = fields.canonical(field).orElse(field);
        return area.equalsIgnoreCase(wanted)
                || fields.namedIn(area).stream()
                        .map(Mention::canonical)
                        .anyMatch(shown -> shown.equalsIgnoreCase(wanted)
                                || fields.implied(shown).contains(wanted));
    }

    private @Nullable Boolean finished(Profile.Education entry) {
        if (entry.completed() != null) {
            return entry.completed();
        }
        PartialDate end = entry.endDate();
        return end == null ? null : !end.first().isAfter(YearMonth.from(asOf));
    }

    private static @Nullable String level(@Nullable DegreeLevel level) {
        return level == null ? null : level.text();
    }

    private record Shown(
            int index,
            Profile.Education entry,
            @Nullable DegreeLevel level,
            @Nullable Integer levelsAbove,
            @Nullable Boolean fieldFits,
            @Nullable Boolean finished) {

        /** Met above all, then nearly finished, then what could be met but is not said, then the right level. */
        int closeness() {
            boolean highEnough = levelsAbove != null && levelsAbove >= 0;
            if (highEnough && Boolean.TRUE.equals(fieldFits)) {
                return Boolean.FALSE.equals(finished) ? 5 : 6;
            }
            if (highEnough && fieldFits == null) {
                return 4;
            }
            if (levelsAbove == null && Boolean.TRUE.equals(fieldFits)) {
                return 3;
            }
            if (highEnough) {
                return 2;
            }
            return levelsAbove == null ? 1 : 0;
        }

        int levelOrder() {
            return level == null ? -1 : level.ordinal();
        }
    }
}
