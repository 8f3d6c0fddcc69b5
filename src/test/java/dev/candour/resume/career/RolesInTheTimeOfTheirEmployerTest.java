package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An employer that no list knows, with the time of all roles, over the roles with their own times: only the times tell it from a title. */
class RolesInTheTimeOfTheirEmployerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tansyfern\tFeb 2020 - Mar 2025\n\nBarista\tAug 2023 - Mar 2025\nStaff Nurse\tFeb 2020 - Jul 2023\n\nOakhurst\tAug 2017 - Oct 2019\n\nUsher\tMay 2018 - Oct 2019\nPorter\tAug 2017 - Apr 2018\n",
                "Tansyfern, Leeds, UK\tFeb 2020 - Mar 2025\nBarista, Aug 2023 - Mar 2025\n- Made coffee\nStaff Nurse, Feb 2020 - Jul 2023\n- Nursed\n\nOakhurst, York, UK\tAug 2017 - Oct 2019\nUsher, May 2018 - Oct 2019\n- Took tickets\nPorter, Aug 2017 - Apr 2018\n- Carried\n",
                "Tansyfern (Feb 2020 - Mar 2025)\n- Barista, Aug 2023 - Mar 2025\n- Staff Nurse, Feb 2020 - Jul 2023\n\nOakhurst (Aug 2017 - Oct 2019)\n- Usher, May 2018 - Oct 2019\n- Porter, Aug 2017 - Apr 2018\n",
                "Tansyfern | Feb 2020 - Mar 2025\nA house that makes fine things for many people\nBarista | Aug 2023 - Mar 2025\nStaff Nurse | Feb 2020 - Jul 2023\n\nOakhurst | Aug 2017 - Oct 2019\nUsher | May 2018 - Oct 2019\nPorter | Aug 2017 - Apr 2018\n",
                "Feb 2020 - Mar 2025\tTansyfern\nAug 2023 - Mar 2025\tBarista\nFeb 2020 - Jul 2023\tStaff Nurse\n\nAug 2017 - Oct 2019\tOakhurst\nMay 2018 - Oct 2019\tUsher\nAug 2017 - Apr 2018\tPorter\n",
            })
    void the_roles_are_positions_there_and_the_time_of_all_is_none(String lines) {
        assertThat(career(readText("resume.txt", "Mira Tallow\nmira@example.org\n\nExperience\n\n" + lines)))
                .containsExactly(
                        "Tansyfern | Barista | 2023-08..2025-03 | employment",
                        "Tansyfern | Staff Nurse | 2020-02..2023-07 | employment",
                        "Oakhurst | Usher | 2018-05..2019-10 | employment",
                        "Oakhurst | Porter | 2017-08..2018-04 | employment");
    }

    @Test
    void one_role_has_such_an_employer_when_it_fills_the_time() {
        assertThat(
                        career(
                                readText(
                                        "resume.txt",
                                        "Mira Tallow\n\nExperience\n\nTansyfern\tJul 2023 - Present\nUsher, Jul 2023 - Present\n\nOakhurst\tAug 2017 - Oct 2019\nBarista, May 2018 - Oct 2019\nPorter, Aug 2017 - Apr 2018\n")))
                .containsExactly(
                        "Tansyfern | Usher | 2023-07..null | employment",
                        "Oakhurst | Barista | 2018-05..2019-10 | employment",
                        "Oakhurst | Porter | 2017-08..2018-04 | employment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tansyfern Museum 2013 - 2016\nUsher\n- Took tickets\n- Kept the doors\n\nCloak Keeper\n- Hung up coats\n\nOakhurst Ltd 2010 - 2012\nPorter\n- Carried\n",
                "### Tansyfern Museum, 2013 - 2016\n\n**Usher**\n\n- Took tickets\n- Kept the doors\n\n**Cloak Keeper**\n\n- Hung up coats\n\n### Oakhurst Ltd, 2010 - 2012\n\n**Porter**\n\n- Carried\n",
            })
    void a_second_title_over_its_tasks_has_the_time_of_the_house(String lines) {
        assertThat(career(readText("resume.md", "# Mira Tallow\n\n## Experience\n\n" + lines)))
                .containsExactly(
                        "Tansyfern Museum | Usher | 2013..2016 | employment",
                        "Tansyfern Museum | Cloak Keeper | 2013..2016 | employment",
                        "Oakhurst Ltd | Porter | 2010..2012 | employment");
    }

    @Test
    void what_gathers_tasks_is_no_second_title() {
        assertThat(
                        career(
                                readText(
                                        "resume.txt",
                                        "Mira Tallow\n\nExperience\n\nTansyfern Museum 2013 - 2016\nUsher\n- Took tickets\n\nEvening tours\n- Led groups\n\nVisitor Centre\n- Sold maps\n")))
                .containsExactly("Tansyfern Museum | Usher | 2013..2016 | employment");
    }
}
