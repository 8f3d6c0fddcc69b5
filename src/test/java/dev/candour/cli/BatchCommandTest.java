package dev.candour.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BatchCommandTest extends AtTerminal {

    private static final String JOB =
            Samples.JOBS.resolve("platform-engineer.yaml").toString();
    private static final String LINE = "{\"candidate\": {\"skills\": [{\"name\": \"Kubernetes\"}]}}\n";

    @TempDir
    private Path folder;

    @Test
    void each_line_gets_a_verdict_in_its_place() throws IOException {
        Path in = write(
                "in.ndjson",
                LINE + "\n{\"resume\": {\"text\": \"# Work\", \"fileName\": \"cv.md\"}}\n{\"skills\": []}\n");
        Path to = folder.resolve("out.ndjson");

        assertThat(run("screen", "--batch", in.toString(), "--job", JOB, "--out", to.toString()))
                .as(err())
                .isZero();
        assertThat(lines(to))
                .extracting(line -> line.at("/document").asString())
                .containsExactly("line 1", "cv.md", "line 4");
        assertThat(lines(to).get(0).at("/wouldChange").size())
                .as("reasons alone")
                .isZero();
        assertThat(err()).contains("3 lines: 3 verdicts", "0 with problems").doesNotContain("█");
        assertThat(out()).isEmpty();
    }

    @Test
    void a_bad_line_is_answered_in_its_place_and_told_by_the_exit_code() throws IOException {
        Path in = write("in.ndjson", LINE + "nonsense\n" + LINE);

        assertThat(run("screen", "--batch", in.toString(), "--job", JOB)).isEqualTo(1);
        List<JsonNode> lines = out().lines().map(new JsonMapper()::readTree).toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1).at("/line").asInt()).isEqualTo(2);
        assertThat(err()).contains("in.ndjson:2: The line is not a JSON object", "2 verdicts", "1 with problems");
    }

    @Test
    void verdicts_are_never_replaced() throws IOException {
        Path in = write("in.ndjson", LINE);
        Path to = write("out.ndjson", "mine\n");

        assertThat(batch(in, to)).isEqualTo(1);
        assertThat(err()).contains("is there already", "--resume");
        assertThat(batch(in, to, "--resume")).isEqualTo(1);
        assertThat(err()).contains("was not begun by a batch");
        assertThat(to).hasContent("mine");
    }

    @Test
    void a_torn_line_is_cut_off_and_done_again() throws IOException {
        Path in = write("in.ndjson", (LINE + "bad\n\n").repeat(30));
        Path to = folder.resolve("out.ndjson");
        assertThat(batch(in, to)).isEqualTo(1);
        byte[] whole = Files.readAllBytes(to);
        String summary = err();
        for (int length : new int[] {0, 1, 500, whole.length / 2, whole.length - 1, whole.length}) {
            Files.write(to, java.util.Arrays.copyOf(whole, length));
            err.reset();

            assertThat(batch(in, to, "--resume"))
                    .as("the same exit code as in one go")
                    .isEqualTo(1);
            assertThat(Files.readAllBytes(to)).as("cut at " + length).isEqualTo(whole);
        }
        assertThat(summary).contains("60 lines");
        assertThat(err()).contains("60 lines were done before", "0 lines");
    }

    @Test
    void a_batch_keeps_its_day_and_goes_on_only_with_what_it_began_with() throws IOException {
        Path in = write("in.ndjson", LINE);
        Path to = folder.resolve("out.ndjson");
        assertThat(batch(in, to, "--as-of", "2020-01-31")).isZero();

        assertThat(batch(in, to, "--resume")).as(err()).isZero();
        assertThat(batch(in, to, "--resume", "--as-of", "2020-02-01")).isEqualTo(1);
        assertThat(err()).contains("something else here: as-of.");
        assertThat(batch(in, to, "--resume", "--lang", "zh", "--explain", "full"))
                .isEqualTo(1);
        assertThat(err()).contains("开始时用的与现在不同：explain, lang。");
        Files.writeString(in, LINE.replace("Kubernetes", "Kafka"));
        assertThat(batch(in, to, "--resume")).isEqualTo(1);
        assertThat(err()).contains("else here: input.");
        assertThat(lines(to).get(0).at("/asOf").asString()).isEqualTo("2020-01-31");
    }

    @Test
    void a_line_may_bring_its_own_job_but_no_other_rules() throws IOException {
        String job = "{\"id\": \"own\", \"title\": \"Own\", \"rules\": \"RULES\", \"requires\": [{\"skill\": \"Go\"}]}";
        String line = "{\"candidate\": {}, \"job\": " + job + "}\n";
        Path in = write("in.ndjson", line.replace("RULES", "engineering") + line.replace("RULES", "general"));

        assertThat(run("screen", "--batch", in.toString(), "--job", JOB)).isEqualTo(1);
        List<JsonNode> lines = out().lines().map(new JsonMapper()::readTree).toList();
        assertThat(lines.get(0).at("/job").asString()).isEqualTo("own");
        assertThat(lines.get(1).at("/error/errors/0/code").asString()).isEqualTo("job-of-other-rules");
    }

    @Test
    void a_command_line_asks_for_one_thing() {
        assertThat(run("screen", "--job", JOB)).isEqualTo(2);
        assertThat(run("screen", "a.md", "--batch", "b.ndjson", "--job", JOB)).isEqualTo(2);
        assertThat(run("screen", "a.md", "--resume", "--job", JOB)).isEqualTo(2);
        assertThat(run("screen", "--batch", "-", "--resume", "--out", "x", "--job", JOB))
                .isEqualTo(2);
        assertThat(err()).contains("--batch", "a pipe cannot be read again").doesNotContain("Exception");
        assertThat(run("screen", "--batch", "nobody.ndjson", "--job", JOB)).isEqualTo(1);
        assertThat(err()).contains("There is no file nobody.ndjson");
    }

    private int batch(Path in, Path to, String... more) {
        String[] args = {"screen", "--batch", in.toString(), "--job", JOB, "--out", to.toString()};
        String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return run(all);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<JsonNode> lines(Path file) {
        return Samples.text(file).lines().map(new JsonMapper()::readTree).toList();
    }
}
