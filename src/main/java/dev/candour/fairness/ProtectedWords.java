package dev.candour.fairness;

import dev.candour.source.SourceNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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
    private final WordPattern innocent;

    private ProtectedWords(SourceNode file) {
        this.attributes = Map.of(
                Use.SENTENCE, attributes(file, Use.SENTENCE),
                Use.VALUE, attributes(file, Use.VALUE));
        this.innocent = innocent(file);
    }

    public static ProtectedWords standard() {
        return Standard.WORDS;
    }

    /** The first such word of a text; empty when the text holds none. */
    public Optional<ProtectedWord> in(String text, Use use) {
        Map<String, List<int[]>> places = new HashMap<>();
        attributes.get(use).forEach((attribute, words) -> places.put(attribute, words.places(text)));
        if (places.values().stream().allMatch(List::isEmpty)) {
            return Optional.empty();
        }
        List<int[]> harmless = innocent.places(text);
        return places.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(place -> harmless.stream().noneMatch(around -> holds(around, place)))
                        .map(place -> new ProtectedWord(entry.getKey(), text.substring(place[0], place[1]), place[0])))
                .min((a, b) -> a.at() != b.at()
                        ? Integer.compare(a.at(), b.at())
                        : Integer.compare(b.word().length(), a.word().length()));
    }

    private static boolean holds(int[] around, int[] place) {
        return around[0] <= place[0] && around[1] >= place[1];
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

    private static WordPattern innocent(SourceNode file) {
        WordPattern pattern = new WordPattern();
        WordPattern any = new WordPattern();
        Objects.requireNonNull(file.fields().get("attributes"))
                .fields()
                .values()
                .forEach(attribute -> {
                    texts(attribute, "anywhere").forEach(any::anyCase);
                    texts(attribute, "compared").forEach(any::anyCase);
                });
        texts(file, "innocent").forEach(phrase -> pattern.anyCase(phrase, "(?:" + any.alternatives() + ")"));
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
