package dev.candour.vocabulary;

import dev.candour.source.SourceNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Everything that the data files beside this class know. Thread-safe. */
public final class Vocabulary {

    private static final class Standard {
        static final Vocabulary VOCABULARY = new Vocabulary();
    }

    private final Terms skills = terms("skills");
    private final Terms fields = terms("fields");
    private final Terms languages = terms("languages");
    private final Terms places = terms("places");
    private final Terms certificates = terms("certificates");
    private final Seniority seniority = new Seniority(WordLists.read(file("seniority")));
    private final Map<String, WordLists> words = new ConcurrentHashMap<>();

    private Vocabulary() {}

    /** The vocabulary that the product comes with; read once. */
    public static Vocabulary standard() {
        return Standard.VOCABULARY;
    }

    public Terms skills() {
        return skills;
    }

    /** Fields of study; a special field implies the family that it belongs to. */
    public Terms fields() {
        return fields;
    }

    public Terms languages() {
        return languages;
    }

    /** Cities, regions and countries; {@link Terms#kind} tells which, a city implies nothing. */
    public Terms places() {
        return places;
    }

    public Terms certificates() {
        return certificates;
    }

    /** The highest of junior, mid, senior, lead and executive that a title says; empty when it says none. */
    public Optional<String> seniority(String title) {
        return seniority.of(title);
    }

    /** The word lists of a data file that a reader of documents needs, as in {@code headings}. */
    public WordLists words(String file) {
        return words.computeIfAbsent(file, name -> WordLists.read(file(name)));
    }

    private static Terms terms(String name) {
        return TermsFile.read(file(name));
    }

    private static SourceNode file(String name) {
        String file = name + ".yaml";
        try (InputStream in = Vocabulary.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException(file);
            }
            return SourceNode.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
