package dev.candour.screening;

import dev.candour.profile.Profile;
import dev.candour.rules.Insights;
import dev.candour.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one candidate could change or show and that the job or a rule looks at; docs/decisions/0011-what-if.md has the whole list. Never
 * what is protected, nor what is past: titles, gaps and short stays stay as they are. Whoever asks what changes, and what would
 * settle an open question, pulls the same levers once.
 */
final class Levers {

    /**
     * For what would change a verdict, and again for each fact that rules look at: a bare screening grows with them too, and a search
     * stays within a number of those. What it comes to in time stands in docs/performance.md.
     */
    private static final long EFFORT = 1_200;

    private static final long EFFORT_FOR_A_FACT = 150;
    /** For what would settle it. */
    private static final long EFFORT_TO_SETTLE = 1_500;

    private final LeanScreening screening;
    private final Profile profile;
    private final FactSheet sheet;
    private final Effort effort = new Effort(0);
    private final long most;
    private final Prediction prediction;
    private final Moves moves;
    private @Nullable List<Lever> all;

    Levers(LeanScreening screening, Profile profile, FactSheet sheet) {
        this(
                screening,
                profile,
                sheet,
                EFFORT + EFFORT_FOR_A_FACT * sheet.facts().size());
    }

    /** @param most effort for what would change a verdict */
    Levers(LeanScreening screening, Profile profile, FactSheet sheet, long most) {
        this.most = most;
        this.screening = screening;
        this.profile = profile;
        this.sheet = sheet;
        this.prediction = new Prediction(screening.job(), screening.rules(), sheet, effort);
        this.moves = new Moves(profile, sheet, screening, prediction, effort);
    }

    private static List<Lever> of(
            Profile profile, FactSheet sheet, Insights insights, Vocabulary vocabulary, LocalDate asOf) {
        return Stream.of(
                        new SkillLevers(profile, sheet, insights, vocabulary, asOf).all().stream(),
                        new CareerLevers(profile, sheet, insights).all(),
                        new DegreeLevers(profile, sheet, insights, vocabulary, asOf).all().stream(),
                        new OtherLevers(profile, sheet, insights, vocabulary).all())
                .flatMap(levers -> levers)
                .toList();
    }

    /** Begins with what would change the verdict. */
    void beginToChange() {
        effort.begin(most);
    }

    /** Begins with what would settle it, with an effort of its own. */
    void beginToSettle() {
        effort.begin(EFFORT_TO_SETTLE);
    }

    List<Lever> all() {
        List<Lever> known = all;
        if (known == null) {
            known = of(profile, sheet, screening.rules().insights(), screening.vocabulary(), screening.asOf());
            all = known;
        }
        return known;
    }

    List<Move> moves(List<Lever> some) {
        return moves.of(some);
    }

    /** What several moves make of the facts, seen in the changed profile itself. */
    Patch together(List<Move> some) {
        return moves.patch(changed(some));
    }

    Profile changed(List<Move> some) {
        Profile changed = profile;
        for (Move move : some) {
            changed = move.to().change().apply(changed);
        }
        return changed;
    }

    /** With the engine. @throws dev.candour.rules.TooManyFiringsException when the rules combine too many facts */
    Outcome screened(Profile changed) {
        return screening.of(screening.facts(changed, profile, sheet));
    }

    LeanScreening screening() {
        return screening;
    }

    Profile profile() {
        return profile;
    }

    FactSheet sheet() {
        return sheet;
    }

    Effort effort() {
        return effort;
    }

    Prediction prediction() {
        return prediction;
    }
}
