package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever is sent to customers is employed by the house that sends them. */
class AtClientsTest {

    @Test
    void dated_roles_below_the_heading_of_a_house_are_held_there() {
        assertThat(career(readText("resume.md", """
                        # Mira Tallow

                        ## Experience

                        ### Fernwood Consulting Ltd (02/2012 - 12/2013)

                        #### Business Analyst (07/2012 - 12/2013) - Oak Bank

                        - Counted the vaults

                        #### Trainer (02/2012 - 06/2012) - Marram Foods Inc

                        - Taught the bakers
                        """)))
                .hasSize(2)
                .allMatch(position -> position.startsWith("Fernwood Consulting Ltd | "));
    }

    @Test
    void undated_ones_have_its_time() {
        assertThat(career(readText("resume.md", """
                        # Mira Tallow

                        ## Experience

                        ### Fernwood Consulting Ltd (02/2014 - 12/2018)

                        #### Project Manager - Ministry of Canals

                        - Dug

                        #### Trainer - Marram Foods Inc

                        - Taught the bakers
                        """)))
                .hasSize(2)
                .allMatch(position ->
                        position.startsWith("Fernwood Consulting Ltd | ") && position.contains("2014-02..2018-12"));
    }

    @Test
    void a_house_in_a_heading_of_the_same_rank_is_another() {
        assertThat(career(readText("resume.md", """
                        # Mira Tallow

                        ## Experience

                        ### Fernwood Consulting Ltd, Clerk (02/2014 - 12/2018)

                        - Filed

                        ### Trainer - Marram Foods Inc (03/2015 - 04/2016)

                        - Taught the bakers
                        """)))
                .hasSize(2)
                .anyMatch(position -> position.startsWith("Marram Foods Inc | Trainer"));
    }
}
