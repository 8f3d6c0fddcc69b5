package dev.candour.vocabulary;

import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Everything that the data files beside this class know. Thread-safe. */
public final class Vocabulary {

    /** Read when somebody asks: whoever brings skills of their own needs everything but these. */
    private static final class StandardSkills {
        static final Terms TERMS = terms("skills");
    }

    /** What is the same whatever skills a company works with; read once. */
    private static final class Shared {
        static final Terms FIELDS = terms("fields");
        static final Terms LANGUAGES = terms("languages");
        static final Terms PLACES = terms("places");
        static final Set<String> HOUSES = NameList.read("houses.txt");
        static final Towns TOWNS = Towns.read();
        static final Terms CERTIFICATES = terms("certificates");
        static final Seniority SENIORITY = new Seniority(WordLists.read(file("seniority")));
        static final Map<String, WordLists> WORDS = new ConcurrentHashMap<>();
    }

    private static final Vocabulary STANDARD = new Vocabulary(null);

    private final @Nullable Terms skills;

    private Vocabulary(@Nullable Terms skills) {
        this.skills = skills;
    }

    /** The vocabulary that the product comes with; read once, and each part when it is asked for. */
    public static Vocabulary standard() {
        return STANDARD;
    }

    /**
     * The vocabulary with skills that people have edited.
     *
     * @param skills as in {@code skills.yaml} beside the rules
     * @param problems gets every problem of the file
     * @return empty when there is a problem
     */
    public static Optional<Vocabulary> withSkills(SourceNode skills, Collection<Problem> problems) {
        return TermsFile.checked(skills, problems).map(Vocabulary::new);
    }

    public Terms skills() {
        return skills == null ? StandardSkills.TERMS : skills;
    }

    /** Fields of study; a special field implies the family that it belongs to. */
    public Terms fields() {
        return Shared.FIELDS;
    }

    public Terms languages() {
        return Shared.LANGUAGES;
    }

    /** Cities, regions and countries; {@link Terms#kind} tells which, a city implies nothing. */
    public Terms places() {
        return Shared.PLACES;
    }

    /** Names of employers that everybody knows and that mean nothing else, as they are written. */
    public Set<String> houses() {
        return Shared.HOUSES;
    }

    /** Towns of which nothing is known but the name. */
    public Towns towns() {
        return Shared.TOWNS;
    }

    public Terms certificates() {
        return Shared.CERTIFICATES;
    }

    /** The highest of junior, mid, senior, lead and executive that a title says; empty when it says none. */
    public Optional<String> seniority(String title) {
        return Shared.SENIORITY.of(title);
    }

    /** The word lists of a data file that a reader of documents needs, as in {@code headings}. */
    public WordLists words(String file) {
        return Shared.WORDS.computeIfAbsent(file, name -> WordLists.read(file(name)));
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
