package dev.candour.resume.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.resume.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table may say in two columns when something began and when it ended. */
class TimeColumnsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            起始时间#结束时间#单位#职务; 2018.03#2021.06#鹿野#调度员
            单位#职务#入职日期#离职日期; 鹿野#调度员#2018年3月#2021年6月
            開始時間#結束時間#單位#職務; 2018/3#2021/06#鹿野#调度员
            Start Date#End Date#Company#Title; 2018-03#2021-06#鹿野#调度员
            """)
    void both_columns_are_one_range(String head, String row) {
        for (String between : new String[] {" | ", "|", "\t", "    "}) {
            String table = (head + "\n" + row + "\n"
                            + row.replace("2018", "2013").replace("2021", "2016"))
                    .replace("#", between);

            assertThat(Samples.readText("cv.txt", "林若溪\n\n工作经历\n\n" + table + "\n")
                            .work())
                    .as(table)
                    .first()
                    .extracting(
                            Profile.Work::name, Profile.Work::position, work -> work.startDate() + "/" + work.endDate())
                    .containsExactly("鹿野", "调度员", "2018-03/2021-06");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            起始时间 | 结束时间#2018.03 | 2021.06 = 起始时间 - 结束时间#2018.03 - 2021.06
            | 入职时间 | 离职时间 |#| 2018.03 | 至今 | = | 入职时间 - 离职时间 |#| 2018.03 - 至今 |
            时间 | 结束时间#2018.03 | 2021.06 = 时间 | 结束时间#2018.03 | 2021.06
            起始时间 | 结束时间##2018.03 | 2021.06 = 起始时间 - 结束时间##2018.03 | 2021.06
            """)
    void only_under_a_head_of_both_a_dash_joins_them(String text, String joined) {
        String lines = text.replace('#', '\n');
        assertThat(TimeColumns.over(lines)).isEqualTo(joined.replace('#', '\n')).hasSameSizeAs(lines);
    }
}
