package dev.candour.scoreboard;

import dev.candour.resume.ResumeDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The labelled documents: beside each {@code NAME.ext} stands its {@code NAME.expected.yaml}. */
final class Corpus {

    static final Path FOLDER = Path.of("src", "test", "resources", "corpus");
    static final List<String> PARTS = List.of("en", "zh");

    private static final String ANNOTATION = ".expected.yaml";

    private Corpus() {}

    /** All labelled documents in the order of their paths. */
    static List<Labelled> read() {
        return annotations().map(Corpus::labelled).toList();
    }

    private static Stream<Path> annotations() {
        return PARTS.stream()
                .flatMap(part -> files(FOLDER.resolve(part)).stream()
                        .filter(file -> file.toString().endsWith(ANNOTATION)));
    }

    /** Documents without an annotation. */
    static List<Path> unlabelled() {
        List<String> labelled = read().stream().map(Labelled::path).toList();
        return PARTS.stream()
                .flatMap(part -> files(FOLDER.resolve(part)).stream())
                .filter(file -> !file.toString().endsWith(ANNOTATION))
                .filter(file -> !labelled.contains(path(file)))
                .toList();
    }

    private static Labelled labelled(Path annotation) {
        Expected expected = ExpectedReader.read(path(annotation), text(annotation));
        Path document = annotation.resolveSibling(expected.document());
        return new Labelled(path(document), new ResumeDocument(expected.document(), bytes(document), null), expected);
    }

    private static String path(Path file) {
        return FOLDER.relativize(file).toString().replace('\\', '/');
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
