package dev.candour.scoreboard;

import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures that were reached before.
 *
 * @param figures by group and field
 * @param documents by document the fields that were not read without error
 */
record Recorded(Map<String, Map<Field, Figure>> figures, Map<String, Map<Field, Count>> documents) {

    static final Path FILE = Corpus.FOLDER.resolve("recorded.yaml");

    /** Null where nothing was found, or nothing is annotated. */
    record Figure(@Nullable Double precision, @Nullable Double recall) {

        static Figure of(Count count) {
            return new Figure(rounded(count.precision()), rounded(count.recall()));
        }

        private static @Nullable Double rounded(@Nullable Double share) {
            return share == null ? null : Math.round(share * 10_000) / 10_000.0;
        }
    }

    static Recorded of(Board board) {
        Map<String, Map<Field, Figure>> figures = new LinkedHashMap<>();
        board.groups().forEach((group, counts) -> figures.put(group, figures(counts)));
        Map<String, Map<Field, Count>> documents = new LinkedHashMap<>();
        board.documents().forEach(score -> documents.put(score.document(), errors(score)));
        return new Recorded(figures, documents);
    }

    private static Map<Field, Figure> figures(Map<Field, Count> counts) {
        Map<Field, Figure> figures = new EnumMap<>(Field.class);
        counts.forEach((field, count) -> figures.put(field, Figure.of(count)));
        return figures;
    }

    private static Map<Field, Count> errors(DocumentScore score) {
        Map<Field, Count> errors = new EnumMap<>(Field.class);
        score.counts().forEach((field, count) -> {
            if (count.errors() > 0) {
                errors.put(field, count);
            }
        });
        return errors;
    }

    static Recorded read() throws IOException {
        return parse(Files.readString(FILE, StandardCharsets.UTF_8));
    }

    void write() throws IOException {
        Files.writeString(FILE, RecordedText.of(this), StandardCharsets.UTF_8);
    }

    static Recorded parse(String text) {
        SourceNode top = SourceNode.read(FILE.toString(), text);
        Map<String, Map<Field, Figure>> figures = new LinkedHashMap<>();
        top.fields().get("figures").fields().forEach((group, fields) -> {
            Map<Field, Figure> row = new EnumMap<>(Field.class);
            fields.fields().forEach((name, pair) -> row.put(field(name), figure(pair.items())));
            figures.put(group, row);
        });
        Map<String, Map<Field, Count>> documents = new LinkedHashMap<>();
        top.fields().get("documents").fields().forEach((document, fields) -> {
            Map<Field, Count> row = new EnumMap<>(Field.class);
            fields.fields().forEach((name, counts) -> row.put(field(name), count(counts.items())));
            documents.put(document, row);
        });
        return new Recorded(figures, documents);
    }

    private static Field field(String text) {
        return Field.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Figure figure(List<SourceNode> pair) {
        return new Figure(share(pair.get(0)), share(pair.get(1)));
    }

    private static @Nullable Double share(SourceNode node) {
        return node.is(Kind.NULL) ? null : node.number().doubleValue();
    }

    private static Count count(List<SourceNode> counts) {
        return new Count(whole(counts.get(0)), whole(counts.get(1)), whole(counts.get(2)));
    }

    private static int whole(SourceNode node) {
        return node.number().intValueExact();
    }
}
