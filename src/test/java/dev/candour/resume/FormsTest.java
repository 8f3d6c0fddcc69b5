package dev.candour.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Evidence;
import dev.candour.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms whose long labels stand before each value, such as the European one. */
class FormsTest {

    private static final String WITH_COLONS = """
            Curriculum Vitae

            Personal details
            Surname(s): Achterberg
            First name(s): Jolien
            E-mail: jolien.achterberg@example.net

            Work experience
            Dates: 01/02/2019 - 31/12/2023
            Occupation or position held: Quality Assurance Pharmacist
            Main activities and responsibilities: Release of batches, deviations, CAPA
            Name and address of employer: Meridian Pharma NV, Gent (Belgium)
            Type of business or sector: Pharmaceuticals

            Dates: 01/09/2014 - 31/01/2019
            Occupation or position held: Hospital pharmacist
            Name and address of employer: AZ Sint-Elooi, Kortrijk

            Education and training
            Dates: 2008 - 2014
            Title of qualification awarded: Master of Science in Pharmaceutical Sciences
            Name and type of organisation: Universiteit Gent
            """;

    private static final String WITH_GAPS = """
            Curriculum Vitae

            PERSONAL INFORMATION
            Surname(s)    Achterberg
            First name(s)    Jolien
            E-mail    jolien.achterberg@example.net

            WORK EXPERIENCE
            • Dates (from – to)    February 2019 – December 2023
            • Name and address of employer    Meridian Pharma NV, Gent (Belgium)
            • Type of business or sector    Pharmaceuticals
            • Occupation or position held    Quality Assurance Pharmacist
            • Main activities and responsibilities    Release of batches, deviations, CAPA

            • Dates (from – to)    September 2014 – January 2019
            • Name and address of employer    AZ Sint-Elooi, Kortrijk
            • Type of business or sector    Hospital
            • Occupation or position held    Hospital pharmacist

            EDUCATION AND TRAINING
            • Dates (from – to)    2008 – 2014
            • Name and type of organisation providing education and training    Universiteit Gent
            • Principal subjects/occupational skills covered    Pharmacology, chemistry
            • Title of qualification awarded    Master of Science in Pharmaceutical Sciences
            """;

    @ParameterizedTest
    @ValueSource(strings = {WITH_COLONS, WITH_GAPS})
    void every_value_is_what_its_label_says(String text) {
        Profile profile = Samples.readText("cv.txt", text);

        assertThat(profile.basics().name()).isEqualTo("Jolien Achterberg");
        assertThat(Samples.career(profile))
                .containsExactly(
                        "Meridian Pharma NV | Quality Assurance Pharmacist | 2019-02..2023-12 | employment",
                        "AZ Sint-Elooi | Hospital pharmacist | 2014-09..2019-01 | employment");
        assertThat(profile.education())
                .extracting("institution", "area")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Universiteit Gent", "Pharmaceutical Sciences"));
    }

    @ParameterizedTest
    @ValueSource(strings = {WITH_COLONS, WITH_GAPS})
    void evidence_quotes_the_document_and_not_the_short_label(String text) {
        Profile profile = Samples.readText("cv.txt", text);

        assertThat(profile.evidence().values().stream().flatMap(java.util.Collection::stream))
                .isNotEmpty()
                .allSatisfy(quoted -> assertThat(quoted.quote()).isEqualTo(text.substring(start(quoted), end(quoted))));
    }

    @Test
    void a_label_at_the_end_of_a_line_and_one_in_a_sentence_move_nothing() {
        String text = "Ines Varga\n\nExperience\nOccupation or position held:\nNurse, Fennick House, 2019 - 2021\n"
                + "- Wrote the name and address of employer forms of the ward\n";

        assertThat(Samples.career(Samples.readText("cv.txt", text)))
                .containsExactly("Fennick House | Nurse | 2019..2021 | employment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Period\t%s\nJob title\t%s\nDuties\t%s\n%s\nEmployer\t%s\n",
                "Dates: %s\nPosition: %s\nResponsibilities: %s\n%s\nCompany: %s\n\n",
                "Dates (from - to)    %s\nOccupation or position held    %s\nMain activities and responsibilities    %s\n%s\n"
                        + "Name and address of employer    %s\n",
                "Dates\t%s\nOccupation or position held\t%s\nMain activities and\t%s\nresponsibilities\t%s\nName and address of\t%s\nemployer\n",
                "起止时间\t%s\n担任职位\t%s\n工作内容\t%s\n%s\n公司名称\t%s\n",
            })
    void an_employer_below_what_was_done_belongs_to_the_dates_above(String entry) {
        String text = "Ines Varga\nines@example.net\n\nWork Experience\n"
                + entry.formatted(
                        "May 2021 - Present",
                        "Design Engineer",
                        "Designed gears",
                        "Cut the number of parts",
                        "Neckar Works GmbH")
                + entry.formatted(
                        "June 2017 - April 2021",
                        "Draughtsman",
                        "Drew shafts",
                        "Kept the archive",
                        "Oberrhein Pumpen AG")
                + entry.formatted(
                        "July 2014 - May 2017", "Fitter", "Fitted pumps", "Trained two boys", "Fennick Foundry Ltd");

        assertThat(Samples.career(Samples.readText("cv.txt", text)))
                .containsExactly(
                        "Neckar Works GmbH | Design Engineer | 2021-05..null | employment",
                        "Oberrhein Pumpen AG | Draughtsman | 2017-06..2021-04 | employment",
                        "Fennick Foundry Ltd | Fitter | 2014-07..2017-05 | employment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dates\t%s\nOccupation or position held\t%s\nName of employer\t%s\n\n",
                "Period\t%s\nPosition\t%s\nEmployer\t%s\n\n",
                "Date\t%s\nCompany\t%3$s\nJob title\t%2$s\n\n",
                "时间\t%s\n职位\t%s\n公司\t%s\n\n",
            })
    void a_table_of_labels_and_values_says_which_is_the_employer(String entry) {
        String text = "Ines Varga\n\nWork Experience\n"
                + entry.formatted("2019 - 2022", "Fitter", "Fennick Foundry")
                + entry.formatted("2015 - 2019", "Web Designer", "Fernwood");

        assertThat(Samples.career(Samples.readText("cv.txt", text)))
                .containsExactly(
                        "Fennick Foundry | Fitter | 2019..2022 | employment",
                        "Fernwood | Web Designer | 2015..2019 | employment");
    }

    @Test
    void the_head_of_a_table_of_more_columns_is_no_label() {
        String text =
                "Ines Varga\n\nWork Experience\nPeriod\tEmployer\tPosition\n2019 - 2022\tFennick Foundry\tFitter\n"
                        + "2015 - 2019\tFernwood\tWeb Designer\n";

        assertThat(Samples.career(Samples.readText("cv.txt", text)))
                .containsExactly(
                        "Fennick Foundry | Fitter | 2019..2022 | employment",
                        "Fernwood | Web Designer | 2015..2019 | employment");
    }

    private static int start(Evidence quoted) {
        return java.util.Objects.requireNonNull(quoted.start());
    }

    private static int end(Evidence quoted) {
        return java.util.Objects.requireNonNull(quoted.end());
    }
}
