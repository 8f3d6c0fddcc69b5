package dev.candour.screening;

import dev.candour.job.Job;
import dev.candour.profile.Profile;
import dev.candour.rules.RuleLibrary;
import dev.candour.verdict.Effect;
import dev.candour.verdict.Reason;
import dev.candour.verdict.Recommendation;
import dev.candour.verdict.Score;
import dev.candour.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** What a verdict says in short. */
    public record Side(Recommendation recommendation, Score score) {

        static Side of(Verdict verdict) {
            return new Side(verdict.recommendation(), verdict.score());
        }
    }

    /** @param before what the rule says now; null for nothing @param after what it would say; null for nothing */
    public record RuleMove(
            String rule,
            String source,
            @Nullable Line before,
            @Nullable Line after) {}

    /** @param points that count, negative when they are taken off */
    public record Line(Effect effect, int points, String text) {

        static Line of(Reason reason) {
            return new Line(reason.effect(), reason.points(), reason.text());
        }
    }

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
        List<RuleMove> rules = rules(said(old), said(next));
        Side was = Side.of(old);
        Side becomes = Side.of(next);
        if (was.equals(becomes) && rules.isEmpty()) {
            return Optional.empty();
        }
        boolean moves = was.recommendation() != becomes.recommendation();
        return Optional.of(new Move(index, old.document(), old.job(), moves, was, becomes, rules));
    }

    /** What is on trial counts for nothing, and yet its author wants to see it. */
    private static List<Reason> said(Verdict verdict) {
        List<Reason> said = new ArrayList<>(verdict.reasons());
        said.addAll(verdict.trial());
        return said;
    }

    private static List<RuleMove> rules(List<Reason> old, List<Reason> next) {
        List<Reason> gone = without(old, next);
        List<Reason> come = without(next, old);
        List<RuleMove> moves = new ArrayList<>();
        for (Reason reason : gone) {
            Optional<Reason> instead = come.stream()
                    .filter(other -> other.rule().equals(reason.rule()))
                    .findFirst();
            instead.ifPresent(come::remove);
            moves.add(new RuleMove(
                    reason.rule(),
                    instead.orElse(reason).source(),
                    Line.of(reason),
                    instead.map(Line::of).orElse(null)));
        }
        come.forEach(reason -> moves.add(new RuleMove(reason.rule(), reason.source(), null, Line.of(reason))));
        return List.copyOf(moves);
    }

    private static List<Reason> without(List<Reason> reasons, List<Reason> others) {
        List<Line> left = new ArrayList<>(others.stream().map(Line::of).toList());
        List<String> rules = new ArrayList<>(others.stream().map(Reason::rule).toList());
        List<Reason> kept = new ArrayList<>();
        for (Reason reason : reasons) {
            int same = index(left, rules, reason);
            if (same < 0) {
                kept.add(reason);
            } else {
                left.remove(same);
                rules.remove(same);
            }
        }
        return kept;
    }

    private static int index(List<Line> sayings, List<String> rules, Reason reason) {
        for (int index = 0; index < sayings.size(); index++) {
            if (rules.get(index).equals(reason.rule()) && sayings.get(index).equals(Line.of(reason))) {
                return index;
            }
        }
        return -1;
    }
}
