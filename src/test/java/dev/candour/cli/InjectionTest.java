package dev.candour.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Attacks;
import dev.candour.html.LetterPage;
import dev.candour.html.ProfilePage;
import dev.candour.html.VerdictPage;
import dev.candour.letter.Letter;
import dev.candour.letter.LetterText;
import dev.candour.profile.ReadDocument;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.ResumeReader;
import dev.candour.rules.RulesFolder;
import dev.candour.source.InertJson;
import dev.candour.text.Inert;
import dev.candour.verdict.Paint;
import dev.candour.verdict.RankingText;
import dev.candour.verdict.Verdict;
import dev.candour.verdict.VerdictDiff;
import dev.candour.verdict.VerdictDiffText;
import dev.candour.verdict.VerdictJson;
import dev.candour.verdict.VerdictReader;
import dev.candour.verdict.VerdictText;
import dev.candour.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a résumé, a job, a rule or a file's name says, it is text: in the terminal, as JSON and on pages. */
class InjectionTest extends AtTerminal {

    private static final JsonMapper JSON = InertJson.mapper().build();
    private static final ResumeReader READER = new ResumeReader(Vocabulary.standard());
    private static final String HARMLESS = "gladly";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String JOB = """
            id: bakery
            title: Oven keeper
            rules: engineering
            requires:
              - { skill: Kubernetes, years: 2, mandatory: true, weight: 10 }
              - { skill: Terraform, years: 4, weight: 10 }
              - { language: English, level: B2, weight: 5 }
              - { certificate: CKA, weight: 5 }
            """;

    private static final String CASES = """
            %1$s:
              - case: %2$s
                given: [ { RequiredSkill: { name: %2$s, years: 1, neededYears: 3 } } ]
                then: nothing
              - case: fails
                given: [ { RequiredSkill: { name: %2$s, years: 4, neededYears: 3, weight: 5 } } ]
                then: award 9
                text: %2$s
            """;

    /** Verdicts that the commands are given, too: they print the text that is looked at of each. */
    private static final int COMMANDS = 5;

    @TempDir
    private Path folder;

    private String job = "";

    @BeforeEach
    void writeJob() throws IOException {
        job = Files.writeString(folder.resolve("job.yaml"), JOB).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "txt", "html", "json"})
    void what_a_resume_says_is_text_on_every_surface_and_moves_no_point(String format) throws IOException {
        List<String> attacks = attacks(format);
        List<String> files = new ArrayList<>();
        files.add(write("clean." + format, resume(format, HARMLESS)));
        for (int i = 0; i < attacks.size(); i++) {
            files.add(write(i + "." + format, resume(format, attacks.get(i))));
        }

        Map<String, JsonNode> verdicts = verdicts(files);
        JsonNode clean = verdicts.get("clean." + format);
        assertThat(clean.at("/requirements/0/status").asString()).isEqualTo("MET");
        verdicts.forEach((name, verdict) -> {
            assertThat(verdict.get("recommendation")).as(name).isEqualTo(clean.get("recommendation"));
            assertThat(verdict.get("score")).as(name).isEqualTo(clean.get("score"));
        });
        assertAllInert("screen", files, "--job", job);
        assertAllInert("screen", files, "--job", job, "--lang", "zh");
        pagesAndLetters(verdicts, "clean." + format);
        Attacks.Twin twin = profileTwin("clean." + format);
        for (String file : files) {
            assertAllInert("profile", List.of(file));
            Attacks.assertInertPage(profilePage(Path.of(file)), twin);
        }
    }

    @Test
    void what_an_employer_a_title_a_school_or_a_name_says_is_text() throws IOException {
        List<String> files = new ArrayList<>();
        for (String format : List.of("md", "json")) {
            List<String> attacks = attacks(format);
            for (int i = 0; i < attacks.size(); i++) {
                files.add(write("s" + i + "." + format, everywhere(format, attacks.get(i))));
            }
            files.add(write("clean." + format, everywhere(format, HARMLESS)));
        }

        Map<String, JsonNode> verdicts = verdicts(files);
        assertAllInert("screen", files, "--job", job);
        pagesAndLetters(verdicts, "clean.md");
        Map<String, Attacks.Twin> twins = Map.of("md", profileTwin("clean.md"), "json", profileTwin("clean.json"));
        for (String file : files) {
            assertAllInert("profile", List.of(file), "--lang", "zh");
            if (!verdicts.containsKey(Path.of(file).getFileName().toString())) {
                continue;
            }
            Attacks.assertInertPage(profilePage(Path.of(file)), twins.get(file.endsWith("md") ? "md" : "json"));
        }
    }

    @Test
    void what_a_file_is_called_is_text() throws IOException {
        List<String> files = new ArrayList<>();
        String few = fewRules();
        for (String attack : Attacks.ALL) {
            String name = fileName(attack);
            files.add(write(name + ".md", resume("md", HARMLESS)));
            assertAllInert("profile", List.of(folder.resolve(name) + ".pdf"));
            assertAllInert("screen", List.of(folder.resolve(name) + ".pdf"), "--job", job, "--rules", few);
            assertAllInert("letter", List.of(folder.resolve(name) + ".pdf"), "--job", folder + "/" + name);
            assertAllInert("screen", List.of("--batch", folder.resolve(name).toString()), "--job", job, "--rules", few);
            assertAllInert("diff", List.of(folder.resolve(name).toString(), name));
            assertAllInert("rules", List.of("check", folder.resolve(name).toString()));
            assertAllInert("rules", List.of("diff", name, name));
            assertAllInert("rules", List.of("rollback", name, name), "--rules", name);
            assertAllInert("rules", List.of("firewall", "--resumes", name));
            assertAllInert(name, List.of(name), "--" + name);
            assertAllInert("screen", List.of(name), "--job", job, "--as-of", name, "--lang", name);
        }

        verdicts(files);
        assertAllInert("screen", files, "--job", job);
        for (String file : files) {
            assertAllInert("profile", List.of(file));
            assertAllInert("profile", List.of(file), "--html", file);
        }
    }

    @Test
    void a_file_whose_name_begins_like_a_list_of_arguments_is_a_resume() throws IOException {
        String list = write("@list.md", "--help\n");

        assertThat(run("screen", "@" + list, "--job", job)).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("There is no file");
    }

    @Test
    void what_a_job_says_is_text() throws IOException {
        String resume = write("clean.md", resume("md", HARMLESS));
        String few = fewRules();
        String known = write("job.json", job("gladly", "master", "engineering"));
        run("screen", resume, "--job", known, "--rules", few, "--json");
        Attacks.Twin twin = Attacks.Twin.of(VerdictPage.of(VerdictReader.read("twin", out())));
        for (String attack : Attacks.ALL) {
            String field = attack.substring(0, Math.min(100, attack.length()));
            for (String hostile : List.of(job(field, "master", "engineering"), job("a", field, field))) {
                String file = write("hostile.json", hostile);
                if (run("screen", resume, "--job", file, "--rules", few, "--json") == 0) {
                    Attacks.assertNothingSteers(out());
                    Verdict verdict = VerdictReader.read("verdict", out());
                    assertInertText(VerdictText.of(verdict, Locale.CHINESE, Paint.NONE));
                    assertInertText(RankingText.of(List.of(verdict, verdict), Locale.ENGLISH, Paint.NONE));
                    Attacks.assertInertPage(VerdictPage.of(verdict), twin);
                } else {
                    assertInertText(err());
                }
            }
        }
    }

    /** What is written in YAML can hold any character, whatever the editor shows. */
    @Test
    void what_rules_their_translations_their_cases_and_their_set_say_is_text() throws IOException {
        String resume = write("clean.md", resume("md", HARMLESS));
        Verdict twin = ofRules(List.of(HARMLESS), resume);
        List<String> says = Attacks.ALL.stream()
                .map(attack -> attack.replaceAll("[{}]", "-"))
                .map(attack -> attack.substring(0, Math.min(100, attack.length())))
                .toList();
        Verdict verdict = ofRules(says, resume);

        assertThat(verdict.trial()).hasSameSizeAs(says);
        assertInertText(VerdictText.of(verdict, Locale.CHINESE, Paint.NONE));
        Attacks.assertInertPage(VerdictPage.of(verdict), Attacks.Twin.of(VerdictPage.of(twin)));
        Attacks.assertInertPage(letter(verdict), Attacks.Twin.of(letter(twin)));
        String rules = folder.resolve("rules").toString();
        assertAllInert("rules", List.of("test", rules, "--coverage"));
        assertThat(out()).contains("failed");
        for (int i = 0; i < says.size(); i++) {
            write(
                    "rules/hostile/" + fileName(says.get(i)) + ".drl",
                    "rule \"" + says.get(i).replaceAll("[\ud800-\udfff]", "-") + "\" x");
            write("rules/hostile/odd" + i + ".cases.yaml", JSON.writeValueAsString(Map.of(says.get(i), says.get(i))));
        }
        assertAllInert("rules", List.of("check", rules));
        assertAllInert("rules", List.of("check", rules, "--lang", "zh"));
        assertAllInert("rules", List.of("check", rules, "--format", "junit"));
        run("rules", "check", rules, "--json");
        assertThat(JSON.readTree(out()).get("problems").size()).isGreaterThan(2 * says.size());
        Attacks.assertNothingSteers(out());
    }

    /** Where no rule has anything to say, few are read sooner. */
    private String fewRules() {
        return new RulesFolder(folder.resolve("few"))
                .withSet("engineering", "")
                .path()
                .toString();
    }

    private static List<String> attacks(String format) {
        return format.equals("json") ? Attacks.ALL : Attacks.IN_A_LINE;
    }

    /** The attack stands in free text, where a harmless word would change nothing. */
    private static String resume(String format, String attack) {
        return switch (format) {
            case "md" ->
                "# Ines Varga\n\nines@example.com\n\nSummary: bakes %s.\n\n## Experience\n\n### Acme Ovens, Engineer, 2019-01 – 2023-06\n\n- Ran Kubernetes clusters\n- Kept the ovens warm %s\n\n## Languages\n\nEnglish (C1)\n"
                        .formatted(attack.replace("%", "%"), attack);
            case "txt" ->
                "Ines Varga\nines@example.com\n\nEXPERIENCE\nAcme Ovens, Engineer, 2019-01 – 2023-06\n- Ran Kubernetes clusters\n- Kept the ovens warm %s\n\nLANGUAGES\nEnglish (C1)\n"
                        .formatted(attack);
            case "html" ->
                "<html><body><h1>Ines Varga</h1><p>ines@example.com</p><h2>Experience</h2><h3>Acme Ovens, Engineer, 2019-01 – 2023-06</h3><ul><li>Ran Kubernetes clusters</li><li>Kept the ovens warm %s</li></ul><h2>Languages</h2><p>English (C1)</p></body></html>"
                        .formatted(attack.replace("&", "&amp;").replace("<", "&lt;"));
            default -> {
                Map<String, Object> work = new LinkedHashMap<>();
                work.put("name", "Acme Ovens");
                work.put("position", "Engineer");
                work.put("startDate", "2019-01");
                work.put("endDate", "2023-06");
                work.put("summary", "Kept the ovens warm " + attack);
                work.put("highlights", List.of("Ran Kubernetes clusters", attack));
                yield JSON.writeValueAsString(Map.of(
                        "basics", Map.of("name", "Ines Varga", "summary", attack),
                        "work", List.of(work),
                        "languages", List.of(Map.of("language", "English", "fluency", "C1"))));
            }
        };
    }

    /** The attack stands wherever something is read. */
    private static String everywhere(String format, String attack) {
        if (format.equals("md")) {
            return "# Ines %1$s\n\nines@example.com\n\n## Experience\n\n### Acme %1$s, Engineer %1$s, 2019-01 – 2023-06\n\n- Ran Kubernetes %1$s clusters, led a team of 4 %1$s\n\n## Education\n\nMaster of Science, Physics %1$s, University of %1$s, 2010-2014\n\n## Skills\n\nTerraform%1$s, %1$s, Kubernetes\n\n## Certificates\n\n%1$s, AWS Certified %1$s\n\n## Languages\n\nEnglish %1$s (C1), %1$s\n"
                    .formatted(attack);
        }
        return JSON.writeValueAsString(Map.of(
                "basics",
                        Map.of(
                                "name",
                                "Ines" + attack,
                                "email",
                                attack,
                                "phone",
                                attack,
                                "location",
                                Map.of("city", attack)),
                "work", List.of(Map.of("name", attack, "position", "Engineer " + attack, "startDate", "2019-01")),
                "education", List.of(Map.of("institution", attack, "area", attack, "studyType", "Master" + attack)),
                "skills", List.of(Map.of("name", attack), Map.of("name", "Kubernetes " + attack)),
                "certificates", List.of(Map.of("name", attack, "issuer", attack)),
                "languages", List.of(Map.of("language", attack, "fluency", attack)),
                "meta", Map.of("candour", Map.of("warnings", List.of()))));
    }

    private static String job(String attack, String level, String rules) {
        Map<String, Object> skill = Map.of("skill", attack, "years", 9, "weight", 10, "mandatory", true);
        Map<String, Object> job = new LinkedHashMap<>();
        job.put("id", attack);
        job.put("title", attack);
        job.put("rules", rules);
        job.put(
                "requires",
                List.of(
                        skill,
                        Map.of("certificate", attack, "weight", 5),
                        Map.of("location", attack, "weight", 5),
                        Map.of(
                                "anyOf",
                                List.of(Map.of("skill", attack + "1"), Map.of("skill", attack + "2")),
                                "weight",
                                5),
                        Map.of("degree", level, "weight", 5)));
        if (level.equals(attack)) {
            job.put(attack, attack);
        }
        return JSON.writeValueAsString(job);
    }

    /** A verdict of rules that say this wherever they say something. */
    private Verdict ofRules(List<String> says, String resume) throws IOException {
        String all = JSON.writeValueAsString(String.join(" ", says));
        StringBuilder rules = new StringBuilder();
        StringBuilder cases = new StringBuilder();
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < says.size(); i++) {
            String english = "{name} " + i + " " + Inert.line(says.get(i)).replaceAll("[\"\\\\]|[^ -~]", "-")
                    + ": {years} years";
            rules.append(RulesFolder.rule("Rule " + i)
                    .replace("\nwhen", "\n    @status( trial )\nwhen")
                    .replace("{name}: {years} years", english));
            texts.put(english, "{name}{years}" + says.get(i));
            cases.append(CASES.formatted("Rule " + i, JSON.writeValueAsString(says.get(i))));
        }
        write("rules/hostile/ruleset.yaml", "title: %1$s\nowner: %1$s\n".formatted(all));
        write("rules/hostile/hostile.drl", rules.toString());
        write("rules/hostile/texts.zh.yaml", JSON.writeValueAsString(texts));
        write("rules/hostile/hostile.cases.yaml", cases.toString());
        String job = write("hostile.yaml", JOB.replace("engineering", "hostile"));
        run("screen", resume, "--job", job, "--rules", folder.resolve("rules").toString(), "--lang", "zh", "--json");
        Attacks.assertNothingSteers(out());
        assertThat(out()).as(err()).contains("\"trial\" : [ {");
        return VerdictReader.read("verdict", out());
    }

    private static String fileName(String attack) {
        String name = attack.replaceAll("[/\\x00\\ud800-\\udfff]", "-");
        return name.substring(0, Math.min(50, name.length()));
    }

    private String write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Map<String, JsonNode> verdicts(List<String> files) {
        run(args("screen", files, "--job", job, "--as-of", "2026-11-20", "--json"));
        assertInertText(err() + ".");
        Attacks.assertNothingSteers(out());
        Map<String, JsonNode> verdicts = new LinkedHashMap<>();
        JSON.readTree(out()).forEach(one -> verdicts.put(one.get("document").asString(), one));
        assertThat(verdicts).hasSizeGreaterThan(files.size() - 4); // what is more control than text is refused
        return verdicts;
    }

    private void pagesAndLetters(Map<String, JsonNode> verdicts, String clean) throws IOException {
        Verdict twin = VerdictReader.read("twin", verdicts.get(clean).toString());
        Attacks.Twin page = Attacks.Twin.of(VerdictPage.of(twin));
        Attacks.Twin letter = Attacks.Twin.of(letter(twin));
        String first = write("clean.verdict", JSON.writeValueAsString(verdicts.get(clean)));
        for (JsonNode one : verdicts.values()) {
            Verdict verdict = VerdictReader.read("verdict", one.toString());
            Attacks.assertInertPage(VerdictPage.of(verdict), page);
            Attacks.assertInertPage(letter(verdict), letter);
            assertInertText(LetterText.of(Letter.about(verdict, null)));
            VerdictDiff diff = VerdictDiff.of(twin, verdict);
            assertInertText(VerdictDiffText.of(diff, Locale.ENGLISH, Paint.NONE));
            Attacks.assertNothingSteers(VerdictJson.write(diff));
        }
        for (JsonNode one : List.copyOf(verdicts.values()).subList(0, COMMANDS)) {
            String file = write("other.verdict", JSON.writeValueAsString(one));
            assertAllInert("letter", List.of(file));
            assertAllInert("diff", List.of(first, file));
            run("diff", first, file, "--json");
            Attacks.assertNothingSteers(out());
        }
    }

    private static String letter(Verdict verdict) {
        return LetterPage.of(Letter.about(verdict, null));
    }

    private Attacks.Twin profileTwin(String clean) throws IOException {
        return Attacks.Twin.of(profilePage(folder.resolve(clean)));
    }

    private static String profilePage(Path file) throws IOException {
        return ProfilePage.of(read(file), Locale.CHINESE);
    }

    private static ReadDocument read(Path file) throws IOException {
        return READER.readWhole(new ResumeDocument(file.getFileName().toString(), Files.readAllBytes(file), null), DAY);
    }

    private static String[] args(String command, List<String> files, String... options) {
        List<String> args = new ArrayList<>(List.of(command));
        args.addAll(files);
        args.addAll(List.of(options));
        return args.toArray(String[]::new);
    }

    private void assertAllInert(String command, List<String> files, String... options) {
        run(args(command, files, options));
        assertInertText(out() + err());
    }

    private static void assertInertText(String printed) {
        assertThat(printed).isNotEmpty();
        Attacks.assertInert(printed);
    }

    @Override
    int run(String... args) {
        forget();
        return super.run(args);
    }
}
