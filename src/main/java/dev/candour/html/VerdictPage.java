package dev.candour.html;

import dev.candour.text.Inert;
import dev.candour.text.Messages;
import dev.candour.verdict.Change;
import dev.candour.verdict.CheckText;
import dev.candour.verdict.NearMiss;
import dev.candour.verdict.NotMet;
import dev.candour.verdict.Reason;
import dev.candour.verdict.Recommendation;
import dev.candour.verdict.RuleSetUsed;
import dev.candour.verdict.SettleText;
import dev.candour.verdict.Verdict;
import dev.candour.verdict.WhyNotText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A verdict as a page for whoever decides: what is advised and why on one sheet of paper, to be read in a minute. */
public final class VerdictPage {

    private static final String ARROW = " → ";
    private static final int MOST_CHANGES = 5;

    private final Verdict verdict;
    private final Locale language;
    private final Messages words;
    private final Messages report;
    private final Html html = new Html();

    private VerdictPage(Verdict verdict) {
        this.verdict = verdict;
        this.language = verdict.language().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        this.words = Messages.of("words", language);
        this.report = Messages.of("report", language);
    }

    /** The page in the language of the verdict's words. The same verdict gives the same page. */
    public static String of(Verdict verdict) {
        return new VerdictPage(verdict).write();
    }

    private String write() {
        String title = report.get(
                "title",
                Map.of(
                        "recommendation", name(),
                        "document", Inert.line(verdict.document()),
                        "job", Inert.line(verdict.jobTitle())));
        Sheet.begin(html, language, title);
        html.open("main", "class", "report").line();
        head();
        new RequirementTable(verdict, words, report, html).write();
        html.open("div", "class", "parts").line();
        reasons("title.rejections", verdict.rejections(), false);
        reasons("title.questions", verdict.questions(), false);
        reasons("title.points", beside(), true);
        near();
        whyNot();
        changes();
        settles();
        checks();
        reasons("title.trial", verdict.trial(), false);
        list(
                "title.unassessed",
                verdict.unassessed().stream()
                        .map(one -> verdict.shownName(one.requirement()) + report.get("colon") + one.text())
                        .toList());
        list("title.warnings", verdict.warnings());
        html.close("div").line();
        foot();
        html.close("main").line();
        return Sheet.end(html);
    }

    private String name() {
        return words.get("recommendation." + verdict.recommendation());
    }

    private void head() {
        html.open("header").line();
        html.open("h1");
        html.open("span", "class", "advice " + RequirementTable.style(verdict.recommendation()));
        html.element("span", RequirementTable.sign(verdict.recommendation()), "aria-hidden", "true");
        html.text(" " + name()).close("span").text(" ");
        html.open("span", "class", "who")
                .foreign(Inert.line(verdict.document()))
                .close("span");
        html.open("span", "class", "job")
                .foreign(Inert.line(verdict.jobTitle()))
                .close("span");
        html.close("h1").line();
        new ScoreBar(verdict.score(), report, html).write();
        html.open("p", "class", "because").element("b", words.get("decided-by")).text(" ");
        html.foreign(Inert.line(verdict.decidedBy())).close("p").line();
        html.close("header").line();
    }

    /** Points of requirements stand beside the requirements already. */
    private List<Reason> beside() {
        return verdict.reasons().stream()
                .filter(reason -> reason.requirement() == null && reason.points() != 0)
                .toList();
    }

    private void reasons(String title, List<Reason> reasons, boolean points) {
        if (reasons.isEmpty()) {
            return;
        }
        open(title);
        for (Reason reason : reasons) {
            html.open("li");
            if (points) {
                html.element("b", (reason.points() > 0 ? "+" : "") + reason.points())
                        .text(" ");
            }
            html.foreign(Inert.line(reason.text())).text(" ");
            source(reason.rule(), reason.source());
            html.close("li").line();
        }
        close();
    }

    private void near() {
        list(
                "title.near-misses",
                verdict.nearMisses().stream().map(NearMiss::text).toList());
    }

    private void whyNot() {
        List<NotMet> shown = WhyNotText.shown(verdict);
        if (shown.isEmpty()) {
            return;
        }
        open("title.why-not");
        for (NotMet one : shown) {
            html.open("li").foreign(Inert.line(one.text())).text(" ");
            source(one.rule(), one.source());
            html.close("li").line();
        }
        close();
    }

    private void source(String rule, String place) {
        html.open("span", "class", "source")
                .foreign(Inert.line(verdict.shownRule(rule)) + " · " + Inert.line(place))
                .close("span");
    }

    private void changes() {
        String note = verdict.wouldChangeNote();
        if (verdict.wouldChange().isEmpty() && note == null) {
            return;
        }
        open("title.changes");
        for (Change change : verdict.wouldChange().stream().limit(MOST_CHANGES).toList()) {
            String what = change.changes().stream().map(Inert::line).collect(Collectors.joining(" + "));
            leading(words.get(
                    "change.line",
                    Map.of(
                            "what", what,
                            "recommendation", words.get("recommendation." + change.recommendation()),
                            "percent", change.percent().toPlainString())));
        }
        int more = verdict.wouldChange().size() - MOST_CHANGES;
        if (more > 0) {
            html.element("li", words.get("more", Map.of("count", more)), "class", "source");
        }
        if (note != null) {
            html.open("li", "class", "source")
                    .foreign(Inert.line(note))
                    .close("li")
                    .line();
        }
        close();
    }

    private void settles() {
        SettleText settle = new SettleText(words);
        leading("title.settles", verdict.settles().stream().map(settle::line).toList());
    }

    private void checks() {
        CheckText check = new CheckText(words);
        leading("title.checks", verdict.toCheck().stream().map(check::line).toList());
    }

    private void leading(String title, List<String> texts) {
        if (!texts.isEmpty()) {
            open(title);
            texts.forEach(text -> leading(Inert.line(text)));
            close();
        }
    }

    /** An item that says where something leads: what is behind the arrow is found at a glance. */
    private void leading(String text) {
        html.open("li");
        int from = 0;
        for (int arrow = text.indexOf(ARROW); arrow >= 0; arrow = text.indexOf(ARROW, from)) {
            int start = arrow + ARROW.length();
            html.foreign(text.substring(from, start));
            from = start;
            for (Recommendation one : Recommendation.values()) {
                String name = words.get("recommendation." + one);
                if (from == start && text.startsWith(name, start)) {
                    html.element("b", name);
                    from = start + name.length();
                }
            }
        }
        html.foreign(text.substring(from)).close("li").line();
    }

    private void list(String title, List<String> texts) {
        if (!texts.isEmpty()) {
            open(title);
            texts.forEach(text ->
                    html.open("li").foreign(Inert.line(text)).close("li").line());
            close();
        }
    }

    private void open(String title) {
        html.open("section").element("h2", words.get(title)).open("ul").line();
    }

    private void close() {
        html.close("ul").close("section").line();
    }

    private void foot() {
        RuleSetUsed used = verdict.ruleSet();
        String unused = verdict.notUsed().stream().map(Inert::line).collect(Collectors.joining(report.get("comma")));
        html.open("footer");
        html.open("p")
                .foreign(words.get("not-used.line", Map.of("list", unused)))
                .close("p");
        html.open("p")
                .foreign(words.get(
                        "made-by",
                        Map.of(
                                "name", Inert.line(used.name()),
                                "rules", used.rules(),
                                "version", Inert.line(used.shortVersion()),
                                "asOf", verdict.asOf())))
                .close("p");
        html.close("footer").line();
    }
}
