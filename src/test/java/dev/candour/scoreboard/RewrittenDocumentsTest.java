package dev.candour.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Work;
import dev.candour.resume.BrokenLines;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.ResumeReader;
import dev.candour.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The texts of the corpus, written in another way that says the same: what is read of positions and studies stays. Each way is held
 * to what was reached with it: so many may differ, and no more.
 */
class RewrittenDocumentsTest {

    private static final ResumeReader READER = new ResumeReader(Vocabulary.standard());

    enum Way {
        BROKEN_AT_A_WIDTH(7, text -> BrokenLines.at(72, text)),
        QUOTED(0, text -> lines(text, line -> "> " + line)),
        WITHOUT_BLANK_LINES(1, text -> text.replaceAll("\n(?:[ \t]*\n)+", "\n")),
        A_BLANK_LINE_BEHIND_EACH(0, text -> text.replaceAll("\n(?:[ \t]*\n)*", "\n\n")),
        ROUND_BULLETS(0, text -> lines(text, line -> line.replaceFirst("^(\\s*)[-*•]\\s+(?=\\S)", "$1• "))),
        NO_BULLETS(0, text -> lines(text, line -> line.replaceFirst("^(\\s*)[-*•]\\s+(?=\\S)", ""))),
        PLAIN_HEADINGS(0, text -> lines(text, line -> line.replaceFirst("^#+ ", ""))),
        SPACES_THAT_DO_NOT_BREAK(1, text -> text.replaceAll("(?<=\\S) (?=\\S)", "\u00A0")),
        LONG_DASHES(0, text -> text.replaceAll("(?<=\\d|[a-z]) [-–] (?=\\d|[A-Z\\u4e00-\\u9fff])", " — ")),
        WINDOWS_LINES(0, text -> text.replace("\n", "\r\n"));

        private final int differ;
        private final UnaryOperator<String> rewritten;

        /** @param differ how many positions and studies were read otherwise when this was recorded */
        Way(int differ, UnaryOperator<String> rewritten) {
            this.differ = differ;
            this.rewritten = rewritten;
        }

        private static String lines(String text, UnaryOperator<String> line) {
            return text.lines().map(line).collect(Collectors.joining("\n"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_in_another_way_says_the_same(Way way) {
        List<String> differences = new ArrayList<>();
        for (Labelled labelled : Corpus.read()) {
            if (labelled.path().matches(".*\\.(?:md|txt)")) {
                String text = READER.text(labelled.document()).replace("\r\n", "\n");
                List<String> other = new ArrayList<>(facts(labelled, way.rewritten.apply(text)));
                facts(labelled, text).stream()
                        .filter(fact -> !other.remove(fact))
                        .map(fact -> labelled.path() + ": " + fact)
                        .forEach(differences::add);
            }
        }
        assertThat(differences).hasSizeLessThanOrEqualTo(way.differ);
    }

    private static List<String> facts(Labelled labelled, String text) {
        ResumeDocument document =
                new ResumeDocument(labelled.document().fileName(), text.getBytes(StandardCharsets.UTF_8), null);
        Profile profile = READER.read(document, Board.AS_OF);
        return Stream.concat(
                        profile.work().stream().map(RewrittenDocumentsTest::text),
                        profile.education().stream()
                                .map(study -> study.institution() + " | " + study.level() + " | " + study.area()))
                .map(fact -> fact.replaceAll("\\s*[—–-]\\s*", "-"))
                .toList();
    }

    private static String text(Work work) {
        return "%s | %s | %s..%s | %s"
                .formatted(
                        work.name(),
                        work.position(),
                        work.startDate(),
                        work.endDate(),
                        work.type().text());
    }
}
