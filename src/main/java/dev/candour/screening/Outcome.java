package dev.candour.screening;

import dev.candour.facts.Requirement;
import dev.candour.job.Job;
import dev.candour.rules.RuleSet;
import dev.candour.verdict.Recommendation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;

/**
 * What follows from everything that the rules said about one candidate, in numbers: cheap enough to be asked a thousand
 * times. {@link Judgement} puts it into words.
 *
 * <p>Not recommended: a rejection stands, or the score stays under the review threshold even if everything unknown were met.
 * Recommended: the score reaches the threshold, and no mandatory requirement is unknown or unmet. Else a person reviews.
 *
 * @param requirements in the order of the job
 * @param tally which points count
 */
record Outcome(Decided decided, Scale scale, Tally tally, List<Standing> requirements) {

    static Outcome of(Job job, RuleSet rules, FactSheet sheet, List<Weighed> said) {
        return of(
                job,
                rules,
                sheet.asked(),
                said,
                standings -> new Potential(rules.insights(), sheet.facts(), job.attainable(), fact -> sheet.doubts())
                        .points(said, standings));
    }

    /** @param facts the requirements @param said in any order @param hidden points that silence may hide beside the open requirements */
    static Outcome of(
            Job job, RuleSet rules, List<Requirement> facts, List<Weighed> said, ToIntFunction<List<Standing>> hidden) {
        Scale scale = scale(job, rules);
        Tally tally = new Tally(said, facts.size());
        boolean[] rejected = new boolean[facts.size()];
        boolean anyRejected = false;
        for (Weighed one : said) {
            if (one.rejects()) {
                anyRejected = true;
                if (one.requirement() != Weighed.NONE) {
                    rejected[one.requirement()] = true;
                }
            }
        }
        List<Standing> requirements = new ArrayList<>(facts.size());
        for (int place = 0; place < facts.size(); place++) {
            Requirement fact = facts.get(place);
            boolean silent = fact.open() || !rules.pays(fact.getClass().getSimpleName());
            requirements.add(Standing.of(fact, silent, rejected[place], tally.isPaid(place), tally.paid(place)));
        }
        int possible = 0;
        for (Standing one : requirements) {
            possible += one.possible();
        }
        Decided decided = decide(
                anyRejected,
                tally.total(),
                possible,
                () -> hidden.applyAsInt(requirements),
                () -> requirements.stream().anyMatch(Standing::blocksRecommendation),
                scale);
        return new Outcome(decided, scale, tally, requirements);
    }

    static Scale scale(Job job, RuleSet rules) {
        return new Scale(job.attainable(), job.thresholds() == null ? rules.thresholds() : job.thresholds());
    }

    /** @param possible points that open requirements could still bring @param hidden beside those @param blocked by a mandatory requirement */
    static Decided decide(
            boolean rejected, int points, int possible, IntSupplier hidden, BooleanSupplier blocked, Scale scale) {
        if (rejected) {
            return Decided.REJECTION;
        }
        int best = points + possible;
        if (!scale.reachesReview(best) && !scale.reachesReview(best + hidden.getAsInt())) {
            return Decided.UNDER_REVIEW;
        }
        if (!scale.reachesRecommend(points)) {
            return scale.reachesReview(points) ? Decided.REVIEW : Decided.REVIEW_UNKNOWN;
        }
        return blocked.getAsBoolean() ? Decided.BLOCKED : Decided.RECOMMEND;
    }

    Recommendation recommendation() {
        return decided.recommendation();
    }

    int points() {
        return tally.total();
    }
}
