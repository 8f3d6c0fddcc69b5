package dev.candour.screening;

import dev.candour.job.Asked;
import dev.candour.job.Job;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.profile.Profile.Education;
import dev.candour.verdict.Recommendation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tries every set of up to three changes on a grid, each with the engine, and knows nothing of rules. */
final class BruteForce {

    /** @param kind as in the verdict's data @param to the values that are tried */
    private record Thing(String kind, String name, List<Object> to) {}

    /** @param values by kind and name */
    record Hit(Map<String, Object> values, Recommendation recommendation) {}

    private final List<Thing> things = new ArrayList<>();
    private final Profile profile;
    private final Function<Profile, Recommendation> screen;
    private final boolean odd;

    /** @param odd whether the odd rules look at things that the job does not ask for */
    BruteForce(Profile profile, Job job, boolean odd, Function<Profile, Recommendation> screen) {
        this.profile = profile;
        this.screen = screen;
        this.odd = odd;
        Map<String, Double> skills = new LinkedHashMap<>();
        job.requires().forEach(asked -> things(asked, skills));
        if (odd) {
            Stream.of("Terraform", "Java").forEach(name -> skills.putIfAbsent(name, 1.5));
            things.add(new Thing("language", "German", List.of("A2", "B2", "C1", "native")));
            things.add(new Thing("certificate", "CKA", List.of(true)));
            things.add(new Thing("leadership", "", List.of(1, 3, 5, 6)));
            things.add(new Thing("experience", "", years(3, 0)));
        }
        skills.forEach((name, years) -> things.add(new Thing("skill", name, years(years, months(name)))));
        profile.education().forEach(this::entry);
        if (odd && job.requires().stream().noneMatch(Asked.Degree.class::isInstance)) {
            things.add(new Thing("degree", "", List.of("associate", "doctorate")));
        }
    }

    private int months(String skill) {
        return profile.skills().stream()
                .filter(one -> one.name().equals(skill) && one.months() != null)
                .mapToInt(Profile.Skill::months)
                .findFirst()
                .orElse(0);
    }

    private void things(Asked asked, Map<String, Double> skills) {
        if (asked instanceof Asked.Skill skill) {
            skills.merge(skill.skill(), skill.years(), Math::max);
        } else if (asked instanceof Asked.OneOf group) {
            group.options().forEach(option -> skills.merge(option.skill(), option.years(), Math::max));
        } else if (asked instanceof Asked.Degree degree) {
            things.add(new Thing(
                    "degree", degree.fields().isEmpty() ? "" : degree.fields().get(0), levels()));
        } else if (asked instanceof Asked.Leadership leadership) {
            things.add(new Thing("leadership", "", teams(leadership.teamSize())));
        } else if (asked instanceof Asked.Experience experience) {
            Integer now = profile.experienceMonths();
            things.add(new Thing("experience", "", years(experience.years(), now == null ? 0 : now)));
        } else if (asked instanceof Asked.Language language) {
            things.add(
                    new Thing("language", language.language(), List.of("A1", "A2", "B1", "B2", "C1", "C2", "native")));
        } else if (asked instanceof Asked.Certificate certificate) {
            things.add(new Thing("certificate", certificate.certificate(), List.of(true)));
        } else if (asked instanceof Asked.Location place && profile.basics().city() == null) {
            things.add(new Thing("location", place.location(), List.of(place.location())));
        }
    }

    private static List<Object> years(double asked, int months) {
        TreeSet<Double> years = new TreeSet<>(List.of(1.0 / 12));
        for (double share : new double[] {0.25, 0.5, 0.75, 0.8, 1}) {
            years.add(Math.ceil(asked * share * 12) / 12);
        }
        years.add((months + 1) / 12.0);
        return List.copyOf(years.tailSet((months + 1) / 12.0));
    }

    private static List<Object> teams(int asked) {
        return List.copyOf(new TreeSet<>(List.of(1, Math.max(1, (asked + 1) / 2), Math.max(1, asked))));
    }

    private List<Object> levels() {
        return odd
                ? List.of("associate", "bachelor", "master", "doctorate")
                : List.of("associate", "bachelor", "master");
    }

    private void entry(Education entry) {
        String which = TriedChange.which(entry);
        if (TriedChange.applies(entry, "finish")) {
            things.add(new Thing("finish", which, List.of(true)));
        }
        if (TriedChange.applies(entry, "level")) {
            things.add(new Thing("level", which, levels()));
        }
        if (TriedChange.applies(entry, "studies")) {
            things.add(new Thing("studies", which, List.of("Computer Science")));
        }
    }

    /** Every smallest set of changes that leads to a better recommendation. */
    List<Hit> hits(Recommendation now) {
        List<Hit> hits = new ArrayList<>();
        for (int size = 1; size <= 3 && hits.isEmpty(); size++) {
            extend(profile, size, 0, Map.of(), now, hits);
        }
        return hits;
    }

    private void extend(
            Profile changed, int size, int from, Map<String, Object> values, Recommendation now, List<Hit> hits) {
        if (size == 0) {
            Recommendation then = screen.apply(changed);
            if (then.compareTo(now) < 0) {
                hits.add(new Hit(values, then));
            }
            return;
        }
        for (int place = from; place < things.size(); place++) {
            Thing thing = things.get(place);
            String key = (thing.kind() + " " + thing.name()).strip();
            if (values.containsKey(key)) {
                continue;
            }
            for (Object to : thing.to()) {
                Map<String, Object> more = new LinkedHashMap<>(values);
                more.put(key, to);
                for (Profile next : TriedChange.one(changed, thing.kind(), thing.name(), to)) {
                    extend(next, size - 1, place + 1, more, now, hits);
                }
            }
        }
    }

    /** Whether a value asks for no more than another. */
    static boolean isNoMore(Object some, Object other) {
        if (some instanceof Number a && other instanceof Number b) {
            return a.doubleValue() <= b.doubleValue() + 0.011;
        }
        List<String> languages = OtherMatcher.LEVELS;
        if (languages.contains(some)) {
            return languages.indexOf(some) <= languages.indexOf(other);
        }
        List<String> degrees =
                RandomPeople.degreeLevels().stream().map(DegreeLevel::text).toList();
        return degrees.contains(some) ? degrees.indexOf(some) <= degrees.indexOf(other) : some.equals(other);
    }
}
