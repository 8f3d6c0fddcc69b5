package dev.candour.resume.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile.Leadership;
import dev.candour.resume.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudentHeadsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "担任学生会主席",
                "学生会宣传部部长 2014.09 - 2015.06",
                "外联部部长",
                "机器人社社长 | 2014.09 - 2015.06",
                "北原大学学生会 主席",
                "航模战队 队长",
                "动力组组长",
                "智能花盆项目组组长",
                "曾任部长、社团社长等职务",
                "带领部门成员策划迎新晚会",
                "擔任系學會會長"
            })
    void the_head_of_students_leads_them(String line) {
        assertThat(campus("校园经历", line)).isNotNull();
        assertThat(campus("社团经历", line)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "担任班长",
                "班长,管理班级日常事务",
                "学生会干事",
                "学生会宣传部副部长",
                "校学生会主席助理",
                "协助学生会主席组织晚会",
                "与学生会部长沟通",
                "团支部书记",
                "竞选学生会主席",
                "班级学习小组组长",
                "宿舍长",
                "学生会主席团成员",
                "志愿者协会会员",
                "采访校友会会长",
                "国际会议程序委员会副主席",
                "文艺委员"
            })
    void these_offices_have_nobody_under_them(String line) {
        assertThat(campus("校园经历", line)).isNull();
    }

    @Test
    void those_who_were_led_are_counted() {
        assertThat(campus("校园经历", "带领15名干事完成三场活动"))
                .extracting(Leadership::teamSize)
                .isEqualTo(15);
    }

    @Test
    void an_office_told_of_beside_the_studies_counts() {
        assertThat(campus("教育背景", "任院学生会主席")).isNotNull();
        assertThat(campus("教育背景", "导师带领团队获奖")).isNull();
    }

    private static @Nullable Leadership campus(String heading, String line) {
        return Samples.readText("cv.md", """
                # 林若川

                ## 工作经历
                云帆科技有限公司 | 工程师 | 2018.03 - 2022.05
                - 修复线上缺陷

                ## %s
                - %s
                """.formatted(heading, line)).leadership();
    }
}
