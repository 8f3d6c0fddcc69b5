package dev.candour.verdict;

import dev.candour.profile.Evidence;
import dev.candour.text.Inert;
import dev.candour.text.Messages;
import dev.candour.text.Width;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A verdict as a person reads it in a terminal. */
public final class VerdictText {

    private static final int WIDTH = 100;
    private static final int BAR = 40;
    private static final int MOST_QUOTES = 2;
    private static final int MOST_CHANGES = 5;

    private final Messages words;
    private final Paint paint;
    private final Verdict verdict;
    private final StringBuilder out = new StringBuilder();

    private VerdictText(Verdict verdict, Locale language, Paint paint) {
        this.verdict = verdict;
        this.words = Messages.of("words", language);
        this.paint = paint;
    }

    public static String of(Verdict verdict, Locale language, Paint paint) {
        return new VerdictText(verdict, language, paint).write();
    }

    private String write() {
        head();
        requirements();
        rules("title.rejections", verdict.rejections(), false);
        rules("title.points", pointsBeside(), true);
        rules("title.questions", verdict.questions(), false);
        texts(
                "title.near-misses",
                verdict.nearMisses().stream().map(NearMiss::text).toList());
        whyNot();
        changes();
        settles();
        checks();
        rules("title.trial", verdict.trial(), false);
        texts(
                "title.unassessed",
                verdict.unassessed().stream()
                        .map(one -> verdict.shownName(one.requirement()) + ": " + one.text())
                        .toList());
        texts("title.warnings", verdict.warnings());
        foot();
        return out.toString();
    }

    private void head() {
        Score score = verdict.score();
        line("");
        line(paint.recommendation(verdict.recommendation(), name(verdict.recommendation())) + "  "
                + Inert.line(verdict.document()) + " · " + Inert.line(verdict.jobTitle()));
        line(bar(score) + "  "
                + words.get(
                        "score",
                        Map.of(
                                "points", score.points(),
                                "attainable", score.attainable(),
                                "percent", score.percent().toPlainString(),
                                "recommendAt", score.recommendAt(),
                                "reviewAt", score.reviewAt())));
        wrapped("", words.get("decided-by") + " " + Inert.line(verdict.decidedBy()));
    }

    private static String bar(Score score) {
        int full = score.percent().intValue() * BAR / 100;
        StringBuilder bar = new StringBuilder("█".repeat(full) + "░".repeat(BAR - full));
        for (int mark : List.of(score.reviewAt(), score.recommendAt())) {
            int at = Math.min(BAR - 1, mark * BAR / 100);
            bar.setCharAt(at, '│');
        }
        return bar.toString();
    }

    private void requirements() {
        title("title.requirements");
        for (RequirementResult one : verdict.requirements()) {
            String must = one.mandatory() ? words.get("mandatory") : "";
            String points = one.points() + "/" + one.weight();
            line("  " + paint.status(one.status(), mark(one.status())) + " "
                    + Width.pad(Width.cut(Inert.line(one.shownName()), 30), 30) + " " + Width.pad(points, 7)
                    + paint.faint(words.get("status." + one.status())) + must);
            wrapped(
                    "      ",
                    words.get(
                            "asked-and-found",
                            Map.of("asked", Inert.line(one.asked()), "found", Inert.line(one.found()))));
            quotes(one.evidence());
        }
    }

    private void quotes(List<Evidence> evidence) {
        evidence.stream().limit(MOST_QUOTES).forEach(one -> {
            String where = CheckText.place(words, one);
            line(paint.faint("      " + where + "  “" + Width.cut(Inert.line(one.quote()), WIDTH - 24) + "”"));
        });
        if (evidence.size() > MOST_QUOTES) {
            line(paint.faint("      " + words.get("more", Map.of("count", evidence.size() - MOST_QUOTES))));
        }
    }

    /** Points of requirements stand beside the requirements already. */
    private List<Reason> pointsBeside() {
        return verdict.reasons().stream()
                .filter(reason -> reason.requirement() == null && reason.points() != 0)
                .toList();
    }

    private void rules(String title, List<Reason> reasons, boolean points) {
        if (reasons.isEmpty()) {
            return;
        }
        title(title);
        for (Reason reason : reasons) {
            String sum = points ? (reason.points() > 0 ? "+" : "") + reason.points() + "  " : "";
            wrapped("  - ", sum + Inert.line(reason.text()));
            rule(reason.rule(), reason.source());
        }
    }

    private void rule(String name, String source) {
        line(paint.faint("    " + Inert.line(verdict.shownRule(name)) + " (" + Inert.line(source) + ")"));
    }

    private void texts(String title, List<String> texts) {
        if (!texts.isEmpty()) {
            title(title);
            texts.forEach(text -> wrapped("  - ", Inert.line(text)));
        }
    }

    /** The closest rule for each requirement that nothing above explains; a person reads no more than that. */
    private void whyNot() {
        List<NotMet> shown = WhyNotText.shown(verdict);
        if (!shown.isEmpty()) {
            title("title.why-not");
        }
        for (NotMet one : shown) {
            wrapped("  - ", Inert.line(one.text()));
            rule(one.rule(), one.source());
        }
    }

    private void changes() {
        String note = verdict.wouldChangeNote();
        if (verdict.wouldChange().isEmpty() && note == null) {
            return;
        }
        title("title.changes");
        for (Change change : verdict.wouldChange().stream().limit(MOST_CHANGES).toList()) {
            String what = change.changes().stream().map(Inert::line).collect(Collectors.joining(" + "));
            wrapped(
                    "  - ",
                    words.get(
                            "change.line",
                            Map.of(
                                    "what", what,
                                    "recommendation", name(change.recommendation()),
                                    "percent", change.percent().toPlainString())));
        }
        int more = verdict.wouldChange().size() - MOST_CHANGES;
        if (more > 0) {
            line(paint.faint("    " + words.get("more", Map.of("count", more))));
        }
        if (note != null) {
            wrapped("    ", Inert.line(note));
        }
    }

    private void settles() {
        SettleText settle = new SettleText(words);
        if (!verdict.settles().isEmpty()) {
            title("title.settles");
        }
        for (Settle one : verdict.settles()) {
            wrapped("  - ", Inert.line(settle.missing(one)));
            settle.answers(one).ifPresent(text -> wrapped("      ", Inert.line(text)));
        }
    }

    private void checks() {
        CheckText check = new CheckText(words);
        texts("title.checks", verdict.toCheck().stream().map(check::line).toList());
    }

    private void foot() {
        line("");
        String unused = Inert.line(String.join(words.get("list.comma"), verdict.notUsed()));
        wrapped("", words.get("not-used.line", Map.of("list", unused)));
        RuleSetUsed used = verdict.ruleSet();
        wrapped(
                "",
                words.get(
                        "made-by",
                        Map.of(
                                "name", Inert.line(used.name()),
                                "rules", used.rules(),
                                "version", Inert.line(used.shortVersion()),
                                "asOf", verdict.asOf())));
    }

    private String name(Recommendation recommendation) {
        return words.get("recommendation." + recommendation);
    }

    static String mark(Status status) {
        return switch (status) {
            case MET -> "✔";
            case PARTLY_MET -> "◐";
            case NOT_MET -> "✘";
            case UNKNOWN -> "?";
        };
    }

    private void title(String key) {
        line("");
        line(paint.title(words.get(key)));
    }

    private void wrapped(String indent, String text) {
        String hanging = " ".repeat(indent.length());
        List<String> lines = Width.wrap(text, WIDTH - indent.length());
        for (int index = 0; index < lines.size(); index++) {
            line((index == 0 ? indent : hanging) + lines.get(index));
        }
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
