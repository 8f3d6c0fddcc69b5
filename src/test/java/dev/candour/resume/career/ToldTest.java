package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Careers that are told in sentences. */
class ToldTest {

    @Test
    void a_career_in_english_sentences() {
        assertThat(career(readText("resume.txt", """
                        Petra Vonnegan

                        I joined Harbourlight Ltd as a data analyst in March 2017 and left in June 2019. From July 2019
                        until May 2022 I was a data engineer at Cobaltine GmbH, where I built pipelines in Spark. Since
                        June 2022 I have been working as a senior data engineer at Wrenfield AG.

                        I studied mathematics at the University of Rookmere from 2013 to 2016.
                        """)))
                .containsExactly(
                        "Harbourlight Ltd | data analyst | 2017-03..2019-06 | employment",
                        "Cobaltine GmbH | data engineer | 2019-07..2022-05 | employment",
                        "Wrenfield AG | senior data engineer | 2022-06..null | employment");
    }

    @Test
    void sentences_beside_their_dates_are_told_whatever_a_part_of_them_looks_like() {
        assertThat(career(readText("resume.txt", """
                        Petra Vonnegan

                        Experience

                        2018 - present\tI currently work at Redbud as a store manager. We sell
                        bread.
                        2014 - 2018\tI worked at Tansyfern.tv as a data analyst using R.
                        2010 - 2012\tI looked after the garden of
                        Fennick Ltd.
                        """)))
                .containsExactly(
                        "Redbud | store manager | 2018..null | employment",
                        "Tansyfern.tv | data analyst | 2014..2018 | employment");
    }

    @Test
    void dates_before_each_sentence() {
        assertThat(career(readText("resume.txt", """
                        Hi, I'm Pia.

                        2021-02 to now: Lead Product Designer at Havtorn Health. I run a design team of four.

                        2018-08 to 2021-01: UX Designer at Tallow AB. Wireframes, Sketch, user research.
                        """)))
                .containsExactly(
                        "Havtorn Health | Lead Product Designer | 2021-02..null | employment",
                        "Tallow AB | UX Designer | 2018-08..2021-01 | employment");
    }

    @Test
    void a_career_in_chinese_sentences() {
        assertThat(career(readText(
                        "resume.txt",
                        "孟小鹿\n\n本人2015年7月毕业于青鹿学院。毕业后加入海盐精机有限公司担任日语翻译，2018年3月离职。"
                                + "2018年4月至2021年12月就职于星河网络有限公司，任采购专员。2022年1月至今在启明软件有限公司任采购主管，带领8人团队。")))
                .containsExactly(
                        "海盐精机有限公司 | 日语翻译 | 2015-07..2018-03 | employment",
                        "星河网络有限公司 | 采购专员 | 2018-04..2021-12 | employment",
                        "启明软件有限公司 | 采购主管 | 2022-01..null | employment");
    }

    @Test
    void a_sentence_beside_laid_out_positions_adds_none() {
        assertThat(career(readText(
                        "resume.txt",
                        "Mira Tallow\n\nExperience\nTeacher, Northgate Academy, 2018-09 – Present\n"
                                + "Teacher, Elm Park College, 2016-09 – 2018-07\n\n"
                                + "I was an examiner at Rookmere Board from 2019 to 2021 and marked 300 papers.")))
                .hasSize(2);
    }
}
