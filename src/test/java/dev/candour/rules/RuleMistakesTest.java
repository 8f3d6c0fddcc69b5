package dev.candour.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.source.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One mistake a file, beside it what its author is told. After a change of a message run with {@code -Dgolden=write} and
 * read the difference before it is committed.
 */
class RuleMistakesTest {

    private static final Path MISTAKES = Path.of("src/test/resources/rule-mistakes");
    private static final Path RIGHT = Path.of("src/test/resources/rule-files-right");

    @ParameterizedTest
    @MethodSource("mistakes")
    void an_author_is_told_what_is_wrong_and_what_to_do_next(Path file) throws IOException {
        String told = told(file);
        Path golden = file.resolveSibling(file.getFileName().toString().replace(".drl", ".txt"));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(golden, told);
        }
        assertThat(told).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void every_problem_has_a_place_a_sentence_and_a_next_step_without_a_word_of_the_engine(Path file) {
        assertThat(check(file).problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                assertThat(problem.advice(language)).as(problem.code()).isPresent();
                assertThat(problem.message(language) + problem.advice(language).orElseThrow())
                        .doesNotContainPattern(
                                "(?i)drools|java[.]|\\b(jvm|class|boolean|double(?! quotes)|string|exception)\\b");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("right")
    void what_is_unusual_and_right_is_left_alone(Path file) {
        assertThat(check(file).problems()).isEmpty();
        assertThat(check(file).rules()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("right")
    void line_ends_and_byte_order_marks_of_other_editors_make_no_difference(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(new RuleChecker().check("f", text.replace("\n", "\r\n")).problems())
                .isEmpty();
        assertThat(new RuleChecker().check("f", "\uFEFF" + text).problems()).isEmpty();
    }

    static Stream<Path> mistakes() {
        return files(MISTAKES);
    }

    static Stream<Path> right() {
        return files(RIGHT);
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(path -> path.toString().endsWith(".drl")).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CheckedFile check(Path file) {
        try {
            return new RuleChecker().check(file.getFileName().toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String told(Path file) {
        return check(file).problems().stream().map(RuleMistakesTest::told).collect(Collectors.joining("\n"));
    }

    private static String told(Problem problem) {
        String caret = problem.excerpt() == null
                ? ""
                : "  " + problem.excerpt() + "\n  " + " ".repeat(problem.column() - 1) + "^\n";
        return problem.where() + ": " + problem.code() + "\n" + caret
                + Stream.of(Locale.ENGLISH, Locale.CHINESE)
                        .map(language -> problem.message(language) + "\n"
                                + problem.advice(language).orElse("(no advice)") + "\n")
                        .collect(Collectors.joining());
    }
}
