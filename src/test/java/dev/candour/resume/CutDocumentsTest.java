package dev.candour.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever line a document ends or begins with: what looks at the next line or the one before must find that there is none. */
class CutDocumentsTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    /** Lines; each document is cut at other ones. */
    private static final int STEP = 9;

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> all = Files.walk(CORPUS)) {
            return all.filter(path -> path.toString().matches(".*\\.(?:md|txt|html)")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_cut_at_any_line_is_understood(Path document) throws IOException {
        String name = document.getFileName().toString();
        List<String> lines = Samples.READER
                .text(new ResumeDocument(name, Files.readAllBytes(document), null))
                .lines()
                .toList();
        int first = Math.floorMod(name.hashCode(), STEP);
        IntStream.iterate(first, at -> at < lines.size(), at -> at + STEP).forEach(at -> {
            assertUnderstood(document, lines.subList(0, at));
            assertUnderstood(document, lines.subList(at, lines.size()));
        });
    }

    private static void assertUnderstood(Path document, List<String> lines) {
        try {
            Samples.readText("cut.md", String.join("\n", lines));
        } catch (ResumeException refused) {
            assertThat(refused.kind())
                    .as("%s, %d lines from %s", document, lines.size(), lines.isEmpty() ? "" : lines.get(0))
                    .isNotEqualTo(ResumeException.Kind.NOT_UNDERSTOOD);
        }
    }
}
