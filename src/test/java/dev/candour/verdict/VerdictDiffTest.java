package dev.candour.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.verdict.VerdictDiff.FieldMove;
import dev.candour.verdict.VerdictDiff.PartMove;
import dev.candour.verdict.VerdictDiff.RequirementMove;
import dev.candour.verdict.VerdictDiff.RuleMove;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictDiffTest {

    private static final String LIN = GoldenVerdicts.text("lin-yufei.platform-engineer");

    @Test
    void two_verdicts_are_the_same_exactly_when_nothing_moved() {
        for (String one : GoldenVerdicts.names()) {
            for (String other : GoldenVerdicts.names()) {
                VerdictDiff diff = VerdictDiff.of(GoldenVerdicts.verdict(one), GoldenVerdicts.verdict(other));
                assertThat(diff.nothingMoved()).as(one + " and " + other).isEqualTo(one.equals(other));
            }
        }
    }

    /** Whatever is changed in the text of a verdict, the comparison tells of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"recommendation\" : \"REVIEW\"`|`\"recommendation\" : \"RECOMMEND\"`",
                "`\"points\" : 72`|`\"points\" : 71`",
                "`\"recommendAt\" : 70`|`\"recommendAt\" : 75`",
                "`\"found\" : \"2.5 years`|`\"found\" : \"2.6 years`",
                "`\"line\" : 17`|`\"line\" : 18`",
                "`\"open\" : false`|`\"open\" : true`",
                "`0.5 short;`|`0.6 short;`",
                "`\"photo\"`|`\"picture\"`",
                "`\"asOf\" : \"2026-11-20\"`|`\"asOf\" : \"2026-11-21\"`",
                "`\"name\" : \"engineering\"`|`\"name\" : \"engineers\"`",
                "`\"owner\" : \"`|`\"owner\" : \"New `",
                "`\"document\" : \"lin-yufei.md\"`|`\"document\" : \"lin.md\"`",
                "`\"why\" : \"The degree`|`\"why\" : \"A degree`",
                "`\"outcome\" : \"SILENT\"`|`\"outcome\" : \"SPOKE\"`",
                "`\"unassessed\" : [`|`\"wouldChangeNote\" : \"It was cut short.\", \"unassessed\" : [`",
                "`\"offered\" : 10`|`\"offered\" : 11`"
            })
    void whatever_differs_is_told(String right, String wrong) {
        assertThat(LIN).contains(right);
        Verdict other = VerdictReader.read("b.json", replaceOnce(right, wrong));

        VerdictDiff diff = VerdictDiff.of(lin(), other);
        assertThat(diff.nothingMoved()).isFalse();
        assertThat(VerdictDiffText.of(diff, Locale.ENGLISH, Paint.NONE))
                .containsPattern("→|read from other|  [~+] |silent")
                .hasLineCount(lines(diff));
    }

    @Test
    void a_rule_that_says_something_else_is_named_with_both_sentences() {
        Verdict other = VerdictReader.read("b.json", LIN.replace("a title in the profile says senior", "so is she"));

        assertThat(VerdictDiff.of(lin(), other).rules()).singleElement().satisfies(move -> {
            assertThat(move.rule()).isEqualTo("Has carried a senior title before");
            assertThat(move.before().text()).endsWith("says senior");
            assertThat(move.after().text()).endsWith("so is she");
        });
    }

    @Test
    void a_rule_that_leaves_its_trial_says_something_else() {
        Verdict lin = lin();
        String trial = lin.trial().get(0).rule();
        Verdict counted =
                VerdictReader.read("b.json", LIN.replaceFirst("(?s)\"trial\" : \\[.*?\n  } ],", "\"trial\" : [ ],"));

        assertThat(VerdictDiff.of(lin, counted).rules())
                .extracting(RuleMove::rule, move -> move.before().trial(), RuleMove::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(trial, true, null));
    }

    @Test
    void requirements_that_came_and_went_are_told_apart() {
        Verdict other = VerdictReader.read("b.json", replaceOnce("\"name\" : \"CKA\"", "\"name\" : \"CKS\""));

        assertThat(VerdictDiff.of(lin(), other).requirements())
                .extracting(RequirementMove::name, move -> move.before() == null, move -> move.after() == null)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("CKA", false, true),
                        org.assertj.core.groups.Tuple.tuple("CKS", true, false));
    }

    @Test
    void another_version_of_the_rules_is_told_where_it_stands() {
        Verdict other = VerdictReader.read("b.json", replaceOnce("\"version\" : \"", "\"version\" : \"0"));

        assertThat(VerdictDiff.of(lin(), other).about())
                .extracting(FieldMove::field)
                .containsExactly("ruleSet.version");
    }

    @Test
    void the_same_items_in_another_order_are_no_come_and_go() {
        Verdict other = VerdictReader.read("b.json", replaceOnce("\"name\", \"photo\"", "\"photo\", \"name\""));

        assertThat(VerdictDiff.of(lin(), other).parts())
                .containsExactly(new PartMove("notUsed", java.util.List.of(), java.util.List.of()));
    }

    @Test
    void words_of_two_languages_are_not_compared() {
        Verdict chinese = VerdictReader.read(
                "b.json",
                LIN.replace("\"language\" : \"en\"", "\"language\" : \"zh\"")
                        .replace("\"text\" : \"The job is a senior one", "\"text\" : \"这是高级职位"));

        VerdictDiff diff = VerdictDiff.of(lin(), chinese);
        assertThat(diff.rules()).isEmpty();
        assertThat(diff.words()).isFalse();
        assertThat(VerdictDiffText.of(diff, Locale.CHINESE, Paint.NONE)).contains("没有比较文字");
    }

    private static int lines(VerdictDiff diff) {
        return (int)
                VerdictDiffText.of(diff, Locale.CHINESE, Paint.NONE).lines().count();
    }

    private static Verdict lin() {
        return VerdictReader.read("a.json", LIN);
    }

    private static String replaceOnce(String right, String wrong) {
        int at = LIN.indexOf(right);
        return LIN.substring(0, at) + wrong + LIN.substring(at + right.length());
    }
}
