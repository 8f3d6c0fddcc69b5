package dev.candour.screening;

import dev.candour.job.Job;
import dev.candour.profile.Profile;
import dev.candour.rules.RuleLibrary;
import dev.candour.verdict.Verdict;
import dev.candour.verdict.VerdictDiff;
import dev.candour.verdict.VerdictDiff.RuleMove;
import dev.candour.verdict.VerdictDiff.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What other rules would change in the verdicts on people. */
public final class Impact {

    private final Screener before;
    private final Screener after;
    private final ScreeningOptions options;

    public Impact(RuleLibrary before, RuleLibrary after, LocalDate asOf, Locale language) {
        this.before = new Screener(before);
        this.after = new Screener(after);
        this.options = new ScreeningOptions(asOf, language, Explain.REASONS);
    }

    /**
     * A verdict that would not be the same.
     *
     * @param index of the candidate among those that were tried, from 0
     * @param moves whether the recommendation is another one
     * @param rules which rules say something else
     */
    public record Move(
            int index, String document, String job, boolean moves, Side before, Side after, List<RuleMove> rules) {}

    /**
     * How one candidate fares for one job; empty when nothing would change.
     *
     * @param index of the candidate among those that are tried, from 0
     * @param now the profile as it is read today
     * @param then the profile as it would be read: the skills' names stand beside the rules
     */
    public Optional<Move> of(int index, Profile now, Profile then, Job job) {
        Verdict old = before.screen(now, job, options);
        Verdict next = after.screen(then, job, options);
        VerdictDiff diff = VerdictDiff.of(old, next);
        return diff.sameOutcome()
                ? Optional.empty()
                : Optional.of(new Move(
                        index, old.document(), old.job(), diff.moves(), diff.before(), diff.after(), diff.rules()));
    }
}
