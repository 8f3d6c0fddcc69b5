package dev.candour.html;

import dev.candour.text.Messages;
import dev.candour.verdict.Score;
import java.util.Map;

/**
 * The score as a bar with both thresholds. It is drawn, because the page allows no style on a single element, and because a
 * drawing is printed where backgrounds are not.
 */
final class ScoreBar {

    private static final double LEAST = 0;
    private static final double MOST = 100;
    /** Where a label has to stand on one side of its line. */
    private static final int EDGE = 15;

    private final Score score;
    private final Messages words;
    private final Html html;

    ScoreBar(Score score, Messages words, Html html) {
        this.score = score;
        this.words = words;
        this.html = html;
    }

    void write() {
        html.open("div", "class", "score");
        html.open("p", "class", "percent")
                .element(
                        "b",
                        words.get("percent", Map.of("percent", score.percent().toPlainString())))
                .text(" ")
                .element(
                        "span", words.get("points", Map.of("points", score.points(), "attainable", score.attainable())))
                .close("p");
        html.open("svg", "class", "bar", "role", "img", "aria-label", spoken(), "width", "100%", "height", "46");
        bar("empty", MOST);
        bar("full", held(score.percent().doubleValue()));
        threshold("review", score.reviewAt(), 42);
        threshold("recommend", score.recommendAt(), 10);
        html.close("svg").close("div").line();
    }

    private String spoken() {
        return words.get(
                "bar",
                Map.of(
                        "percent", score.percent().toPlainString(),
                        "reviewAt", score.reviewAt(),
                        "recommendAt", score.recommendAt()));
    }

    private void bar(String style, double width) {
        html.open("rect", "class", style, "x", "0", "y", "15", "width", percent(width), "height", "15")
                .close("rect");
    }

    private void threshold(String key, int at, int label) {
        double held = held(at);
        String anchor = held < EDGE ? "start" : held > MOST - EDGE ? "end" : "middle";
        html.open("line", "class", key, "x1", percent(held), "x2", percent(held), "y1", "12", "y2", "33")
                .close("line");
        html.element(
                "text",
                words.get("from." + key, Map.of("percent", at)),
                "x",
                percent(held),
                "y",
                String.valueOf(label),
                "text-anchor",
                anchor);
    }

    private static double held(double percent) {
        return Math.max(LEAST, Math.min(MOST, percent));
    }

    private static String percent(double value) {
        return value + "%";
    }
}
