package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two names of a position, which is which being told by the places of those in the positions beside it. */
class HalvesAlikeTest {

    static Stream<Arguments> careers() {
        return Stream.of(
                Arguments.of(
                        "fields in place of titles, before houses in headings",
                        "## Work\n\n### Sales and Marketing, Tansy Credit Limited\n**May 2024 - To Date**\n\n- Sold\n\n### Cashier, Larkspur Post\n**June - November 2019**\n\n- Counted\n\n### Marketing, Heron Lodge\n**November - December 2018**\n\n- Wrote\n",
                        "Tansy Credit Limited | Sales and Marketing | 2024-05..null | employment\nLarkspur Post | Cashier | 2019-06..2019-11 | employment\nHeron Lodge | Marketing | 2018-11..2018-12 | employment"),
                Arguments.of(
                        "a heading that no list knows over a house that no list knows",
                        "## Work\n\n### Wharf Manager\n**Tansyfern** | 2021 - 2024\n- Moored\n\n### Inland Harbour Management\n**Quillbrook** | 2019 - 2020\n- Wrote lists\n",
                        "Tansyfern | Wharf Manager | 2021..2024 | employment\nQuillbrook | Inland Harbour Management | 2019..2020 | employment"),
                Arguments.of(
                        "what somebody was called, in the left one of two columns",
                        "Work Experience\n\nWharf Clerk\tTansyfern\nMay 2021 - June 2022 | Latvia\n\n- Counted\n\nRope Splicing & Sail Repair Wizard\tQuillbrook\nSeptember 2008 - May 2010 | Latvia\n\n- Spliced\n",
                        "Tansyfern | Wharf Clerk | 2021-05..2022-06 | employment\nQuillbrook | Rope Splicing & Sail Repair Wizard | 2008-09..2010-05 | employment"),
                Arguments.of(
                        "a house in small letters behind a title",
                        "## Work\n\n**Usher, Elm Theatre**\nLeeds, UK - July 2015 to current.\n\n- Showed seats\n\n**Clerk, Larkspur Ltd**\nLeeds, UK - May 2013 to May 2015\n\n- Kept books\n\n**Intern, TVQ national harbour news**\nYork, UK - June to July 2012\n\n- Wrote\n",
                        "Elm Theatre | Usher | 2015-07..null | employment\nLarkspur Ltd | Clerk | 2013-05..2015-05 | employment\nTVQ national harbour news | Intern | 2012-06..2012-07 | internship"),
                Arguments.of(
                        "a title said again in another language, in parentheses",
                        "## Work\n\n2014–2021\nUsher (Valvoja), Elm Museum, Lund\n\n2011–2012\nWharf Clerk (Laituri), Tansy Museums, Lund\n\n2008–2009\nClerk, Oak Museum, Lund\n",
                        "Elm Museum | Usher (Valvoja) | 2014..2021 | employment\nTansy Museums | Wharf Clerk (Laituri) | 2011..2012 | employment\nOak Museum | Clerk | 2008..2009 | employment"),
                Arguments.of(
                        "a house that ends with a short form, deeper in the list",
                        "## Work\n\n* Nov 2013 - Apr 2017 : Usher\n  * Tansywater Surveys Inc.\n  * Measured the rivers of a valley\n",
                        "Tansywater Surveys Inc. | Usher | 2013-11..2017-04 | employment"));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of(
                        "titles on both sides",
                        "## Work\n\n### Usher, Elm Theatre\n**May 2021 - May 2024**\n\n- Showed seats\n\n### Larkspur Ltd, Clerk\n**June 2019 - April 2021**\n\n- Counted\n\n### Java, Heron Lodge\n**November - December 2018**\n\n- Wrote\n",
                        "Elm Theatre | Usher | 2021-05..2024-05 | employment\nLarkspur Ltd | Clerk | 2019-06..2021-04 | employment\nHeron Lodge | null | 2018-11..2018-12 | employment"),
                Arguments.of(
                        "a town behind a title",
                        "## Work\n\n### Usher, Elm Theatre\n**May 2021 - May 2024**\n\n- Showed seats\n\n### Clerk, Larkspur Ltd\n**June 2019 - April 2021**\n\n- Counted\n\n### Waiter, Leeds\n**November - December 2018**\n\n- Waited\n",
                        "Elm Theatre | Usher | 2021-05..2024-05 | employment\nLarkspur Ltd | Clerk | 2019-06..2021-04 | employment\nnull | Waiter | 2018-11..2018-12 | employment"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("careers")
    void are_told_by_their_places(String kind, String lines, String positions) {
        assertThat(career(readText("resume.md", "Mira Tallow\n\n" + lines))).containsExactly(positions.split("\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void are_not_told_where_places_differ_or_something_else_stands_there(String kind, String lines, String positions) {
        assertThat(career(readText("resume.md", "Mira Tallow\n\n" + lines))).containsExactly(positions.split("\n"));
    }
}
