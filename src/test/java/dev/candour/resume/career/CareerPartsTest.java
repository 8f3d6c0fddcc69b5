package dev.candour.resume.career;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.resume.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Positions outside of a plain section about work: below parts of it, among studies and projects, in headings. */
class CareerPartsTest {

    private static String[] career(String text) {
        return Samples.career(Samples.readText("cv.md", text)).toArray(String[]::new);
    }

    @Test
    void the_parts_of_a_career_have_headings_of_their_own() {
        assertThat(career("""
                Ines Varga

                Experience

                Research
                Feb 2020 - Mar 2022, Scientist, Department of Natural Resources
                - Analysed soil data

                Teaching
                2014 - 2018, Tutor, Oakford University
                - Taught soil science

                Funding
                2015 - 2018, Postgraduate Award, Institute of Science
                """))
                .containsExactly(
                        "Department of Natural Resources | Scientist | 2020-02..2022-03 | employment",
                        "Oakford University | Tutor | 2014..2018 | employment");
    }

    @Test
    void a_heading_with_dates_and_a_title_is_a_position_where_no_heading_speaks_of_work() {
        assertThat(career("""
                # Ines Varga

                ## Education
                BA English, Oakford University, 2013

                ## May 2021 - May 2022: Account Executive (Pendle)
                - Met the quota

                ## June 2018 to November 2018: Emergency Medical Technician (Marsh Ambulance)
                - Drove the night shift

                ## Additional information
                Brown belt
                """))
                .containsExactly(
                        "Pendle | Account Executive | 2021-05..2022-05 | employment",
                        "Marsh Ambulance | Emergency Medical Technician | 2018-06..2018-11 | employment");
    }

    @ParameterizedTest
    @CsvSource({"Teaching", "Research Projects", "Education"})
    void a_post_is_work_under_any_heading(String heading) {
        assertThat(career("""
                # Ines Varga

                ## Work Experiences
                - Clerk, Birkenhain Ltd, 2019 - 2021

                ## %s
                - Research Assistant, Marsh Laboratory, 2015 - 2017
                - The river in autumn, 2014 - 2015
                """.formatted(heading)))
                .containsExactly(
                        "Birkenhain Ltd | Clerk | 2019..2021 | employment",
                        "Marsh Laboratory | Research Assistant | 2015..2017 | employment");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2016–.    | 2016..null
            2015–16.  | 2015..2016
            2014-15.  | 2014..2015
            """)
    void a_full_stop_behind_dates_ends_a_sentence_and_no_date(String dates, String read) {
        assertThat(career("""
                # Ines Varga

                ## Academic Employment
                * Visiting Lecturer, University of Oakford, %s
                """.formatted(dates))).singleElement().asString().contains(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lecturer, University of California, San Diego, 2012 - 2013 | University of California, San Diego
            Lecturer, University of Texas at Austin, 2012 - 2013       | University of Texas at Austin
            Lecturer, Oakford College, London, 2012 - 2013             | Oakford College
            """)
    void a_university_of_several_towns_is_told_apart_by_the_town(String line, String employer) {
        assertThat(career("# Ines Varga\n\n## Work\n- " + line))
                .singleElement()
                .asString()
                .startsWith(employer + " |");
    }

    @Test
    void 句号后面的话不属于职位() {
        assertThat(career("# 陆川\n\n## 工作经历\n- **柳溪事业单位**，2021.07 - 2023.06。市直单位。\n"))
                .singleElement()
                .asString()
                .contains("2021-07..2023-06");
    }

    @Test
    void 公司名称可以含有括号和开发区() {
        assertThat(career("""
                陆川

                工作经历
                2012 - 2014	青石微电子(苏州)有限公司(实习)	工业园区,苏州,中国
                助理软件工程师
                """)).containsExactly("青石微电子(苏州)有限公司 | 助理软件工程师 | 2012..2014 | internship");
    }

    @Test
    void a_single_year_stands_over_a_position_where_ranges_stand_over_others_in_the_same_way() {
        assertThat(career("""
                # Ines Varga

                ## Experience
                ### Pendle Clinic (2020 - 2022)
                Therapist

                ### Oakford Board of Directors (2019)
                Music Committee Chair
                """))
                .contains("Oakford Board of Directors | Music Committee Chair | 2019..2019 | employment");
        assertThat(career("""
                # Ines Varga

                ## Experience
                Instructor	Oakford
                Clay Yard Academy	April 2019 - August 2019

                Mentor	Whalley
                Elm Workshop in Weaving	May 2017
                """)).contains("Elm Workshop in Weaving | Mentor | 2017-05..2017-05 | employment");
    }

    @ParameterizedTest
    @CsvSource({"organisation, role", "employer, jobTitle"})
    void older_and_other_names_of_fields_are_known(String employer, String title) {
        String json =
                "{\"volunteer\": [{\"%s\": \"Pendle Aid\", \"%s\": \"Driver\", \"startDate\": \"2015-01\", \"endDate\": \"2016-01\"}]}"
                        .formatted(employer, title);

        assertThat(Samples.career(Samples.readText("cv.json", json)))
                .containsExactly("Pendle Aid | Driver | 2015-01..2016-01 | volunteer");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Employer: Penrose Parcel Co.                 | Penrose Parcel Co.
            Employer: Penrose Parcel Co., Phoenix, AZ    | Penrose Parcel Co.
            Company: Acme S.p.A.                         | Acme S.p.A.
            """)
    void a_full_stop_at_the_end_of_a_labelled_name_takes_nothing_from_its_beginning(String line, String employer) {
        assertThat(career("Ines Varga\n\nWork experience\n" + line + "\nPosition: Driver\nDates: 2019 - 2021\n"))
                .singleElement()
                .asString()
                .startsWith(employer + " |");
    }

    @Test
    void headings_of_entries_may_be_of_a_higher_rank_than_that_of_their_section() {
        assertThat(career("""
                ---
                title: Resume
                ---

                #### Work Experience
                ### Communications Coordinator, [Valley Association](https://example.com)
                ##### November 2017 - December 2019
                * Manage the site

                ### Crew Member, [Aldena Winery](https://example.com/aldena)
                ##### August - November 2017
                * Cellar duties

                #### Education
                ### B.A. Asian Studies, University of Oakford
                ##### May 2004

                #### Skills
                * Writing
                """))
                .containsExactly(
                        "Valley Association | Communications Coordinator | 2017-11..2019-12 | employment",
                        "Aldena Winery | Crew Member | 2017-08..2017-11 | employment");
    }

    @Test
    void a_labelled_item_of_skills_within_a_position_ends_no_career() {
        assertThat(career("""
                # Ines Varga

                ## Work History
                ### Senior Engineer — Pendle Games
                **August 2020 – May 2024**
                - Led the tooling
                - **Skills summary:** Docker (1yr), Kubernetes (1yr)

                ### Engineer — Marsh Labs
                **July 2017 – August 2020**
                - Wrote the tools
                """))
                .containsExactly(
                        "Pendle Games | Senior Engineer | 2020-08..2024-05 | employment",
                        "Marsh Labs | Engineer | 2017-07..2020-08 | employment");
    }

    @Test
    void 导师不是学生的职位() {
        assertThat(career("""
                # 陆川

                ## 教育背景
                理学学士, 统计学	2009年9月 - 2013年6月
                柳溪大学金融学院
                茶园中的质量控制	2012年7月 - 2013年5月
                导师:某甲教授
                """)).isEmpty();
    }
}
