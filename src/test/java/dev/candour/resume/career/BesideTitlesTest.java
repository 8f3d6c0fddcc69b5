package dev.candour.resume.career;

import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.profile.Profile.EmploymentType;
import dev.candour.profile.Profile.Warning;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands beside a title and is no part of it: the town, and on what terms. */
class BesideTitlesTest {

    private static Profile experience(String lines) {
        return readText(
                "cv.txt",
                "Mira Tallow\n\nExperience\n\n" + lines.replace("\\n", "\n").replace("\\t", "\t") + "\n");
    }

    private static List<String> named(Profile profile) {
        return profile.work().stream()
                .map(work -> work.name() + " | " + work.position() + " | " + work.startDate() + ".." + work.endDate())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        June 2014 to Feb 2015, Leeds Senior Baker, Oat Foods\\n\\nApril 2012 to May 2014, Berlin Baker, Rye Ltd % Oat Foods | Senior Baker | 2014-06..2015-02+Rye Ltd | Baker | 2012-04..2014-05
        2014 - 2016, New Delhi Software Engineer, Oat Systems\\n\\n2012 - 2014, Mumbai Test Engineer, Rye Systems % Oat Systems | Software Engineer | 2014..2016+Rye Systems | Test Engineer | 2012..2014
        June 2014 to Feb 2015, Mobile Developer, Oat Systems\\n\\nApril 2012 to May 2014, Mobile Tester, Rye Ltd % Oat Systems | Mobile Developer | 2014-06..2015-02+Rye Ltd | Mobile Tester | 2012-04..2014-05
        June 2014 to Feb 2015, London Correspondent, Oat Press\\n\\nApril 2012 to May 2014, Editor, Rye Press % Oat Press | London Correspondent | 2014-06..2015-02+Rye Press | Editor | 2012-04..2014-05
        """)
    void a_town_behind_the_dates_of_several_is_no_part_of_the_title(String lines, String expected) {
        assertThat(named(experience(lines))).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        Mill Engineer for Oakmill, Inc – May 2014 – October 2017\\n- Kept the mill % Oakmill, Inc | Mill Engineer | 2014-05..2017-10
        Rye Analyst for Fernway, LLC - 2014 - 2016\\n- Sold flour % Fernway, LLC | Rye Analyst | 2014..2016
        Product Manager for Bread, Oat Foods, 2014 - 2016\\n- Sold bread % Oat Foods | Product Manager for Bread | 2014..2016
        """)
    void whom_somebody_worked_for_is_told_by_a_legal_form(String lines, String expected) {
        assertThat(named(experience(lines))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        Job Title : Clerk\\nDuration : Jan 2018 to Mar 2020\\nOrganization : Oat Foods Ltd % Oat Foods Ltd | Clerk | 2018-01..2020-03
        Organization : Oat Foods Ltd\\nTenure : Jan 2018 to Mar 2020\\nRole : Clerk % Oat Foods Ltd | Clerk | 2018-01..2020-03
        """)
    void what_a_form_asks_for_before_the_dates_is_no_house(String lines, String expected) {
        assertThat(named(experience(lines))).containsExactly(expected);
    }

    @Test
    void how_long_an_internship_was_is_not_as_what_somebody_worked() {
        Profile profile = experience("""
                2020-2021\\tOat Foods Plc, Associate Bread Developer
                12 Month Internship, New Loaves
                Worked with Excel

                2018\\tRye Ltd, Mill Administration
                2 Month Internship, Moving Flour
                Worked with SQL

                2017\\tSpelt Ltd, Work Experience
                2 Week Placement, Sowing
                Worked with seeds
                """);

        assertThat(named(profile))
                .containsExactly(
                        "Oat Foods Plc | Associate Bread Developer | 2020..2021",
                        "Rye Ltd | Mill Administration | 2018..2018",
                        "Spelt Ltd | Work Experience | 2017..2017");
        assertThat(profile.work()).extracting(Profile.Work::type).containsOnly(EmploymentType.INTERNSHIP);
    }

    @Test
    void studying_by_oneself_is_no_position() {
        assertThat(named(experience(
                        "2021-Present\\tSelf Studying\\nTaking time for bread.\\n\\n2020-2021\\tOat Foods, Baker")))
                .containsExactly("Oat Foods | Baker | 2020..2021");
    }

    @Test
    void a_year_at_the_head_of_a_line_that_gave_no_position_is_told() {
        Profile profile = experience(
                "2019 - 2021 Oat Foods, Baker\nBaked rye bread\n\n2016 Rye Ltd, Mill Administration\nMoved flour");

        assertThat(named(profile)).containsExactly("Oat Foods | Baker | 2019..2021");
        assertThat(profile.warnings()).contains(new Warning("dates-without-position", Map.of("line", 8)));
    }
}
