package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Chinese careers in many layouts, each with houses that a list may know and with others, and with dates as people write them. */
class ChineseGridTest {

    /** House, title, part of the house, beginning and end. */
    private record Post(String house, String title, String part, int from, int to) {}

    private static final List<List<Post>> CAREERS = List.of(
            List.of(
                    new Post("溪桥软件有限公司", "测试工程师", "质量部", 202103, 202405),
                    new Post("松岭市人民医院", "护士", "内科", 201807, 202102)),
            List.of(new Post("栖谷优选", "用户运营", "增长组", 202004, 202309), new Post("朗杉互娱", "游戏策划", "数值组", 201709, 202003)),
            List.of(
                    new Post("云岫集团", "财务经理", "财务部", 201907, 202305),
                    new Post("拾味坊", "店长", "采购部", 201602, 201906),
                    new Post("澄江会计师事务所", "审计助理", "审计一部", 201407, 201601)));

    private static final List<String> DATES =
            List.of("%d.%02d-%d.%02d", "%d/%d~%d/%d", "%d年%d月—%d年%d月", "%d-%02d 至 %d-%02d", "%d.%02d.01 - %d.%02d.28");

    private static final List<String> LAYOUTS = List.of(
            "E｜T｜W",
            "W｜E｜P｜T",
            "E · P · T · W",
            "W / E / T",
            "T / E / W",
            "E  T  W",
            "W  E  P  T",
            "W\tE\tT",
            "E\tP\tT\tW",
            "T\tE\tW",
            "E——T——W",
            "W  E——T",
            "E\nT\nW",
            "W\nE\nT",
            "T\nE\nW",
            "E  W\nP  T",
            "E\nP | T\nW",
            "T\nE | P | W",
            "W\nT，E",
            "E（T） W",
            "W，E，T",
            "【E】T W",
            "【W】E T",
            "E T【W】",
            "E丨T丨W",
            "● W E T",
            "■ E  T  W",
            "◆ W\nE T",
            "▶ E | T | W",
            "公司：E\n部门：P\n职位：T\n时间：W",
            "时间：W\n公司名称：E\n担任职务：T\n汇报对象：总监\n下属人数：0人",
            "起止时间：W\n单位：E\n岗位：T\n证明人：王老师 13800001111\n离职原因：个人发展",
            "E（W）\n职位：T\n汇报对象：总经理\n工作职责：",
            "企业：E | 职务：T | 在职时间：W",
            "W / E / T / P",
            "E / T / P / W");

    static Stream<Arguments> layouts() {
        return LAYOUTS.stream()
                .flatMap(layout -> IntStream.range(0, CAREERS.size()).mapToObj(career -> Arguments.of(layout, career)));
    }

    @ParameterizedTest
    @MethodSource
    void layouts(String layout, int number) {
        List<Post> career = CAREERS.get(number);
        String dates = DATES.get((LAYOUTS.indexOf(layout) + number) % DATES.size());
        StringBuilder text = new StringBuilder("林若溪\nruoxi@example.com\n\n工作经历\n\n");
        career.forEach(post -> text.append(laidOut(layout, post, dates)).append("\n- 整理资料，协助同事\n\n"));

        assertThat(career(readText("cv.txt", text.toString())))
                .containsExactly(career.stream().map(ChineseGridTest::told).toArray(String[]::new));
    }

    private static String laidOut(String layout, Post post, String dates) {
        String time = dates.formatted(post.from / 100, post.from % 100, post.to / 100, post.to % 100);
        return layout.replace("E", post.house)
                .replace("T", post.title)
                .replace("P", post.part)
                .replace("W", time);
    }

    private static String told(Post post) {
        return "%s | %s | %d-%02d..%d-%02d | employment"
                .formatted(post.house, post.title, post.from / 100, post.from % 100, post.to / 100, post.to % 100);
    }
}
