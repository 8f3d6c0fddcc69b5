package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Positions in rows whose parts dots, slashes and colons part, and in the items of a list. */
class RowsOfSignsTest {

    private static final String TOP = "# Mira Tallow\n\nmira@example.org\n\n## Experience\n\n";

    private static final String[] BOTH = {
        "tansyfern | store manager | 2013-05..2016-06 | employment", "oakhurst | usher | 2011-01..2012-02 | employment"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(2013-05 until 2016-06) (3 yrs 2 mos) • Tansyfern • Leeds • Store Manager\n\n(2011-01 until 2012-02) (1 yr 2 mos) • Oakhurst • York • Usher\n",
                "05/2013 to 06/2016 — Tansyfern · Leeds · Store Manager\n\n01/2011 to 02/2012 — Oakhurst · York · Usher\n",
                "Tansyfern: Store Manager - May 2013 - June 2016 (Leeds)\n\nOakhurst: Usher - January 2011 - February 2012\n",
                "*TANSYFERN*: *STORE MANAGER* – **MAY 2013 - JUNE 2016** (LEEDS (REMOTE))\n\n- Hired\n\n*OAKHURST*: *USHER* – **JANUARY 2011 - FEBRUARY 2012** (YORK (REMOTE))\n\n- Took tickets\n",
                "**STORE MANAGER**: Tansyfern: *Leeds, UK*\nMay 2013 - June 2016\n\n**USHER**: Oakhurst: *York, UK*\nJanuary 2011 - February 2012\n",
                "TANSYFERN: Store manager: Leeds, UK, May 2013 - June 2016\n\nOAKHURST: Usher: York, UK, January 2011 - February 2012\n",
                "1. *STORE MANAGER*\n   - **Tansyfern**\n   - *May 2013 – June 2016* (*Leeds*)\n\n   * Hired for the shop\n\n1. *USHER*\n   - **Oakhurst**\n   - *January 2011 – February 2012*\n\n   * Took tickets\n",
                "- Store Manager\n  - Tansyfern\n  - May 2013 – June 2016\n  - Hired for the shop\n\n- Usher\n  - Oakhurst\n  - January 2011 – February 2012\n  - Took tickets\n",
                "**Tansyfern**    **Store Manager** (Leeds)\n\n##### *May 2013 – June 2016*\n\n**Oakhurst**    **Usher**\n\n##### *January 2011 – February 2012*\n",
                "**Tansyfern** — Store Manager — *Leeds*\n##### **May 2013 to June 2016**\n- Hired for the shop\n\n**Oakhurst** — Usher\n##### **January 2011 to February 2012**\n- Took tickets\n",
            })
    void each_row_names_its_own_title_and_house(String rows) {
        assertThat(career(readText("cv.md", TOP + rows)).map(row -> row.toLowerCase(Locale.ROOT)))
                .containsExactly(BOTH);
    }

    @Test
    void a_slash_parts_titles_from_houses_where_it_does_so_in_most_rows() {
        assertThat(
                        career(
                                readText(
                                        "cv.md",
                                        TOP
                                                + "Store Manager / Tansyfern Lofts    2013 - 2016\n\nUsher / Oakhurst Theatre    2011 - 2012\n\nNight Porter / Brackenhill    2009 - 2010\n")))
                .containsExactly(
                        "Tansyfern Lofts | Store Manager | 2013..2016 | employment",
                        "Oakhurst Theatre | Usher | 2011..2012 | employment",
                        "Brackenhill | Night Porter | 2009..2010 | employment");
    }

    @Test
    void a_slash_joins_two_titles_where_the_houses_stand_elsewhere() {
        assertThat(
                        career(
                                readText(
                                        "cv.md",
                                        TOP
                                                + "Store Manager / Window Dressing    2013 - 2016\nTansyfern Ltd\n\nUsher / Ice Cream    2011 - 2012\nOakhurst Theatre\n\nNight Porter / Phones    2009 - 2010\nBrackenhill Hotel\n")))
                .containsExactly(
                        "Tansyfern Ltd | Store Manager / Window Dressing | 2013..2016 | employment",
                        "Oakhurst Theatre | Usher / Ice Cream | 2011..2012 | employment",
                        "Brackenhill Hotel | Night Porter / Phones | 2009..2010 | employment");
    }

    @Test
    void a_department_is_a_title_where_the_other_titles_stand() {
        assertThat(
                        career(
                                readText(
                                        "cv.md",
                                        TOP
                                                + "#### Store Manager\n*2013 - 2016*\n***Tansyfern***\n\n#### Communications and Marketing\n*2012 - 2013*\n***Oakhurst Circle***\n\n#### Usher\n*2011 - 2012*\n***Brackenhill***\n\n#### Night Porter\n*2009 - 2010*\n***Fennick Bay***\n")))
                .contains("Oakhurst Circle | Communications and Marketing | 2012..2013 | employment");
    }

    @Test
    void an_authority_that_is_called_an_executive_is_a_house() {
        assertThat(career(readText("cv.md", TOP + "Health Service Executive\nStore Manager\n2013 - 2016\n\n- Hired\n")))
                .containsExactly("Health Service Executive | Store Manager | 2013..2016 | employment");
    }

    @Test
    void a_row_without_dates_is_a_position_where_the_same_sign_parts_the_dated_ones() {
        assertThat(
                        career(
                                readText(
                                        "cv.md",
                                        TOP
                                                + "Store Manager | Tansyfern Lofts\n- Hired\n\nUsher | Oakhurst Lane | 2012 - 2013\n- Took tickets\n\nNight Porter | Brackenhill | 2011 - 2012\n- Carried\n")))
                .containsExactly(
                        "Tansyfern Lofts | Store Manager | null..null | employment",
                        "Oakhurst Lane | Usher | 2012..2013 | employment",
                        "Brackenhill | Night Porter | 2011..2012 | employment");
    }

    @Test
    void another_sign_than_theirs_makes_no_position() {
        assertThat(
                        career(
                                readText(
                                        "cv.md",
                                        TOP
                                                + "Usher | Oakhurst Lane | 2012 - 2013\n- Took tickets\n\nStore Manager - Tansyfern Lofts\n- Told me so\n\nNight Porter | Brackenhill | 2011 - 2012\n- Carried\n")))
                .hasSize(2);
    }
}
