package dev.candour.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.letter.Letter;
import dev.candour.verdict.GoldenVerdicts;
import dev.candour.verdict.RequirementResult;
import dev.candour.verdict.Status;
import dev.candour.verdict.Verdict;
import dev.candour.verdict.VerdictReader;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class VerdictPageTest {

    private static final String LIN = "lin-yufei.platform-engineer";
    private static final double READABLE = 4.5;

    @ParameterizedTest
    @MethodSource("dev.candour.verdict.GoldenVerdicts#names")
    void a_page_tells_everything_that_the_verdict_says(String name) {
        Verdict verdict = GoldenVerdicts.verdict(name);
        String page = text(VerdictPage.of(verdict));

        assertThat(page)
                .contains(verdict.document(), verdict.jobTitle(), verdict.decidedBy())
                .contains(
                        verdict.score().percent() + " %",
                        "review from " + verdict.score().reviewAt() + " %")
                .contains(verdict.ruleSet().shortVersion(), "2026-11-20", "Never used: ", "a person decides");
        assertThat(verdict.requirements())
                .allSatisfy(one -> assertThat(page).contains(one.name(), one.asked(), one.found()));
        assertThat(verdict.questions())
                .allSatisfy(one -> assertThat(page).contains(one.text(), one.rule(), one.source()));
        assertThat(verdict.nearMisses()).allSatisfy(one -> assertThat(page).contains(one.text()));
        assertThat(verdict.settles())
                .allSatisfy(one -> assertThat(page)
                        .contains(
                                one.missing(),
                                one.ifMet().says(),
                                one.ifNot().says(),
                                one.ifMet().percent() + " %"));
        assertThat(verdict.warnings()).allSatisfy(one -> assertThat(page).contains(one));
    }

    @Test
    void a_status_is_told_by_a_sign_and_a_word_and_not_by_colour_alone() {
        Verdict verdict = GoldenVerdicts.verdict("tomas-hrubec.backend-developer");
        String page = VerdictPage.of(verdict);

        assertThat(verdict.requirements())
                .extracting(RequirementResult::status)
                .contains(Status.UNKNOWN, Status.NOT_MET);
        assertThat(page)
                .contains("aria-hidden=\"true\">?</span> unknown</td>")
                .contains("aria-hidden=\"true\">✘</span> not met</td>")
                .contains("aria-hidden=\"true\">✔</span> met</td>");
    }

    @ParameterizedTest
    @MethodSource("dev.candour.verdict.GoldenVerdicts#names")
    void where_something_leads_is_bold_wherever_it_stands(String name) {
        assertThat(VerdictPage.of(GoldenVerdicts.verdict(name))).doesNotContainPattern("→ (?:NOT )?RE(?:COMMEND|VIEW)");
        assertThat(VerdictPage.of(GoldenVerdicts.verdict(LIN))).contains("→ <b>RECOMMEND</b>, 98.8 %");
    }

    @Test
    void a_long_status_breaks_rather_than_runs_into_what_stands_beside_it() {
        assertThat(VerdictPage.of(GoldenVerdicts.verdict(LIN))).doesNotContainPattern("td\\.status \\{[^}]*nowrap");
    }

    @Test
    void a_page_can_be_read_aloud() {
        String page = VerdictPage.of(GoldenVerdicts.verdict(LIN));

        assertThat(page).containsOnlyOnce("<h1>").containsOnlyOnce("<main").contains("<html lang=\"en\">");
        assertThat(page).contains("<th scope=\"col\"", "<th scope=\"row\">", "<caption>Requirements</caption>");
        assertThat(page)
                .contains(
                        "role=\"img\" aria-label=\"Score: 84.7 percent. Review from 40 percent, recommendation from 70 percent.\"");
    }

    @Test
    void a_chinese_page_says_that_its_characters_are_simplified_ones() {
        Verdict chinese = VerdictReader.read(
                "a.json", GoldenVerdicts.text(LIN).replace("\"language\" : \"en\"", "\"language\" : \"zh\""));

        assertThat(VerdictPage.of(chinese)).contains("<html lang=\"zh-Hans\">", "职位要求");
        assertThat(LetterPage.of(Letter.about(chinese, null))).contains("<html lang=\"zh-Hans\">", "您好");
    }

    @Test
    void whatever_a_verdict_says_is_text() {
        Verdict hostile = HostileVerdict.of(LIN);

        for (String page : new String[] {VerdictPage.of(hostile), LetterPage.of(Letter.about(hostile, "<b>me</b>"))}) {
            assertThat(page).doesNotContain("<script", "<img", "<b id", "<b>me", "{{", "\u202E");
            assertThat(page).contains("&lt;img src=x onerror=&quot;");
            assertThat(page.split("</style>")).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"84.7,-3", "84.7,1000", "-84.7,84.7", "3E9,84.7"})
    void a_score_that_cannot_be_still_gives_a_page(String percent, String other) {
        String text = GoldenVerdicts.text(LIN)
                .replace("\"percent\" : 84.7", "\"percent\" : " + percent)
                .replace("\"recommendAt\" : 70", "\"recommendAt\" : " + (int) Double.parseDouble(other));

        assertThat(VerdictPage.of(VerdictReader.read("a.json", text)))
                .doesNotContainPattern("width=\"-")
                .doesNotContainPattern("x1=\"(-|\\d{4})");
    }

    @Test
    void every_ink_of_the_sheet_is_readable_on_white() {
        String page = VerdictPage.of(GoldenVerdicts.verdict(LIN));

        assertThat(Pattern.compile("--(ink|soft|met|partly|not|unknown): #([0-9a-f]{6});")
                        .matcher(page)
                        .results()
                        .map(MatchResult.class::cast)
                        .toList())
                .hasSize(6)
                .allSatisfy(colour -> assertThat(1.05 / (brightness(colour.group(2)) + 0.05))
                        .as(colour.group())
                        .isGreaterThan(READABLE));
    }

    /** Relative luminance as WCAG 2 defines it. */
    private static double brightness(String hex) {
        double[] parts = new double[3];
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
            parts[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    private static String text(String page) {
        String body = page.substring(page.indexOf("<body>")).replaceAll("<[^>]*>", "");
        Pattern code = Pattern.compile("&#(\\d+);");
        return code.matcher(body)
                .replaceAll(found ->
                        java.util.regex.Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1)))))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
