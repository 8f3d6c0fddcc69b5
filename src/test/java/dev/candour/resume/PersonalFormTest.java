package dev.candour.resume;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import org.junit.jupiter.api.Test;

/** Forms of two columns that name one position, as many send them in the south of Africa and in India. */
class PersonalFormTest {

    private static final String FORM = """
            CURICULUM VITAE OF ADA LIZZY KO
            PERSONAL INFORMATION
            Nationality\tSouth African
            Identity Number\t0000000000000
            Contact Number\t082 000 0000
            Email Address\tada@example.com

            EDUCATIONAL HISTORY
            Name of School\tTansy Marsh
            Qualification\tMatric
            Date Completed\t2013

            EMPLOYMENT HISTORY
            Company Name\tFernwood
            Date of Employment\tApril 2016 - October 2017
            Position Held\tSoftware Tester
            Reason for Leaving\tContract Expired
            Duties
            - Tested software

            REFERENCE
            Name\tMs Z Marsh
            Company\tFernwood
            Contact\t012 000 0000
            """;

    @Test
    void a_form_of_one_position_names_person_school_and_house() {
        Profile profile = readText("cv.txt", FORM);
        assertThat(profile.basics().name()).isEqualTo("ADA LIZZY KO");
        assertThat(career(profile)).containsExactly("Fernwood | Software Tester | 2016-04..2017-10 | employment");
        assertThat(profile.education()).extracting("institution").containsExactly("Tansy Marsh");
    }

    @Test
    void how_to_reach_somebody_is_no_house() {
        String text =
                "Ada Ko\n\nEmployment History\n\nCompany name: Fernwood Group\nPosition: Clerk\nPeriod: August 2018 - April 2019\n\n"
                        + "Community work\n\nAs part of the Marsh Eco Club we cook soup at the town hall and clean the beach of the bay.\n\nPersonal contact details\nCell number: 060 000 0000\nEmail address: ada@example.com\n";
        assertThat(career(readText("cv.txt", text)))
                .containsExactly("Fernwood Group | Clerk | 2018-08..2019-04 | employment");
    }
}
