package dev.candour.screening;

import dev.candour.facts.RequiredDegree;
import dev.candour.facts.RequiredExperience;
import dev.candour.facts.RequiredLanguage;
import dev.candour.facts.RequiredLeadership;
import dev.candour.facts.RequiredOneOf;
import dev.candour.facts.RequiredSkill;
import dev.candour.facts.Requirement;
import dev.candour.text.Messages;
import dev.candour.verdict.NearMiss;
import dev.candour.verdict.RequirementResult;
import dev.candour.verdict.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** By how much a requirement is missed that the profile shows something for. */
final class NearMisses {

    private final Messages words;

    NearMisses(Messages words) {
        this.words = words;
    }

    List<NearMiss> of(List<MatchedRequirement> matched, List<RequirementResult> results) {
        return IntStream.range(0, results.size())
                .filter(index -> results.get(index).status() != Status.MET)
                .mapToObj(index -> miss(results.get(index), matched.get(index).fact()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<NearMiss> miss(RequirementResult name, Requirement fact) {
        if (fact instanceof RequiredSkill skill) {
            return years(name, skill.years(), skill.neededYears());
        } else if (fact instanceof RequiredOneOf group) {
            return years(name, group.years(), group.neededYears());
        } else if (fact instanceof RequiredExperience experience) {
            return years(name, experience.years(), experience.neededYears());
        } else if (fact instanceof RequiredLeadership leadership) {
            return team(name, leadership.teamSize(), leadership.neededTeamSize());
        } else if (fact instanceof RequiredLanguage language) {
            return level(name, language.level(), language.neededLevel(), language.levelsAbove());
        } else if (fact instanceof RequiredDegree degree) {
            return level(name, degree.level(), degree.neededLevel(), degree.levelsAbove());
        }
        return Optional.empty();
    }

    private Optional<NearMiss> years(RequirementResult one, @Nullable Double found, double needed) {
        if (found == null || found >= needed) {
            return Optional.empty();
        }
        int months = (int) Math.round((needed - found) * 12);
        Map<String, Object> values =
                Map.of("name", one.shownName(), "found", found, "needed", needed, "months", months);
        return Optional.of(new NearMiss(one.name(), "years", found, needed, words.get("near-miss.years", values)));
    }

    private Optional<NearMiss> team(RequirementResult one, @Nullable Integer found, int needed) {
        if (found == null || found >= needed) {
            return Optional.empty();
        }
        Map<String, Object> values =
                Map.of("name", one.shownName(), "found", found, "needed", needed, "short", needed - found);
        return Optional.of(new NearMiss(one.name(), "teamSize", found, needed, words.get("near-miss.team", values)));
    }

    private Optional<NearMiss> level(
            RequirementResult one, @Nullable String found, @Nullable String needed, @Nullable Integer above) {
        if (found == null || needed == null || above == null || above >= 0) {
            return Optional.empty();
        }
        Map<String, Object> values = Map.of(
                "name",
                one.shownName(),
                "found",
                words.get("level." + found),
                "needed",
                words.get("level." + needed),
                "levels",
                -above);
        return Optional.of(new NearMiss(one.name(), "level", found, needed, words.get("near-miss.level", values)));
    }
}
