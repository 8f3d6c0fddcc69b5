package dev.candour.rules.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candour.facts.RequiredSkill;
import dev.candour.rules.Lease;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.RuleRun;
import dev.candour.rules.RulesFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveRulesTest {

    private static final RequiredSkill JAVA = new RequiredSkill("Java", true, 5.0, 3.0, null, null, null, false, 10);

    @TempDir
    private Path path;

    private LiveRules live;

    @BeforeEach
    void first() {
        live = new LiveRules(library("{name}: first"));
    }

    @Test
    void a_lease_keeps_its_rules_while_others_come_into_force() {
        try (Lease before = live.lease()) {
            live.swap(library("{name}: second"));
            try (Lease after = live.lease()) {
                assertThat(said(before)).isEqualTo("Java: first");
                assertThat(said(after)).isEqualTo("Java: second");
            }
        }
    }

    @Test
    void old_rules_are_given_back_by_their_last_user() {
        Lease one = live.lease();
        Lease other = live.lease();
        live.swap(library("{name}: second"));

        one.close();
        one.close();
        assertThat(said(other)).isEqualTo("Java: first");

        other.close();
        assertThatThrownBy(() -> said(other)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void closed_rules_are_nobodys() {
        live.close();

        assertThatThrownBy(() -> live.lease()).isInstanceOf(IllegalStateException.class);
    }

    private static String said(Lease lease) {
        return RuleRun.fire(lease.library().get("set"), List.of(JAVA)).get(0).text();
    }

    private RuleLibrary library(String text) {
        RulesFolder folder = new RulesFolder(path)
                .with("set/ruleset.yaml", RulesFolder.DESCRIPTION)
                .with("set/rules.drl", RulesFolder.rule("One").replace("{name}: {years} years", text));
        return RuleLibrary.load(folder.path());
    }
}
