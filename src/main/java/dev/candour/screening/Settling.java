package dev.candour.screening;

import dev.candour.profile.Profile;
import dev.candour.rules.TooManyFiringsException;
import dev.candour.verdict.Status;
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

    private static final Comparator<Move> SMALLEST_ANSWER_FIRST = Comparator.comparing(
                    (Move move) -> !move.lever().silent())
            .thenComparing(move -> move.to().to() instanceof Number number ? number.doubleValue() : 0.0);

    private final Levers levers;
    private final FactSheet sheet;
    private final Outcome now;

    Settling(Levers levers, Outcome now) {
        this.levers = levers;
        this.sheet = levers.sheet();
        this.now = now;
    }

    /** @param place of the requirement in the job */
    record Open(int place, @Nullable Yes ifMet, @Nullable No ifNot) {}

    record Yes(Move move, Outcome outcome) {}

    /** @param words names the sentence that says it */
    record No(String words, Outcome outcome) {}

    /** In the order of the job; where there are too many, the mandatory ones. */
    List<Open> all() {
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
        levers.beginToSettle();
        List<Move> moves = moves();
        return open.stream()
                .map(place -> new Open(place, yes(place, moves), no(place)))
                .toList();
    }

    /** Only what an open requirement of the job looks at. */
    private List<Move> moves() {
        OpenLevers open = new OpenLevers(sheet, now, levers.screening().vocabulary());
        return levers.moves(levers.all().stream().filter(open::concerns).toList());
    }

    private @Nullable Yes yes(int place, List<Move> moves) {
        Optional<Move> smallest = moves.stream()
                .filter(move -> move.patch().replaced(place) != null)
                .sorted(SMALLEST_ANSWER_FIRST)
                .filter(move -> isMet(levers.prediction().of(move.patch()), place))
                .findFirst();
        if (smallest.isEmpty()) {
            return null;
        }
        Outcome outcome = screened(levers.changed(List.of(smallest.get())));
        return outcome != null && isMet(outcome, place) ? new Yes(smallest.get(), outcome) : null;
    }

    private @Nullable No no(int place) {
        if (!now.requirements().get(place).fact().open()) {
            return null; // only the rules are silent on it
        }
        LeanScreening screening = levers.screening();
        Optional<PlainNo.Said> said = new PlainNo(levers.profile(), screening.vocabulary(), screening.asOf())
                .to(sheet.requirements().get(place));
        Outcome outcome = said.map(PlainNo.Said::profile).map(this::screened).orElse(null);
        return outcome != null && isPlain(outcome, place)
                ? new No(said.orElseThrow().words(), outcome)
                : null;
    }

    /** Whether it is settled against the candidate, and nothing else has become better by the way that it was said. */
    private boolean isPlain(Outcome outcome, int place) {
        Standing then = outcome.requirements().get(place);
        return !then.open() && then.status() != Status.MET && outcome.points() <= now.points();
    }

    private static boolean isMet(Outcome outcome, int place) {
        return outcome.requirements().get(place).status() == Status.MET;
    }

    private @Nullable Outcome screened(Profile changed) {
        try {
            return levers.screened(changed);
        } catch (TooManyFiringsException tooMany) {
            return null;
        }
    }
}
