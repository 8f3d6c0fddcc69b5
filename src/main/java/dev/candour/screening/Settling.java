package dev.candour.screening;

import dev.candour.job.Job;
import dev.candour.profile.Profile;
import dev.candour.rules.RuleSet;
import dev.candour.rules.TooManyFiringsException;
import dev.candour.verdict.Status;
import dev.candour.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What would settle the requirements that a profile leaves open. Both answers to each are screened with the engine; an answer
 * that does not do what it should is not shown.
 */
final class Settling {

    /** Two screenings each; nobody asks a candidate more than that at once. */
    static final int MOST = 12;
    /** In facts looked at, as {@link WhatIf} counts them: a third of its. */
    private static final long MOST_EFFORT = 50_000;

    private static final Comparator<Move> SMALLEST_ANSWER_FIRST = Comparator.comparing(
                    (Move move) -> !move.lever().silent())
            .thenComparing(move -> move.to().to() instanceof Number number ? number.doubleValue() : 0.0);

    private final RuleSet rules;
    private final Vocabulary vocabulary;
    private final Profile profile;
    private final Job job;
    private final LocalDate asOf;
    private final LeanScreening screening;

    Settling(RuleSet rules, Vocabulary vocabulary, Profile profile, Job job, LocalDate asOf) {
        this.rules = rules;
        this.vocabulary = vocabulary;
        this.profile = profile;
        this.job = job;
        this.asOf = asOf;
        this.screening = new LeanScreening(rules, vocabulary, job, asOf);
    }

    /** @param place of the requirement in the job */
    record Open(int place, @Nullable Yes ifMet, @Nullable No ifNot) {}

    record Yes(Move move, Outcome outcome) {}

    /** @param words names the sentence that says it */
    record No(String words, Outcome outcome) {}

    /** In the order of the job; where there are too many, the mandatory ones. */
    List<Open> of(FactSheet sheet, Outcome now) {
        List<Integer> open = IntStream.range(0, now.requirements().size())
                .filter(place -> now.requirements().get(place).open())
                .boxed()
                .sorted(Comparator.comparing(
                        place -> !now.requirements().get(place).fact().mandatory()))
                .limit(MOST)
                .sorted()
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        Prediction prediction = new Prediction(job, rules, sheet, new Effort(MOST_EFFORT));
        List<Move> moves = moves(sheet, now, prediction);
        return open.stream()
                .map(place -> new Open(place, yes(place, moves, prediction), no(sheet, now, place)))
                .toList();
    }

    /** Only what an open requirement of the job looks at. */
    private List<Move> moves(FactSheet sheet, Outcome now, Prediction prediction) {
        OpenLevers levers = new OpenLevers(sheet, now, vocabulary);
        return new Moves(screening, prediction, new Effort(MOST_EFFORT))
                .of(
                        profile,
                        Levers.of(profile, sheet, rules.insights(), vocabulary, asOf).stream()
                                .filter(levers::concerns)
                                .toList());
    }

    private @Nullable Yes yes(int place, List<Move> moves, Prediction prediction) {
        Optional<Move> smallest = moves.stream()
                .filter(move -> move.patch().replaced().containsKey(place))
                .sorted(SMALLEST_ANSWER_FIRST)
                .filter(move -> isMet(prediction.of(move.patch()), place))
                .findFirst();
        if (smallest.isEmpty()) {
            return null;
        }
        Outcome outcome = screened(smallest.get().to().change().apply(profile));
        return outcome != null && isMet(outcome, place) ? new Yes(smallest.get(), outcome) : null;
    }

    private @Nullable No no(FactSheet sheet, Outcome now, int place) {
        if (!now.requirements().get(place).fact().open()) {
            return null; // only the rules are silent on it
        }
        Optional<PlainNo.Said> said =
                new PlainNo(profile, vocabulary, asOf).to(sheet.requirements().get(place));
        Outcome outcome = said.map(PlainNo.Said::profile).map(this::screened).orElse(null);
        return outcome != null && isPlain(outcome, now, place)
                ? new No(said.orElseThrow().words(), outcome)
                : null;
    }

    /** Whether it is settled against the candidate, and nothing else has become better by the way that it was said. */
    private static boolean isPlain(Outcome outcome, Outcome now, int place) {
        Standing then = outcome.requirements().get(place);
        return !then.open() && then.status() != Status.MET && outcome.points() <= now.points();
    }

    private static boolean isMet(Outcome outcome, int place) {
        return outcome.requirements().get(place).status() == Status.MET;
    }

    private @Nullable Outcome screened(Profile changed) {
        try {
            return screening.of(changed);
        } catch (TooManyFiringsException tooMany) {
            return null;
        }
    }
}
