package dev.candour.resume.json;

import static dev.candour.resume.Samples.READER;
import static dev.candour.resume.Samples.TODAY;
import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.profile.ReadDocument;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.text.ResumeText;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Résumés kept as YAML, under the names of tools and of their own authors. */
class YamlResumesTest {

    @ParameterizedTest
    @ValueSource(strings = {"""
                cv:
                  name: Ottilie Brandt
                  sections:
                    summary:
                      - Midwife on two wards.
                    experience:
                      - company: Alder Clinic
                        position: Head Midwife
                        start_date: 2018-02
                        end_date: 2021-08
                        highlights:
                          - Ran the night rota
                design:
                  theme: classic
                """, """
                # kept by hand
                basics:
                  name: 'Ottilie Brandt'
                work:
                - name: Alder Clinic
                  position: Head Midwife
                  startDate: '2018-02-01'
                  endDate: "2021-08-31"
                  summary: |
                    Ran the night rota.
                    Taught students.
                """, """
                - title: General Information
                  type: map
                  contents:
                    - name: Full Name
                      value: Ottilie Brandt
                - title: Experience
                  type: time_table
                  contents:
                    - title: Head Midwife
                      institution: Alder Clinic
                      year: Feb 2018 - Aug 2021
                      description:
                        - Ran the night rota
                """, """
                ---
                sidebar:
                  name: Ottilie Brandt
                experiences:
                  title: Experiences
                  info:
                    - role: Head Midwife
                      company: Alder Clinic
                      time: 02/2018 - 08/2021
                      details: Ran the night rota
                """})
    void a_position_is_found_under_any_names(String yaml) {
        assertThat(career(readText("own.txt", yaml)))
                .containsExactly("Alder Clinic | Head Midwife | 2018-02..2021-08 | employment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skills: Filing\nExperience\nClerk, Elm Ltd, 2018 - 2020\n",
                "name: Ottilie Brandt\nexperience: &jobs\n  - company: Elm Ltd\n    position: Clerk\n    start: 2018\n    end: 2020\n",
                "name: Ottilie Brandt\ntitle: Clerk: files and post\n\nexperience:\n  Clerk, Elm Ltd, 2018 - 2020\n"
            })
    void what_is_no_sure_yaml_is_read_as_a_text(String text) {
        assertThat(YamlResumes.in(ResumeText.plain("own.txt", text))).isEmpty();
    }

    @Test
    void the_values_are_found_in_the_document_that_was_sent() {
        String yaml =
                "basics:\n  name: \"Zoë 🎻 Marsh\"\nwork:\n  - name: Elm Theatre  # half days\n    position: 'Usher''s Mate'\n"
                        + "    startDate: 2018\n    summary: |\n      Tore tickets.\n\n      Swept.\n    endDate: 2020\n";
        ReadDocument read =
                READER.readWhole(new ResumeDocument("own.yaml", yaml.getBytes(StandardCharsets.UTF_8), null), TODAY);
        assertThat(Stream.of("/basics/name", "/work/0/name", "/work/0/position", "/work/0/summary", "/work/0/endDate")
                        .map(pointer -> read.values().get(pointer))
                        .map(part -> yaml.substring(part.start(), part.end())))
                .containsExactly(
                        "\"Zoë 🎻 Marsh\"",
                        "Elm Theatre",
                        "'Usher''s Mate'",
                        "|\n      Tore tickets.\n\n      Swept.",
                        "2020");
    }

    @Test
    void what_is_missing_at_the_end_means_that_it_lasts() {
        Profile profile = readText(
                "own.txt",
                "display_name: Ottilie Brandt\njobs:\n  - organization:\n      name: Elm Theatre\n    role: Usher\n    date_start: 2019-03-04\n    date_end: null\n");
        assertThat(career(profile)).containsExactly("Elm Theatre | Usher | 2019-03..null | employment");
        assertThat(profile.basics().name()).isEqualTo("Ottilie Brandt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                # positions
                - title: Head Midwife
                  institution: Alder Clinic
                  month_start: 2
                  year_start: 2018
                  month_end: 8
                  year_end: 2021
                """, """
                # positions
                [[roles]]
                company = 'Alder Clinic'
                role = "Head Midwife"
                period = 'Feb 2018 – Aug 2021'
                """})
    void a_file_of_nothing_but_positions_is_one(String data) {
        assertThat(career(readText("jobs.txt", data)))
                .containsExactly("Alder Clinic | Head Midwife | 2018-02..2021-08 | employment");
    }

    @Test
    void entries_may_stand_under_their_titles_in_numbered_groups() {
        Profile profile = readText("own.txt", """
                title: About
                experience:
                  Education:
                    10:
                      ? "Master of Divinity"
                      : Dates: 1992 - 1995
                        Organization: Wexley University
                  Awards:
                    10:
                      ? Ordination
                      : Dates: May 4, 2001
                        Organization: Marsh Church
                  Professional:
                    10:
                      ? Pastor
                      : Dates: "March 2012 - Present"
                        Location: Oakford
                        Organization: Alder Church
                    20:
                      ? Youth Worker
                      : Dates: June 2010 - July 2015
                        Organization: Birch Church
                  Military:
                    - title: Corporal
                      unit: Fir Engineers
                      dates: 01/2001 - 08/2004
                """);
        assertThat(career(profile))
                .containsExactly(
                        "Alder Church | Pastor | 2012-03..null | employment",
                        "Birch Church | Youth Worker | 2010-06..2015-07 | employment",
                        "Fir Engineers | Corporal | 2001-01..2004-08 | employment");
        assertThat(profile.education())
                .extracting(one -> one.institution() + " " + one.studyType())
                .containsExactly("Wexley University Master of Divinity");
    }
}
