package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MembershipsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Member of the Wexley Geographical Union, 2015 - present",
                "Active member of the Larkspur Society, 2015 - 2019",
                "Student member of Tansy Guild Ltd (2013 - 2016)"
            })
    void who_belongs_to_a_society_holds_no_position_there(String line) {
        assertThat(career(readText(
                        "cv.md",
                        "# Mira Tallow\n\n## Experience\n\n" + line + "\n\nClerk, Fernwood Ltd, 2013 - 2015\n")))
                .singleElement()
                .asString()
                .startsWith("Fernwood Ltd | Clerk");
    }

    @Test
    void a_title_keeps_what_it_is_a_member_of() {
        assertThat(career(readText(
                        "cv.md",
                        "# Mira Tallow\n\n## Experience\n\nMember of Technical Staff, Fernwood Ltd, 2013 - 2015\n")))
                .singleElement()
                .asString()
                .startsWith("Fernwood Ltd | Member of Technical Staff");
    }

    @Test
    void the_second_person_in_charge_leads_no_two() {
        assertThat(readText("cv.md", "# 王小明\n\n## 工作经历\n\n### 青杉科技有限公司 | 第二负责人 | 2021.01 - 2022.01\n- 做了网站\n")
                        .work())
                .singleElement()
                .satisfies(work -> assertThat(work.teamSize()).isNull());
    }
}
