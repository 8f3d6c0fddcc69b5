package dev.candour.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import dev.candour.verdict.GoldenVerdicts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LetterAndDiffTest extends AtTerminal {

    private static final String JOB =
            Samples.JOBS.resolve("platform-engineer.yaml").toString();
    private static final String RESUME = Samples.RESUMES.resolve("lin-yufei.md").toString();
    private static final String LIN = GoldenVerdicts.text("lin-yufei.platform-engineer");

    @TempDir
    private Path folder;

    private String verdict = "";
    private String other = "";

    @BeforeEach
    void write() throws IOException {
        verdict = Files.writeString(folder.resolve("a.json"), LIN).toString();
        other = Files.writeString(
                        folder.resolve("b.json"),
                        LIN.replace("says senior\"", "says so\"").replace("\"points\" : 72", "\"points\" : 71"))
                .toString();
    }

    @Test
    void a_resume_and_a_verdict_about_it_give_the_same_letter() {
        assertThat(run("letter", RESUME, "--job", JOB, "--as-of", "2026-11-20"))
                .as(err())
                .isZero();
        String letter = out();
        assertThat(run("letter", verdict)).isZero();

        assertThat(out()).isEqualTo(letter).startsWith("About your application: Senior Platform Engineer\n");
    }

    @Test
    void a_letter_is_written_as_a_page_into_a_file_and_never_over_another_one() throws IOException {
        Path page = folder.resolve("letter.html");

        assertThat(run("letter", verdict, "--format", "html", "--out", page.toString(), "--contact", "me@example.com"))
                .isZero();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("me@example.com");
        assertThat(out()).isEmpty();
        assertThat(run("letter", verdict, "--out", page.toString())).isEqualTo(1);
        assertThat(run("letter", verdict, "--out", page.toString(), "--force")).isZero();
    }

    @Test
    void a_resume_without_a_job_is_told_what_is_missing() {
        assertThat(run("letter", RESUME)).isEqualTo(1);
        assertThat(err()).contains("needs to know the job", "Add --job JOB");
    }

    @Test
    void a_verdict_beside_a_job_is_told_to_choose() {
        assertThat(run("letter", verdict, "--job", JOB)).isEqualTo(1);
        assertThat(err()).contains("is a verdict already", "Leave --job out");
    }

    @Test
    void a_verdict_is_not_put_into_another_language() {
        assertThat(run("letter", verdict, "--lang", "zh")).isEqualTo(1);
        assertThat(err()).contains("这份结论的文字是英文", "--lang zh");
        assertThat(run("letter", verdict, "--lang", "en")).isZero();
    }

    @Test
    void a_json_resume_without_a_job_is_no_verdict() throws IOException {
        String resume = Samples.RESUMES.resolve("marisol-vega.json").toString();

        assertThat(run("letter", resume)).isEqualTo(1);
        assertThat(err()).contains("This is not a verdict.", "screen RESUME --job JOB --json");
    }

    @Test
    void diff_tells_what_moved_and_exits_with_zero() {
        assertThat(run("diff", verdict, other)).isZero();
        assertThat(out())
                .startsWith("The recommendation stays: REVIEW\nScore: 72 of 85 points, 84.7 % → 71 of 85 points")
                .contains("Has carried a senior title before (engineering/seniority.drl:4)")
                .contains("    - +2  The job is a senior one, and a title in the profile says senior\n")
                .contains("    + +2  The job is a senior one, and a title in the profile says so\n");
    }

    @Test
    void diff_says_by_its_exit_code_whether_anything_moved_when_it_is_asked_to() {
        assertThat(run("diff", verdict, verdict, "--exit-code")).isZero();
        assertThat(out()).isEqualTo("Nothing moved: the verdicts are the same.\n");
        assertThat(run("diff", verdict, other, "--exit-code")).isEqualTo(3);
        assertThat(run("diff", verdict, "nowhere.json", "--exit-code")).isEqualTo(1);
    }

    @Test
    void diff_speaks_to_programs_and_in_chinese() {
        run("diff", verdict, other, "--json");
        JsonNode json = new JsonMapper().readTree(out());
        assertThat(json.at("/after/score/points").asInt()).isEqualTo(71);
        assertThat(json.at("/rules/0/rule").asString()).isEqualTo("Has carried a senior title before");
        assertThat(json.at("/rules/0/before/text").asString()).endsWith("says senior");

        run("diff", verdict, other, "--lang", "zh");
        assertThat(out()).contains("结论不变：", "说法不同的规则");
    }

    @Test
    void diff_names_the_line_of_what_is_no_verdict() throws IOException {
        Path broken =
                Files.writeString(folder.resolve("c.json"), LIN.replaceFirst("\"wieght\"|\"weight\"", "\"wieght\""));

        assertThat(run("diff", verdict, broken.toString())).isEqualTo(1);
        assertThat(err())
                .contains("c.json:23:", "There is no field requirements[0].wieght here", "Did you mean weight?");
        assertThat(out()).isEmpty();
    }

    @Test
    void screen_writes_the_page_of_one_verdict() throws IOException {
        Path page = folder.resolve("page.html");

        assertThat(run("screen", RESUME, "--job", JOB, "--as-of", "2026-11-20", "--html", page.toString()))
                .isZero();
        assertThat(Files.readString(page)).contains("REVIEW", "<caption>Requirements</caption>");
        assertThat(run("screen", RESUME, RESUME, "--job", JOB, "--html", page.toString()))
                .isEqualTo(1);
        assertThat(err()).contains("one verdict");
    }

    @Override
    int run(String... args) {
        forget();
        return super.run(args);
    }
}
