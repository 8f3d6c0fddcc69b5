package dev.candour.resume.skill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Evidence;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Skill;
import dev.candour.resume.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TornMentionsTest {

    private static final String CV = """
            Ines Varga

            Experience
            Analyst, Birkenhain Ltd, March 2020 - May 2022
            %s

            Education
            BSc Physics, University of Oakford, 2019
            """;

    private static Profile with(String text) {
        return Samples.readText("cv.txt", CV.formatted(text.replace("/", "\n")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - Was there for project/  management of three plants      | Project management
            Planned the work and used machine/learning where it helped | Machine learning
            - Counted the visitors with Google/Analytics               | Google Analytics
            负责平台的微/服务改造                                        | Microservices
            - Counted the visitors with scikit-/learn                  | scikit-learn
            """)
    void a_skill_goes_on_behind_the_end_of_a_line(String text, String skill) {
        Profile profile = with(text);

        assertThat(profile.skills())
                .filteredOn(one -> one.name().equals(skill))
                .singleElement()
                .extracting(Skill::months)
                .isEqualTo(27);
        Evidence place = profile.evidenceAt("/skills/" + Samples.names(profile).indexOf(skill))
                .get(0);
        assertThat(place.quote()).contains("\n");
    }

    @Test
    void what_its_parts_name_alone_is_left_out() {
        assertThat(Samples.names(with("- Kept the boards of Azure/  DevOps")))
                .contains("Azure DevOps")
                .doesNotContain("DevOps");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - Planned each project/- Management of three plants   | Project management
            - Led a project//Management came by                   | Project management
            - Led each project./Management of plants              | Project management
            Java/Spark/SQL/Kafka                                | Spark SQL
            - Never used Google/  Analytics                       | Google Analytics
            """)
    void items_sentences_and_denials_stay_what_they_are(String text, String skill) {
        assertThat(Samples.names(with(text))).doesNotContain(skill);
    }
}
