package dev.candour.screening;

import dev.candour.facts.Candidate;
import dev.candour.facts.Employment;
import dev.candour.facts.Fact;
import dev.candour.facts.RequiredExperience;
import dev.candour.facts.RequiredOneOf;
import dev.candour.facts.RequiredSkill;
import dev.candour.facts.Skill;
import dev.candour.profile.PartialDate;
import dev.candour.profile.Period;
import dev.candour.profile.PossiblePeriod;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Work;
import dev.candour.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts as they would be if each date without a month meant the longest time that it can. */
final class LongestFacts {

    /** No skill is called so. */
    private static final String WORKED = "";

    static final String YEARS = "years";
    static final String MONTHS = "months";
    static final String UNUSED = "yearsUnused";
    static final List<String> FIELDS = List.of(YEARS, MONTHS, UNUSED);

    private final Profile profile;
    private final Vocabulary vocabulary;
    private final LocalDate asOf;
    private final YearMonth today;
    private final Positions positions;
    private final Map<String, Shown> shown;

    /** @param shown what is known already of the positions behind a skill */
    LongestFacts(Profile profile, Vocabulary vocabulary, LocalDate asOf, Map<String, Shown> shown) {
        this.profile = profile;
        this.vocabulary = vocabulary;
        this.asOf = asOf;
        this.today = YearMonth.from(asOf);
        this.positions = new Positions(profile, asOf);
        this.shown = shown;
    }

    /** The same fact where the dates say nothing about it. */
    Fact of(Fact fact) {
        if (fact instanceof Candidate one) {
            Double years = worked().years(one.years());
            return new Candidate(
                    years, one.statedYears(), one.positions(), one.gapMonths(), one.shortStays(), one.seniority());
        } else if (fact instanceof RequiredExperience one) {
            Double years = worked().years(one.years());
            return new RequiredExperience(years, one.neededYears(), one.statedYears(), one.mandatory(), one.weight());
        } else if (fact instanceof Employment one) {
            return employment(one);
        }
        return skill(fact);
    }

    private Fact skill(Fact fact) {
        if (fact instanceof Skill one) {
            Shown its = showing(one.name());
            return new Skill(
                    one.name(), its.years(one.years()), one.lastUsed(), unused(one.yearsUnused(), its), one.claimed());
        } else if (fact instanceof RequiredSkill one) {
            Shown its = showing(one.name());
            return new RequiredSkill(
                    one.name(),
                    one.mentioned(),
                    one.unsure(),
                    its.years(one.years()),
                    one.neededYears(),
                    one.lastUsed(),
                    unused(one.yearsUnused(), its),
                    one.claimedYears(),
                    one.mandatory(),
                    one.weight());
        } else if (fact instanceof RequiredOneOf one && one.best() != null) {
            Shown its = showing(one.best());
            return new RequiredOneOf(
                    one.name(),
                    one.best(),
                    one.mentioned(),
                    one.unsure(),
                    its.years(one.years()),
                    one.neededYears(),
                    one.lastUsed(),
                    unused(one.yearsUnused(), its),
                    one.mandatory(),
                    one.weight());
        }
        return fact;
    }

    private Fact employment(Employment one) {
        if (one.months() == null || one.start() == null) {
            return one;
        }
        PartialDate end = one.end() == null ? null : date(one.end());
        Integer months = PossiblePeriod.longest(date(one.start()), end, today)
                .map(Period::months)
                .orElse(one.months());
        return new Employment(
                one.employer(),
                one.title(),
                one.type(),
                one.seniority(),
                one.start(),
                one.end(),
                months,
                one.current(),
                one.gapMonths(),
                one.teamSize());
    }

    private static PartialDate date(String written) {
        int dash = written.indexOf('-', 1);
        return dash < 0
                ? PartialDate.ofYear(Integer.parseInt(written))
                : PartialDate.of(
                        Integer.parseInt(written.substring(0, dash)), Integer.parseInt(written.substring(dash + 1)));
    }

    /** The positions that the years of a fact were counted from. */
    List<Work> behind(Fact fact) {
        if (fact instanceof RequiredSkill one) {
            return showing(one.name()).works();
        } else if (fact instanceof RequiredOneOf one && one.best() != null) {
            return showing(one.best()).works();
        }
        return fact instanceof RequiredExperience ? worked().works() : List.of();
    }

    private Shown worked() {
        return shown.computeIfAbsent(WORKED, any -> Shown.of(positions.counted(), today));
    }

    /** What shows a skill; of one that the vocabulary lacks, the positions that name it. */
    Shown showing(String skill) {
        Shown known = shown.get(skill);
        if (known == null) {
            List<Work> listed = positions.showing(skill);
            boolean plain =
                    listed.isEmpty() && vocabulary.skills().canonical(skill).isEmpty();
            known = Shown.of(plain ? new PlainWords(profile, asOf, skill).works() : listed, today);
            shown.put(skill, known);
        }
        return known;
    }

    /** Since the latest month that the end of any of them can mean. */
    private @Nullable Double unused(@Nullable Double now, Shown its) {
        YearMonth last = its.latest();
        Double since = now == null || last == null ? null : Months.yearsSince(PartialDate.of(last), asOf);
        return since == null ? now : Double.valueOf(Math.min(now, since));
    }

    /** The number in one of {@link #FIELDS}; null when the fact has none there. */
    static @Nullable Double value(Fact fact, String field) {
        return switch (field) {
            case YEARS -> yearsOf(fact);
            case MONTHS -> fact instanceof Employment one && one.months() != null ? Double.valueOf(one.months()) : null;
            default -> unusedOf(fact);
        };
    }

    private static @Nullable Double yearsOf(Fact fact) {
        if (fact instanceof Candidate one) {
            return one.years();
        } else if (fact instanceof Skill one) {
            return one.years();
        } else if (fact instanceof RequiredSkill one) {
            return one.years();
        } else if (fact instanceof RequiredOneOf one) {
            return one.years();
        }
        return fact instanceof RequiredExperience one ? one.years() : null;
    }

    private static @Nullable Double unusedOf(Fact fact) {
        if (fact instanceof Skill one) {
            return one.yearsUnused();
        } else if (fact instanceof RequiredSkill one) {
            return one.yearsUnused();
        }
        return fact instanceof RequiredOneOf one ? one.yearsUnused() : null;
    }
}
