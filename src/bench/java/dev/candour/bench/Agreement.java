package dev.candour.bench;

import dev.candour.bench.peers.Peer;
import dev.candour.workload.Applicant;
import dev.candour.workload.Applicants;
import dev.candour.workload.Engine;
import dev.candour.workload.Outcome;
import dev.candour.workload.PlainJava;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Before anything is timed: do all give the same points, the same recommendation and the same reasons for everybody? */
final class Agreement {

    private static final int RULES = 40;
    private static final long SEED = 7;

    private Agreement() {}

    /** @throws IllegalStateException with the first difference */
    static List<String> check(int applicants) {
        List<Applicant> all = Applicants.of(applicants, 12, SEED);
        List<Outcome> expected = all.stream().map(new PlainJava(RULES)::score).toList();
        for (Peer peer : Peer.values()) {
            check(peer, all, expected);
            System.out.println(peer.title() + ": all " + applicants + " as plain Java");
        }
        return summary(expected);
    }

    private static void check(Peer peer, List<Applicant> all, List<Outcome> expected) {
        Engine<?> engine = peer.ready(RULES).get();
        for (int i = 0; i < all.size(); i++) {
            List<String> told = score(engine, all.get(i)).told();
            if (!told.equals(expected.get(i).told())) {
                throw new IllegalStateException("%s differs at applicant %d:%n%s%nplain Java says%n%s"
                        .formatted(peer.title(), i, told, expected.get(i).told()));
            }
        }
    }

    private static <P> Outcome score(Engine<P> engine, Applicant applicant) {
        return engine.score(engine.prepare(applicant));
    }

    private static List<String> summary(List<Outcome> outcomes) {
        Map<Object, Integer> given = new TreeMap<>();
        outcomes.forEach(outcome -> given.merge(outcome.recommendation(), 1, Integer::sum));
        double reasons = outcomes.stream()
                .mapToInt(outcome -> outcome.reasons().size())
                .average()
                .orElseThrow();
        return List.of("All %d engines gave the same points, recommendation and reasons for %,d applicants (%s; %.1f reasons each)."
                .formatted(Peer.values().length, outcomes.size(), given, reasons));
    }
}
