package dev.candour.resume.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.candour.profile.Profile;
import dev.candour.profile.Profile.EmploymentType;
import dev.candour.resume.Samples;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chinese houses that no list knows are told by their place; what merely stands near a title is none. */
class ChineseUnknownHousesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            德尔福思咨询 | 会计, 德尔福思咨询
            绿源环保（出纳）, 绿源环保
            石径/测试工程师/, 石径
            栗木山茶：护士：, 栗木山茶
            西湾区人民法院：ETL工程师, 西湾区人民法院
            """)
    void a_name_is_the_house_as_a_whole(String line, String house) {
        assertThat(read(line + "（2018.03-2021.06）\n- 对接供应商\n"))
                .singleElement()
                .extracting(Profile.Work::name)
                .isEqualTo(house);
    }

    @ParameterizedTest
    @ValueSource(strings = {"盘点库存，协调供应商送货，每周核对账目", "每周汇总门店报表，校对差异后逐级上报", "跟踪客户回款，缩短账期，处理日常问题"})
    void clauses_about_the_work_name_no_house(String clauses) {
        String entry = "%s\n%s\n" + clauses + "\n\n";

        assertThat(read(entry.formatted("仓库主管", "2018.03-2021.06") + entry.formatted("ETL工程师", "2014.02 至 2017.05")))
                .extracting(Profile.Work::name, Profile.Work::position)
                .containsExactly(tuple(null, "仓库主管"), tuple(null, "ETL工程师"));
    }

    @ParameterizedTest
    @CsvSource({"云雀,豆荚网,云雀", "一杯山茶,有树,一杯山茶", "客户管理系统,会员小程序,", "门店改造,对账平台二期,"})
    void a_line_over_what_was_done_names_the_house(String first, String second, String house) {
        assertThat(read(first + "\n工作内容\n- 维护旧接口\n- 编写文档\n\n" + second + "\n工作内容：\n- 核对订单\n"))
                .extracting(Profile.Work::name)
                .containsExactlyElementsOf(house == null ? List.of() : List.of(first, second));
    }

    @ParameterizedTest
    @CsvSource({
        "实习生管理专员, EMPLOYMENT",
        "實習生培訓主管, EMPLOYMENT",
        "志愿者项目经理, EMPLOYMENT",
        "人事实习生, INTERNSHIP",
        "项目管理实习生, INTERNSHIP",
        "志愿者, VOLUNTEER"
    })
    void who_cares_for_interns_and_volunteers_is_none(String title, EmploymentType type) {
        assertThat(read("2018.03-2021.06 禾木软件有限公司 " + title + "\n"))
                .singleElement()
                .extracting(Profile.Work::type)
                .isEqualTo(type);
    }

    private static List<Profile.Work> read(String lines) {
        return Samples.readText("cv.txt", "林若溪\n\n工作经历\n\n" + lines).work();
    }
}
