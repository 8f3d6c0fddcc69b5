package dev.candour.screening;

import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.profile.Profile.Education;
import dev.candour.profile.Profile.Work;
import dev.candour.verdict.Change;
import dev.candour.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Changes profiles as a verdict says in its data, in a way of its own. */
final class TriedChange {

    private static final PartialDate NOW = PartialDate.of(2026, 11);

    private TriedChange() {}

    /** All profiles that the words can mean: of two degrees in one field the verdict does not say which. */
    static List<Profile> all(Profile profile, List<Change.Step> steps) {
        List<Profile> profiles = List.of(profile);
        for (Change.Step step : steps) {
            profiles = profiles.stream()
                    .flatMap(one -> one(one, step.kind(), step.name() == null ? "" : step.name(), step.to()).stream())
                    .toList();
        }
        return profiles;
    }

    static List<Profile> one(Profile p, String kind, String name, Object to) {
        return switch (kind) {
            case "skill" -> List.of(skill(p, name, months(to)));
            case "experience" -> List.of(experience(p, months(to)));
            case "leadership" -> List.of(team(p, ((Number) to).intValue()));
            case "degree" -> List.of(degree(p, name, to.toString()));
            case "language" -> List.of(language(p, name, to.toString()));
            case "certificate" ->
                List.of(ChangedProfile.certificates(
                        p, with(p.certificates(), new Profile.Certificate(name, null, null))));
            case "location" -> List.of(ChangedProfile.city(p, to.toString()));
            default -> entries(p, kind, name, to);
        };
    }

    /** Years are rounded up to two decimals. */
    private static int months(Object years) {
        return (int) Math.floor(((Number) years).doubleValue() * 12 + 1e-6);
    }

    private static Profile skill(Profile p, String name, int months) {
        List<Profile.Skill> skills = new ArrayList<>(p.skills());
        Profile.Skill old = skills.stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
        Profile.Skill shown =
                new Profile.Skill(name, months, false, NOW, false, old == null ? null : old.claimedMonths());
        if (old == null) {
            skills.add(shown);
        } else {
            skills.set(skills.indexOf(old), shown);
        }
        return ChangedProfile.skills(p, skills);
    }

    private static Profile experience(Profile p, int months) {
        Integer known = p.experienceMonths();
        return ChangedProfile.experienceMonths(p, known == null ? months : Math.max(known, months));
    }

    private static Profile team(Profile p, int people) {
        Integer newest = IntStream.range(0, p.work().size())
                .boxed()
                .filter(place -> p.work().get(place).type().countsAsExperience())
                .reduce((a, b) -> isNewer(p.work().get(b), p.work().get(a)) ? b : a)
                .orElse(null);
        List<Work> work = new ArrayList<>(p.work());
        if (newest != null) {
            Work w = work.get(newest);
            work.set(
                    newest,
                    new Work(w.name(), w.position(), w.startDate(), w.endDate(), w.type(), people, w.summary()));
        }
        return ChangedProfile.leadership(ChangedProfile.work(p, work), new Profile.Leadership(people, List.of()));
    }

    private static boolean isNewer(Work one, Work other) {
        return one.startDate() != null
                && (other.startDate() == null || one.startDate().compareTo(other.startDate()) > 0);
    }

    private static Profile degree(Profile p, String field, String level) {
        Education added = new Education(null, field.isEmpty() ? null : field, null, level(level), null, NOW);
        return ChangedProfile.education(p, with(p.education(), added));
    }

    private static DegreeLevel level(String text) {
        return DegreeLevel.valueOf(text.toUpperCase(java.util.Locale.ROOT));
    }

    private static Profile language(Profile p, String name, String level) {
        List<Profile.Language> languages = new ArrayList<>(p.languages());
        languages.removeIf(one -> one.language().equalsIgnoreCase(name));
        languages.add(new Profile.Language(name, null, level));
        return ChangedProfile.languages(p, languages);
    }

    private static List<Profile> entries(Profile p, String kind, String name, Object to) {
        return IntStream.range(0, p.education().size())
                .filter(place -> which(p.education().get(place)).equals(name)
                        && applies(p.education().get(place), kind))
                .mapToObj(place -> {
                    List<Education> education = new ArrayList<>(p.education());
                    education.set(place, changed(education.get(place), kind, to));
                    return ChangedProfile.education(p, education);
                })
                .toList();
    }

    static String which(Education entry) {
        return entry.area() != null
                ? entry.area()
                : entry.level() == null ? "" : entry.level().text();
    }

    static boolean applies(Education entry, String kind) {
        return switch (kind) {
            case "level" -> entry.level() == null;
            case "studies" ->
                entry.area() == null
                        || Vocabulary.standard().fields().findIn(entry.area()).isEmpty();
            default -> !Boolean.TRUE.equals(entry.completed());
        };
    }

    private static Education changed(Education e, String kind, Object to) {
        @Nullable Boolean completed = kind.equals("finish") ? (Boolean) true : e.completed();
        return new Education(
                e.institution(),
                kind.equals("studies") ? to.toString() : e.area(),
                e.studyType(),
                kind.equals("level") ? level(to.toString()) : e.level(),
                e.startDate(),
                e.endDate(),
                completed);
    }

    private static <T> List<T> with(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }
}
