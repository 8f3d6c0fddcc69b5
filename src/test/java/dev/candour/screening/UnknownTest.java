package dev.candour.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import dev.candour.job.Job;
import dev.candour.profile.PartialDate;
import dev.candour.profile.Period;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Work;
import dev.candour.verdict.Recommendation;
import dev.candour.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Taking something away from a profile may cost points; it never turns a verdict into "not recommended". */
class UnknownTest {

    private static final Screener SCREENER = new Screener(Samples.library(), Vocabulary.standard());

    /** Each is silenced in many ways, and screened once as it is. */
    private static final Map<String, Recommendation> BEFORE = new ConcurrentHashMap<>();

    @TestFactory
    Stream<DynamicTest> silence_never_turns_anyone_down() {
        return Samples.resumes().stream()
                .flatMap(resume -> Samples.jobs().stream()
                        .flatMap(job -> silences().entrySet().stream()
                                .map(silence -> DynamicTest.dynamicTest(
                                        resume.getFileName() + " for " + job.getFileName() + " without "
                                                + silence.getKey(),
                                        resume.toAbsolutePath().toUri(),
                                        () -> check(resume, job, silence.getValue())))));
    }

    private static void check(Path resume, Path file, UnaryOperator<Profile> silence) {
        Profile profile = Samples.profile(resume);
        Job job = Samples.job(file);
        Recommendation before = BEFORE.computeIfAbsent(resume + " for " + file, any -> screen(profile, job));
        Recommendation after = screen(silence.apply(profile), job);

        if (before != Recommendation.NOT_RECOMMENDED) {
            assertThat(after).isNotEqualTo(Recommendation.NOT_RECOMMENDED);
        }
    }

    private static Recommendation screen(Profile profile, Job job) {
        return SCREENER.screen(
                        profile, job, new ScreeningOptions(Samples.DAY, java.util.Locale.ENGLISH, Explain.REASONS))
                .recommendation();
    }

    private static Map<String, UnaryOperator<Profile>> silences() {
        Map<String, UnaryOperator<Profile>> silences = new LinkedHashMap<>();
        silences.put("skills", p -> ChangedProfile.skills(p, List.of()));
        silences.put("degrees", p -> ChangedProfile.education(p, List.of()));
        silences.put("languages", p -> ChangedProfile.languages(p, List.of()));
        silences.put("certificates", p -> ChangedProfile.certificates(p, List.of()));
        silences.put("leadership", p -> with(p, p.work(), p.skills(), p.education(), null, p.experienceMonths()));
        silences.put("place", p -> ChangedProfile.city(p, null));
        silences.put("any date", UnknownTest::undated);
        silences.put("months of dates", UnknownTest::yearsOnly);
        silences.put(
                "levels of degrees",
                p -> ChangedProfile.education(
                        p,
                        p.education().stream()
                                .map(e -> new Profile.Education(
                                        e.institution(), e.area(), e.studyType(), null, e.startDate(), e.endDate()))
                                .toList()));
        silences.put(
                "fields of degrees",
                p -> ChangedProfile.education(
                        p,
                        p.education().stream()
                                .map(e -> new Profile.Education(
                                        e.institution(), null, e.studyType(), e.level(), e.startDate(), e.endDate()))
                                .toList()));
        silences.put(
                "levels of languages",
                p -> ChangedProfile.languages(
                        p,
                        p.languages().stream()
                                .map(l -> new Profile.Language(l.language(), null, null))
                                .toList()));
        silences.put(
                "sizes of teams",
                p -> p.leadership() == null
                        ? p
                        : ChangedProfile.leadership(
                                p, new Profile.Leadership(null, p.leadership().evidence())));
        return silences;
    }

    @ParameterizedTest
    @ValueSource(strings = {"engineering", "general"})
    void years_without_their_months_turn_nobody_down(String rules) {
        int less = 0;
        for (int number = 0; number < 400; number++) {
            RandomPeople random = new RandomPeople(number * 43L + rules.hashCode());
            Profile profile = random.person();
            Job job = random.job(rules);
            Recommendation before = screen(profile, job);
            Profile silent = yearsOnly(profile);
            less += months(silent) < months(profile) ? 1 : 0;
            if (before != Recommendation.NOT_RECOMMENDED) {
                assertThat(screen(silent, job)).as(job + "\n" + profile).isNotEqualTo(Recommendation.NOT_RECOMMENDED);
            }
        }
        assertThat(less).isGreaterThan(100);
    }

    private static int months(Profile p) {
        return p.experienceMonths() == null ? 0 : p.experienceMonths();
    }

    /** Counted anew, as the reader would. */
    private static Profile yearsOnly(Profile p) {
        YearMonth today = YearMonth.from(Samples.DAY);
        Map<Work, Work> without = new IdentityHashMap<>();
        p.work()
                .forEach(w -> without.put(
                        w,
                        new Work(
                                w.name(),
                                w.position(),
                                year(w.startDate()),
                                year(w.endDate()),
                                w.type(),
                                w.teamSize(),
                                w.summary())));
        Positions positions = new Positions(p, Samples.DAY);
        ToIntFunction<List<Work>> months = works -> Period.union(works.stream()
                .flatMap(w -> Period.of(without.get(w), today).stream())
                .toList());
        List<Profile.Skill> skills = p.skills().stream()
                .map(s -> positions.of(s.name()).isEmpty()
                        ? s
                        : new Profile.Skill(
                                s.name(),
                                months.applyAsInt(positions.of(s.name())),
                                s.undatedUse(),
                                s.lastUsed(),
                                s.claimed(),
                                s.claimedMonths()))
                .toList();
        List<Work> worked = positions.ofExperience();
        return with(
                p,
                p.work().stream().map(without::get).toList(),
                skills,
                p.education(),
                p.leadership(),
                worked.isEmpty() ? p.experienceMonths() : (Integer) months.applyAsInt(worked));
    }

    private static PartialDate year(PartialDate date) {
        return date == null ? null : PartialDate.ofYear(date.year());
    }

    private static Profile undated(Profile p) {
        List<Work> work = p.work().stream()
                .map(w -> new Work(w.name(), w.position(), null, null, w.type(), w.teamSize(), w.summary()))
                .toList();
        List<Profile.Skill> skills = p.skills().stream()
                .map(s -> new Profile.Skill(s.name(), null, s.months() != null, null, s.claimed(), s.claimedMonths()))
                .toList();
        List<Profile.Education> education = p.education().stream()
                .map(e -> new Profile.Education(e.institution(), e.area(), e.studyType(), e.level(), null, null))
                .toList();
        return with(p, work, skills, education, p.leadership(), null);
    }

    private static Profile with(
            Profile p,
            List<Work> work,
            List<Profile.Skill> skills,
            List<Profile.Education> education,
            Profile.Leadership leadership,
            Integer experienceMonths) {
        return new Profile(
                p.document(),
                p.basics(),
                work,
                education,
                skills,
                p.languages(),
                p.certificates(),
                experienceMonths,
                p.statedExperienceMonths(),
                leadership,
                p.evidence(),
                p.warnings());
    }
}
