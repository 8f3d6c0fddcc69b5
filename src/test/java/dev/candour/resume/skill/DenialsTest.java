package dev.candour.resume.skill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.resume.Samples;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a list of skills says that somebody lacks or only wishes for, wherever in the list it stands. */
class DenialsTest {

    private static List<String> skills(String... lines) {
        return Samples.names(Samples.readText("cv.txt", "Ines Varga\n\nSkills\n" + String.join("\n", lines) + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tableau: none",
                "As a boy I did not know anything about Tableau",
                "I knew nothing about Tableau",
                "Zero exposure to Tableau",
                "I do not use Tableau",
                "I have yet to work with Tableau",
                "Keen to gain experience with Tableau",
                "Eager to develop skills in Tableau",
                "I would love to work with Tableau",
                "Planning to pick up Tableau",
                "My goal is to become proficient in Tableau",
                "Hoping to gain exposure to Tableau",
                "Tableau is something I have not tried",
                "想进一步学习Tableau",
                "打算自学Tableau",
                "希望有机会接触Tableau",
                "从未用过Tableau",
                "Tableau没怎么用过",
                "Tableau不熟",
                "对Tableau了解不多",
                "对Tableau很感兴趣",
                "Tableau: none  ",
                "Tableau: no knowledge",
                "Tableau – no experience",
                "Tableau (never used)",
                "Tableau (no experience yet)",
                "Tableau is new to me",
                "I have not worked with Tableau yet.",
                "Not used: Tableau",
                "Not skilled in Tableau",
                "On my list to learn: Tableau",
                "Learning goals: Tableau",
                "Want to explore Tableau",
                "Tableau：无",
                "Tableau（不会）",
                "Tableau（无经验）",
                "Tableau零基础",
                "Tableau不太熟悉",
                "对Tableau不了解",
                "不熟悉Tableau",
                "未使用过Tableau",
                "没有接触过Tableau",
                "不太会用Tableau"
            })
    void what_somebody_lacks_is_no_skill_and_takes_nothing_from_the_lines_beside_it(String lacks) {
        assertThat(skills(lacks, "Docker, Kotlin", "Figma")).contains("Docker", "Kotlin", "Figma");
        assertThat(skills("Docker, Kotlin", lacks, "Figma")).contains("Docker", "Kotlin", "Figma");
        assertThat(skills("Docker、Kotlin", "Figma", lacks)).contains("Docker", "Kotlin", "Figma");
        assertThat(skills("Docker, Kotlin", lacks, "Figma")).doesNotContain("Tableau");
        assertThat(skills("- Figma", "- " + lacks, "- Docker, Kotlin"))
                .contains("Docker", "Kotlin", "Figma")
                .doesNotContain("Tableau");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No experience with Tableau, Kafka or\nTerraform",
                "No experience with Tableau,\nKafka, Terraform",
                "I have been at many desks in many houses, and I have no experience with Tableau\nand Kafka and Terraform"
            })
    void a_denial_goes_on_where_its_line_is_broken(String lacks) {
        assertThat(skills("Docker", lacks)).contains("Docker").doesNotContain("Tableau", "Kafka", "Terraform");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tableau: advanced",
                "Tableau - none of the others draws better",
                "Tableau (nonstop since 2015)",
                "Tableau：无需指导",
                "Tableau, used to it for years",
                "Eager to use my knowledge of Tableau",
                "Looking for a house that uses Tableau, which I know",
                "There is nothing about Tableau I do not know",
                "不仅会Tableau"
            })
    void what_only_begins_like_a_denial_denies_nothing(String has) {
        assertThat(skills("Docker", has)).contains("Docker", "Tableau");
    }
}
