package dev.candour.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Authors are warned of a rule that turns everybody down, and left alone when it looks at the candidate. */
class ClosedTest {

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$need : RequiredSkill( mandatory == true, neededYears > 5 )",
                "$need : RequiredLanguage( neededLevel == \"C1\" )\n Candidate()",
                "$need : RequiredSkill( years < neededYears || neededYears > 9 )",
                "$need : RequiredSkill()\n ( Candidate( years < 2 ) or Job( seniority == \"senior\" ) )",
                "$need : RequiredSkill()\n not Job( seniority == \"junior\" )",
                "$need : RequiredSkill( $asked : neededYears )\n exists RequiredOneOf( neededYears > $asked )"
            })
    void a_rule_that_looks_at_the_job_alone_is_warned_of(String when) {
        assertThat(warnings(when)).singleElement().asString().isEqualTo("""
                s/closed.drl:6: "Turns down" looks at the job alone, so it would reject for everybody, \
                whatever a candidate shows. Add a condition about what the candidate shows, \
                as in RequiredSkill( years < neededYears ); in each part of an "or" or ||.""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$need : RequiredSkill( mandatory == true, years < neededYears )",
                "$need : RequiredDegree( neededLevel == \"master\", levelsAbove < 0 )",
                "$need : RequiredSkill( mandatory == true )\n exists Employment()",
                "$need : RequiredSkill()\n ( Candidate( years < 2 ) or Candidate( positions < 1 ) )",
                "$need : RequiredSkill( $years : years )\n RequiredOneOf( neededYears > $years )",
                "$need : RequiredSkill( years < 1 || years < 2 && neededYears > 9 )"
            })
    void a_rule_that_looks_at_the_candidate_is_left_alone(String when) {
        assertThat(warnings(when)).isEmpty();
    }

    @Test
    void one_that_awards_may_look_at_the_job_alone() {
        assertThat(warnings("$need : RequiredSkill( mandatory == true )", "verdict.award( $need, \"Asked\" );"))
                .isEmpty();
    }

    private List<String> warnings(String when) {
        return warnings(when, "verdict.reject( $need, \"Closed\" );");
    }

    private List<String> warnings(String when, String then) {
        RulesFolder folder = new RulesFolder(temp)
                .withSet("s", "")
                .with(
                        "s/closed.drl",
                        "rule \"Turns down\"\n  @why( \"Closed.\" )\nwhen\n %s\nthen\n %s\nend\n"
                                .formatted(when.replace("\n", ""), then));
        LibraryCheck check = RuleLibrary.check(folder.path());
        assertThat(check.problems()).isEmpty();
        return check.warnings().stream()
                .filter(warning -> warning.code().equals("set-speaks-against-all"))
                .map(warning -> warning.file() + ":" + warning.line() + ": " + warning.message(Locale.ENGLISH) + " "
                        + warning.advice(Locale.ENGLISH).orElseThrow())
                .toList();
    }
}
