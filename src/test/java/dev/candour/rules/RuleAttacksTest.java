package dev.candour.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule files that try to do something else than judge. The checker alone refuses each of them, with its place. */
class RuleAttacksTest {

    private static final Path ATTACKS = Path.of("src/test/resources/rule-attacks");

    @ParameterizedTest
    @MethodSource("attacks")
    @Timeout(20)
    void an_attack_is_refused_where_it_stands(Path file) throws IOException {
        CheckedFile checked = new RuleChecker().check(file.getFileName().toString(), Files.readString(file));

        assertThat(checked.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "silence-, speaks-against",
        "cross-product, too-many-",
        "nested-sum, too-many-terms",
        "nested-points, too-many-terms",
        "nested-conditions, too-many-conditions",
        "many-choices, too-many-choices",
        "points-below, negative-points",
        "points-by-nothing, points-form",
        "points-without-end, too-many-points"
    })
    void an_attack_is_refused_for_what_it_does_and_nothing_else(String attacks, String code) throws IOException {
        List<Path> files = attacks()
                .filter(file -> file.getFileName().toString().startsWith(attacks))
                .toList();
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            assertThat(new RuleChecker().check("f.drl", Files.readString(file)).problems())
                    .as(file.toString())
                    .isNotEmpty()
                    .allMatch(problem -> problem.code().contains(code));
        }
    }

    /** Pieces of attacks and of good rules in any order: the checker may say what it likes, but it must say something. */
    @RepeatedTest(20)
    @Timeout(60)
    void the_checker_comes_to_an_end_on_anything(RepetitionInfo round) throws IOException {
        Random random = new Random(round.getCurrentRepetition());
        String[] pieces = pieces();
        for (int i = 0; i < 100; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(200); j >= 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(3) == 0 ? "\n" : " ");
            }
            assertThat(new RuleChecker().check("any.drl", text.toString())).isNotNull();
        }
    }

    private static String[] pieces() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : attacks().toList()) {
            if (Files.size(file) < 2000) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString().split("(?<=[(){};,.\"])|[ \n]+");
    }

    static Stream<Path> attacks() {
        try (Stream<Path> found = Files.list(ATTACKS)) {
            return found.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
