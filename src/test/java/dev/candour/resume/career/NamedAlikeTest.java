package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Employers alone beside their dates, some of which nobody could know by their names. */
class NamedAlikeTest {

    @Test
    void a_name_in_the_place_of_the_others_is_an_employer_too() {
        assertThat(career(readText("resume.md", """
                        # Mira Tallow

                        ## Work

                        **Tansy Associates, Feb 2018 - Jan 2020**
                        Kept the books of eleven bakeries.

                        **quill9, Nov 2016 - Dec 2017**
                        Drew maps of cycle paths.

                        **Heron Harbour Night Team, Apr 2014 - Sep 2016**
                        Answered the telephone of the pilots.
                        """)))
                .containsExactly(
                        "Tansy Associates | null | 2018-02..2020-01 | employment",
                        "quill9 | null | 2016-11..2017-12 | employment",
                        "Heron Harbour Night Team | null | 2014-04..2016-09 | employment");
    }

    @Test
    void what_was_built_is_none() {
        assertThat(career(readText("resume.txt", """
                        林若溪

                        工作经历

                        2019年2月-至今  Heron audio
                        整理录音。

                        2017年3月-2018年12月  溪桥票务系统
                        接听电话。

                        2014年5月-2017年1月  白鹭科技
                        画图。
                        """)))
                .containsExactly(
                        "Heron audio | null | 2019-02..null | employment",
                        "白鹭科技 | null | 2014-05..2017-01 | employment");
    }
}
