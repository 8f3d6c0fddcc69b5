package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Positions whose title, employer, place and dates stand in an order, between signs and in lists of their own. */
class AnyOrderTest {

    private static final String TWO =
            "Quillbrook | Line Cook | 2021..null | employment\nTansyfern | Porter | 2019..2020 | employment";

    static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of(
                        "items of a list below a title, the employer last",
                        "**Line Cook** (2021 - Present)\n- Portland, OR\n- Quillbrook Grill\n\nServed guests.\n\n**Porter** (2019 - 2020)\n- Portland, OR\n- Tansyfern Hotel\n\nCarried trunks.\n",
                        "Quillbrook Grill | Line Cook | 2021..null | employment\nTansyfern Hotel | Porter | 2019..2020 | employment"),
                Arguments.of(
                        "dates over items of a list",
                        "2021 - Present\n- Portland, OR\n- Line Cook\n- Quillbrook Grill\n\n* Served guests there.\n\n2019 - 2020\n- Salem, OR\n- Porter\n- Tansyfern Hotel\n\n* Carried trunks there.\n",
                        "Quillbrook Grill | Line Cook | 2021..null | employment\nTansyfern Hotel | Porter | 2019..2020 | employment"),
                Arguments.of(
                        "dates in bold over headings",
                        "**2021 - Present**\n\n#### Line Cook\n\n#### Quillbrook\n\n- Served guests.\n\n**2019 - 2020**\n\n#### Porter\n\n#### Tansyfern\n\n- Carried trunks.\n",
                        TWO),
                Arguments.of(
                        "double slashes, the dates first",
                        "2021 - Present // Portland, OR // Quillbrook // Line Cook\n\n- Served guests.\n\n2019 - 2020 // Salem, OR // Tansyfern // Porter\n\n- Carried trunks.\n",
                        TWO),
                Arguments.of(
                        "slashes all along",
                        "2021 - Present / Line Cook / Quillbrook / Portland, OR\n\n- Served guests.\n\n2019 - 2020 / Porter / Tansyfern / Salem, OR\n\n- Carried trunks.\n",
                        TWO),
                Arguments.of(
                        "a house behind its town",
                        "Line Cook - Blaine, MN - Quillbrook - 2021 - Present\n\n- Served guests.\n\nPorter - Edina, MN - Tansyfern - 2019 - 2020\n\n- Carried trunks.\n",
                        TWO),
                Arguments.of(
                        "a house in parentheses behind its town",
                        "### 2021 - Present\n\nPortland, OR (Quillbrook) - Line Cook\n\n- Served guests.\n\n### 2019 - 2020\n\nSalem, OR (Tansyfern) - Porter\n\n- Carried trunks.\n",
                        TWO),
                Arguments.of(
                        "from and to behind a name",
                        "Quillbrook · From 2021 to Present\nLine Cook\n\n- Served guests.\n\nTansyfern · From 2019 to 2020\nPorter\n\n- Carried trunks.\n",
                        TWO),
                Arguments.of(
                        "colons between names, and before a town",
                        "### Line Cook: Quillbrook: 2021 - Present\n\n- Served guests.\n\n### Porter: Tansyfern: 2019 - 2020\n\n- Carried trunks.\n\n### Fennick Bay: Maple Hollow, VT\nUsher\n2016 - 2018\n\n- Took tickets.\n",
                        TWO + "\nFennick Bay | Usher | 2016..2018 | employment"),
                Arguments.of(
                        "where and on what terms in parentheses behind a title",
                        "Line Cook (Full-time)\nQuillbrook\n2021 - Present\n\nPorter (Pine Hollow, Montana)\nTansyfern\n2019 - 2020\n",
                        TWO),
                Arguments.of(
                        "a single year between the signs of ranges",
                        "- **Line Cook**, (2021 - Present), Quillbrook\n  - Served guests.\n- **Porter**, (2019 - 2020), Tansyfern\n  - Carried trunks.\n- **Usher**, (2018), Fennick Bay\n  - Took tickets.\n",
                        TWO + "\nFennick Bay | Usher | 2018..2018 | employment"),
                Arguments.of(
                        "how long it lasted behind dates in brackets",
                        "[2021 - Present] (4 yrs 2 mos) – Quillbrook Association of Gardeners • Press Officer and Organizer of Fairs\n\nWrote letters.\n\n[2019 - 2020] (1 yr) – Tansyfern • Porter\n\nCarried trunks.\n",
                        "Quillbrook Association of Gardeners | Press Officer and Organizer of Fairs | 2021..null | employment\nTansyfern | Porter | 2019..2020 | employment"),
                Arguments.of(
                        "no dates at all",
                        "Line Cook\n\nQuillbrook, Portland, OR\n\n- Served guests.\n\nPorter\n\nTansyfern, Salem, OR\n\n- Carried trunks.\n",
                        "Quillbrook | Line Cook | null..null | employment\nTansyfern | Porter | null..null | employment"),
                Arguments.of(
                        "no dates at one of them",
                        "**2021 - Present**\n**Quillbrook**\n**Line Cook**\n\n- Served guests.\n\n**Tansyfern**\n**Porter**\n\n- Carried trunks.\n",
                        "Quillbrook | Line Cook | 2021..null | employment\nTansyfern | Porter | null..null | employment"),
                Arguments.of(
                        "what was dealt with is no employer below a title",
                        "Tansyfern Ltd, Leeds   06/2003 - 07/2015\nStock Officer (2009 - 2015)\n• Stores\nStock Clerk (2003 - 2009)\n• Lists\n",
                        "Tansyfern Ltd | Stock Officer | 2009..2015 | employment\nTansyfern Ltd | Stock Clerk | 2003..2009 | employment"),
                Arguments.of(
                        "the group within a house that stands behind it",
                        "2021 - Present\n\nAdviser at the Prices Group, The Elm Reserve Bank\n\n- Counted prices.\n\n2019 - 2020\n\nPlanner at the Timber Division, Fennick Savings Bank\n\n- Read reports.\n",
                        "The Elm Reserve Bank | Adviser | 2021..null | employment\nFennick Savings Bank | Planner | 2019..2020 | employment"),
                Arguments.of(
                        "houses called like a town that few know, beside towns",
                        "Clerk, Quillbrook, Leeds, 2021 - Present\nClerk, Stanley, Leeds, 2019 - 2020\nClerk, Hilton, Glasgow, 2015 - 2018\n",
                        "Quillbrook | Clerk | 2021..null | employment\nStanley | Clerk | 2019..2020 | employment\nHilton | Clerk | 2015..2018 | employment"),
                Arguments.of(
                        "clients and shifts in parentheses behind a title",
                        "Consultant (Siemens), Accenture, 2021 - Present\nDriver (HGV Class 1) (Nights), Tansyfern, 2019 - 2020\n",
                        "Accenture | Consultant (Siemens) | 2021..null | employment\nTansyfern | Driver | 2019..2020 | employment"),
                Arguments.of(
                        "courts in a list of what was dealt with",
                        "Paralegal\n2021 - Present\n- County Court\n- High Court\n- Drafting\n\nUsher\n2019 - 2020\n- Crown Court\n- Typing\n",
                        "null | Paralegal | 2021..null | employment\nnull | Usher | 2019..2020 | employment"),
                Arguments.of(
                        "others' posts below dated positions: testimonials, roles that were filled, a label before towns",
                        "Sales Manager\nJan 2021 - Mar 2022\nTerritory: Houston, Austin\n\nSales Rep\nJan 2019 - Dec 2020\nTerritory: Dallas\n\nRoles filled:\nProject Manager, Tansyfern Ltd\nQuantity Surveyor, Quillbrook\n\nTESTIMONIALS\n\"Superb\"\nLisa Hale\nHR Director, Acorn Ltd\n",
                        "null | Sales Manager | 2021-01..2022-03 | employment\nnull | Sales Rep | 2019-01..2020-12 | employment"),
                Arguments.of(
                        "a comma with nothing behind it",
                        "Line Cook (Leeds, )\nQuillbrook\n2021 - Present\n\nPorter (Remote, )\nTansyfern\n2019 - 2020\n",
                        TWO),
                Arguments.of(
                        "a volunteer among employees, whom no heading parts from them",
                        "**Store Clerk**\nTansyfern Ltd (Leeds, UK)\tOct 2017 - Jun 2020\nKept an inventory of parts and made deliveries.\n\nVolunteer\nHarbour Shelter (Leeds, UK)\tMar 2017 - Sep 2017\nServed meals twice a week.\n\n**Site Manager**\nQuillbrook Construction Co. (York, UK)\tOct 2012 - Jan 2016\nOversaw the works of the harbour.\n",
                        "Tansyfern Ltd | Store Clerk | 2017-10..2020-06 | employment\nHarbour Shelter | Volunteer | 2017-03..2017-09 | volunteer\nQuillbrook Construction Co. | Site Manager | 2012-10..2016-01 | employment"),
                Arguments.of(
                        "flags before a house",
                        "\uD83C\uDDEB\uD83C\uDDF7\uFE0F Quillbrook\nLine Cook\n2021 - Present\n\n⚓\uFE0F Tansyfern\nPorter\n2019 - 2020\n",
                        TWO));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void each_position_has_its_title_its_employer_and_its_dates(String what, String lines, String positions) {
        assertThat(career(readText("cv.md", "# Mira Tallow\n\n## Work Experience\n\n" + lines)))
                .containsExactly(positions.split("\n"));
    }
}
