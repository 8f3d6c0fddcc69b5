package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands with dates of its own below a Chinese position: work done there, or another role at the same house. */
class ChineseWorkWithinTest {

    static Stream<Arguments> entries_below_a_position() {
        return Stream.of(
                Arguments.of(
                        "rebuilding a system and developing a feature",
                        "工作经历\n溪桥软件有限公司  后端工程师  2019.03-2023.05\n库存系统重构与性能优化（2020.03-2021.02）\n- 拆分服务\n打卡功能设计、测试（2021.03-2023.05）\n- 编写接口",
                        "溪桥软件有限公司 | 后端工程师 | 2019-03..2023-05"),
                Arguments.of(
                        "an English house over Chinese work",
                        "Experience\nTansyfern, data analyst\t2019-03 ~ 2023-05\n庫存系統重構 (2020-03 ~ 2021-02)\n\n• 拆分服務\nkelp-index 檢索服務開發人員 (2021-03 ~ 2023-05)\n\n• 編寫接口",
                        "Tansyfern | data analyst | 2019-03..2023-05"),
                Arguments.of(
                        "work as long as the position",
                        "工作经历\n朗杉互娱 / 后端工程师 / 2017.03-2019.02\n竞赛平台开发（2017.03-2019.02）\n- 编写接口",
                        "朗杉互娱 | 后端工程师 | 2017-03..2019-02"),
                Arguments.of(
                        "a developer of something that is told",
                        "工作经历\n栖谷优选 / 后端工程师 / 2019.03-2023.05\n仓储中心微服务化改造 2020.03-2021.02\n- 拆分服务\nApp 推送服务负责人 2021.03-2023.05\n- 编写接口",
                        "栖谷优选 | 后端工程师 | 2019-03..2023-05"),
                Arguments.of(
                        "a foreign name before what was done",
                        "工作经历\n溪桥软件有限公司 后端工程师 2019.03-2023.05\nNova 平台前端开发 (2022.03-2023.05)\n- 编写页面",
                        "溪桥软件有限公司 | 后端工程师 | 2019-03..2023-05"),
                Arguments.of(
                        "another house in those years",
                        "工作经历\n溪桥软件有限公司  销售代表  2018.07-2023.05\n- 开拓客户\n松岭中学  兼职教师（2020.07-2021.02）\n- 备课",
                        "溪桥软件有限公司 | 销售代表 | 2018-07..2023-05\n松岭中学 | 兼职教师 | 2020-07..2021-02"),
                Arguments.of(
                        "a post at another house before",
                        "工作经历\n溪桥软件有限公司  测试工程师  2018.07-至今\n- 编写用例\n栖谷优选  前端开发（2016.07-2018.02）\n- 编写页面",
                        "溪桥软件有限公司 | 测试工程师 | 2018-07..null\n栖谷优选 | 前端开发 | 2016-07..2018-02"),
                Arguments.of(
                        "roles that have not ended, counted",
                        "工作经历\n溪桥软件有限公司\n1、测试工程师  2018.07-至今\n2、测试经理  2021.03-至今\n\n职责：\n1、编写用例",
                        "溪桥软件有限公司 | 测试工程师 | 2018-07..null\n溪桥软件有限公司 | 测试经理 | 2021-03..null"),
                Arguments.of(
                        "roles under bullets",
                        "工作经历\n溪桥软件有限公司\n- 测试工程师 2018.07-至今\n- 测试经理 2021.03-至今",
                        "溪桥软件有限公司 | 测试工程师 | 2018-07..null\n溪桥软件有限公司 | 测试经理 | 2021-03..null"),
                Arguments.of(
                        "roles over duties that are counted, too",
                        "工作经历\n溪桥软件有限公司\n1. 会计  2016.2-\n2. 财务经理  2019.9-\n岗位职责一：\n1. 编写用例；",
                        "溪桥软件有限公司 | 会计 | 2016-02..null\n溪桥软件有限公司 | 财务经理 | 2019-09..null"),
                Arguments.of(
                        "tasks of a position",
                        "工作经历\n溪桥软件有限公司 测试工程师 2018.07-2021.02\n- 支付系统测试 2018.09-2019.02\n- 驱动调试 2019.03-2019.06",
                        "溪桥软件有限公司 | 测试工程师 | 2018-07..2021-02"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void entries_below_a_position(String what, String lines, String expected) {
        assertThat(career(readText("cv.txt", "林若溪\n\n" + lines + "\n"))
                        .map(line -> line.replaceAll(" \\| employment$", "")))
                .containsExactly(expected.split("\n"));
    }
}
