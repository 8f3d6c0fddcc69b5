package dev.candour.rules.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candour.rules.versions.Publication.Action;
import dev.candour.source.InvalidSourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionStoreTest {

    private static final String ONE = "1111".repeat(16);
    private static final String TWO = "1122".repeat(16);

    @TempDir
    private Path data;

    private VersionStore store() {
        return new VersionStore(data, Clock.fixed(Instant.parse("2026-11-20T10:15:30Z"), ZoneOffset.UTC));
    }

    @Test
    void a_version_is_kept_with_its_files_time_person_and_note() throws IOException {
        keep(ONE, "rule one", Action.PUBLISHED, "first");

        Publication kept = store().history().publications().get(0);
        assertThat(kept.version()).isEqualTo(ONE);
        assertThat(kept.at()).isEqualTo("2026-11-20T10:15:30Z");
        assertThat(kept.by()).isEqualTo("ann");
        assertThat(kept.note()).isEqualTo("first");
        assertThat(store().texts(kept)).isEqualTo(files("rule one"));
    }

    @Test
    void what_is_in_use_already_is_not_written_again() throws IOException {
        keep(ONE, "rule one", Action.PUBLISHED, "");
        keep(ONE, "rule one", Action.PUBLISHED, "");
        keep(ONE, "rule one", Action.USED, "");
        assertThat(versions()).containsExactly(ONE);

        keep(TWO, "rule two", Action.PUBLISHED, "");
        keep(ONE, "rule one", Action.ROLLED_BACK, "back");
        assertThat(versions()).containsExactly(ONE, TWO, ONE);
    }

    @Test
    void a_version_is_found_by_its_beginning() throws IOException {
        keep(ONE, "rule one", Action.PUBLISHED, "");
        keep(TWO, "rule two", Action.PUBLISHED, "");

        assertThat(new VersionFinder(store()).find("1122").version()).isEqualTo(TWO);
        assertThat(find("11"))
                .contains("No version that is kept begins with 11")
                .contains("four characters");
        assertThat(find("1111111111x1")).contains("Did you mean 111111111111?");
        assertThat(find("abcdef")).contains("set 112211221122, set 111111111111");
    }

    @Test
    void an_empty_store_says_so() {
        assertThat(find("abcd")).contains("none is kept yet");
    }

    @Test
    void a_beginning_that_two_versions_share_is_not_enough() throws IOException {
        keep(ONE, "rule one", Action.PUBLISHED, "");
        keep("1111".repeat(4) + "22".repeat(24), "rule two", Action.PUBLISHED, "");

        assertThat(find("1111")).contains("More than one version begins with 1111");
    }

    @Test
    void a_kept_file_that_was_changed_is_named_and_never_used() throws IOException {
        keep(ONE, "rule one", Action.PUBLISHED, "");
        Path broken = only(data.resolve("rules/files"));
        Files.writeString(broken, "rule 0ne");

        Publication kept = store().history().publications().get(0);
        assertThatThrownBy(() -> store().texts(kept))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessageContaining(broken.toString())
                .hasMessageContaining("changed or lost");

        keep(TWO, "rule one", Action.PUBLISHED, "");
        assertThat(store().texts(kept)).as("written anew").isEqualTo(files("rule one"));
    }

    @Test
    void an_entry_that_was_changed_is_named_and_the_others_still_count() throws IOException {
        keep(ONE, "rule one", Action.PUBLISHED, "");
        Path broken = only(data.resolve("rules/log"));
        Files.writeString(broken, Files.readString(broken).replace("\"ann\"", "\"bob\""));
        keep(TWO, "rule two", Action.PUBLISHED, "");

        History history = store().history();
        assertThat(history.publications()).extracting(Publication::version).containsExactly(TWO);
        assertThat(history.problems())
                .singleElement()
                .matches(problem -> problem.file().equals(broken.toString()));
        assertThat(history.publications().get(0).number()).isEqualTo(2);
    }

    @Test
    void two_programs_that_publish_at_once_lose_nothing() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> all = IntStream.range(0, 24)
                    .<Future<?>>mapToObj(number -> threads.submit(() -> {
                        keep("%04d".formatted(number).repeat(16), "rule " + number, Action.PUBLISHED, "");
                        return null;
                    }))
                    .toList();
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(store().history().publications())
                .extracting(Publication::number)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 24).boxed().toList());
    }

    private String find(String written) {
        try {
            return new VersionFinder(store()).find(written).version();
        } catch (InvalidSourceException refused) {
            return refused.getMessage()
                    + refused.problems().get(0).advice(java.util.Locale.ENGLISH).orElse("");
        }
    }

    private List<String> versions() {
        return store().history().publications().stream()
                .map(Publication::version)
                .toList();
    }

    private void keep(String version, String text, Action action, String note) throws IOException {
        store().keep("set", version, files(text), action, "ann", note);
    }

    private static SortedMap<String, String> files(String text) {
        return new TreeMap<>(Map.of("set/rules.drl", text));
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }
}
