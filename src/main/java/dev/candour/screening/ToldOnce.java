package dev.candour.screening;

import dev.candour.rules.RuleSet;
import dev.candour.rules.interpreter.Lack;
import dev.candour.rules.interpreter.Miss;
import dev.candour.verdict.RuleOutcome;
import dev.candour.verdict.WhyNot;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What is told of rules that find no fact of their kind. The interpreter gives the very same miss for every candidate, so it is put
 * into words once; most silent rules of a job are of that sort.
 */
final class ToldOnce {

    /** @param miss the one that was told: another one is told anew */
    record Told(Miss miss, WhyNot whyNot, RuleOutcome outcome) {}

    private record Languages(ToldOnce english, ToldOnce chinese) {}

    private final AtomicReferenceArray<@Nullable Told> told;

    private ToldOnce(RuleSet rules) {
        this.told = new AtomicReferenceArray<>(rules.rules().size());
    }

    static ToldOnce of(RuleSet rules, Locale language) {
        Languages both = rules.once(Languages.class, any -> new Languages(new ToldOnce(rules), new ToldOnce(rules)));
        return language.getLanguage().equals(Locale.CHINESE.getLanguage()) ? both.chinese() : both.english();
    }

    /** Null when it has to be told. @param place of the rule in its set */
    @Nullable
    Told known(int place, Miss miss) {
        Told known = told.get(place);
        return known != null && known.miss() == miss ? known : null;
    }

    /** Keeps what says nothing of any candidate. */
    void keep(int place, Miss miss, WhyNot whyNot, RuleOutcome outcome) {
        if (miss.facts().isEmpty() && miss.lacks().stream().allMatch(Lack.NoFact.class::isInstance)) {
            told.set(place, new Told(miss, whyNot, outcome));
        }
    }
}
