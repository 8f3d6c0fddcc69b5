package dev.candour.html;

import dev.candour.profile.Evidence;
import dev.candour.text.Inert;
import dev.candour.text.Messages;
import dev.candour.text.Width;
import dev.candour.verdict.Recommendation;
import dev.candour.verdict.RequirementResult;
import dev.candour.verdict.Status;
import dev.candour.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the job asks for, what the profile shows, and the words that it was read from. */
final class RequirementTable {

    private static final int MOST_QUOTES = 2;
    private static final int LONGEST_QUOTE = 90;

    private final Verdict verdict;
    private final Messages words;
    private final Messages report;
    private final Html html;

    RequirementTable(Verdict verdict, Messages words, Messages report, Html html) {
        this.verdict = verdict;
        this.words = words;
        this.report = report;
        this.html = html;
    }

    /** Form and word say what the colour says: it reads in grey, and for whoever does not see the colour. */
    static String sign(Status status) {
        return switch (status) {
            case MET -> "✔";
            case PARTLY_MET -> "◐";
            case NOT_MET -> "✘";
            case UNKNOWN -> "?";
        };
    }

    static String sign(Recommendation recommendation) {
        return switch (recommendation) {
            case RECOMMEND -> "✔";
            case REVIEW -> "◐";
            case NOT_RECOMMENDED -> "✘";
        };
    }

    static String style(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void write() {
        html.open("table").element("caption", words.get("title.requirements")).line();
        html.open("thead").open("tr");
        for (String column : List.of("status", "requirement", "asked", "found", "points", "evidence")) {
            html.element("th", report.get("column." + column), "scope", "col", "class", column);
        }
        html.close("tr").close("thead").line().open("tbody").line();
        verdict.requirements().forEach(this::row);
        html.close("tbody").close("table").line();
    }

    private void row(RequirementResult one) {
        html.open("tr");
        html.open("td", "class", "status " + style(one.status()));
        html.element("span", sign(one.status()), "class", "sign", "aria-hidden", "true");
        html.text(" " + words.get("status." + one.status())).close("td");
        html.open("th", "scope", "row").foreign(Inert.line(one.shownName()));
        if (one.mandatory()) {
            html.text(" ").element("span", report.get("mandatory"), "class", "must");
        }
        html.close("th");
        html.open("td").foreign(Inert.line(one.asked())).close("td");
        html.open("td").foreign(Inert.line(one.found())).close("td");
        html.element("td", one.points() + "/" + one.weight(), "class", "points");
        html.open("td", "class", "evidence");
        quotes(one.evidence());
        html.close("td").close("tr").line();
    }

    private void quotes(List<Evidence> evidence) {
        evidence.stream().limit(MOST_QUOTES).forEach(this::quote);
        if (evidence.size() > MOST_QUOTES) {
            html.element("span", words.get("more", Map.of("count", evidence.size() - MOST_QUOTES)), "class", "source");
        }
    }

    private void quote(Evidence one) {
        html.open("span", "class", "quote").open("span", "class", "source");
        html.foreign(place(one)).close("span").text(" ");
        html.open("mark", "dir", "auto")
                .foreign(Width.cut(Inert.line(one.quote()), LONGEST_QUOTE))
                .close("mark");
        html.close("span").text(" ");
    }

    private String place(Evidence one) {
        if (one.line() == null) {
            return Inert.line(String.valueOf(one.pointer()));
        }
        return one.page() == null
                ? report.get("line", Map.of("line", one.line()))
                : report.get("place", Map.of("page", one.page(), "line", one.line()));
    }
}
