package dev.candour.screening;

import dev.candour.facts.Requirement;
import dev.candour.job.Job;
import dev.candour.profile.Profile;
import dev.candour.rules.Firing;
import dev.candour.rules.RuleRun;
import dev.candour.rules.RuleSet;
import dev.candour.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Screens with the engine and says nothing: what decides, without its words. */
record LeanScreening(RuleSet rules, Vocabulary vocabulary, Job job, LocalDate asOf) {

    FactSheet facts(Profile profile) {
        return new Matching(profile, vocabulary, asOf, rules).facts(job, rules::reads);
    }

    /** The facts of a profile that is {@code before} with some parts exchanged. */
    FactSheet facts(Profile changed, Profile before, FactSheet sheet) {
        return new Rematching(job, rules, vocabulary, asOf, before, sheet, changed).facts();
    }

    /** @throws dev.candour.rules.TooManyFiringsException when the rules combine too many facts */
    Outcome of(Profile profile) {
        return of(facts(profile));
    }

    /** @throws dev.candour.rules.TooManyFiringsException when the rules combine too many facts */
    Outcome of(FactSheet sheet) {
        List<Requirement> asked = sheet.asked();
        List<Firing> firings = RuleRun.fire(rules, sheet.facts());
        List<Weighed> said = new ArrayList<>(firings.size());
        for (Firing firing : firings) {
            said.add(Weighed.of(firing, asked, sheet.doubts()));
        }
        return Outcome.of(job, rules, sheet, said);
    }
}
