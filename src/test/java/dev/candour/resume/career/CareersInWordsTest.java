package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Small words between title and employer, and words beside them that name neither. */
class CareersInWordsTest {

    static Stream<Arguments> careers() {
        return Stream.of(
                Arguments.of(
                        "employer, town and title, which as joins",
                        "Apr'18 – Present: Tansy Industries Ltd., Mumbai as Senior Manager - Regulatory Affairs\n• Dossiers\n\nJul'13 – Mar'18: Rookwood Limited, Pune as Manager - Regulatory Affairs",
                        "Tansy Industries Ltd. | Senior Manager | 2018-04..null | employment\nRookwood Limited | Manager | 2013-07..2018-03 | employment"),
                Arguments.of(
                        "working with an employer as something",
                        "Presently working with Tansy's as Cluster Sales Head since April 2020\n• A team of 40",
                        "Tansy's | Cluster Sales Head | 2020-04..null | employment"),
                Arguments.of(
                        "an as within a title",
                        "English as Second Language Instructor, Wexley University, 2013 - 2016",
                        "Wexley University | English as Second Language Instructor | 2013..2016 | employment"),
                Arguments.of(
                        "a grade that looks like a date",
                        "Supply Specialist, GS-2003-12\nRookwood Logistics Agency, Rome, PA\n09/2020 to Present, 40 hours/week\n• Manage 1,400 parts\n\nInventory Specialist, GS-2010-11\nFennick Supply Command, Rome, PA\n01/2016 to 09/2020, 40 hours/week",
                        "Rookwood Logistics Agency | Supply Specialist, GS-2003-12 | 2020-09..null | employment\nFennick Supply Command | Inventory Specialist, GS-2010-11 | 2016-01..2020-09 | employment"),
                Arguments.of(
                        "employers over items that name the roles there",
                        "- **Tansy** _(2022–present)_\n  - Staff Product Manager\n  - Rides marketplace, pricing\n- **Quillfern.com** _(2016–2022)_\n  - Product Manager _(2018–2022)_\n  - Associate Product Manager _(2016–2018)_",
                        "Tansy | Staff Product Manager | 2022..null | employment\nQuillfern.com | Product Manager | 2018..2022 | employment\nQuillfern.com | Associate Product Manager | 2016..2018 | employment"),
                Arguments.of(
                        "for whom the work is done",
                        "2019-present   Private family, Rome\nLive-in caregiver for an elderly couple\n\n2015-2019   Golden Tansy Home Care, Rome\nHome Health Aide",
                        "Private family | Live-in caregiver | 2019..null | employment\nGolden Tansy Home Care | Home Health Aide | 2015..2019 | employment"),
                Arguments.of(
                        "a line about reporting between two positions",
                        "Tansy Diggers, Rome      April 2018 to present\nProduction Lead\nReporting to the plant director; direct reports: 7\n\nRookwood plc, Derby      Sept 2011 to March 2018\nManufacturing Engineer      Sept 2014 to March 2018\nApprentice      Sept 2011 to Aug 2014",
                        "Tansy Diggers | Production Lead | 2018-04..null | employment\nRookwood plc | Manufacturing Engineer | 2014-09..2018-03 | employment\nRookwood plc | Apprentice | 2011-09..2014-08 | employment"),
                Arguments.of(
                        "an employer that is called like a tool, between title and town",
                        "May 2021 – present\tSenior Data Scientist, Allegro, Warsaw\nNov 2018 – Apr 2021\tData Scientist, Allegro, Warsaw",
                        "Allegro | Senior Data Scientist | 2021-05..null | employment\nAllegro | Data Scientist | 2018-11..2021-04 | employment"),
                Arguments.of(
                        "languages in parentheses, and what was done where the others name employers",
                        "since 2014\nFreelance Translator (EN/ES > PT)\nLegal and medical texts, about 400 words an hour\n\n10/2013 - 03/2014\nTansy Parliament, Rome\nTrainee Translator\n\n2011 - 2013\nQuillfern Lisboa\nPortuguese Teacher",
                        "null | Freelance Translator (EN/ES > PT) | 2014..null | self-employed\nTansy Parliament | Trainee Translator | 2013-10..2014-03 | employment\nQuillfern Lisboa | Portuguese Teacher | 2011..2013 | employment"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("careers")
    void are_read(String kind, String lines, String positions) {
        assertThat(career(readText("resume.md", "Mira Tallow\n\n## Experience\n\n" + lines + "\n")))
                .containsExactly(positions.split("\n"));
    }
}
