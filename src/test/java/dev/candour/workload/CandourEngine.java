package dev.candour.workload;

import dev.candour.rules.Firing;
import dev.candour.rules.RuleRun;
import dev.candour.rules.RuleSet;
import dev.candour.rules.language.Verb;
import java.util.List;

/** What the service itself does between its facts and its verdict. */
public final class CandourEngine implements Engine<Applicant> {

    private final RuleSet rules;

    public CandourEngine(RuleSet rules) {
        this.rules = rules;
    }

    @Override
    public Applicant prepare(Applicant applicant) {
        return applicant;
    }

    @Override
    public Outcome score(Applicant applicant) {
        List<Firing> firings = RuleRun.fire(rules, applicant.facts());
        int points = 0;
        boolean rejected = false;
        for (Firing firing : firings) {
            points += points(firing);
            rejected |= firing.verb() == Verb.REJECT;
        }
        return Outcome.of(points, rejected, applicant.attainable(), firings);
    }

    static int points(Firing firing) {
        int points = (int) Math.round(firing.points());
        return firing.verb() == Verb.DEDUCT ? -points : points;
    }
}
