package dev.candour.screening;

import dev.candour.facts.Fact;
import dev.candour.profile.Evidence;
import dev.candour.profile.Profile;
import dev.candour.rules.Firing;
import dev.candour.rules.RuleSet;
import dev.candour.rules.interpreter.Explained;
import dev.candour.rules.interpreter.Explainer;
import dev.candour.rules.interpreter.Lack;
import dev.candour.rules.interpreter.Miss;
import dev.candour.verdict.FailedCondition;
import dev.candour.verdict.FailedCondition.Failure;
import dev.candour.verdict.NamedFact;
import dev.candour.verdict.RuleOutcome;
import dev.candour.verdict.RuleOutcome.Outcome;
import dev.candour.verdict.WhyNot;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Explains why rules stayed silent about one candidate, in words and with the places in the document. */
final class Silences {

    /** Of a requirement; all of it stands beside the requirement. */
    private static final int MOST_EVIDENCE = 3;

    private final FactSheet sheet;
    private final Judgement judgement;
    private final FactTitles titles;
    private final MissWords words;
    private final WithheldListener listener;
    private final Map<Fact, List<Evidence>> evidence = new IdentityHashMap<>();

    Silences(Profile profile, ScreeningOptions options, Judgement judgement, WithheldListener listener) {
        this.sheet = judgement.sheet();
        this.judgement = judgement;
        this.listener = listener;
        Phrases phrases = Phrases.of(options.language());
        this.titles = new FactTitles(sheet, phrases);
        PositionWords positions = new PositionWords(new Positions(profile, options.asOf()), phrases);
        this.words = new MissWords(phrases, titles, positions);
        sheet.requirements().forEach(one -> evidence.put(one.fact(), one.evidence()));
        sheet.others().forEach(one -> evidence.put(one.fact(), one.evidence()));
    }

    Silence explained(RuleSet rules, List<Firing> firings) {
        List<Explained> explained = Explainer.of(rules).explain(sheet.facts(), firings);
        Unpaid unpaid = new Unpaid(judgement, titles);
        List<RuleOutcome> outcomes = new ArrayList<>(explained.size());
        for (Explained one : explained) {
            if (one.withheld()) {
                listener.withheld(one.rule().source());
                outcomes.add(Silence.outcome(one.rule(), one.spoke(), true));
                continue;
            }
            List<WhyNot> whyNot = new ArrayList<>(one.misses().size());
            for (Miss miss : one.misses()) {
                WhyNot told = told(miss);
                whyNot.add(told);
                unpaid.add(one.rule(), miss, told);
            }
            outcomes.add(outcome(one, whyNot));
        }
        return new Silence(List.copyOf(outcomes), unpaid.nearMisses(), unpaid.whyNotMet());
    }

    private static RuleOutcome outcome(Explained one, List<WhyNot> whyNot) {
        return whyNot.isEmpty()
                ? Silence.outcome(one.rule(), one.spoke(), null)
                : new RuleOutcome(
                        one.rule().name(),
                        one.rule().source(),
                        one.rule().trial(),
                        one.spoke() ? Outcome.SPOKE : Outcome.SILENT,
                        null,
                        List.copyOf(whyNot));
    }

    private WhyNot told(Miss miss) {
        return new WhyNot(
                titles.requirement(miss.about()),
                miss.facts().stream().map(FactNames::of).toList(),
                miss.lacks().stream().map(Silences::failed).toList(),
                words.of(miss),
                miss.others() > 0 ? miss.others() : null,
                evidence(miss));
    }

    /** Where the values stand that fall short; what is unknown or asked by the job stands nowhere. */
    private List<Evidence> evidence(Miss miss) {
        return allEvidence(miss).stream().limit(MOST_EVIDENCE).toList();
    }

    private List<Evidence> allEvidence(Miss miss) {
        List<Evidence> found = List.of();
        for (Lack lack : miss.lacks()) {
            Fact fact = lack instanceof Lack.OtherValue other && other.field().nullable() && other.found() != null
                    ? other.fact()
                    : lack instanceof Lack.UnwantedFact unwanted ? unwanted.fact() : null;
            List<Evidence> more = fact == null ? List.of() : evidence.getOrDefault(fact, List.of());
            if (found.isEmpty()) {
                found = more;
            } else if (!more.isEmpty() && more != found) {
                found = java.util.stream.Stream.concat(found.stream(), more.stream())
                        .distinct()
                        .toList();
            }
        }
        return found;
    }

    private static FailedCondition failed(Lack lack) {
        if (lack instanceof Lack.OtherValue other) {
            return new FailedCondition(
                    other.condition(),
                    other.line(),
                    Failure.OTHER_VALUE,
                    FactNames.of(other.fact()),
                    other.field().name(),
                    other.found(),
                    other.needed(),
                    by(other.found(), other.needed()));
        }
        if (lack instanceof Lack.UnwantedFact unwanted) {
            return whole(lack, Failure.UNWANTED_FACT, FactNames.of(unwanted.fact()));
        }
        Lack.NoFact missing = (Lack.NoFact) lack;
        List<String> named = missing.named().stream().map(field -> field.name()).toList();
        return whole(lack, Failure.NO_SUCH_FACT, FactNames.of(missing.example(), named));
    }

    private static FailedCondition whole(Lack lack, Failure failure, NamedFact fact) {
        return new FailedCondition(lack.condition(), lack.line(), failure, fact, null, null, null, null);
    }

    private static @Nullable Double by(@Nullable Object found, @Nullable Object needed) {
        return found instanceof Number a && needed instanceof Number b
                ? (Double) (Math.rint(Math.abs(b.doubleValue() - a.doubleValue()) * 1e6) / 1e6)
                : null;
    }
}
