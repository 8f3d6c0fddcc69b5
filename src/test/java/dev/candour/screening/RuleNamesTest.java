package dev.candour.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import dev.candour.html.VerdictPage;
import dev.candour.rules.Rule;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.RuleSet;
import dev.candour.rules.RulesFolder;
import dev.candour.verdict.Paint;
import dev.candour.verdict.RuleOutcome;
import dev.candour.verdict.Verdict;
import dev.candour.verdict.VerdictDiff;
import dev.candour.verdict.VerdictDiffText;
import dev.candour.verdict.VerdictJson;
import dev.candour.verdict.VerdictReader;
import dev.candour.verdict.VerdictText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules are called in the reader's language, and stay what their file calls them for programs. */
class RuleNamesTest {

    @Test
    void every_shipped_rule_has_a_chinese_name_of_its_own() {
        for (RuleSet set : Samples.library().sets()) {
            List<String> names = set.rules().stream()
                    .map(Rule::name)
                    .map(name -> set.inLanguage(name, Locale.CHINESE))
                    .toList();
            assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[\\p{IsHan}，]{3,30}"));
        }
    }

    @ParameterizedTest
    @EnumSource(Explain.class)
    void a_chinese_verdict_calls_rules_by_chinese_names_and_keeps_the_others(Explain level) {
        Verdict chinese = verdict(Locale.CHINESE, level);
        Verdict english = verdict(Locale.ENGLISH, level);

        assertThat(chinese.rules()).extracting(RuleOutcome::label).doesNotContainNull();
        assertThat(english.rules()).extracting(RuleOutcome::label).containsOnlyNulls();
        assertThat(chinese.rules())
                .extracting(RuleOutcome::rule)
                .isEqualTo(english.rules().stream().map(RuleOutcome::rule).toList());
        assertThat(chinese.shownRule("Has carried a senior title before")).isEqualTo("曾有高级职称");
        assertThat(VerdictJson.write(english)).doesNotContain("\"label\" : null");
    }

    @Test
    void a_terminal_and_a_page_show_the_chinese_name() {
        Verdict chinese = verdict(Locale.CHINESE, Explain.FULL);

        assertThat(VerdictText.of(chinese, Locale.CHINESE, Paint.NONE))
                .contains("曾有高级职称 (engineering/seniority.drl:4)", "自述了技能年限，经历未体现 (", "持有要求的证书 (")
                .doesNotContain("Has carried a senior title before", "Holds a required certificate");
        assertThat(VerdictPage.of(chinese))
                .contains("曾有高级职称 · engineering/seniority.drl:4")
                .doesNotContain("Has carried a senior title before");
    }

    @Test
    void a_comparison_of_chinese_verdicts_shows_the_chinese_name() {
        Verdict chinese = verdict(Locale.CHINESE, Explain.FULL);
        Verdict other =
                VerdictReader.read("other.json", VerdictJson.write(chinese).replace("有职称为", "有职位为"));
        VerdictDiff diff = VerdictDiff.of(chinese, other);

        assertThat(VerdictDiffText.of(diff, Locale.CHINESE, Paint.NONE)).contains("  曾有高级职称 (engineering");
        assertThat(diff.rules().get(0).rule()).isEqualTo("Has carried a senior title before");
    }

    @Test
    void a_verdict_of_before_is_read_as_well() {
        String json = VerdictJson.write(verdict(Locale.CHINESE, Explain.WHY_NOT));
        String before = json.replaceAll("(\"rule\" : \"[^\"]*\",)\n    \"label\" : \"[^\"]*\",", "$1");

        assertThat(before).isNotEqualTo(json);
        assertThat(VerdictJson.write(VerdictReader.read("new.json", json))).isEqualTo(json);
        assertThat(VerdictReader.read("old.json", before).shownRule("Holds a required certificate"))
                .isEqualTo("Holds a required certificate");
    }

    @Test
    void a_name_without_a_translation_and_a_translation_without_a_rule_are_warned_of(@TempDir Path folder) {
        RulesFolder rules = new RulesFolder(folder)
                .withSet("one", "")
                .with("one/texts.zh.yaml", "\"{name}: {years} years\": \"{name}：{years} 年\"\nRule of two: 规则二\n");

        assertThat(RuleLibrary.check(folder).warnings().stream()
                        .filter(warning -> !warning.code().equals("set-never-pays"))
                        .map(warning -> warning.where() + " " + warning.message(Locale.CHINESE)))
                .containsExactlyInAnyOrder(
                        "one/rules.drl:1 这条规则没有中文名称：\"Rule of one\"",
                        "one/texts.zh.yaml:2:1 本规则集中已没有这段文本或这个名称：\"Rule of two\"");
        assertThat(RuleLibrary.check(rules.with("one/texts.zh.yaml", "Rule of one: 规则一\n")
                                .path())
                        .warnings())
                .extracting(warning -> warning.code())
                .doesNotContain("set-name-not-translated");
    }

    private static Verdict verdict(Locale language, Explain level) {
        return new Screener(Samples.library())
                .screen(
                        Samples.profile(Samples.RESUMES.resolve("lin-yufei.md")),
                        Samples.job(Samples.JOBS.resolve("platform-engineer.yaml")),
                        new ScreeningOptions(Samples.DAY, language, level));
    }
}
