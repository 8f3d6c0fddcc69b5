package dev.candour.screening;

import dev.candour.job.Job;
import dev.candour.profile.Profile;
import dev.candour.verdict.Change;
import dev.candour.verdict.Recommendation;
import dev.candour.verdict.Verdict;
import dev.candour.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The smallest changes that would lead to a better recommendation: one thing, else two, else three. Each is proved by
 * screening the changed profile.
 */
final class WhatIf {

    private static final int MOST_CHANGES_AT_ONCE = 3;
    /** Twelve things give 298 combinations of up to three; more would cost a person's patience and a server's time. */
    private static final int MOST_IMPROVEMENTS = 12;

    private final Screener screener;
    private final Vocabulary vocabulary;
    private final Profile profile;
    private final Job job;
    private final ScreeningOptions options;

    WhatIf(Screener screener, Vocabulary vocabulary, Profile profile, Job job, ScreeningOptions options) {
        this.screener = screener;
        this.vocabulary = vocabulary;
        this.profile = profile;
        this.job = job;
        this.options = options.explaining(Explain.REASONS);
    }

    List<Change> from(Judgement judgement) {
        Recommendation now = judgement.outcome().recommendation();
        if (now == Recommendation.RECOMMEND) {
            return List.of();
        }
        List<Improvement> improvements = new Improvements(vocabulary, options.asOf(), judgement.words())
                .of(judgement.sheet().requirements(), judgement.requirements(), MOST_IMPROVEMENTS);
        for (int size = 1; size <= MOST_CHANGES_AT_ONCE; size++) {
            List<Change> found = combinations(improvements, size, 0).stream()
                    .map(this::tried)
                    .filter(change -> change.recommendation().compareTo(now) < 0)
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private Change tried(List<Improvement> together) {
        Profile changed = profile;
        for (Improvement one : together) {
            changed = one.change().apply(changed);
        }
        Verdict verdict = screener.screen(changed, job, options);
        boolean clarifies = together.stream().allMatch(Improvement::clarifies);
        return new Change(
                together.stream().map(Improvement::text).collect(Collectors.toList()),
                clarifies ? "clarify" : "improve",
                verdict.recommendation(),
                verdict.score().percent());
    }

    private static List<List<Improvement>> combinations(List<Improvement> all, int size, int from) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<Improvement>> found = new ArrayList<>();
        for (int index = from; index <= all.size() - size; index++) {
            for (List<Improvement> rest : combinations(all, size - 1, index + 1)) {
                List<Improvement> together = new ArrayList<>(List.of(all.get(index)));
                together.addAll(rest);
                found.add(together);
            }
        }
        return found;
    }
}
