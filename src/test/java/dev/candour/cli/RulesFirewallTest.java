package dev.candour.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import dev.candour.rules.RulesFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command finds rules through which something protected decides, and says so to people and to programs. */
class RulesFirewallTest extends AtTerminal {

    /** The name of a street is another spelling of a skill: whoever lives there has it. */
    private static final String LEAK = "\nport:\n  - { name: Harbour Operations, aliases: [harbour street, 长宁路12号] }\n";

    private static final String JOB =
            "id: port\ntitle: Port keeper\nrules: engineering\nrequires:\n  - { skill: Harbour Operations, weight: 10 }\n";

    @TempDir
    private Path folder;

    private String rules = "";
    private String people = "";
    private String job = "";

    @BeforeEach
    void write() throws IOException {
        FileSystemUtils.copyRecursively(Samples.RULES, folder.resolve("rules"));
        rules = folder.resolve("rules").toString();
        people = Files.createDirectory(folder.resolve("people")).toString();
        Files.copy(Samples.RESUMES.resolve("lin-yufei.md"), Path.of(people, "lin-yufei.md"));
        Files.copy(Samples.RESUMES.resolve("zhao-mingde.txt"), Path.of(people, "zhao-mingde.txt"));
        job = Files.writeString(folder.resolve("port.yaml"), JOB).toString();
    }

    @Test
    void rules_through_which_nothing_protected_decides_pass() {
        String platform = Samples.JOBS.resolve("platform-engineer.yaml").toString();

        assertThat(run("--job", platform)).as(out() + err()).isZero();
        assertThat(out())
                .contains("all the same, byte for byte.", "home address", "  1  lin-yufei.md", "  2  zhao-mingde.txt");
        assertThat(err()).isEmpty();
    }

    @Test
    void an_address_that_decides_is_found_in_both_languages() throws IOException {
        leak();

        assertThat(run("--job", job)).isEqualTo(1);
        assertThat(out())
                .contains("lin-yufei.md, job port: another value of this changes the verdict: home address")
                .contains("zhao-mingde.txt, job port: another value of this changes the verdict: home address")
                .contains("  - \"recommendation\" : \"REVIEW\",\n  + \"recommendation\" : \"RECOMMEND\",")
                .contains("2 of the fields above differ.");
        assertThat(run("--job", job, "--lang", "zh")).isEqualTo(1);
        assertThat(out()).contains("家庭住址", "≠").doesNotContain("home address");
    }

    @Test
    void programs_get_each_attribute_of_each_document() throws IOException {
        leak();

        assertThat(run("--job", job, "--json")).isEqualTo(1);
        JsonNode json = new JsonMapper().readTree(out());
        assertThat(json.get("same").asBoolean()).isFalse();
        assertThat(json.get("different").asInt()).isEqualTo(2);
        assertThat(json.get("swaps").asInt()).isGreaterThan(60);
        assertThat(json.get("unread")).isEmpty();
        assertThat(json.get("results"))
                .filteredOn(one -> one.get("result").asString().equals("different"))
                .allSatisfy(one -> {
                    assertThat(one.get("attribute").asString()).isEqualTo("home address");
                    assertThat(one.get("job").asString()).isEqualTo("port");
                    assertThat(one.get("before").asString()).contains("REVIEW");
                    assertThat(one.get("after").asString()).contains("RECOMMEND");
                })
                .hasSize(2);
        assertThat(json.get("results"))
                .extracting(one -> one.get("attribute").asString())
                .contains(
                        "name",
                        "gender",
                        "pronouns",
                        "age",
                        "birth date",
                        "graduation years",
                        "nationality",
                        "photo",
                        "marital status",
                        "home address");
    }

    @Test
    void a_resume_that_cannot_be_read_is_no_proof() throws IOException {
        Files.writeString(Path.of(people, "empty.md"), " ");
        Files.delete(Path.of(people, "lin-yufei.md"));
        rules = new RulesFolder(folder.resolve("few"))
                .withSet("engineering", "")
                .path()
                .toString();

        assertThat(run("--job", job)).isEqualTo(1);
        assertThat(err()).contains("empty.md");
        assertThat(out()).contains("nothing can be said of them: 1 (empty.md).");
    }

    @Test
    void nothing_to_try_is_no_proof() throws IOException {
        FileSystemUtils.deleteRecursively(Path.of(people));
        assertThat(run("--job", job)).isEqualTo(1);
        assertThat(err()).contains("There is no folder " + people);

        Files.createDirectory(Path.of(people));
        assertThat(run("--job", job)).isEqualTo(1);
        assertThat(err()).contains("There is no résumé in " + people, "--resumes");
        assertThat(run("--job", job, "--lang", "zh", "--json")).isEqualTo(1);
        assertThat(err()).contains(people + " 中没有简历");
        assertThat(out()).isEmpty();
    }

    @Test
    void a_job_of_other_rules_or_none_is_told() throws IOException {
        Files.writeString(Path.of(job), JOB.replace("engineering", "engeneering"));

        assertThat(run("--job", job)).isEqualTo(1);
        assertThat(err()).contains("There is no rule set engeneering.", "common, engineering, general");
        assertThat(run("--job", folder.resolve("none.yaml").toString())).isEqualTo(1);
        assertThat(err()).contains("There is no file");
    }

    @Test
    void a_command_that_is_wrong_is_told_apart_from_rules_that_are() {
        assertThat(run("--nonsense")).isEqualTo(2);
        assertThat(run("--as-of", "yesterday")).isEqualTo(2);
        assertThat(err()).contains("is not a day", "rules firewall --help");
        assertThat(run("--help")).isZero();
        assertThat(out()).contains("Swaps name, gender, age", "Exit code: 0", "Example: candour rules firewall");
    }

    private void leak() throws IOException {
        Path skills = Path.of(rules, "skills.yaml");
        Files.writeString(skills, Files.readString(skills) + LEAK);
    }

    @Override
    int run(String... more) {
        forget();
        return super.run(Stream.concat(Stream.of("rules", "firewall", rules, "--resumes", people), Stream.of(more))
                .toArray(String[]::new));
    }
}
