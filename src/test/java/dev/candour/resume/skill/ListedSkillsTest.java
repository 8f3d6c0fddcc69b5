package dev.candour.resume.skill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Skill;
import dev.candour.resume.Samples;
import dev.candour.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListedSkillsTest {

    private static Profile with(String skills) {
        return Samples.readText("cv.md", """
                # Ines Varga

                ## Experience
                **Analyst**, Birkenhain Ltd, March 2020 - May 2022
                - Kept the books

                ## Skills
                %s
                """.formatted(skills));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Docker, Quuxling, Git                          | Quuxling
            Tools: Docker, Zorblax-9, Git                  | Zorblax-9
            - Docker (Quuxling CE, Git)                    | Quuxling CE
            熟悉 Docker、Quuxling、Git                      | Quuxling
            - **Web**: Java / Spring, Vorpal Studio; Docker    | Vorpal Studio
            """)
    void a_name_among_known_skills_is_listed_though_the_vocabulary_lacks_it(String line, String name) {
        Profile profile = with(line);

        assertThat(profile.skills())
                .filteredOn(skill -> skill.name().equals(name))
                .singleElement()
                .satisfies(skill -> assertThat(skill.claimed()).isTrue())
                .extracting(Skill::months)
                .isNull();
        String pointer = "/skills/" + Samples.names(profile).indexOf(name);
        assertThat(profile.evidenceAt(pointer))
                .singleElement()
                .satisfies(place -> assertThat(place.quote()).isEqualTo(name));
        assertThat(profile.confidence().get(pointer).because()).isEqualTo("listed-name");
    }

    @Test
    void a_name_of_a_bullet_counts_where_the_bullets_beside_it_are_skills() {
        assertThat(Samples.names(with("- Docker\n- Quuxling Cloud\n- Git\n"))).contains("Quuxling Cloud");
        assertThat(Samples.names(with("- Ahlberg Medal\n- Quuxling Cloud\n- Oakford Fair\n- Git")))
                .doesNotContain("Quuxling Cloud", "Ahlberg Medal");
    }

    @Test
    void a_name_is_listed_once_however_often_it_is_written() {
        assertThat(Samples.names(with("Docker, Quuxling, Git, QUUXLING\nJava, Quuxling")))
                .containsOnlyOnce("Quuxling")
                .doesNotContain("QUUXLING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Docker, Git, quick to learn",
                "Docker, Git, Fluent French",
                "Docker, Git, 2019, 95%",
                "Docker, Git, since 2018",
                "Docker, Git, Utah",
                "Docker, Git, Jul 2017",
                "Previously, I have built things with Docker, Git",
                "Docker (5yrs), Git (1yr), 3x",
                "Docker, Git, Austin, TX",
                "Docker, Git, Fast Learner",
                "Docker, Git, Ahlberg University",
                "Docker, Git, Works under Pressure.",
                "Docker, Git, CompTIA Security+",
                "Never used: Docker, Quuxling, Git",
                "Programming Languages: Docker, Git, Other Tools",
                "Docker, Git, Ahlberg Oakford - 09/2021",
                "Docker, Git, American",
                "Quuxling, Ahlberg, Oakford, Selma, Docker",
                "Docker (Vorn/Tessel), Git",
                "Docker (Quick & Manual), Git",
                "Docker, Git, Vorn &",
                "Docker, Git, Data",
                "Docker, Batch, Real-time, Git"
            })
    void a_quality_a_level_a_heading_and_what_is_denied_is_no_name(String line) {
        assertThat(with(line).skills())
                .extracting(Skill::name)
                .allMatch(name -> Vocabulary.standard().skills().canonical(name).isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MySQL, presto, Redis              | Presto
            WEBPACK / GULP                    | Gulp
            网络库 Retrofit2 + RxJava2         | Retrofit
            通过flume采集                      | Flume
            SAP Tally Excel                   | Tally
            """)
    void a_word_of_everyday_is_a_skill_right_among_others(String line, String skill) {
        assertThat(Samples.names(with(line))).contains(skill);
    }

    @Test
    void a_line_of_skills_and_nothing_else_lists_them_with_spaces_between() {
        String text = "Ines Varga\n\nSkills\nLeadership Collaboration Problem Solving\nCommunication Onboarding\n";

        assertThat(Samples.names(Samples.readText("cv.txt", text)))
                .contains("Leadership", "Collaboration", "Communication", "Onboarding");
        assertThat(Samples.names(Samples.readText("cv.txt", "Ines Varga\n\nLeadership Collaboration of geese\n")))
                .isEmpty();
    }

    @Test
    void a_key_of_music_is_no_language() {
        assertThat(Samples.names(with("Java, Piano Trio No. 2 in C"))).doesNotContain("C");
    }

    @Test
    void the_first_cell_of_a_row_is_a_label_and_not_a_name() {
        assertThat(Samples.names(with("| Kind | Names |\n|---|---|\n| Quuxling | Docker, Zorblax-9, Git |\n")))
                .contains("Zorblax-9")
                .doesNotContain("Quuxling", "Kind", "Names");
    }

    @Test
    void a_sentence_of_verbs_lists_no_names() {
        assertThat(Samples.names(with("- Docker, Git\n- Refurbish, sell, and repair old Linux servers")))
                .contains("Docker", "Linux")
                .doesNotContain("Refurbish");
    }
}
