package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Title lines in Chinese that say in a few words where and as what, and labels before posts. */
class ChineseToldPostsTest {

    static Stream<Arguments> careers() {
        return Stream.of(
                Arguments.of(
                        "house and post in one part",
                        "2021.03-2023.05：于白鹭软件担任售前工程师一职\n- 写方案\n\n2019.03-2021.02：于青杉互娱担任新媒体运营一职\n- 写文案\n",
                        "白鹭软件 | 售前工程师 | 2021-03..2023-05\n青杉互娱 | 新媒体运营 | 2019-03..2021-02"),
                Arguments.of(
                        "house and post behind commas",
                        "2021.03-2023.05，就职于Elmwood Pte Ltd，担任软件工程师。\n- 写接口\n\n2019.03-2021.02，任职于青杉报社，职务为见习记者。\n- 写稿\n",
                        "Elmwood Pte Ltd | 软件工程师 | 2021-03..2023-05\n青杉报社 | 见习记者 | 2019-03..2021-02"),
                Arguments.of(
                        "several posts behind one word",
                        "2021.03-2023.05：于青杉三中担任数学教师、班主任一职\n- 上课\n",
                        "青杉三中 | 数学教师、班主任 | 2021-03..2023-05"),
                Arguments.of(
                        "a legal form that holds the word for holding a post",
                        "2021.03-2023.05 在白鹭计算（青杉）有限责任公司任会计，负责日常工作。\n",
                        "白鹭计算（青杉）有限责任公司 | 会计 | 2021-03..2023-05"),
                Arguments.of(
                        "labels put together of words for posts",
                        "白鹭印染有限公司  2021.03-2023.05\n所任职务：跟单员\n- 跟单\n\n青杉纺织有限公司  2019.03-2021.02\n现任职务：采购专员\n- 采购\n",
                        "白鹭印染有限公司 | 跟单员 | 2021-03..2023-05\n青杉纺织有限公司 | 采购专员 | 2019-03..2021-02"),
                Arguments.of(
                        "a label set wide",
                        "白鹭印染有限公司  2021.03-2023.05\n职  位：海报设计 / 网页设计师\n- 设计\n\n青杉纺织有限公司  2019.03-2021.02\n职  位：云平台-运维工程师\n- 运维\n",
                        "白鹭印染有限公司 | 海报设计 / 网页设计师 | 2021-03..2023-05\n青杉纺织有限公司 | 云平台-运维工程师 | 2019-03..2021-02"),
                Arguments.of(
                        "foreign words behind the slash between two titles",
                        "白鹭软件  2021.03-2023.05\n数据科学家 / Graph Agent 开发（兼职）\n- 写接口\n",
                        "白鹭软件 | 数据科学家 / Graph Agent 开发 | 2021-03..2023-05"),
                Arguments.of(
                        "labels parted by one space behind foreign words",
                        "时间：2021.03-2023.05 单位：ELM Works PLC 岗位：物流经理\n- 发货\n",
                        "ELM Works PLC | 物流经理 | 2021-03..2023-05"));
    }

    static Stream<Arguments> houses() {
        return Stream.of(
                Arguments.of(
                        "the branch of a house of money",
                        "白鹭证券青杉营业部 | 投资顾问 | 2021.03-2023.05\n- 服务客户\n",
                        "白鹭证券青杉营业部 | 投资顾问 | 2021-03..2023-05"),
                Arguments.of(
                        "an office and a section that are bodies of their own",
                        "青杉区人民政府办公室  科员  2021.03-2023.05\n- 写材料\n\n白鹭中学国际部  英语教师  2019.03-2021.02\n- 上课\n",
                        "青杉区人民政府办公室 | 科员 | 2021-03..2023-05\n白鹭中学国际部 | 英语教师 | 2019-03..2021-02"),
                Arguments.of(
                        "a centre of a street",
                        "青杉街道综合治理中心 | 网格员 | 2021.03-2023.05\n- 走访\n",
                        "青杉街道综合治理中心 | 网格员 | 2021-03..2023-05"),
                Arguments.of(
                        "a name before the trade of the house, and a slash",
                        "白鹭软件/Python工程师    2021.03-2023.05\n- 写接口\n\n青杉汽车/大客户销售    2019.03-2021.02\n- 谈合同\n",
                        "白鹭软件 | Python工程师 | 2021-03..2023-05\n青杉汽车 | 大客户销售 | 2019-03..2021-02"),
                Arguments.of(
                        "two trades beside a slash are one title",
                        "白鹭纺织有限公司  2021.03-2023.05\n软件/硬件工程师\n- 写接口\n",
                        "白鹭纺织有限公司 | 软件/硬件工程师 | 2021-03..2023-05"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"careers", "houses"})
    void are_read_by_their_words(String what, String lines, String expected) {
        assertThat(career(readText("resume.txt", "林若溪\n\n工作经历\n\n" + lines))
                        .map(line -> line.replaceAll(" \\| [a-z-]+$", "")
                                .replace('(', '（')
                                .replace(')', '）')))
                .containsExactly(expected.split("\n"));
    }
}
