package dev.candour.screening;

import dev.candour.rules.RuleSet;
import dev.candour.rules.TooManyFiringsException;
import dev.candour.verdict.Recommendation;
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
    static final int MOST_SHOWN = 10;

    private static final AtomicLong REFUTED = new AtomicLong();

    private final Levers levers;
    private final RuleSet rules;
    private final Effort effort;

    WhatIf(Levers levers) {
        this.levers = levers;
        this.rules = levers.screening().rules();
        this.effort = levers.effort();
    }

    /** A set of moves and what the changed profile was screened to. */
    record Proved(List<Move> moves, Outcome outcome) {}

    /** @param complete false when the search had to be cut @param more sets of the same size that are not shown */
    record Answer(List<Proved> proved, boolean complete, int more) {}

    /** How many predictions the engine did not confirm since the program began: none, as long as all is well. */
    static long refuted() {
        return REFUTED.get();
    }

    Answer from(Outcome now) {
        if (now.recommendation() == Recommendation.RECOMMEND) {
            return new Answer(List.of(), true, 0);
        }
        levers.beginToChange();
        Prediction prediction = levers.prediction();
        List<Weighed> said = prediction.said(Patch.NONE);
        Outcome predicted = prediction.of(Patch.NONE, said);
        if (predicted.points() != now.points() || predicted.decided() != now.decided()) {
            if (!effort.isOver()) {
                REFUTED.incrementAndGet();
            }
            return new Answer(List.of(), false, 0);
        }
        List<Move> moves = levers.moves(levers.all());
        Ceiling ceiling = new Ceiling(rules, prediction, now, said);
        return answer(new Search(
                now.recommendation(),
                goals(prediction, now, said),
                moves,
                ceiling,
                prediction,
                levers::together,
                effort));
    }

    private Answer answer(Search search) {
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
                + prediction.potential(Patch.NONE, prediction.base()).points(said, now.requirements());
        if (now.recommendation() == Recommendation.NOT_RECOMMENDED) {
            goals.add(Goal.of(Recommendation.REVIEW, rules, prediction, now, possible));
        }
        goals.add(Goal.of(Recommendation.RECOMMEND, rules, prediction, now, possible));
        return goals;
    }

    private @Nullable Proved proved(Search.Found found) {
        try {
            Outcome outcome = levers.screened(levers.changed(found.moves()));
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
