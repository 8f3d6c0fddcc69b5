package dev.candour.screening;

import dev.candour.facts.Requirement;
import dev.candour.verdict.Status;

/**
 * How one requirement of the job stands.
 *
 * @param points what it is paid
 * @param open whether the profile, or the rules, are silent on something that could still meet it
 */
record Standing(Requirement fact, Status status, int points, boolean open) {

    /** @param silent whether the profile or the rules are silent on it @param paid whether any award is about it */
    static Standing of(Requirement fact, boolean silent, boolean rejected, boolean paid, int points) {
        return new Standing(
                fact, status(fact, silent, rejected, paid, points), points, silent && points < fact.weight());
    }

    private static Status status(Requirement fact, boolean silent, boolean rejected, boolean paid, int points) {
        if (rejected) {
            return Status.NOT_MET;
        }
        if (paid && points == fact.weight()) {
            return Status.MET;
        }
        return points > 0 ? Status.PARTLY_MET : silent ? Status.UNKNOWN : Status.NOT_MET;
    }

    /** A mandatory requirement that is not met in full keeps a candidate from being recommended. */
    boolean blocksRecommendation() {
        return fact.mandatory() && status != Status.MET;
    }

    /** What it could still be paid. */
    int possible() {
        return open ? fact.weight() - points : 0;
    }
}
