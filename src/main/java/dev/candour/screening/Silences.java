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
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
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
    private final Locale language;
    private final Map<Fact, Supplier<List<Evidence>>> where = new IdentityHashMap<>();
    private final Map<Fact, List<Evidence>> evidence = new IdentityHashMap<>();
    private final Map<Fact, NamedFact> names = new IdentityHashMap<>();

    Silences(Profile profile, ScreeningOptions options, Judgement judgement, WithheldListener listener) {
        this.sheet = judgement.sheet();
        this.judgement = judgement;
        this.listener = listener;
        this.language = options.language();
        Phrases phrases = Phrases.of(language);
        this.titles = new FactTitles(sheet, judgement.requirements(), phrases);
        PositionWords positions = new PositionWords(new Positions(profile, options.asOf()), phrases);
        this.words = new MissWords(phrases, titles, positions);
        sheet.requirements().forEach(one -> where.put(one.fact(), one.where()));
        sheet.others().forEach(one -> where.put(one.fact(), one.where()));
    }

    Silence explained(RuleSet rules, List<Firing> firings) {
        List<Explained> explained = Explainer.of(rules).explain(sheet.facts(), firings);
        Unpaid unpaid = new Unpaid(rules, judgement, titles);
        ToldOnce once = ToldOnce.of(rules, language);
        List<RuleOutcome> outcomes = new ArrayList<>(explained.size());
        for (int place = 0; place < explained.size(); place++) {
            outcomes.add(outcome(explained.get(place), place, once, unpaid));
        }
        return new Silence(List.copyOf(outcomes), unpaid.nearMisses(), unpaid.whyNotMet());
    }

    private RuleOutcome outcome(Explained one, int place, ToldOnce once, Unpaid unpaid) {
        if (one.withheld()) {
            listener.withheld(one.rule().source());
            return Silence.outcome(one.rule(), one.spoke(), true);
        }
        ToldOnce.Told known =
                one.misses().size() == 1 ? once.known(place, one.misses().get(0)) : null;
        if (known != null) {
            unpaid.add(one.rule(), place, known.miss(), known.whyNot());
            return known.outcome();
        }
        List<WhyNot> whyNot = new ArrayList<>(one.misses().size());
        for (Miss miss : one.misses()) {
            WhyNot told = told(miss);
            whyNot.add(told);
            unpaid.add(one.rule(), place, miss, told);
        }
        RuleOutcome outcome = outcome(one, whyNot);
        if (whyNot.size() == 1) {
            once.keep(place, one.misses().get(0), whyNot.get(0), outcome);
        }
        return outcome;
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
                names(miss.facts()),
                failed(miss.lacks()),
                words.of(miss),
                miss.others() > 0 ? miss.others() : null,
                evidence(miss));
    }

    private List<NamedFact> names(List<Fact> facts) {
        if (facts.size() == 1) {
            return List.of(name(facts.get(0)));
        }
        return facts.stream().map(this::name).toList();
    }

    private NamedFact name(Fact fact) {
        NamedFact known = names.get(fact);
        if (known == null) {
            known = FactNames.of(fact);
            names.put(fact, known);
        }
        return known;
    }

    private List<FailedCondition> failed(List<Lack> lacks) {
        List<FailedCondition> failed = new ArrayList<>(lacks.size());
        for (Lack lack : lacks) {
            failed.add(failed(lack));
        }
        return Collections.unmodifiableList(failed);
    }

    /** Where the values stand that fall short; what is unknown or asked by the job stands nowhere. */
    private List<Evidence> evidence(Miss miss) {
        List<Evidence> all = allEvidence(miss);
        return all.size() <= MOST_EVIDENCE ? all : List.copyOf(all.subList(0, MOST_EVIDENCE));
    }

    private List<Evidence> evidence(Fact fact) {
        List<Evidence> known = evidence.get(fact);
        if (known == null) {
            Supplier<List<Evidence>> found = where.get(fact);
            known = found == null ? List.of() : found.get();
            evidence.put(fact, known);
        }
        return known;
    }

    private List<Evidence> allEvidence(Miss miss) {
        List<Evidence> found = List.of();
        for (Lack lack : miss.lacks()) {
            Fact fact = lack instanceof Lack.OtherValue other && other.field().nullable() && other.found() != null
                    ? other.fact()
                    : lack instanceof Lack.UnwantedFact unwanted ? unwanted.fact() : null;
            List<Evidence> more = fact == null ? List.of() : evidence(fact);
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

    private FailedCondition failed(Lack lack) {
        if (lack instanceof Lack.OtherValue other) {
            return new FailedCondition(
                    other.condition(),
                    other.line(),
                    Failure.OTHER_VALUE,
                    name(other.fact()),
                    other.field().name(),
                    other.found(),
                    other.needed(),
                    by(other.found(), other.needed()));
        }
        if (lack instanceof Lack.UnwantedFact unwanted) {
            return whole(lack, Failure.UNWANTED_FACT, name(unwanted.fact()));
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
