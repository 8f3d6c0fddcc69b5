package dev.candour.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadingTest {

    private static final Leading LEADING = new Leading(Vocabulary.standard().words("leading"));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Led the harbour team (5 people); 5
        Led eight engineers; 8
        Managed a team of 12; 12
        Managed a cross-functional team of about 25 designers; 25
        Supervise a staff of 14 nurses; 14
        Leading a 4-person team; 4
        Built and led a squad of six developers; 6
        Headed a 9-member data science group; 9
        Direct team of 7 analysts; 7
        Managed 3 analysts and 2 interns; 3
        Responsible for managing 15 employees; 15
        Oversaw 20+ sales representatives; 20
        管理 8 人; 8
        带领10人团队; 10
        带领团队8人完成交付; 8
        负责管理12名客服; 12
        领导十二人的研发团队; 12
        下属人数：5人; 5
        担任组长，6人团队; 6
        带3名实习生; 3
        """)
    void the_size_of_a_team_that_is_led_is_read(String text, int people) {
        String line = View.of("test", text).text();
        assertThat(LEADING.in(line))
                .isNotEmpty()
                .anySatisfy(place -> assertThat(place.people()).isEqualTo(people));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Led the backend team",
                "Used to leading small crews and teams",
                "带领团队完成项目",
                "Managed the finance department"
            })
    void leading_without_a_number_has_no_size(String text) {
        assertThat(LEADING.in(text))
                .singleElement()
                .satisfies(place -> assertThat(place.people()).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Excellent leadership skills",
                "Worked in a team of 12",
                "built the first version of the display with two other interns",
                "Part of a 10-person team led by the CTO",
                "Led the migration of 300 services",
                "Managed 40 clusters and 2000 containers",
                "Leading provider of 5 products",
                "Managed a budget of 20 million",
                "Looking for a leadership role",
                "参与5人团队开发",
                "在张经理带领下，8人完成项目",
                "仓库管理平台 P7 团队计划",
                "具有良好的团队合作精神和领导能力",
                "服务客户 30 余人次"
            })
    void these_do_not_lead(String text) {
        assertThat(LEADING.in(View.of("test", text).text())).isEmpty();
    }
}
