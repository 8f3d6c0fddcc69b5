package dev.candour.rules.interpreter;

import dev.candour.rules.interpreter.Operand.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the ways in which a rule can be brought to speak: facts that must be there with what is claimed of them, and
 * combinations that must not be. A rule without {@code or} has one way.
 */
record Way(List<Step.Fact> facts, List<Step.Asked> nones, List<Demand> demands, List<Claim> claims) {

    /** Enough for every rule that a person would write; what is left out is not explained. */
    private static final int MOST = 16;

    /**
     * A claim within the way.
     *
     * @param slots the patterns whose facts it compares, as bits
     * @param identity whether it says which fact is meant, so that another value would be another fact
     */
    record Demand(Claim claim, long slots, boolean identity) {

        static Demand of(Claim claim) {
            long slots = 0;
            boolean identity = false;
            for (Cell cell : claim.cells()) {
                slots |= 1L << cell.slot();
                identity |= Layout.identifies(cell.field());
            }
            return new Demand(claim, slots, identity && !claim.isChoice());
        }
    }

    private record Part(List<Step.Fact> facts, List<Step.Asked> nones) {

        static final Part NOTHING = new Part(List.of(), List.of());

        Part and(Part other) {
            return new Part(joined(facts, other.facts), joined(nones, other.nones));
        }

        private static <T> List<T> joined(List<T> one, List<T> other) {
            List<T> joined = new ArrayList<>(one);
            joined.addAll(other);
            return List.copyOf(joined);
        }
    }

    static List<Way> of(List<Step> steps) {
        return parts(steps).stream().limit(MOST).map(Way::of).toList();
    }

    private static Way of(Part part) {
        List<Demand> demands = part.facts().stream()
                .flatMap(fact -> fact.claims().stream())
                .map(Demand::of)
                .toList();
        return new Way(
                part.facts(),
                part.nones(),
                demands,
                demands.stream().map(Demand::claim).toList());
    }

    private static List<Part> parts(List<Step> steps) {
        List<Part> parts = List.of(Part.NOTHING);
        for (Step step : steps) {
            List<Part> more = parts(step);
            parts = parts.stream()
                    .flatMap(part -> more.stream().map(part::and))
                    .limit(MOST)
                    .toList();
        }
        return parts;
    }

    private static List<Part> parts(Step step) {
        if (step instanceof Step.Fact fact) {
            return List.of(new Part(List.of(fact), List.of()));
        }
        if (step instanceof Step.Either either) {
            return either.parts().stream().flatMap(part -> parts(part).stream()).toList();
        }
        Step.Asked asked = (Step.Asked) step;
        if (!asked.none()) {
            return parts(asked.inner());
        }
        // There is none that is none: there is one.
        boolean twice = asked.inner().size() == 1 && asked.inner().get(0) instanceof Step.Asked inner && inner.none();
        return twice
                ? parts(((Step.Asked) asked.inner().get(0)).inner())
                : List.of(new Part(List.of(), List.of(asked)));
    }

    /** Whether a claim that fails can only be met by a change of its own, and of nothing else. */
    boolean isPlain() {
        return facts.size() == 1 && nones.isEmpty();
    }
}
