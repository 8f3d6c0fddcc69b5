package dev.candour.resume.career;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.resume.Samples;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Houses that no list knows are told from the titles they touch, where all positions are written so. */
class GluedHousesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            云雀ETL工程师, 蓝岸仓库主管, 云雀, ETL工程师
            龙腾地产后台管理工程师, 木棉设计数控操作工, 龙腾地产, 后台管理工程师
            追光者平面设计师, 拾贝区域销售经理, 追光者, 平面设计师
            豆莢網韌體工程師, 小滿茶門市店長, 豆莢網, 韌體工程師
            鹿野会计, 禾木软件有限公司出纳, 鹿野, 会计
            德尔福思咨询产品经理, 栗木质检员, 德尔福思咨询, 产品经理
            """)
    void a_name_before_a_title_is_the_house(String first, String second, String house, String post) {
        assertThat(read("2018.03-2021.06 %s\n- 对接供应商\n\n2015.02-2017.04  %s\n- 整理报表\n", first, second))
                .first()
                .extracting(Profile.Work::name, Profile.Work::position)
                .containsExactly(house, post);
        assertThat(read("%s\n2018.03-2021.06\n- 对接供应商\n\n%s\n2015.02-2017.04\n- 整理报表\n", first, second))
                .first()
                .extracting(Profile.Work::name, Profile.Work::position)
                .containsExactly(house, post);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新能源汽车销售顾问,跨境电商运营", // of trades, no houses
                "少儿编程讲师,游戏原画师",
                "云雀ETL工程师,数据分析师", // one alone may be anything
                "云雀ETL工程师,云雀产品经理",
                "市场部副经理,产品总监兼运营总监"
            })
    void what_a_title_begins_with_is_none(String titles) {
        String[] both = titles.split(",");

        assertThat(read("2018.03-2021.06 %s\n- 对接供应商\n\n2015.02-2017.04  %s\n- 整理报表\n", both[0], both[1]))
                .extracting(Profile.Work::name)
                .containsOnlyNulls();
    }

    private static List<Profile.Work> read(String lines, String first, String second) {
        return Samples.readText("cv.txt", "林若溪\n\n工作经历\n\n" + lines.formatted(first, second))
                .work();
    }
}
