package dev.candour.screening;

import dev.candour.facts.RequiredDegree;
import dev.candour.facts.RequiredExperience;
import dev.candour.facts.RequiredLanguage;
import dev.candour.facts.RequiredLeadership;
import dev.candour.facts.RequiredLocation;
import dev.candour.facts.RequiredOneOf;
import dev.candour.facts.Requirement;
import dev.candour.text.Messages;
import java.util.Map;

/** The names of requirements as a reader sees them; the name itself is a key, the same in every language. */
final class Labels {

    /** What stands between the skills of a group in its name. */
    static final String OR = " or ";

    private final Messages words;

    Labels(Messages words) {
        this.words = words;
    }

    String of(MatchedRequirement one) {
        String name = of(one.fact(), one.name());
        int times = one.name().endsWith(")") ? one.name().lastIndexOf(" (") : -1;
        boolean again = times > 0 && one.name().substring(times).matches(" \\(\\d+\\)") && !name.equals(one.name());
        return again ? name + one.name().substring(times) : name;
    }

    private String of(Requirement fact, String name) {
        if (fact instanceof RequiredDegree degree) {
            return words.get("label.degree", Map.of("level", words.get("value." + degree.neededLevel())));
        } else if (fact instanceof RequiredLocation location) {
            return words.get("label.location", Map.of("place", location.place()));
        } else if (fact instanceof RequiredExperience) {
            return words.get("label.experience");
        } else if (fact instanceof RequiredLeadership) {
            return words.get("label.leadership");
        } else if (fact instanceof RequiredOneOf group) {
            return group.name().replace(OR, words.get("label.or"));
        } else if (fact instanceof RequiredLanguage language && words.has("value." + language.name())) {
            return words.get("value." + language.name());
        }
        return name;
    }
}
