package dev.candour.screening;

import dev.candour.profile.Period;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Education;
import dev.candour.profile.Profile.Language;
import dev.candour.profile.Profile.Skill;
import dev.candour.profile.Profile.Work;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** What a profile may leave out: whole dimensions, and values inside of entries. */
final class LeftOut {

    private final Random random;
    private final Map<String, UnaryOperator<Profile>> all = new LinkedHashMap<>();

    LeftOut(Random random) {
        this.random = random;
        all.put("skills", p -> ChangedProfile.skills(p, List.of()));
        all.put("degrees", p -> ChangedProfile.education(p, List.of()));
        all.put("languages", p -> ChangedProfile.languages(p, List.of()));
        all.put("certificates", p -> ChangedProfile.certificates(p, List.of()));
        all.put("leading", p -> ChangedProfile.leadership(p, null));
        all.put("place", p -> ChangedProfile.city(p, null));
        all.put("every date", p -> undated(p, true));
        all.put("a date", p -> undated(p, false));
        all.put("titles", this::untitled);
        all.put("sizes of teams", this::unsized);
        education(
                "levels of degrees",
                e -> new Education(e.institution(), e.area(), null, null, e.startDate(), e.endDate(), e.completed()));
        education(
                "fields of degrees",
                e -> new Education(e.institution(), null, null, e.level(), e.startDate(), e.endDate(), e.completed()));
        education(
                "ends of studies",
                e -> new Education(e.institution(), e.area(), null, e.level(), e.startDate(), null, e.completed()));
        education(
                "completion",
                e -> new Education(e.institution(), e.area(), null, e.level(), e.startDate(), null, null));
        all.put(
                "levels of languages",
                p -> ChangedProfile.languages(p, some(p.languages(), l -> new Language(l.language(), null, null))));
    }

    Map<String, UnaryOperator<Profile>> all() {
        return all;
    }

    private void education(String name, UnaryOperator<Education> without) {
        all.put(name, p -> ChangedProfile.education(p, some(p.education(), without)));
    }

    /** All of them, or only some. */
    private <T> List<T> some(List<T> list, UnaryOperator<T> without) {
        boolean every = random.nextBoolean();
        return list.stream()
                .map(one -> every || random.nextBoolean() ? without.apply(one) : one)
                .toList();
    }

    private Profile untitled(Profile p) {
        return ChangedProfile.work(
                p,
                some(
                        p.work(),
                        w -> new Work(
                                w.name(), null, w.startDate(), w.endDate(), w.type(), w.teamSize(), w.summary())));
    }

    private Profile unsized(Profile p) {
        Profile changed = ChangedProfile.work(
                p,
                some(
                        p.work(),
                        w -> new Work(
                                w.name(), w.position(), w.startDate(), w.endDate(), w.type(), null, w.summary())));
        return p.leadership() == null
                ? changed
                : ChangedProfile.leadership(changed, new Profile.Leadership(null, List.of()));
    }

    /** Whatever was counted with the dates is counted again without them, as a reader would. */
    private Profile undated(Profile p, boolean every) {
        int one = p.work().isEmpty() ? 0 : random.nextInt(p.work().size());
        List<Work> work = new ArrayList<>();
        for (int place = 0; place < p.work().size(); place++) {
            Work w = p.work().get(place);
            work.add(
                    every || place == one
                            ? new Work(w.name(), w.position(), null, null, w.type(), w.teamSize(), w.summary())
                            : w);
        }
        List<Period> left = work.stream()
                .filter(w -> w.type().countsAsExperience())
                .flatMap(w -> Period.of(w, YearMonth.from(RandomPeople.DAY)).stream())
                .toList();
        List<Skill> skills =
                p.skills().stream().map(skill -> undated(skill, every)).toList();
        List<Education> education = every
                ? p.education().stream()
                        .map(e -> new Education(e.institution(), e.area(), null, e.level(), null, null, e.completed()))
                        .toList()
                : p.education();
        Profile changed = ChangedProfile.experienceMonths(
                ChangedProfile.work(p, work), left.isEmpty() ? null : Integer.valueOf(Period.union(left)));
        return ChangedProfile.education(ChangedProfile.skills(changed, skills), education);
    }

    private Skill undated(Skill skill, boolean every) {
        if (skill.months() == null || !every && random.nextBoolean()) {
            return skill;
        }
        if (every || skill.months() < 12 || random.nextBoolean()) {
            return new Skill(skill.name(), null, true, null, skill.claimed(), skill.claimedMonths());
        }
        int months = 1 + random.nextInt(skill.months());
        var last = skill.lastUsed() == null
                ? null
                : dev.candour.profile.PartialDate.of(skill.lastUsed().year() - random.nextInt(6), 5);
        return new Skill(skill.name(), months, true, last, skill.claimed(), skill.claimedMonths());
    }
}
