package dev.candour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages at the top promise is there. */
class ReadmeTest {

    private static final String README = Samples.text(Path.of("README.md"));

    @Test
    void the_verdict_that_it_shows_is_the_one_that_is_printed() {
        String golden = Samples.text(Path.of("src/test/resources/golden/lin-yufei.platform-engineer.txt"));

        assertThat(README).contains(golden.strip());
    }

    @Test
    void the_rule_that_it_shows_is_the_one_that_runs() {
        String rule = README.substring(README.indexOf("rule \""), README.indexOf("\nend") + 4);

        assertThat(Samples.text(Path.of("rules/common/skills.drl"))).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"README.md", "CONTRIBUTING.md", "samples/README.md", "rules/README.md", "rules/README.zh.md"})
    void every_file_that_a_page_names_exists(String page) {
        Path folder = Path.of(page).toAbsolutePath().getParent();

        assertThat(Pattern.compile("\\]\\(([^)#:]+)\\)")
                        .matcher(Samples.text(Path.of(page)))
                        .results())
                .allSatisfy(link -> assertThat(folder.resolve(link.group(1))).exists());
        assertThat(Pattern.compile("`((?:rules|samples|src|docs)/[\\w./-]+)`")
                        .matcher(Samples.text(Path.of(page)))
                        .results())
                .allSatisfy(named -> assertThat(Path.of(named.group(1))).exists());
    }
}
