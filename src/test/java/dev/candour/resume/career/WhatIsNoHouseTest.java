package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences behind a house, fields in parentheses, rests of items and towns are no part of its name. */
class WhatIsNoHouseTest {

    private static Stream<String> positions(String section) {
        return career(readText("cv.txt", "Nora Whitlock\n\nExperience\n\n" + section));
    }

    @Test
    void a_sentence_behind_a_house_whatever_the_house_ends_with() {
        assertThat(positions("""
                Feb 2013 – Jun 2013	Sales Clerk, QRVN. Introduced a list for new starters and kept it
                in order so that nobody had to ask.
                Oct 2010 – Jan 2011	Sales Clerk, Fernwood Inc. Planned and delivered the yearly programme.
                2008 – 2009	Sales Clerk, St. Osgood's College. Wrote the monthly report for the board.
                2006 – 2007	Sales Clerk, Tolliver B.V. Looked after the boats and the oars.
                """))
                .containsExactly(
                        "QRVN | Sales Clerk | 2013-02..2013-06 | employment",
                        "Fernwood Inc. | Sales Clerk | 2010-10..2011-01 | employment",
                        "St. Osgood's College | Sales Clerk | 2008..2009 | employment",
                        "Tolliver B.V. | Sales Clerk | 2006..2007 | employment");
    }

    @Test
    void the_rest_of_an_item_that_was_wrapped() {
        assertThat(career(readText("cv.txt", """
                    harbour; painted boats and sheds, mended investments
                    and sung at executive level
                -   Mended ropes of the harbour for company through

                Lock Engineer – 2009-2015

                Primary contact between lock and
                """))).containsExactly("null | Lock Engineer | 2009..2015 | employment");
    }

    @Test
    void a_field_in_parentheses_behind_a_title() {
        assertThat(career(readText("cv.md", """
                ## Work experience (IT)

                - **Tolliver**:\s
                    - Senior Dock Specialist (Presales), October 2020 - Today.
                    - Dock Specialist (Presales), May 2018 - October 2020
                    - Senior Dock Consultant, June 2013 - May 2018.
                - **Elmford (Whitsand)**: Harbour Consultant, April 2010 - June 2013.
                - **Oakford (now Marsh)**: Harbour Consultant/Dock Leader, March 2005 - April 2010.
                - **IBM (Tansy)**: Dock Engineer, January 2003 - March 2005.
                """)))
                .startsWith(
                        "Tolliver | Senior Dock Specialist (Presales) | 2020-10..null | employment",
                        "Tolliver | Dock Specialist (Presales) | 2018-05..2020-10 | employment",
                        "Tolliver | Senior Dock Consultant | 2013-06..2018-05 | employment");
    }

    @Test
    void the_house_of_another_for_who_works_for_himself() {
        assertThat(positions("""
                Site Designer; Elmford Clay Association; 2011 - 2012

                Designed the site.

                Independent Developer (Tide Tables); 2008 - 2010

                Two years for the tides.
                """))
                .containsExactly(
                        "Elmford Clay Association | Site Designer | 2011..2012 | employment",
                        "null | Independent Developer (Tide Tables) | 2008..2010 | self-employed");
    }

    @Test
    void the_capital_that_is_called_like_a_state() {
        assertThat(career(readText("cv.md", """
                # Nora Whitlock

                ## Experience

                ### Graphics Reporter, QRV
                ###### Washington, D.C. | 2018 – present
                * Drew the river.
                """))).containsExactly("QRV | Graphics Reporter | 2018..null | employment");
    }

    @Test
    void icons_before_dates_and_towns() {
        assertThat(positions("""
                Elm Cargo
                Data Engineer
                \uE000 August 2021 – Present	\uE000 Leeds, UK
                – Wrote the model.

                Elm Cargo
                Data Clerk
                \uE000 October 2020 – July 2021	\uE000 Leeds, UK
                – Kept the model.
                """))
                .containsExactly(
                        "Elm Cargo | Data Engineer | 2021-08..null | employment",
                        "Elm Cargo | Data Clerk | 2020-10..2021-07 | employment");
    }

    @Test
    void items_may_tell_what_house_stands_over_them() {
        assertThat(career(readText("cv.md", """
                ## 工作经历

                ### Fernwood88

                - 公司简介：给渔船修网。
                - 主营业务：渔网研发。

                > 2015.02 - 至今

                - 职位：前端负责人
                - 职责：守着灯塔的前端。

                ### 柳溪海关技术处

                - 单位简介：柳溪海关

                > 2013.06 - 2014.12

                - 职位：前端工程师
                """)))
                .containsExactly(
                        "Fernwood88 | 前端负责人 | 2015-02..null | employment",
                        "柳溪海关技术处 | 前端工程师 | 2013-06..2014-12 | employment");
    }

    @Test
    void whose_a_house_is_or_was_and_why_somebody_left_it() {
        assertThat(positions("""
                Sales Clerk, Tolliver, a Fernwood company, 2018 - 2020
                - Sold rope.

                Sales Clerk, Oakmere, formerly Marsh Ltd, 2015 - 2018
                - Sold sails.

                Tansyfern
                October 2012 - April 2015 (company folded)
                Sales Clerk
                - Sold oars.
                """))
                .containsExactly(
                        "Tolliver | Sales Clerk | 2018..2020 | employment",
                        "Oakmere | Sales Clerk | 2015..2018 | employment",
                        "Tansyfern | Sales Clerk | 2012-10..2015-04 | employment");
        assertThat(positions("Clerk, A Cut Above Company, 2018 - 2020\n"))
                .containsExactly("A Cut Above Company | Clerk | 2018..2020 | employment");
    }

    @Test
    void a_label_over_items_and_an_office_of_the_house() {
        assertThat(positions("""
                * Tansyfern, November 2014 - December 2015
                  * Role: Head Baker
                  * Technology:
                    * Ovens
                * Marshwood, August 2012 - September 2013
                  * Role: Baker
                  * Technology:
                    * Mills
                """))
                .containsExactly(
                        "Tansyfern | Head Baker | 2014-11..2015-12 | employment",
                        "Marshwood | Baker | 2012-08..2013-09 | employment");
        assertThat(positions("""
                Fernwood College                                     Sep 2008 - Dec 2012
                Office of the Dean of Studies, Leeds, UK
                Office Assistant

                - Kept the books.
                """))
                .containsExactly("Fernwood College | Office Assistant | 2008-09..2012-12 | employment");
    }

    @Test
    void a_slash_in_a_title_behind_the_house_and_a_colon() {
        assertThat(career(readText("cv.txt", """
                林小岚

                工作经历

                白杨数字媒体有限公司: Web/APP 开发工程师 (2017/01-2019/05)
                - 主导开发
                """)))
                .containsExactly("白杨数字媒体有限公司 | Web/APP 开发工程师 | 2017-01..2019-05 | employment");
    }
}
