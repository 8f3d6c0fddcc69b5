package dev.candour.screening;

import dev.candour.facts.Candidate;
import dev.candour.facts.Employment;
import dev.candour.facts.Leadership;
import dev.candour.facts.RequiredExperience;
import dev.candour.facts.RequiredLeadership;
import dev.candour.job.Asked;
import dev.candour.profile.Evidence;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.EmploymentType;
import dev.candour.profile.Profile.Work;
import dev.candour.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sets the experience and the leadership that a job asks for beside the candidate's career. */
final class CareerMatcher {

    private static final List<String> SENIORITY = List.of("junior", "mid", "senior", "lead", "executive");
    /** The reader saw dates that belong to no position that it could read: there may be more than it counted. */
    static final String DATES_OF_NOTHING = "dates-without-position";

    private final Profile profile;
    private final Vocabulary vocabulary;
    private final LocalDate asOf;
    private @Nullable Timeline timeline;

    CareerMatcher(Profile profile, Vocabulary vocabulary, LocalDate asOf) {
        this.profile = profile;
        this.vocabulary = vocabulary;
        this.asOf = asOf;
    }

    /** Few rules look at positions. */
    private Timeline timeline() {
        Timeline known = timeline;
        if (known == null) {
            known = new Timeline(profile, asOf);
            timeline = known;
        }
        return known;
    }

    MatchedRequirement match(Asked.Experience asked) {
        boolean mayBeMore = mayBeMore(profile);
        Double years = Months.yearsIfCertain(profile.experienceMonths(), mayBeMore, asked.years());
        RequiredExperience fact = new RequiredExperience(
                years,
                asked.years(),
                Months.years(profile.statedExperienceMonths()),
                asked.mandatory(),
                asked.weight());
        return new MatchedRequirement("experience", asked, fact, this::experienceEvidence);
    }

    /** Whether somebody may have worked for longer than was counted, by how much nothing tells. */
    private static boolean mayBeMore(Profile profile) {
        return IntStream.range(0, profile.work().size())
                        .filter(index -> profile.work().get(index).type().countsAsExperience())
                        .anyMatch(index -> profile.work().get(index).startDate() == null || profile.isOneMonth(index))
                || profile.warnings().stream()
                        .anyMatch(warning -> warning.code().equals(DATES_OF_NOTHING));
    }

    MatchedRequirement match(Asked.Leadership asked) {
        Profile.Leadership shown = profile.leadership();
        RequiredLeadership fact = new RequiredLeadership(
                shown == null ? null : true,
                shown == null ? null : shown.teamSize(),
                asked.teamSize(),
                asked.mandatory(),
                asked.weight());
        return new MatchedRequirement("leadership", asked, fact, () -> shown == null ? List.of() : shown.evidence());
    }

    MatchedFact candidateFact() {
        return new MatchedFact(candidate(), this::experienceEvidence);
    }

    List<MatchedFact> positions() {
        return IntStream.range(0, profile.work().size())
                .mapToObj(index -> new MatchedFact(employment(index), () -> profile.evidenceAt("/work/" + index)))
                .toList();
    }

    List<MatchedFact> leading() {
        Profile.Leadership shown = profile.leadership();
        return shown == null ? List.of() : List.of(new MatchedFact(new Leadership(shown.teamSize()), shown::evidence));
    }

    private Candidate candidate() {
        boolean someDated = counted().anyMatch(work -> work.startDate() != null);
        return new Candidate(
                Months.years(profile.experienceMonths()),
                Months.years(profile.statedExperienceMonths()),
                profile.work().isEmpty() ? null : (int) counted().count(),
                timeline().longestGap(),
                someDated ? shortStays() : null,
                counted()
                        .map(this::seniority)
                        .filter(Objects::nonNull)
                        .max(Comparator.comparingInt(SENIORITY::indexOf))
                        .orElse(null));
    }

    private Employment employment(int index) {
        Work work = profile.work().get(index);
        boolean dated = work.startDate() != null;
        return new Employment(
                work.name(),
                work.position(),
                work.type().text(),
                seniority(work),
                dated ? work.startDate().toString() : null,
                work.endDate() == null ? null : work.endDate().toString(),
                timeline().months(work),
                dated ? timeline().current(work) : null,
                timeline().gapBefore(work),
                work.teamSize());
    }

    private int shortStays() {
        return (int) counted().filter(timeline()::isShort).count();
    }

    /** Whoever works for themselves chooses the title too, so it says nothing of a rank. */
    private @Nullable String seniority(Work work) {
        String title = work.position();
        return title == null || work.type() != EmploymentType.EMPLOYMENT
                ? null
                : vocabulary.seniority(title).orElse(null);
    }

    private Stream<Work> counted() {
        return profile.work().stream().filter(work -> work.type().countsAsExperience());
    }

    private List<Evidence> experienceEvidence() {
        List<Evidence> evidence = new ArrayList<>();
        for (int index = 0; index < profile.work().size(); index++) {
            if (profile.work().get(index).type().countsAsExperience()) {
                List<Evidence> places = profile.evidenceAt("/work/" + index);
                evidence.addAll(places.subList(0, Math.min(1, places.size())));
            }
        }
        return Collections.unmodifiableList(evidence);
    }
}
