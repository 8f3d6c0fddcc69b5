package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists whose items are the lines of title blocks, with the tasks as items beside them. */
class DatedItemsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- **Oakhurst Paper, L.L.C.**, Store Manager\n    - July 2010 - Present\n    - Hired and bought\n- **Tansyfern Ltd**, Clerk\n    - July 2008 - July 2010\n    - Filed papers\n",
                "- Store Manager at Oakhurst Paper, L.L.C.\n  - July 2010 - Present, Leeds, UK\n  - Hired and bought\n- Clerk at Tansyfern Ltd\n  - July 2008 - July 2010, Leeds, UK\n  - Filed papers\n",
                "- **Oakhurst Paper, L.L.C.**\n    - Store Manager\n    - July 2010 - Present\n    - Hired and bought\n- **Tansyfern Ltd**\n    - Clerk\n    - July 2008 - July 2010\n    - Filed papers\n",
                "- July 2010 - Present\n  - Oakhurst Paper, L.L.C.\n  - Store Manager\n  - Hired and bought\n- July 2008 - July 2010\n  - Tansyfern Ltd\n  - Clerk\n  - Filed papers\n",
                "- **Store Manager**\n  - Company: Oakhurst Paper, L.L.C.\n  - Duration: July 2010 - Present\n  - Hired and bought\n- **Clerk**\n  - Company: Tansyfern Ltd\n  - Duration: July 2008 - July 2010\n  - Filed papers\n",
                "- Oakhurst Paper, L.L.C. (Store Manager)\n    - July 2010 - Present\n    - Hired and bought\n- Tansyfern Ltd (Clerk)\n    - July 2008 - July 2010\n    - Filed papers\n",
            })
    void the_items_beside_the_dates_name_the_position(String lines) {
        assertThat(career(readText("cv.md", "# Mira Tallow\n\n## Experience\n\n" + lines)))
                .containsExactly(
                        "Oakhurst Paper, L.L.C. | Store Manager | 2010-07..null | employment",
                        "Tansyfern Ltd | Clerk | 2008-07..2010-07 | employment");
    }

    @ParameterizedTest
    @ValueSource(
            strings =
                    "<ul><li><b>Oakhurst Paper Ltd</b><ul><li>Store Manager</li><li>2010 - 2012</li><li>Hired and bought</li></ul></li><li><b>Tansyfern</b><ul><li>Clerk</li><li>2008 - 2010</li><li>Filed papers</li></ul></li></ul>")
    void so_they_do_in_the_lists_of_pages(String lists) {
        assertThat(career(readText(
                        "cv.html", "<html><body><h1>Mira Tallow</h1><h2>Experience</h2>" + lists + "</body></html>")))
                .containsExactly(
                        "Oakhurst Paper Ltd | Store Manager | 2010..2012 | employment",
                        "Tansyfern | Clerk | 2008..2010 | employment");
    }

    @Test
    void the_clients_of_a_dated_position_are_no_employers() {
        assertThat(
                        career(
                                readText(
                                        "cv.md",
                                        "# Mira Tallow\n\n## Experience\n\n**Consultant**, Fennick Ltd, January 2014 - March 2020\n\n- Clients:\n- Oakhurst Ltd, Auditor\n  - 2016 - 2017\n- Larkspur Ltd, Trainer\n  - 2015 - 2016\n")))
                .containsExactly("Fennick Ltd | Consultant | 2014-01..2020-03 | employment");
    }
}
