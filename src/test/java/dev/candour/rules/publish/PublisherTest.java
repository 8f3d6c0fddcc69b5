package dev.candour.rules.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candour.rules.Lease;
import dev.candour.rules.RuleSetSource;
import dev.candour.rules.RulesFolder;
import dev.candour.source.InvalidSourceException;
import dev.candour.source.Problem;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

    private static final Origin ME = new Origin("me", "");
    private static final String CASES = """
            Rule of set:
              - case: exactly the years that are asked for
                given:
                  - RequiredSkill: { name: Java, years: 3, neededYears: 3, weight: 20 }
                then: award 20
              - case: a year too little
                given:
                  - RequiredSkill: { name: Java, years: 2, neededYears: 3, weight: 20 }
                then: nothing
            """;

    @TempDir
    private Path path;

    private RulesFolder folder;
    private final List<String> tried = new ArrayList<>();
    private List<Problem> dryRunFinds = List.of();
    private Publisher publisher;

    @BeforeEach
    void start() {
        folder = new RulesFolder(path).withSet("set", "").with("set/rules.cases.yaml", CASES);
        publisher = Publisher.start(
                path, new Admission(this::tried, Verified.inMemory()), Keeper.NONE, Clock.systemUTC(), ME);
        tried.clear();
    }

    private List<Problem> tried(Path where, List<RuleSetSource> sets) {
        sets.forEach(set -> tried.add(set.name()));
        return dryRunFinds;
    }

    @AfterEach
    void close() {
        publisher.close();
    }

    @Test
    void a_good_change_is_live_under_a_version_of_its_own() {
        String before = version();
        folder.with("set/ruleset.yaml", "title: Changed\nowner: Somebody\n");

        assertThat(publisher.publish(ME).isLive()).isTrue();
        assertThat(version())
                .isNotEqualTo(before)
                .isEqualTo(publisher.last().versions().get("set"));
        assertThat(tried).containsExactly("set");
    }

    @Test
    void a_rule_that_cannot_be_read_leaves_the_live_rules_untouched() {
        String before = version();
        folder.with("set/rules.drl", RulesFolder.rule("Rule of set").replace("years >=", "yeers >="));

        assertThat(told(publisher.publish(ME))).contains("set/rules.drl:3:28: RequiredSkill has no field yeers.");
        assertThat(version()).isEqualTo(before);
        assertThat(tried).isEmpty();
    }

    @Test
    void a_rule_that_does_something_else_than_its_cases_say_is_not_published() {
        String before = version();
        folder.with("set/rules.drl", RulesFolder.rule("Rule of set").replace("years >=", "years >"));

        assertThat(told(publisher.publish(ME)))
                .containsExactly("set/rules.cases.yaml:2: The case \"exactly the years that are asked for\" of the rule"
                        + " \"Rule of set\" fails: expected award 20, but it said nothing.");
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void what_the_dry_run_finds_keeps_rules_from_being_live() {
        String before = version();
        dryRunFinds = List.of(new Problem("rule-fires-too-often", "set/rules.drl", 1, 0, Map.of("rule", "x"), null));
        folder.with("set/ruleset.yaml", "title: Changed\nowner: Somebody\n");

        assertThat(told(publisher.publish(ME))).singleElement().asString().contains("combinations");
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void a_version_that_was_tried_once_is_not_tried_again() {
        folder.with("set/ruleset.yaml", "title: Changed\nowner: Somebody\n");
        publisher.publish(ME);
        folder.with("set/ruleset.yaml", RulesFolder.DESCRIPTION);
        publisher.publish(ME);

        assertThat(publisher.last().isLive()).isTrue();
        assertThat(tried).containsExactly("set");
    }

    @Test
    void taking_a_bad_edit_back_takes_its_problems_back() {
        folder.with("set/ruleset.yaml", "titel: Changed\nowner: Somebody\n");
        assertThat(publisher.publish(ME).isLive()).isFalse();
        folder.with("set/ruleset.yaml", RulesFolder.DESCRIPTION);

        assertThat(publisher.publish(ME).isLive()).isTrue();
        assertThat(publisher.last().problems()).isEmpty();
    }

    @Test
    void bad_rules_are_no_beginning() {
        folder.with("set/ruleset.yaml", "titel: Changed\nowner: Somebody\n");

        assertThatThrownBy(() -> Publisher.start(
                        path, new Admission(DryRun.NONE, Verified.inMemory()), Keeper.NONE, Clock.systemUTC(), ME))
                .isInstanceOf(InvalidSourceException.class);
    }

    private String version() {
        try (Lease lease = publisher.live().lease()) {
            return lease.library().get("set").version();
        }
    }

    private static List<String> told(Attempt attempt) {
        return attempt.problems().stream()
                .map(problem -> problem.where() + ": " + problem.message(Locale.ENGLISH))
                .toList();
    }
}
