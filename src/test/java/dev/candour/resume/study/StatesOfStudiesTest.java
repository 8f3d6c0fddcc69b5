package dev.candour.resume.study;

import static dev.candour.resume.Samples.studies;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.profile.Profile.Education;
import dev.candour.resume.Samples;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far studies came, in many words and at many places. */
class StatesOfStudiesTest {

    private static final List<String> PLACES = List.of(
            "MSc in Botany (%s)\nFennick University",
            "MSc in Botany, Fennick University - %s",
            "Fennick University | MSc in Botany | %s",
            "MSc in Botany, Fennick University\n- %s",
            "MSc in Botany, Fennick University\nStatus: %s");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In process",
                "Not yet finished",
                "Partially completed",
                "Withdrew in 2019",
                "Left to start a company",
                "On leave of absence",
                "Discontinued",
                "Transferred to another university",
                "Completed two years",
                "Completed 2 of 4 years",
                "12 credits short",
                "Year 2 of 3",
                "Coursework completed",
                "Thesis pending",
                "Results awaited",
                "Advanced to candidacy 2025",
                "Offer holder",
                "Accepted for Fall 2027",
                "Starting September 2027",
                "Degree candidate",
                "Still studying",
                "2nd year",
                "Currently in my third semester",
                "Predicted 2:1"
            })
    void words_that_fill_a_part_say_that_studies_are_not_finished(String state) {
        for (String place : PLACES) {
            assertThat(studies(place.formatted(state)))
                    .as(place)
                    .singleElement()
                    .satisfies(course -> {
                        assertThat(course.institution()).isEqualTo("Fennick University");
                        assertThat(course.area()).isEqualTo("Botany");
                        assertThat(course.completed()).isFalse();
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Partial",
                "Two years towards a",
                "Part of a",
                "First year of",
                "Dropped out of",
                "Admitted to",
                "Currently doing a",
                "Studying for a",
                "Working on a",
                "Second year",
                "Candidate,"
            })
    void words_before_a_degree_say_so_and_are_no_field(String before) {
        assertThat(studies(before + " PhD - Botany, Fennick University"))
                .singleElement()
                .satisfies(course -> {
                    assertThat(course.area()).isEqualTo("Botany");
                    assertThat(course.completed()).isFalse();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PhD (c) in Botany",
                "PhD (Cand.), Botany",
                "PhD fellow in Botany",
                "PhD Researcher in Botany",
                "PhD in Botany Candidate"
            })
    void words_behind_a_degree_say_so(String degree) {
        assertThat(studies(degree + "\nFennick University")).singleElement().satisfies(course -> {
            assertThat(course.area()).isEqualTo("Botany");
            assertThat(course.completed()).isFalse();
        });
    }

    /** What was not finished makes nobody a doctor, whatever stands below it. */
    @ParameterizedTest
    @ValueSource(strings = {"Fennick University, 2022 -\nPhD, Botany\n- %s", "%s PhD, Botany, Fennick University"})
    void the_studies_below_stay_finished(String lines) {
        List<Education> told =
                studies(lines.formatted("Withdrew from") + "\n\nMSc, Botany, Wexley College, 2018 - 2020");

        assertThat(told).map(Education::level).containsExactly(DegreeLevel.DOCTORATE, DegreeLevel.MASTER);
        assertThat(told).map(Education::completed).containsExactly(false, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dissertation: Pending questions of the harbour",
                "Thesis: Incomplete maps",
                "Ongoing mentor of the rowing club",
                "Enrolled in the honors program",
                "Candidate for student council",
                "Study abroad, third year",
                "Final year project: Weather kites",
                "Completed 120 of 120 credits",
                "Transferred from Marsh Community College",
                "Admitted with a full scholarship"
            })
    void the_same_words_within_others_say_nothing(String words) {
        for (String place : List.of(
                "MSc in Botany, Fennick University, 2016 - 2018\n- %s",
                "MSc in Botany (%s)\nFennick University, 2016 - 2018")) {
            assertThat(studies(place.formatted(words)))
                    .as(place)
                    .singleElement()
                    .satisfies(course -> {
                        assertThat(course.institution()).isEqualTo("Fennick University");
                        assertThat(course.level()).isEqualTo(DegreeLevel.MASTER);
                        assertThat(course.completed()).isNull();
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Current student", "Second year", "Studying", "Current GPA: 3.8"})
    void what_is_said_while_studies_last_counts_where_no_end_is_told(String words) {
        assertThat(studies("MSc in Botany, Fennick University, 2025 -\n" + words))
                .singleElement()
                .satisfies(course -> assertThat(course.completed()).isFalse());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        BSc; 60 credits completed; false
        BSc; Credits earned: 75; false
        BSc; 120 credits completed; null
        MSc; 60 credits completed; null
        """)
    void few_credits_make_no_bachelor(String degree, String credits, String completed) {
        assertThat(studies(degree + " in Botany, Fennick University, 2014 - 2016\n" + credits))
                .singleElement()
                .satisfies(
                        course -> assertThat(String.valueOf(course.completed())).isEqualTo(completed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        BA (withdrew); Botany; null; Botany
        Coursework towards BA; Botany; null; Botany
        BA; Botany (not completed); null; Botany
        BA Candidate in Botany; ''; null; Botany
        BA; Botany; Did not graduate; Botany
        BA; Botany; Left after two years; Botany
        """)
    void fields_of_a_form_say_so(String degree, String area, String score, String told) {
        String json = """
                {"education": [{"institution": "Fennick University", "studyType": "%s", "area": "%s", "score": "%s", "startDate": "2014-09", "endDate": "2016-06"}]}
                """.formatted(degree, area, score);
        assertThat(Samples.readText("cv.json", json).education())
                .singleElement()
                .satisfies(course -> {
                    assertThat(course.area()).isEqualTo(told);
                    assertThat(course.completed()).isFalse();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.8 GPA", "First class", "Completed 120 of 120 credits", "Thesis: Pending questions"})
    void a_grade_in_a_form_leaves_the_end(String score) {
        String json = """
                {"education": [{"institution": "Fennick University", "studyType": "BA", "area": "Botany", "score": "%s", "startDate": "2014-09", "endDate": "2016-06"}]}
                """.formatted(score);
        assertThat(Samples.readText("cv.json", json).education())
                .singleElement()
                .satisfies(course -> assertThat(course.completed()).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"class of '31", "Class of ’31", "c/o '31"})
    void a_class_of_a_short_year_ends_then(String year) {
        assertThat(studies("MSc in Botany, Fennick University, " + year))
                .singleElement()
                .satisfies(course -> assertThat(course.completed()).isFalse());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        PhD Candidate; false
        Botany | Doctoral student; false
        I am a second-year Ph.D. student in Botany with a liking for maps.; false
        Curious and patient PhD researcher.; false
        Former PhD student of Fennick University.; null
        Mentor of PhD students.; null
        I have supervised a PhD candidate.; null
        Master's student; null
        """)
    void who_is_called_a_student_above_the_studies_has_not_finished_them(String called, String completed) {
        String text = "# Ines Varga\n\n" + called
                + "\n\n## Education\n\nPhD in Botany, Fennick University\n\nBSc in Botany, Wexley College, 2014 - 2018\n";
        List<Education> told = Samples.readText("cv.md", text).education();

        assertThat(String.valueOf(told.get(0).completed())).isEqualTo(completed);
        assertThat(told.get(1).completed()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2025-09, 2026-10, false", "2014-09, 2016-06, null"})
    void a_student_of_a_form_may_have_finished_long_ago(String start, String end, String completed) {
        String json = """
                {"basics": {"name": "Ines Varga", "label": "MSc student"}, "education": [{"institution": "Fennick University", "studyType": "MSc", "startDate": "%s", "endDate": "%s"}]}
                """.formatted(start, end);
        assertThat(String.valueOf(
                        Samples.readText("cv.json", json).education().get(0).completed()))
                .isEqualTo(completed);
    }
}
