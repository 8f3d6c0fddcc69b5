package dev.candour.screening;

import dev.candour.facts.Candidate;
import dev.candour.facts.Employment;
import dev.candour.facts.Leadership;
import dev.candour.facts.RequiredExperience;
import dev.candour.facts.RequiredLeadership;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Work;
import dev.candour.rules.Insights;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** More years of work, and leading people or a larger team. */
final class CareerLevers {

    private static final int MOST_MONTHS = 60 * 12;
    /** As many as a job can ask for. */
    private static final int MOST_PEOPLE = 1_000_000;

    private final Profile profile;
    private final FactSheet sheet;
    private final Insights insights;

    CareerLevers(Profile profile, FactSheet sheet, Insights insights) {
        this.profile = profile;
        this.sheet = sheet;
        this.insights = insights;
    }

    Stream<Lever> all() {
        return Stream.of(experience(), leadership())
                .filter(lever -> !lever.steps().isEmpty());
    }

    private Lever experience() {
        YearSteps steps = new YearSteps(insights.turns(), 12);
        sheet.facts().forEach(fact -> {
            if (fact instanceof RequiredExperience required) {
                steps.at(required.neededYears());
                steps.with(required, "years");
            } else if (fact instanceof Candidate) {
                steps.with(fact, "years");
            }
        });
        Integer now = profile.experienceMonths();
        boolean undated = profile.work().stream()
                .anyMatch(work -> work.startDate() == null && work.type().countsAsExperience());
        List<Lever.Step> values = steps.above(now, MOST_MONTHS).stream()
                .map(months ->
                        new Lever.Step(months / 12.0, changed -> ChangedProfile.experienceMonths(changed, months)))
                .toList();
        return new Lever(
                Lever.Kind.EXPERIENCE, "", "years", "experience", Months.years(now), now == null || undated, values);
    }

    private Lever leadership() {
        YearSteps steps = new YearSteps(insights.turns(), 1);
        Leadership led = new Leadership(null);
        if (insights.isRead(Leadership.class)) {
            steps.at(1);
            steps.with(led, "teamSize");
        }
        sheet.facts().forEach(fact -> {
            if (fact instanceof RequiredLeadership required) {
                steps.at(Math.max(1, required.neededTeamSize()));
                steps.with(required, "teamSize");
            } else if (fact instanceof Employment) {
                steps.with(fact, "teamSize");
            }
        });
        Integer now = profile.leadership() == null ? null : profile.leadership().teamSize();
        List<Lever.Step> values = steps.above(now, MOST_PEOPLE).stream()
                .map(people -> new Lever.Step(people, changed -> withTeam(changed, people)))
                .toList();
        return new Lever(Lever.Kind.LEADERSHIP, "", "teamSize", "leadership", now, now == null, values);
    }

    /** Whoever leads a team leads it in a position: the newest one, where the profile has any. */
    private static Profile withTeam(Profile changed, int people) {
        List<Work> work = new ArrayList<>(changed.work());
        int newest = newest(work);
        if (newest >= 0) {
            Work one = work.get(newest);
            work.set(
                    newest,
                    new Work(
                            one.name(),
                            one.position(),
                            one.startDate(),
                            one.endDate(),
                            one.type(),
                            people,
                            one.summary()));
        }
        return ChangedProfile.leadership(
                ChangedProfile.work(changed, List.copyOf(work)), new Profile.Leadership(people, List.of()));
    }

    private static int newest(List<Work> work) {
        int newest = -1;
        for (int place = 0; place < work.size(); place++) {
            Work one = work.get(place);
            if (one.type().countsAsExperience() && (newest < 0 || isNewer(one, work.get(newest)))) {
                newest = place;
            }
        }
        return newest;
    }

    private static boolean isNewer(Work one, Work other) {
        if (one.startDate() == null || other.startDate() == null) {
            return one.startDate() != null;
        }
        return one.startDate().compareTo(other.startDate()) > 0;
    }
}
