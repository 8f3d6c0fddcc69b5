package dev.candour.rules.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.rules.RuleFolder;
import dev.candour.rules.RulesFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With a real folder, as editors treat it. */
class FolderWatchTest {

    private static final String CHANGED = RulesFolder.rule("Changed");

    @TempDir
    private Path path;

    private final BlockingQueue<String> states = new LinkedBlockingQueue<>();
    private Path rules;
    private FolderWatch watch;

    @BeforeEach
    void begin() {
        rules = new RulesFolder(path).withSet("set", "").path().resolve("set/rules.drl");
        watch(true);
    }

    private void watch(boolean told) {
        watch = FolderWatch.start(path, told, () -> states.add(new RuleFolder(path).state()));
    }

    @AfterEach
    void end() {
        watch.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_save_is_noticed_whether_or_not_the_system_tells(boolean told) throws Exception {
        watch.close();
        watch(told);
        Files.writeString(rules, CHANGED);

        assertThat(next()).isEqualTo(now());
    }

    @Test
    void an_editor_that_renames_another_file_over_the_old_one_has_saved() throws Exception {
        Path swap = Files.writeString(rules.resolveSibling(".rules.drl.swp"), CHANGED);
        Files.move(rules, rules.resolveSibling("rules.drl~"), StandardCopyOption.REPLACE_EXISTING);
        Files.move(swap, rules, StandardCopyOption.REPLACE_EXISTING);

        assertThat(next()).isEqualTo(now());
    }

    @Test
    void a_file_that_is_written_in_pieces_is_one_change() throws Exception {
        Files.writeString(rules, "");
        for (String line : CHANGED.split("(?<=\n)")) {
            Files.writeString(rules, line, StandardOpenOption.APPEND);
            Thread.sleep(40);
        }

        assertThat(next()).isEqualTo(now());
        assertThat(states).isEmpty();
    }

    @Test
    void a_set_that_is_new_is_watched_too() throws Exception {
        new RulesFolder(path).withSet("more", "");
        assertThat(next()).isEqualTo(now());

        Files.writeString(path.resolve("more/rules.drl"), CHANGED);
        assertThat(next()).isEqualTo(now());
    }

    @Test
    void what_editors_and_people_leave_beside_the_rules_is_no_change() throws Exception {
        String before = now();
        Files.writeString(rules.resolveSibling(".rules.drl.swp"), "x");
        Files.writeString(rules.resolveSibling("rules.drl~"), "x");
        Files.writeString(rules.resolveSibling("4913"), "x");
        Files.writeString(path.resolve("README.md"), "x");
        Files.setLastModifiedTime(rules, java.nio.file.attribute.FileTime.fromMillis(0));

        assertThat(now()).isEqualTo(before);
    }

    @Test
    void a_change_that_cannot_be_taken_does_not_end_the_watch() throws Exception {
        watch.close();
        watch = FolderWatch.start(path, true, () -> {
            states.add(new RuleFolder(path).state());
            throw new IllegalStateException("no");
        });
        Files.writeString(rules, CHANGED);
        next();
        Files.writeString(rules, RulesFolder.rule("Again"));

        assertThat(next()).isEqualTo(now());
    }

    private String now() throws IOException {
        return new RuleFolder(path).state();
    }

    private String next() throws InterruptedException {
        String state = states.poll(30, TimeUnit.SECONDS);
        assertThat(state).as("a change within half a minute").isNotNull();
        return state;
    }
}
