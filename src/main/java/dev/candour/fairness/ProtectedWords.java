package dev.candour.fairness;

import dev.candour.source.SourceNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds words that say who somebody is, in English and Chinese, out of {@code protected.yaml}. Thread-safe. */
public final class ProtectedWords {

    private static final String FILE = "protected.yaml";

    private static final class Standard {
        static final ProtectedWords WORDS = read();
    }

    /** How strictly a text is read. */
    public enum Use {
        /** A sentence for people. */
        SENTENCE,
        /** What a rule compares a fact with, or what a job asks for. */
        VALUE
    }

    private final Map<Use, Map<String, WordPattern>> attributes;
    private final Map<Use, Beginnings> beginnings;
    private final Innocent innocent;

    private ProtectedWords(SourceNode file) {
        this.attributes = Map.of(
                Use.SENTENCE, attributes(file, Use.SENTENCE),
                Use.VALUE, attributes(file, Use.VALUE));
        this.beginnings = Map.of(
                Use.SENTENCE, beginnings(Use.SENTENCE),
                Use.VALUE, beginnings(Use.VALUE));
        this.innocent = new Innocent(texts(file, "innocent"));
    }

    private Beginnings beginnings(Use use) {
        Beginnings all = new Beginnings();
        attributes.get(use).values().forEach(pattern -> all.addAll(pattern.beginnings()));
        return all;
    }

    public static ProtectedWords standard() {
        return Standard.WORDS;
    }

    /** The first such word of a text, also where it is written in letters of another width; empty when the text holds none. */
    public Optional<ProtectedWord> in(String text, Use use) {
        return asWritten(text, use).or(() -> inPlainLetters(text, use));
    }

    private Optional<ProtectedWord> inPlainLetters(String text, Use use) {
        PlainLetters plain = PlainLetters.of(text);
        return plain.text().equals(text)
                ? Optional.empty()
                : asWritten(plain.text(), use)
                        .map(found -> new ProtectedWord(found.attribute(), found.word(), plain.before(found.at())));
    }

    private Optional<ProtectedWord> asWritten(String text, Use use) {
        if (!beginnings.get(use).mayBeIn(text)) {
            return Optional.empty();
        }
        return attributes.get(use).entrySet().stream()
                .flatMap(entry -> entry.getValue().places(text).stream()
                        .filter(place -> !innocent.holds(text, place))
                        .map(place -> new ProtectedWord(entry.getKey(), text.substring(place[0], place[1]), place[0])))
                .min((a, b) -> a.at() != b.at()
                        ? Integer.compare(a.at(), b.at())
                        : Integer.compare(b.word().length(), a.word().length()));
    }

    private static Map<String, WordPattern> attributes(SourceNode file, Use use) {
        SourceNode all = Objects.requireNonNull(file.fields().get("attributes"));
        return all.fields().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> pattern(file, entry.getValue(), use)));
    }

    private static WordPattern pattern(SourceNode file, SourceNode attribute, Use use) {
        WordPattern pattern = new WordPattern();
        texts(attribute, "anywhere").forEach(pattern::anyCase);
        texts(attribute, "exactly").forEach(pattern::exactly);
        if (use == Use.VALUE) {
            texts(attribute, "compared").forEach(pattern::anyCase);
        }
        texts(attribute, "groups")
                .forEach(group -> texts(file, "people").forEach(people -> pattern.anyCase(group + " " + people)));
        return pattern;
    }

    private static List<String> texts(SourceNode map, String field) {
        return Optional.ofNullable(map.fields().get(field)).map(SourceNode::items).orElse(List.of()).stream()
                .map(SourceNode::text)
                .toList();
    }

    private static ProtectedWords read() {
        try (InputStream in = Objects.requireNonNull(ProtectedWords.class.getResourceAsStream(FILE), FILE)) {
            return new ProtectedWords(SourceNode.read(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
