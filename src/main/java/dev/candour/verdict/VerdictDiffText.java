package dev.candour.verdict;

import dev.candour.text.Inert;
import dev.candour.text.Messages;
import dev.candour.text.Width;
import dev.candour.verdict.VerdictDiff.FieldMove;
import dev.candour.verdict.VerdictDiff.Line;
import dev.candour.verdict.VerdictDiff.PartMove;
import dev.candour.verdict.VerdictDiff.RequirementMove;
import dev.candour.verdict.VerdictDiff.RuleMove;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What moved between two verdicts, as a person reads it in a terminal: first what follows from it, then why. */
public final class VerdictDiffText {

    private final Messages words;
    private final Messages labels;
    private final Paint paint;
    private final StringBuilder out = new StringBuilder();

    private VerdictDiffText(Locale language, Paint paint) {
        this.words = Messages.of("diff", language);
        this.labels = Messages.of("words", language);
        this.paint = paint;
    }

    public static String of(VerdictDiff diff, Locale language, Paint paint) {
        return new VerdictDiffText(language, paint).write(diff);
    }

    private String write(VerdictDiff diff) {
        if (diff.nothingMoved()) {
            line(words.get(diff.words() ? "same" : "same.but-words"));
            return out.toString();
        }
        outcome(diff);
        section("about", diff.about(), this::field);
        section("requirements", diff.requirements(), this::requirement);
        section("rules", diff.rules(), this::rule);
        diff.parts().forEach(this::part);
        if (!diff.words()) {
            line("");
            line(words.get("words-apart"));
        }
        return out.toString();
    }

    private void outcome(VerdictDiff diff) {
        Score old = diff.before().score();
        Score now = diff.after().score();
        line(paint.title(words.get(diff.moves() ? "recommendation.moves" : "recommendation.stays")) + " "
                + arrow(name(diff.before().recommendation()), name(diff.after().recommendation())));
        line(words.get("score") + " " + arrow(score(old), score(now)));
        if (old.recommendAt() != now.recommendAt() || old.reviewAt() != now.reviewAt()) {
            line(words.get("thresholds") + " " + arrow(thresholds(old), thresholds(now)));
        }
    }

    private String name(Recommendation recommendation) {
        return paint.recommendation(recommendation, labels.get("recommendation." + recommendation));
    }

    private String score(Score score) {
        return words.get(
                "score.value",
                Map.of(
                        "points", score.points(),
                        "attainable", score.attainable(),
                        "percent", score.percent().toPlainString()));
    }

    private String thresholds(Score score) {
        return words.get("thresholds.value", Map.of("reviewAt", score.reviewAt(), "recommendAt", score.recommendAt()));
    }

    private static String arrow(String old, String now) {
        return old.equals(now) ? old : old + " → " + now;
    }

    private void field(FieldMove move) {
        line("  " + words.get("field." + move.field()) + " " + shown(move.before()) + " → " + shown(move.after()));
    }

    private void requirement(RequirementMove move) {
        line("  " + Inert.line(move.name()));
        RequirementResult old = move.before();
        RequirementResult now = move.after();
        if (old == null || now == null) {
            sign("-", old == null ? null : standing(old));
            sign("+", now == null ? null : standing(now));
            return;
        }
        line("    " + arrow(standing(old), standing(now)));
        both("asked", old.asked(), now.asked());
        both("found", old.found(), now.found());
        if (old.open() != now.open()) {
            line("    " + words.get(now.open() ? "open.now" : "open.no-more"));
        }
        if (!old.evidence().equals(now.evidence())) {
            line("    " + words.get("evidence"));
        }
    }

    private void both(String label, String old, String now) {
        if (!old.equals(now)) {
            line("    " + words.get(label) + " " + shown(old) + " → " + shown(now));
        }
    }

    private String standing(RequirementResult one) {
        return paint.status(one.status(), VerdictText.mark(one.status()) + " " + labels.get("status." + one.status()))
                + " " + one.points() + "/" + one.weight()
                + (one.mandatory() ? labels.get("mandatory") : "");
    }

    private void rule(RuleMove move) {
        String name = move.label() == null ? move.rule() : move.label();
        line("  " + Inert.line(name) + paint.faint(" (" + Inert.line(move.source()) + ")"));
        sign("-", said(move.before()));
        sign("+", said(move.after()));
    }

    private @Nullable String said(@Nullable Line line) {
        if (line == null) {
            return null;
        }
        String points = line.points() == 0 ? "" : (line.points() > 0 ? "+" : "") + line.points() + "  ";
        return points + Inert.line(line.text()) + (line.trial() ? " " + words.get("trial") : "");
    }

    private void part(PartMove move) {
        line("");
        String key = "part." + move.part();
        line(paint.title(words.has(key) ? words.get(key) : Inert.line(move.part())));
        if (move.gone().isEmpty() && move.come().isEmpty()) {
            line("  " + words.get("order"));
        }
        List<String> gone = move.gone().stream().map(this::item).toList();
        List<String> come = move.come().stream().map(this::item).toList();
        gone.forEach(text -> sign(come.contains(text) ? "~" : "-", text));
        come.stream().filter(text -> !gone.contains(text)).forEach(text -> sign("+", text));
    }

    private String item(Object item) {
        return Inert.line(PartItems.text(item, labels));
    }

    private void sign(String sign, @Nullable String text) {
        if (text != null) {
            line("    " + sign + " " + text);
        }
    }

    private <T> void section(String title, List<T> moves, java.util.function.Consumer<T> each) {
        if (!moves.isEmpty()) {
            line("");
            line(paint.title(words.get(title)));
            moves.forEach(each);
        }
    }

    private static String shown(Object value) {
        return Width.cut(Inert.line(value.toString()), 100);
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
