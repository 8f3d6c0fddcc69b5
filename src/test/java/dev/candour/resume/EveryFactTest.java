package dev.candour.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Evidence;
import dev.candour.profile.Profile;
import dev.candour.profile.ReadDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Over every document that the project has, samples and corpus. */
class EveryFactTest {

    private static final List<Path> FOLDERS = List.of(
            Path.of("samples/resumes"),
            Path.of("src/test/resources/dev/candour/resume"),
            Path.of("src/test/resources/corpus/en"),
            Path.of("src/test/resources/corpus/zh"));

    private static final Map<Path, Optional<ReadDocument>> READ = new ConcurrentHashMap<>();

    static List<Path> documents() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path folder : FOLDERS) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.filter(file -> Files.isRegularFile(file)
                                    && !file.toString().endsWith(".yaml"))
                            .forEach(all::add);
                }
            }
        }
        return all.stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_fact_stands_somewhere_in_the_document(Path file) {
        Optional<ReadDocument> read = read(file);
        if (read.isPresent()) {
            Profile profile = read.get().profile();
            for (String pointer : facts(profile)) {
                assertThat(profile.evidenceAt(pointer)).as(pointer).isNotEmpty();
                profile.evidenceAt(pointer).forEach(evidence -> assertStands(pointer, evidence, read.get()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void only_facts_of_the_profile_are_doubted(Path file) {
        Optional<ReadDocument> read = read(file);
        if (read.isPresent()) {
            Profile profile = read.get().profile();
            List<String> facts = facts(profile);
            assertThat(profile.confidence().keySet())
                    .allMatch(pointer ->
                            facts.contains(pointer) || facts.contains(pointer.replaceAll("/[a-zA-Z]+$", "")));
        }
    }

    private static Optional<ReadDocument> read(Path file) {
        return READ.computeIfAbsent(file, EveryFactTest::readOnce);
    }

    private static Optional<ReadDocument> readOnce(Path file) {
        try {
            ResumeDocument document =
                    new ResumeDocument(file.getFileName().toString(), dev.candour.Samples.bytes(file), null);
            return Optional.of(Samples.READER.readWhole(document, Samples.TODAY));
        } catch (ResumeException unreadable) {
            return Optional.empty();
        }
    }

    private static void assertStands(String pointer, Evidence evidence, ReadDocument read) {
        if (evidence.pointer() != null) {
            assertThat(read.values()).as(pointer).containsKey(evidence.pointer());
        } else {
            assertThat(read.text().substring(evidence.start(), evidence.end()))
                    .as(pointer)
                    .isNotEmpty()
                    .isEqualTo(evidence.quote());
        }
    }

    private static List<String> facts(Profile profile) {
        List<String> facts = new ArrayList<>();
        add(facts, "/basics/name", profile.basics().name());
        add(facts, "/basics/email", profile.basics().email());
        add(facts, "/basics/phone", profile.basics().phone());
        add(facts, "/basics/location/city", profile.basics().city());
        for (int i = 0; i < profile.work().size(); i++) {
            Profile.Work work = profile.work().get(i);
            add(facts, "/work/" + i, work);
            add(facts, "/work/" + i + "/name", work.name());
            add(facts, "/work/" + i + "/position", work.position());
            add(facts, "/work/" + i + "/startDate", work.startDate());
            add(facts, "/work/" + i + "/endDate", work.endDate());
            add(facts, "/work/" + i + "/teamSize", work.teamSize());
        }
        addEach(facts, "/education/", profile.education());
        addEach(facts, "/skills/", profile.skills());
        addEach(facts, "/languages/", profile.languages());
        addEach(facts, "/certificates/", profile.certificates());
        add(facts, "/meta/candour/leadership", profile.leadership());
        add(facts, "/meta/candour/statedExperience", profile.statedExperienceMonths());
        return facts;
    }

    private static void addEach(List<String> facts, String pointer, List<?> items) {
        IntStream.range(0, items.size()).forEach(i -> facts.add(pointer + i));
    }

    private static void add(List<String> facts, String pointer, Object value) {
        if (value != null) {
            facts.add(pointer);
        }
    }
}
