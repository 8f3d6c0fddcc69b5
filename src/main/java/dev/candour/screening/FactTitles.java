package dev.candour.screening;

import dev.candour.facts.Certificate;
import dev.candour.facts.Education;
import dev.candour.facts.Employment;
import dev.candour.facts.Fact;
import dev.candour.facts.Skill;
import dev.candour.facts.SpokenLanguage;
import dev.candour.verdict.RequirementResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a sentence calls a fact. */
final class FactTitles {

    private final FactSheet sheet;
    private final List<RequirementResult> results;
    private final Phrases phrases;

    /** @param results of the requirements, for their names in the reader's language */
    FactTitles(FactSheet sheet, List<RequirementResult> results, Phrases phrases) {
        this.sheet = sheet;
        this.results = results;
        this.phrases = phrases;
    }

    String of(Fact fact) {
        int place = place(fact);
        if (place >= 0) {
            return results.get(place).shownName();
        }
        if (fact instanceof Skill skill) {
            return skill.name();
        } else if (fact instanceof SpokenLanguage language) {
            return language.name();
        } else if (fact instanceof Certificate certificate) {
            return certificate.name();
        } else if (fact instanceof Employment employment) {
            return employment.title() == null
                    ? phrases.say("who.Employment.untitled")
                    : phrases.say("who.Employment", "title", employment.title());
        } else if (fact instanceof Education education) {
            return education.level() == null
                    ? phrases.say("who.Education.untitled")
                    : phrases.say("who.Education", "level", education.level());
        }
        return phrases.say("who." + fact.getClass().getSimpleName());
    }

    /** The requirement's name within the verdict; null for another fact. */
    @Nullable
    String requirement(@Nullable Fact fact) {
        int place = place(fact);
        return place < 0 ? null : sheet.requirements().get(place).name();
    }

    private int place(@Nullable Fact fact) {
        for (int place = 0; place < sheet.requirements().size(); place++) {
            if (sheet.requirements().get(place).fact() == fact) {
                return place;
            }
        }
        return -1;
    }
}
