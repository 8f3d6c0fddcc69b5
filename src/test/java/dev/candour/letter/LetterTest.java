package dev.candour.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import dev.candour.letter.Letter.Point;
import dev.candour.profile.Profile;
import dev.candour.screening.Explain;
import dev.candour.screening.Screener;
import dev.candour.screening.ScreeningOptions;
import dev.candour.verdict.Reason;
import dev.candour.verdict.RequirementResult;
import dev.candour.verdict.Verdict;
import dev.candour.verdict.VerdictJson;
import dev.candour.verdict.VerdictReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Letters as they were read and accepted, with the candidate's eyes. After a wanted change run
 * {@code ./mvnw test -Dtest=LetterTest -Dgolden.write=true} and read the difference before it is committed.
 */
class LetterTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "letters");

    /** A rule that is edited changes the version, and nothing that a candidate reads. */
    private static final String ANY_VERSION = "0".repeat(12);

    @ParameterizedTest
    @CsvSource({
        "lin-yufei.md,platform-engineer.yaml,en",
        "lin-yufei.md,platform-engineer.yaml,zh",
        "tomas-hrubec.md,backend-developer.yaml,en",
        "tomas-hrubec.md,backend-developer.yaml,zh",
        "han-ruoxi.txt,backend-developer.yaml,zh",
        "jonas-ahlgren.md,backend-developer.yaml,en",
        "zhao-mingde.txt,finance-lead.json,zh",
        "marisol-vega.json,office-manager.yaml,en",
        "samira-haddad.txt,data-engineer.yaml,en",
    })
    void every_letter_is_the_one_that_was_read_and_accepted(String resume, String job, String language)
            throws IOException {
        Verdict verdict = verdict(resume, job, language);
        String version = verdict.ruleSet().shortVersion();
        assertThat(LetterText.of(Letter.about(verdict, null))).contains(version);
        String letter = LetterText.of(Letter.about(verdict, null)).replace(version, ANY_VERSION);
        Path golden = GOLDEN.resolve(stem(resume) + "." + stem(job) + "." + language + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, letter);
        }
        assertThat(golden).as("golden file, see the comment of this class").exists();
        assertThat(letter).isEqualTo(Files.readString(golden));
    }

    @Test
    void a_letter_out_of_a_kept_verdict_is_the_letter_out_of_the_resume() {
        Verdict verdict = verdict("lin-yufei.md", "platform-engineer.yaml", "zh");
        Verdict kept = VerdictReader.read("verdict.json", VerdictJson.write(verdict));

        assertThat(LetterText.of(Letter.about(kept, null))).isEqualTo(LetterText.of(Letter.about(verdict, null)));
    }

    @Test
    void nothing_of_the_inside_reaches_the_candidate() {
        everyLetter((verdict, letter) -> {
            Stream.of(verdict.reasons(), verdict.trial())
                    .flatMap(List::stream)
                    .forEach(reason -> assertThat(letter)
                            .doesNotContain(reason.rule())
                            .doesNotContain(reason.source())
                            .doesNotContain(String.valueOf(reason.why())));
            verdict.questions().forEach(question -> assertThat(letter).doesNotContain(question.text()));
            verdict.trial().stream()
                    .map(Reason::text)
                    .forEach(text -> assertThat(letter).doesNotContain(text));
            assertThat(letter)
                    .doesNotContain("points", " % ", verdict.score().percent().toPlainString() + " %")
                    .doesNotContain("{", "null");
        });
    }

    @Test
    void no_letter_names_a_person() {
        everyLetter((verdict, letter) -> {
            Profile.Basics person =
                    Samples.profile(Samples.RESUMES.resolve(verdict.document())).basics();
            Stream.of(person.name(), person.email(), person.phone())
                    .filter(value -> value != null)
                    .forEach(value -> assertThat(letter).doesNotContain(value));
        });
    }

    @Test
    void every_requirement_stands_in_the_letter_once_and_under_a_number_of_its_own() {
        Verdict verdict = verdict("tomas-hrubec.md", "backend-developer.yaml", "en");
        List<Point> points = Letter.about(verdict, null).parts().stream()
                .flatMap(part -> part.blocks().stream())
                .filter(Point.class::isInstance)
                .map(Point.class::cast)
                .toList();

        assertThat(points).extracting(Point::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(points)
                .extracting(Point::status)
                .containsExactlyInAnyOrderElementsOf(verdict.requirements().stream()
                        .map(RequirementResult::status)
                        .toList());
    }

    @Test
    void whoever_sends_the_letter_says_where_to_write_to() {
        Verdict verdict = verdict("lin-yufei.md", "platform-engineer.yaml", "en");

        assertThat(LetterText.of(Letter.about(verdict, "hiring@example.com")))
                .contains("Write to: hiring@example.com.")
                .doesNotContain("Engineering Hiring");
        assertThat(unwrapped(LetterText.of(Letter.about(verdict, " "))))
                .contains("Engineering Hiring answers for the rules.");
    }

    @Test
    void a_rejection_is_told_with_its_reason_first() {
        Verdict verdict = verdict("jonas-ahlgren.md", "backend-developer.yaml", "en");
        String letter = unwrapped(LetterText.of(Letter.about(verdict, null)));

        assertThat(verdict.rejections()).isNotEmpty();
        assertThat(letter.indexOf(verdict.rejections().get(0).text()))
                .isBetween(0, letter.indexOf("What counted for you"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001B[31mred", "\u202Eright to left", "<b>bold</b>", "{job}", "${7*7}"})
    void foreign_text_is_inert(String foreign) {
        Verdict verdict = VerdictReader.read(
                "a.json",
                VerdictJson.write(verdict("lin-yufei.md", "platform-engineer.yaml", "en"))
                        .replace("Senior Platform Engineer\"", json(foreign) + "\"")
                        .replace("Helm charts", json(foreign)));

        assertThat(LetterText.of(Letter.about(verdict, foreign)))
                .doesNotContain("\u001B", "\u202E")
                .contains(foreign.replaceAll("[\u001B\u202E]", ""));
    }

    private static String json(String text) {
        return text.replace("\u001B", "\\u001b").replace("\u202E", "\\u202e");
    }

    private static String unwrapped(String letter) {
        return letter.replaceAll("\\s+", " ");
    }

    private interface Check {
        void of(Verdict verdict, String letter);
    }

    private static void everyLetter(Check check) {
        for (Path job : Samples.jobs()) {
            for (Path resume : Samples.resumes()) {
                Verdict verdict = verdict(
                        resume.getFileName().toString(), job.getFileName().toString(), "en");
                check.of(verdict, unwrapped(LetterText.of(Letter.about(verdict, null))));
            }
        }
    }

    private static Verdict verdict(String resume, String job, String language) {
        Locale words = language.equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        return new Screener(Samples.library())
                .screen(
                        Samples.profile(Samples.RESUMES.resolve(resume)),
                        Samples.job(Samples.JOBS.resolve(job)),
                        new ScreeningOptions(Samples.DAY, words, Explain.FULL));
    }

    private static String stem(String file) {
        return file.replaceFirst("\\.[^.]*$", "");
    }
}
