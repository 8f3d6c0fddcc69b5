package dev.candour.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StartTest {

    @Test
    void a_broken_rule_file_stops_the_start_with_one_clear_message(@TempDir Path rules, CapturedOutput output)
            throws IOException {
        Path set = Files.createDirectories(rules.resolve("engineering"));
        Files.writeString(set.resolve("ruleset.yaml"), "title: Engineering\nowner: People team\n");
        Files.writeString(set.resolve("skills.drl"), """
                rule "Has a skill"
                when
                    $need : RequiredSkill( yeers >= neededYears )
                then
                    verdict.award( $need, "{name}" );
                end
                """);

        assertThat(CandourServer.start(0, options(rules))).isFalse();
        assertThat(output)
                .contains("skills.drl:3:", "yeers", "Did you mean", "years", "./candour rules check")
                .doesNotContain("\tat ")
                .doesNotContain("Exception");
    }

    @Test
    void a_missing_rules_folder_stops_the_start_with_one_clear_message(@TempDir Path folder, CapturedOutput output) {
        assertThat(CandourServer.start(0, options(folder.resolve("nowhere")))).isFalse();
        assertThat(output).contains("nowhere").doesNotContain("\tat ").doesNotContain("Exception");
    }

    private static ServerOptions options(Path rules) {
        return new ServerOptions(rules, rules.resolveSibling("data"), Path.of("samples"), false);
    }
}
