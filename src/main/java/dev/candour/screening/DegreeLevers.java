package dev.candour.screening;

import dev.candour.job.Asked;
import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.profile.Profile.Education;
import dev.candour.rules.Insights;
import dev.candour.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A degree more, finishing one that is under way, and what the profile leaves out of one: its level or its field. */
final class DegreeLevers {

    private final Profile profile;
    private final Vocabulary vocabulary;
    private final PartialDate today;
    private final DegreeLevel highest;
    /** An empty one stands for a degree in any field. */
    private final Set<String> fields = new LinkedHashSet<>();

    DegreeLevers(Profile profile, FactSheet sheet, Insights insights, Vocabulary vocabulary, LocalDate asOf) {
        this.profile = profile;
        this.vocabulary = vocabulary;
        this.today = PartialDate.of(asOf.getYear(), asOf.getMonthValue());
        Collection<String> levels = new ArrayList<>(insights.named("Education", "level"));
        levels.addAll(insights.named("RequiredDegree", "level"));
        sheet.requirements().forEach(one -> {
            if (one.asked() instanceof Asked.Degree degree) {
                levels.add(degree.degree());
                fields.add(degree.fields().isEmpty() ? "" : degree.fields().get(0));
            }
        });
        fields.addAll(insights.named("Education", "field"));
        if (fields.isEmpty() && insights.isRead(dev.candour.facts.Education.class)) {
            fields.add("");
        }
        this.highest = Arrays.stream(DegreeLevel.values())
                .filter(level -> levels.contains(level.text()))
                .reduce(DegreeLevel.ASSOCIATE, (lower, higher) -> higher);
    }

    List<Lever> all() {
        List<Lever> levers = new ArrayList<>();
        fields.forEach(field -> levers.add(another(field)));
        if (!fields.isEmpty()) {
            IntStream.range(0, profile.education().size())
                    .forEach(place -> of(place).forEach(levers::add));
        }
        return levers;
    }

    private Lever another(String field) {
        Object now = profile.education().stream()
                .map(Education::level)
                .filter(level -> level != null)
                .max(DegreeLevel::compareTo)
                .map(DegreeLevel::text)
                .orElse(null);
        List<Lever.Step> steps = levels().map(
                        level -> new Lever.Step(level.text(), changed -> with(changed, null, field, level)))
                .toList();
        return new Lever(
                Lever.Kind.DEGREE,
                field,
                "level",
                "degree " + field,
                now,
                profile.education().isEmpty(),
                steps);
    }

    private Stream<DegreeLevel> levels() {
        return Arrays.stream(DegreeLevel.values()).filter(level -> level.compareTo(highest) <= 0);
    }

    private Profile with(Profile changed, @Nullable String institution, String field, DegreeLevel level) {
        List<Education> education = new ArrayList<>(changed.education());
        education.add(new Education(institution, field.isEmpty() ? null : field, null, level, null, today));
        return ChangedProfile.education(changed, List.copyOf(education));
    }

    private Stream<Lever> of(int place) {
        Education entry = profile.education().get(place);
        String which = entry.area() != null
                ? entry.area()
                : entry.level() == null ? "" : entry.level().text();
        List<Lever> levers = new ArrayList<>();
        if (!isFinished(entry)) {
            boolean silent = entry.completed() == null && entry.endDate() == null;
            Object now = silent ? null : (Object) false;
            levers.add(lever(Lever.Kind.FINISH, which, "finished", place, now, silent, List.of(finished(place))));
        }
        if (entry.level() == null) {
            List<Lever.Step> steps = levels().map(level -> level(place, level)).toList();
            levers.add(lever(Lever.Kind.LEVEL, which, "level", place, null, true, steps));
        }
        if (entry.area() == null || vocabulary.fields().findIn(entry.area()).isEmpty()) {
            fields.stream()
                    .filter(field -> !field.isEmpty())
                    .forEach(field -> levers.add(lever(
                            Lever.Kind.STUDIES,
                            which,
                            "field",
                            place,
                            entry.area(),
                            true,
                            List.of(field(place, field)))));
        }
        return levers.stream();
    }

    private static Lever lever(
            Lever.Kind kind,
            String name,
            String field,
            int place,
            @Nullable Object from,
            boolean silent,
            List<Lever.Step> steps) {
        return new Lever(kind, name, field, "education " + place + " " + field, from, silent, steps);
    }

    private boolean isFinished(Education entry) {
        return entry.completed() != null
                ? entry.completed()
                : entry.endDate() != null && !entry.endDate().first().isAfter(today.first());
    }

    private Lever.Step finished(int place) {
        return step(
                true,
                place,
                e -> new Education(
                        e.institution(), e.area(), e.studyType(), e.level(), e.startDate(), e.endDate(), true));
    }

    private static Lever.Step level(int place, DegreeLevel level) {
        return step(
                level.text(),
                place,
                e -> new Education(
                        e.institution(), e.area(), e.studyType(), level, e.startDate(), e.endDate(), e.completed()));
    }

    private static Lever.Step field(int place, String field) {
        return step(
                field,
                place,
                e -> new Education(
                        e.institution(), field, e.studyType(), e.level(), e.startDate(), e.endDate(), e.completed()));
    }

    private static Lever.Step step(Object to, int place, UnaryOperator<Education> change) {
        return new Lever.Step(to, changed -> {
            List<Education> education = new ArrayList<>(changed.education());
            education.set(place, change.apply(education.get(place)));
            return ChangedProfile.education(changed, List.copyOf(education));
        });
    }
}
