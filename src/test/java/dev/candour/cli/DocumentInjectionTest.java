package dev.candour.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Attacks;
import dev.candour.html.ProfilePage;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.ResumeReader;
import dev.candour.source.InertJson;
import dev.candour.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** As {@link InjectionTest}, for documents whose text is taken out of them: what they say, seen and hidden, is text. */
class DocumentInjectionTest extends AtTerminal {

    private static final JsonMapper JSON = InertJson.mapper().build();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String JOB =
            "id: bakery\ntitle: Oven keeper\nrules: engineering\nrequires:\n  - { skill: Kubernetes, years: 2, weight: 10 }\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "pdf"})
    void what_a_document_says_is_text_on_every_surface_and_moves_no_point(String format) throws IOException {
        String job = Files.writeString(folder.resolve("job.yaml"), JOB).toString();
        Path clean = write(format, "clean", "gladly");
        List<String> files = new ArrayList<>(List.of(clean.toString()));
        for (int i = 0; i < Attacks.IN_A_LINE.size(); i++) {
            files.add(write(format, "attack" + i, Attacks.IN_A_LINE.get(i)).toString());
        }

        screen(files, "--job", job, "--as-of", "2026-11-20", "--json");
        JsonNode verdicts = JSON.readTree(out());
        Attacks.assertNothingSteers(out());
        assertThat(verdicts.size()).as(err()).isEqualTo(files.size());
        assertThat(verdicts.get(0).at("/requirements/0/status").asString()).isEqualTo("MET");
        verdicts.forEach(verdict ->
                assertThat(verdict.get("score")).isEqualTo(verdicts.get(0).get("score")));
        screen(files, "--job", job, "--lang", "zh");
        Attacks.assertInert(out() + err());
        Attacks.Twin twin = Attacks.Twin.of(page(clean));
        for (String file : files) {
            forget();
            run("profile", file);
            Attacks.assertInert(out() + err());
            Attacks.assertInertPage(page(Path.of(file)), twin);
        }
    }

    private void screen(List<String> files, String... options) {
        List<String> args = new ArrayList<>(List.of("screen"));
        args.addAll(files);
        args.addAll(List.of(options));
        forget();
        run(args.toArray(String[]::new));
    }

    private Path write(String format, String name, String attack) throws IOException {
        List<String> lines = List.of(
                "Ines Varga",
                "ines@example.com",
                "Experience",
                "Acme Ovens, Engineer, 2019-01 – 2023-06",
                "Ran Kubernetes clusters",
                "Kept the ovens warm " + attack);
        byte[] content = format.equals("docx")
                ? HostileDocuments.docx(lines, "Hidden " + attack)
                : HostileDocuments.pdf(lines, "Hidden " + attack);
        return Files.write(folder.resolve(name + "." + format), content);
    }

    private static String page(Path file) throws IOException {
        ResumeDocument document = new ResumeDocument(file.getFileName().toString(), Files.readAllBytes(file), null);
        return ProfilePage.of(new ResumeReader(Vocabulary.standard()).readWhole(document, DAY), Locale.CHINESE);
    }
}
