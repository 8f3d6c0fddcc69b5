package dev.candour.screening;

import dev.candour.job.Job;
import dev.candour.profile.Profile;
import dev.candour.rules.RuleSet;
import dev.candour.rules.TooManyFiringsException;
import dev.candour.verdict.Recommendation;
import dev.candour.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The smallest changes that would lead to a better recommendation: one thing, else two, else three. Each is proved by
 * screening the changed profile with the engine; what cannot be proved is not shown.
 */
final class WhatIf {

    static final int MOST_CHANGES_AT_ONCE = 3;
    /** Sets of the same size that are proved and shown; a person reads a few. */
    static final int MOST_SHOWN = 20;
    /** In facts looked at: a hundred times what ordinary jobs need. */
    private static final long MOST_EFFORT = 150_000;

    private static final AtomicLong REFUTED = new AtomicLong();

    private final RuleSet rules;
    private final Vocabulary vocabulary;
    private final Profile profile;
    private final Job job;
    private final LocalDate asOf;
    private final LeanScreening screening;
    private final Effort effort = new Effort(MOST_EFFORT);

    WhatIf(RuleSet rules, Vocabulary vocabulary, Profile profile, Job job, LocalDate asOf) {
        this.rules = rules;
        this.vocabulary = vocabulary;
        this.profile = profile;
        this.job = job;
        this.asOf = asOf;
        this.screening = new LeanScreening(rules, vocabulary, job, asOf);
    }

    /** A set of moves and what the changed profile was screened to. */
    record Proved(List<Move> moves, Outcome outcome) {}

    /** @param complete false when the search had to be cut @param more sets of the same size that are not shown */
    record Answer(List<Proved> proved, boolean complete, int more) {}

    /** How many predictions the engine did not confirm since the program began: none, as long as all is well. */
    static long refuted() {
        return REFUTED.get();
    }

    Answer from(FactSheet sheet, Outcome now) {
        if (now.recommendation() == Recommendation.RECOMMEND) {
            return new Answer(List.of(), true, 0);
        }
        Prediction prediction = new Prediction(job, rules, sheet, effort);
        Moves pulled = new Moves(screening, prediction, effort);
        List<Move> moves = pulled.of(profile, Levers.of(profile, sheet, rules.insights(), vocabulary, asOf));
        List<Weighed> said = prediction.said(Patch.NONE);
        Outcome predicted = prediction.of(Patch.NONE, said);
        if (predicted.points() != now.points() || predicted.decided() != now.decided()) {
            REFUTED.incrementAndGet();
            return new Answer(List.of(), false, 0);
        }
        Ceiling ceiling = new Ceiling(rules, prediction, now, said);
        Search search = new Search(
                now.recommendation(),
                goals(prediction, now, said),
                moves,
                ceiling,
                prediction,
                set -> pulled.patch(changed(set)),
                effort);
        for (int size = 1; size <= MOST_CHANGES_AT_ONCE && !effort.isOver(); size++) {
            List<Search.Found> found =
                    search.ofSize(size).stream().sorted(Search.ASKING_FIRST).toList();
            List<Proved> proved = found.stream()
                    .limit(MOST_SHOWN)
                    .map(this::proved)
                    .filter(one -> one != null)
                    .toList();
            if (!proved.isEmpty()) {
                return new Answer(proved, !effort.isOver(), Math.max(0, found.size() - MOST_SHOWN));
            }
        }
        return new Answer(List.of(), !effort.isOver(), 0);
    }

    private List<Goal> goals(Prediction prediction, Outcome now, List<Weighed> said) {
        List<Goal> goals = new ArrayList<>();
        int possible = now.points()
                + now.requirements().stream().mapToInt(Standing::possible).sum()
                + prediction.potential(prediction.base()).points(said, now.requirements());
        if (now.recommendation() == Recommendation.NOT_RECOMMENDED) {
            goals.add(Goal.of(Recommendation.REVIEW, rules, prediction, now, possible));
        }
        goals.add(Goal.of(Recommendation.RECOMMEND, rules, prediction, now, possible));
        return goals;
    }

    private Profile changed(List<Move> moves) {
        Profile changed = profile;
        for (Move move : moves) {
            changed = move.to().change().apply(changed);
        }
        return changed;
    }

    private @Nullable Proved proved(Search.Found found) {
        try {
            Outcome outcome = screening.of(changed(found.moves()));
            if (outcome.recommendation() == found.recommendation()) {
                return new Proved(found.moves(), outcome);
            }
        } catch (TooManyFiringsException tooMany) {
            return null;
        }
        REFUTED.incrementAndGet();
        return null;
    }
}
