package dev.candour.screening;

import dev.candour.job.Asked;
import dev.candour.job.Job;
import dev.candour.job.Thresholds;
import dev.candour.profile.PartialDate;
import dev.candour.profile.Period;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.profile.Profile.EmploymentType;
import dev.candour.profile.Profile.Work;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes up candidates and jobs that are close to each other, so that verdicts differ. The same seed makes the same ones. */
public final class RandomPeople {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final List<String> SKILLS =
            List.of("Java", "Kubernetes", "Kafka", "Python", "Terraform", "Flink", "Spark");
    private static final List<String> LANGUAGES = List.of("English", "German", "French");
    private static final List<String> LEVELS = List.of("A2", "B1", "B2", "C1");
    private static final List<String> FIELDS = List.of("Computer Science", "Mathematics", "History");
    private static final List<String> TITLES =
            List.of("Senior Engineer", "Junior Developer", "Engineer", "Team Lead", "Mid-level Developer");

    private final Random random;
    /** Of its own, so that the rest stays as it was. */
    private final Random years;

    public RandomPeople(long seed) {
        this.random = new Random(seed);
        this.years = new Random(~seed);
    }

    public Profile person() {
        List<Work> work = work();
        YearMonth today = YearMonth.from(DAY);
        List<Period> periods = work.stream()
                .filter(one -> one.type().countsAsExperience())
                .flatMap(one -> Period.of(one, today).stream())
                .toList();
        Integer led = work.stream()
                .map(Work::teamSize)
                .filter(size -> size != null)
                .max(Integer::compare)
                .orElse(null);
        return new Profile(
                "person.md",
                new Profile.Basics(null, null, null, chance(60) ? pick(List.of("Shanghai", "Berlin")) : null),
                work,
                education(),
                chance(10) ? List.of() : skills(work),
                languages(),
                chance(50) ? List.of() : List.of(new Profile.Certificate(pick(List.of("CKA", "PMP")), null, null)),
                periods.isEmpty() ? null : Period.union(periods),
                chance(20) ? 12 * random.nextInt(12) : null,
                led != null || chance(20) ? new Profile.Leadership(led, List.of()) : null,
                Map.of(),
                List.of());
    }

    private List<Work> work() {
        List<Work> work = new ArrayList<>();
        YearMonth end = YearMonth.from(DAY);
        for (int number = random.nextInt(4); number >= 0; number--) {
            YearMonth last = end.minusMonths(chance(30) ? random.nextInt(24) : 0);
            YearMonth first = last.minusMonths(3 + random.nextInt(48));
            boolean dated = !chance(15);
            boolean current = work.isEmpty() && chance(60);
            work.add(new Work(
                    "Acme " + number,
                    chance(90) ? pick(TITLES) : null,
                    dated ? date(first) : null,
                    dated && !current ? date(last) : null,
                    chance(85) ? EmploymentType.EMPLOYMENT : EmploymentType.INTERNSHIP,
                    chance(25) ? 2 + random.nextInt(8) : null,
                    chance(50) ? "Built and led the work of the team with our partners" : null));
            end = first.minusMonths(1);
        }
        return work;
    }

    /** One in five without its month. */
    private PartialDate date(YearMonth month) {
        return years.nextInt(5) == 0
                ? PartialDate.ofYear(month.getYear())
                : PartialDate.of(month.getYear(), month.getMonthValue());
    }

    private List<Profile.Skill> skills(List<Work> work) {
        List<Profile.Skill> skills = new ArrayList<>();
        YearMonth today = YearMonth.from(DAY);
        for (String name : SKILLS) {
            if (chance(55)) {
                continue;
            }
            List<Work> showing = work.stream().filter(one -> chance(60)).toList();
            List<Period> periods = showing.stream()
                    .flatMap(one -> Period.of(one, today).stream())
                    .toList();
            YearMonth last =
                    periods.stream().map(Period::last).max(YearMonth::compareTo).orElse(null);
            skills.add(new Profile.Skill(
                    name,
                    periods.isEmpty() ? null : Period.union(periods),
                    periods.size() < showing.size(),
                    last == null ? null : PartialDate.of(last.getYear(), last.getMonthValue()),
                    showing.isEmpty(),
                    chance(10) ? 12 * (1 + random.nextInt(6)) : null));
        }
        return skills;
    }

    private List<Profile.Education> education() {
        List<Profile.Education> education = new ArrayList<>();
        for (int number = random.nextInt(3); number > 0; number--) {
            DegreeLevel level = chance(85) ? DegreeLevel.values()[random.nextInt(4)] : null;
            int from = 2008 + random.nextInt(14);
            education.add(new Profile.Education(
                    "School",
                    chance(85) ? pick(FIELDS) : null,
                    null,
                    level,
                    chance(70) ? PartialDate.ofYear(from) : null,
                    chance(70) ? PartialDate.ofYear(from + 3 + random.nextInt(4)) : null,
                    chance(20) ? (Boolean) random.nextBoolean() : null));
        }
        return education;
    }

    private List<Profile.Language> languages() {
        List<Profile.Language> languages = new ArrayList<>();
        for (String name : LANGUAGES) {
            if (chance(40)) {
                languages.add(new Profile.Language(name, null, chance(80) ? pick(LEVELS) : null));
            }
        }
        return languages;
    }

    /** @param rules the name of the set */
    public Job job(String rules) {
        List<Asked> asked = new ArrayList<>();
        for (String skill : SKILLS.subList(0, 5)) {
            if (chance(50)) {
                asked.add(new Asked.Skill(skill, random.nextInt(6), chance(30), weight()));
            }
        }
        maybe(
                asked,
                40,
                new Asked.OneOf(
                        List.of(new Asked.Option("Flink", random.nextInt(4)), new Asked.Option("Spark", 2)),
                        chance(30),
                        weight()));
        maybe(
                asked,
                50,
                new Asked.Degree(
                        pick(List.of("bachelor", "master")),
                        chance(70) ? List.of("Computer Science", "Mathematics") : List.of(),
                        chance(30),
                        weight()));
        maybe(asked, 50, new Asked.Leadership(random.nextInt(6), chance(20), weight()));
        maybe(asked, 70, new Asked.Experience(1 + random.nextInt(9), chance(30), weight()));
        maybe(asked, 50, new Asked.Language(pick(LANGUAGES), chance(80) ? pick(LEVELS) : null, chance(30), weight()));
        maybe(asked, 30, new Asked.Certificate("CKA", chance(20), weight()));
        maybe(asked, 30, new Asked.Location("Shanghai", chance(30), chance(20), weight()));
        if (asked.isEmpty()) {
            asked.add(new Asked.Experience(3, false, 10));
        }
        return new Job("job", pick(List.of("Engineer", "Senior Engineer")), rules, thresholds(), List.copyOf(asked));
    }

    private @Nullable Thresholds thresholds() {
        return chance(50) ? null : new Thresholds(50 + random.nextInt(45), 20 + random.nextInt(30));
    }

    private void maybe(List<Asked> asked, int percent, Asked one) {
        if (chance(percent)) {
            asked.add(one);
        }
    }

    private int weight() {
        return 5 * (1 + random.nextInt(7));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    static List<DegreeLevel> degreeLevels() {
        return Arrays.asList(DegreeLevel.values());
    }
}
