package dev.candour.resume.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.candour.profile.Profile;
import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.resume.Samples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However many fields of a form about a career stand on a line, in whatever order, each says what it asks for. */
class ChineseCareerRowsTest {

    private static final List<List<String>> POSITIONS = List.of(
            List.of("起止时间：2018.03-2021.06", "单位：鹿野", "职务：调度员", "离职原因：合同到期"),
            List.of("任职期间 ： 2018.03-2021.06", "所在单位 ： 蓝岸水务", "从事工作 ： 统计员", "证明人 ： 王先生"),
            List.of("任職期間: 2018.03-2021.06", "服務機構: 豆莢網", "擔任職務: 會計", "地點: 台中"));

    private static final List<List<String>> STUDIES = List.of(
            List.of("学历：本科", "毕业院校：江州大学", "专业：土木工程"),
            List.of("最高学历 ： 统招本科", "所学专业 ： 园林", "学校名称 ： 临江理工大学", "现居：江州"),
            List.of("學位: 學士", "系所: 獸醫", "就讀期間: 2009.09-2013.06", "畢業學校: 國立臨江大學"));

    @ParameterizedTest
    @ValueSource(strings = {" ", "    ", "；", "，", "。", "/", " / ", " | ", "\t", "\n"})
    void a_row_about_a_position_names_house_post_and_dates(String between) {
        for (int seed = 0; seed < 9; seed++) {
            List<String> row = shuffled(POSITIONS.get(seed % 3), seed);

            Profile read = Samples.readText(
                    "cv.txt", "林若溪\n\n工作经历\n\n" + String.join(between, row) + "\n\n" + "2013.02-2016.04 禾木软件有限公司 出纳\n");

            String house = List.of("鹿野", "蓝岸水务", "豆莢網").get(seed % 3);
            String post = List.of("调度员", "统计员", "會計").get(seed % 3);
            assertThat(read.work())
                    .as("%s", row)
                    .extracting(
                            Profile.Work::name,
                            Profile.Work::position,
                            work -> work.startDate().toString())
                    .containsExactly(tuple(house, post, "2018-03"), tuple("禾木软件有限公司", "出纳", "2013-02"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "    ", "；", "，", "/", " / ", " | ", "\t", "\n"})
    void a_row_about_studies_keeps_level_school_and_field_together(String between) {
        for (int seed = 0; seed < 9; seed++) {
            List<String> row = shuffled(STUDIES.get(seed % 3), seed);

            List<Profile.Education> read = Samples.readText(
                            "cv.txt", "林若溪\n\n教育背景\n\n" + String.join(between, row) + "\n")
                    .education();

            assertThat(read)
                    .as("%s", row)
                    .extracting(Profile.Education::institution, Profile.Education::area, Profile.Education::level)
                    .containsExactly(tuple(
                            List.of("江州大学", "临江理工大学", "國立臨江大學").get(seed % 3),
                            List.of("土木工程", "园林", "獸醫").get(seed % 3),
                            DegreeLevel.BACHELOR));
        }
    }

    private static List<String> shuffled(List<String> fields, int seed) {
        List<String> row = new ArrayList<>(fields);
        Collections.shuffle(row, new Random(seed));
        return row;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            1. 单位:鹿野;职务:调度员          = 1. 单位:鹿野#职务:调度员
            - 职务 : 会计 / 公司 : 蓝岸      = -   职务:会计    #公司:蓝岸
            公司/职位:鹿野/会计 时间:2018年    = 公司/职位:鹿野/会计 时间:2018年
            单位:鹿野 单位/部门:蓝岸 职务:会计  = 单位:鹿野 单位/部门:蓝岸#职务:会计
            地点:杭州 时间:2018年            = 地点:杭州 时间:2018年
            负责单位:鹿野 职务:调度员          = 负责单位:鹿野 职务:调度员
            - 最高学历:本科 所学专业:园林      = -   学历:本科  #专业:园林
            """)
    void only_a_line_that_begins_as_a_form_about_a_career_is_parted(String text, String parted) {
        assertThat(ChineseCareerRows.over(text).replace('\n', '#'))
                .isEqualTo(parted)
                .hasSameSizeAs(text);
    }
}
