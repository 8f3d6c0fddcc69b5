package dev.candour.screening;

import dev.candour.profile.Profile.Work;
import dev.candour.rules.TooManyFiringsException;
import dev.candour.verdict.Recommendation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which choices of the reader the verdict hangs on: every other reading is screened with the engine, and shown when a requirement or
 * the recommendation fares otherwise. A doubt that moves nothing is no work for a person.
 */
final class Checking {

    /** A person looks at a few places. */
    static final int MOST = 6;

    private final Levers levers;
    private final Outcome now;
    private final LongestFacts facts;

    Checking(Levers levers, Outcome now) {
        this.levers = levers;
        this.now = now;
        this.facts = new LongestFacts(
                levers.profile(),
                levers.screening().vocabulary(),
                levers.screening().asOf(),
                new HashMap<>());
    }

    /** @param places of the requirements in the job that fare otherwise */
    record Hanging(OtherReading reading, Outcome outcome, List<Integer> places) {}

    /** Those that move the recommendation first, then as they stand in the profile. */
    List<Hanging> all() {
        Comparator<Hanging> gravest = Comparator.comparing(one -> recommendation(one) == now.recommendation());
        return new OtherReadings(levers.profile(), levers.screening().asOf())
                .all().stream()
                        .flatMap(this::hanging)
                        .sorted(gravest)
                        .limit(MOST)
                        .toList();
    }

    private static Recommendation recommendation(Hanging one) {
        return one.outcome().recommendation();
    }

    private Stream<Hanging> hanging(OtherReading reading) {
        try {
            Outcome outcome = levers.screened(reading.profile());
            List<Integer> places = places(outcome);
            boolean moves = !places.isEmpty() || outcome.recommendation() != now.recommendation();
            return moves ? Stream.of(new Hanging(reading.about(behind(places)), outcome, places)) : Stream.empty();
        } catch (TooManyFiringsException tooMany) {
            return Stream.empty();
        }
    }

    /** The positions that the years of these requirements were counted from. */
    private List<Work> behind(List<Integer> places) {
        return places.stream()
                .map(place -> now.requirements().get(place).fact())
                .flatMap(fact -> facts.behind(fact).stream())
                .toList();
    }

    private List<Integer> places(Outcome outcome) {
        return IntStream.range(0, now.requirements().size())
                .filter(place -> {
                    Standing one = now.requirements().get(place);
                    Standing other = outcome.requirements().get(place);
                    return one.status() != other.status() || one.points() != other.points();
                })
                .boxed()
                .toList();
    }
}
