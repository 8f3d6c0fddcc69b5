package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands among positions, or under a heading of its own, and is none. */
class NoPositionsTest {

    private static void isNone(String lines) {
        assertThat(career(readText(
                        "resume.md",
                        "# Mira Tallow\n\n## Experience\n\nClerk, Fernwood Ltd, 2013 - 2015\n\n"
                                + lines.replace("\\n", "\n") + "\n\nUsher, Oakmere Ltd, 2009 - 2012\n")))
                .hasSize(2)
                .anyMatch(position -> position.startsWith("Fernwood Ltd | Clerk"))
                .anyMatch(position -> position.startsWith("Oakmere Ltd | Usher"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Student-Athlete, Oakford University, 09/2016 - 05/2020",
                "Division III Student-Athlete | Fernhill College | 2017 - 2020",
                "Varsity Volleyball, Fernhill College, 2017 - 2020",
                "Captain | Fernhill College Women's Tennis | 09/2018 - 05/2019",
                "Oakford University\\nCross Country Team\\n09/2016 - 05/2020"
            })
    void sport_at_a_school_is_none(String lines) {
        isNone(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Exchange Semester, Oakford University, 09/2016 - 01/2017",
                "Semester abroad | Oakford University | 09/2016 - 01/2017",
                "Oakford University\\nErasmus exchange student\\n09/2016 - 01/2017",
                "High School Diploma, Fernhill College, 2011 - 2013",
                "NVQ Level 3 Hairdressing, Fernhill College, 09/2016 - 06/2017"
            })
    void studies_abroad_and_school_awards_are_none(String lines) {
        isNone(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Participant, Larkspur Hackathon, 03/2019",
                "Team Lead | Cloudberry Game Jam | 01/2019 - 02/2019",
                "Presenter, Nordic Conference on Peat, 06/2017",
                "Poster Presentation | Symposium on Old Clocks | 05/2017 - 06/2017",
                "\"Moss on north walls\", Journal of Garden Walls, 06/2017",
                "Moss on north walls | Journal of Garden Walls | 06/2017"
            })
    void contests_conferences_and_papers_are_none(String lines) {
        isNone(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moth Counting App, Course Project, 02/2019 - 05/2019",
                "Senior Design Project | Tide Clock Controller | 02/2019 - 05/2019",
                "Oakford University\\nLibrary Seat Finder\\n02/2019 - 05/2019",
                "Bird Call Recognition | Fernhill College | 02/2019 - 05/2019"
            })
    void what_students_made_is_none(String lines) {
        isNone(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "First Aid at Work Certificate, Larkspur Ambulance, 03/2019",
                "AWS Certified Cloud Practitioner | Larkspur Learning | 03/2019",
                "Kitchen Safety Training, Fernwood Ltd, 03/2019",
                "Moss Gardening Basics, Udemy, 03/2019 - 04/2019",
                "Dean's List | Fernhill College | 2019",
                "Travelling in Patagonia, 03/2019 - 08/2019"
            })
    void certificates_trainings_and_journeys_are_none(String lines) {
        isNone(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Active member in the Oakford Cheese Society, 03/2017 - 08/2019",
                "Student Member, Society of Bell Founders, 03/2017 - 08/2019",
                "Club Member | Debating Club, Oakford University | 03/2017 - 08/2019",
                "Fernhill Chess Club\\nActive Member\\n03/2017 - 08/2019",
                "Member, Chartered Institute of Bell Founders Association, 03/2017 - 08/2019"
            })
    void whoever_belongs_to_a_club_holds_no_position(String lines) {
        isNone(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Swimming Coach, Oakford University, 09/2016 - 05/2020",
                "Player, Oakford Rovers FC, 09/2016 - 05/2020",
                "Exchange Operator, Oakford Telephone Exchange, 09/2016 - 05/2020",
                "Conference Producer, Larkspur Conferences Ltd, 03/2017 - 08/2019",
                "Editor | Journal of Garden Walls | 06/2015 - 07/2017",
                "Team Member, Oakford Bakery, 03/2017 - 08/2019",
                "Member of Technical Staff, Fernhill Systems, 03/2017 - 08/2019",
                "Training Officer, Larkspur Learning, 03/2017",
                "Certification Specialist, Larkspur Learning, 03/2017 - 08/2019",
                "Robotics Engineer, Fernhill College, 02/2019 - 05/2019",
                "Team Lead, Cloudberry Games Ltd, 01/2017 - 02/2019"
            })
    void who_is_employed_by_such_houses_holds_one(String lines) {
        assertThat(career(readText(
                        "resume.md",
                        "# Mira Tallow\n\n## Experience\n\nClerk, Fernwood Ltd, 2013 - 2015\n\n" + lines + "\n")))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Projects and Experience", "Experiences | Projects"})
    void work_beside_projects_is_read_and_what_was_made_at_a_school_is_not(String heading) {
        assertThat(
                        career(
                                readText(
                                        "resume.md",
                                        "# Mira Tallow\n\n## " + heading
                                                + "\n\n### Tide Ledger\nOakford University\n09/2019 - 06/2020\n\n- Wrote it\n\n### Clerk\nFernwood Ltd\n01/2013 - 05/2015\n\n- Filed\n")))
                .singleElement()
                .asString()
                .startsWith("Fernwood Ltd | Clerk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"References", "Referees"})
    void a_form_below_a_referee_is_the_next_position(String heading) {
        assertThat(
                        career(
                                readText(
                                        "resume.txt",
                                        "Mira Tallow\n\nEmployment History\n\nCompany Name: Fernwood Ltd\nPosition: Clerk\nPeriod: March 2013 - May 2015\n\n"
                                                + heading
                                                + "\n\nOlga Reed (Manager)\n\nCompany Name: Oakmere Ltd\nPosition: Usher\nPeriod: June 2015 - July 2018\n")))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"References", "Professional References", "Referees"})
    void the_post_of_a_referee_is_anothers(String heading) {
        assertThat(career(readText(
                        "resume.md",
                        "# Mira Tallow\n\n## Experience\n\nClerk, Fernwood Ltd, 2013 - 2015\n\n## " + heading
                                + "\n\nDr. Olga Reed\nResearch Assistant, Oakmere Ltd\n2016 - 2018\n")))
                .hasSize(1);
    }
}
