package dev.candour.workload;

import dev.candour.facts.Candidate;
import dev.candour.facts.Certificate;
import dev.candour.facts.Education;
import dev.candour.facts.Fact;
import dev.candour.facts.Job;
import dev.candour.facts.Leadership;
import dev.candour.facts.RequiredCertificate;
import dev.candour.facts.RequiredDegree;
import dev.candour.facts.RequiredExperience;
import dev.candour.facts.RequiredLanguage;
import dev.candour.facts.RequiredLeadership;
import dev.candour.facts.RequiredSkill;
import dev.candour.facts.Skill;
import dev.candour.facts.SpokenLanguage;
import dev.candour.workload.Asked.AskedCertificate;
import dev.candour.workload.Asked.AskedDegree;
import dev.candour.workload.Asked.AskedExperience;
import dev.candour.workload.Asked.AskedLanguage;
import dev.candour.workload.Asked.AskedLeadership;
import dev.candour.workload.Asked.AskedSkill;
import dev.candour.workload.Asked.ShownDegree;
import dev.candour.workload.Asked.ShownLanguage;
import dev.candour.workload.Asked.ShownSkill;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays what a job asks for beside what a candidate shows, as the service does before its rules run. */
final class Matched {

    private static final List<String> LEVELS = List.of("associate", "bachelor", "master", "doctorate");
    private static final List<String> SPOKEN = List.of("A1", "A2", "B1", "B2", "C1", "C2");

    private final List<Object> shown;

    private Matched(List<Object> shown) {
        this.shown = shown;
    }

    static Applicant of(List<Asked> job, List<Object> shown) {
        Matched matched = new Matched(shown);
        List<Fact> facts =
                new ArrayList<>(job.stream().map(matched::requirement).toList());
        facts.add(new Job("a-job", "A title", "senior"));
        shown.stream().map(Matched::fact).forEach(facts::add);
        int attainable = job.stream().mapToInt(Asked::weight).sum();
        return new Applicant(facts, Stream.concat(job.stream(), shown.stream()).toList(), attainable);
    }

    private Fact requirement(Asked asked) {
        if (asked instanceof AskedSkill skill) {
            return skill(skill);
        } else if (asked instanceof AskedLanguage language) {
            return language(language);
        } else if (asked instanceof AskedDegree degree) {
            return degree(degree);
        } else if (asked instanceof AskedExperience experience) {
            Candidate career = all(Candidate.class).findFirst().orElseThrow();
            return new RequiredExperience(
                    career.years(),
                    experience.neededYears(),
                    career.statedYears(),
                    experience.mandatory(),
                    experience.weight());
        } else if (asked instanceof AskedLeadership leadership) {
            Leadership led = all(Leadership.class).findFirst().orElse(null);
            Integer team = led == null ? null : led.teamSize();
            return new RequiredLeadership(
                    led != null, team, leadership.neededTeamSize(), leadership.mandatory(), leadership.weight());
        }
        AskedCertificate one = (AskedCertificate) asked;
        boolean held = all(Certificate.class).anyMatch(any -> any.name().equals(one.name()));
        return new RequiredCertificate(one.name(), held, one.mandatory(), one.weight());
    }

    private Fact skill(AskedSkill asked) {
        ShownSkill own = all(ShownSkill.class)
                .filter(skill -> skill.name().equals(asked.name()))
                .findFirst()
                .orElse(null);
        return new RequiredSkill(
                asked.name(),
                own != null,
                own == null ? null : own.years(),
                asked.neededYears(),
                null,
                own == null ? null : own.yearsUnused(),
                own == null ? null : own.claimedYears(),
                asked.mandatory(),
                asked.weight());
    }

    private Fact language(AskedLanguage asked) {
        ShownLanguage own = all(ShownLanguage.class)
                .filter(language -> language.name().equals(asked.name()))
                .findFirst()
                .orElse(null);
        Integer rank = own == null ? null : own.rank();
        return new RequiredLanguage(
                asked.name(),
                own != null,
                level(rank),
                level(asked.neededRank()),
                rank == null ? null : rank - asked.neededRank(),
                asked.mandatory(),
                asked.weight());
    }

    private Fact degree(AskedDegree asked) {
        ShownDegree own = all(ShownDegree.class).findFirst().orElseThrow();
        return new RequiredDegree(
                LEVELS.get(own.rank() - 1),
                LEVELS.get(asked.neededRank() - 1),
                own.rank() - asked.neededRank(),
                own.field(),
                asked.fields(),
                own.field() == null ? null : asked.fields().contains(own.field()),
                own.finished(),
                asked.mandatory(),
                asked.weight());
    }

    private <T> Stream<T> all(Class<T> kind) {
        return shown.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The candidate's own facts, of which most rules read few. */
    private static Fact fact(Object own) {
        if (own instanceof ShownSkill skill) {
            return new Skill(skill.name(), skill.years(), null, skill.yearsUnused(), skill.years() == null);
        } else if (own instanceof ShownLanguage language) {
            return new SpokenLanguage(language.name(), level(language.rank()));
        } else if (own instanceof ShownDegree degree) {
            return new Education("A school", LEVELS.get(degree.rank() - 1), degree.field(), degree.finished());
        }
        return (Fact) own;
    }

    private static @Nullable String level(@Nullable Integer rank) {
        return rank == null ? null : SPOKEN.get(rank - 1);
    }
}
