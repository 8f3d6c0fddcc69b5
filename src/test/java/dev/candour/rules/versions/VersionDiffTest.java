package dev.candour.rules.versions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.rules.RulesFolder;
import dev.candour.rules.versions.VersionDiff.FileChange;
import dev.candour.rules.versions.VersionDiff.Kind;
import dev.candour.rules.versions.VersionDiff.RuleChange;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class VersionDiffTest {

    private static final String ONE = RulesFolder.rule("One");
    private static final String TWO = RulesFolder.rule("Two");

    @Test
    void a_changed_number_is_the_rule_and_the_two_lines() {
        RuleChange change = only(Map.of("set/a.drl", ONE), Map.of("set/a.drl", ONE.replace("years >=", "years >")));

        assertThat(change.kind()).isEqualTo(Kind.CHANGED);
        assertThat(change.rule()).isEqualTo("One");
        assertThat(change.says()).containsExactly("{name}: {years} years");
        assertThat(change.removed()).containsExactly("    $need : RequiredSkill( years >= neededYears )");
        assertThat(change.added()).containsExactly("    $need : RequiredSkill( years > neededYears )");
    }

    @Test
    void a_rule_that_came_or_went_is_told_with_its_place() {
        RuleChange came = only(Map.of("set/a.drl", ONE), Map.of("set/a.drl", ONE + "\n" + TWO));
        assertThat(came.kind()).isEqualTo(Kind.ADDED);
        assertThat(came.after()).isEqualTo("set/a.drl:8");
        assertThat(came.before()).isNull();

        RuleChange went = only(Map.of("set/a.drl", ONE + "\n" + TWO), Map.of("set/a.drl", TWO));
        assertThat(went.kind()).isEqualTo(Kind.REMOVED);
        assertThat(went.before()).isEqualTo("set/a.drl:1");
    }

    @Test
    void a_rule_in_another_file_has_moved_and_one_on_another_line_is_the_same() {
        assertThat(only(Map.of("set/a.drl", ONE), Map.of("set/b.drl", ONE)).kind())
                .isEqualTo(Kind.MOVED);
        assertThat(diff(Map.of("set/a.drl", ONE), Map.of("set/a.drl", "// Comment\n\n" + ONE))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void other_files_are_told_line_by_line() {
        VersionDiff diff = diff(
                Map.of("set/ruleset.yaml", "title: A\nowner: B\n"), Map.of("set/ruleset.yaml", "title: C\nowner: B\n"));

        FileChange change = diff.files().get(0);
        assertThat(change.removed()).containsExactly("title: A");
        assertThat(change.added()).containsExactly("title: C");
    }

    private static RuleChange only(Map<String, String> before, Map<String, String> after) {
        VersionDiff diff = diff(before, after);
        assertThat(diff.rules()).hasSize(1);
        return diff.rules().get(0);
    }

    private static VersionDiff diff(Map<String, String> before, Map<String, String> after) {
        return VersionDiff.of(new TreeMap<>(before), new TreeMap<>(after));
    }
}
