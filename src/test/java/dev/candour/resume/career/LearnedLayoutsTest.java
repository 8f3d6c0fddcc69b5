package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the clear positions of a document teach about the others. */
class LearnedLayoutsTest {

    static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of(
                        "an employer that no list knows above its title, with a town at the edge",
                        "Hollowbeck                                   Leeds, UK\nStaff Engineer                    Jan 2020 – Present\n• Led the move to Go\nQuillfern                                       Remote\nSenior Engineer                  Mar 2017 – Dec 2019\n• Wrote the billing service",
                        "Hollowbeck | Staff Engineer | 2020-01..null\nQuillfern | Senior Engineer | 2017-03..2019-12"),
                Arguments.of(
                        "a title that no list knows where the others have theirs",
                        "Staff Engineer                    Jan 2020 – Present\nHollowbeck                                   Leeds, UK\n• Led the move to Go\nGrowth                           Mar 2017 – Dec 2019\nQuillfern                                       Remote\n• Wrote the billing service\nEngineer                         Aug 2014 – Feb 2017\nTansy & Rook                               Bristol, UK\n• Maintained PHP code",
                        "Hollowbeck | Staff Engineer | 2020-01..null\nQuillfern | Growth | 2017-03..2019-12\nTansy & Rook | Engineer | 2014-08..2017-02"),
                Arguments.of(
                        "dates first, then title and employer on a line each",
                        "2019 – present\nLead Nurse\nOakridge\nRuns a ward of 20 beds.\nTrained new staff in triage.\n\n2014 – 2019\nStaff Nurse\nFennick House\nCared for patients after surgery.",
                        "Oakridge | Lead Nurse | 2019..null\nFennick House | Staff Nurse | 2014..2019"),
                Arguments.of(
                        "a town on a line of its own above the dates",
                        "Operations Director\nTidewell Logistics\nFelixstowe\nApril 2016 to date\nReports to the board, responsible for 120 staff.\n\nDepot Manager\nHaulmark\nIpswich\nFeb 2010 to March 2016\nRan the depot.",
                        "Tidewell Logistics | Operations Director | 2016-04..null\nHaulmark | Depot Manager | 2010-02..2016-03"),
                Arguments.of(
                        "a town behind the dates where another role has a known one",
                        "Elmsworth Retail Group\nRegional Manager | 06/2018 – 09/2023 | Manchester\n• 14 stores\nStore Manager | 02/2014 – 05/2018 | Stockport\n• 25 staff\nHart & Dove\nShift Supervisor | 10/2010 – 01/2014 | Stockport\n• Rosters",
                        "Elmsworth Retail Group | Regional Manager | 2018-06..2023-09\nElmsworth Retail Group | Store Manager | 2014-02..2018-05\nHart & Dove | Shift Supervisor | 2010-10..2014-01"),
                Arguments.of(
                        "cells between bars, of which one holds two parts",
                        "**Team Member - Growth Through Craft** | Fenland Guild - GCX | Oct 2020 - Apr 2021\n\n* Wrote the plan\n\n**Lead Instructor** | Quillfern | Apr 2019 - Sep 2020\n\n**Maths Tutor** | Tansy Tutors | Aug 2017 - Mar 2019\n\n**Web Developer** | Hollowbeck | Aug 2015 - Jul 2017\n\n**Data Analyst, Reports** | Fenland Guild - MICC | May 2011 - Jul 2015",
                        "Fenland Guild | Team Member | 2020-10..2021-04\nQuillfern | Lead Instructor | 2019-04..2020-09\nTansy Tutors | Maths Tutor | 2017-08..2019-03\nHollowbeck | Web Developer | 2015-08..2017-07\nFenland Guild | Data Analyst | 2011-05..2015-07"),
                Arguments.of(
                        "several roles below one employer and its length",
                        "Marlowe Thistle\n3 years 4 months\nSoftware Engineer II\nMarch 2017 - December 2018 (1 year 10 months)\nYork, England, United Kingdom\nSoftware Engineer\nSeptember 2015 - February 2017 (1 year 6 months)\n\nPennywhistle Labs\nTrainee Developer\nJune 2014 - August 2015 (1 year 3 months)\nHull",
                        "Marlowe Thistle | Software Engineer II | 2017-03..2018-12\nMarlowe Thistle | Software Engineer | 2015-09..2017-02\nPennywhistle Labs | Trainee Developer | 2014-06..2015-08"),
                Arguments.of(
                        "employer and title on a line, place and dates on lines below",
                        "Cobaltine - Lead Database Consultant\n     Ottawa, Canada\n     January 2015 - June 2016\nHelped customers.\nSIRR - Warehousing & Database Consulting\n     Monte Grande, Argentina\n     July 2009 - July 2010\nTraining for clerks.\nRookmere - Platform DBA\n     Madrid, Spain\n     February 2008 - June 2009\nBackups.\nWrenfield Ltd - Data Engineer\n     Madrid, Spain\n     February 2005 - January 2008\nReports.",
                        "Cobaltine | Lead Database Consultant | 2015-01..2016-06\nSIRR | Warehousing & Database Consulting | 2009-07..2010-07\nRookmere | Platform DBA | 2008-02..2009-06\nWrenfield Ltd | Data Engineer | 2005-02..2008-01"),
                Arguments.of(
                        "a column of dates at the left whose ends stand below",
                        "Jan 2019 -     Hollowbeck, Leeds\nPresent        Staff Engineer\n               - Led the move to Go\nMar 2015 -     Quillfern, York\nDec 2018       Senior Engineer\n               - Wrote the billing service",
                        "Hollowbeck | Staff Engineer | 2019-01..null\nQuillfern | Senior Engineer | 2015-03..2018-12"),
                Arguments.of(
                        "dates of a column that was read before the positions",
                        "2019 - Present\n2015 - 2019\n2012 - 2015\nProduct Manager\nFablehurst Ltd\n• Owns the roadmap of the mobile app\nBusiness Analyst\nCorvid Insurance\n• Wrote requirements for the claims portal\nData Entry Clerk\nWexcombe Council\n• Kept the register of streets",
                        "Fablehurst Ltd | Product Manager | 2019..null\nCorvid Insurance | Business Analyst | 2015..2019\nWexcombe Council | Data Entry Clerk | 2012..2015"),
                Arguments.of(
                        "the employer in parentheses behind the title",
                        "May 2021-May 2022: Core Account Executive (Tidemark)\n\nDecember 2018 to May 2021: Project Manager/Superintendent (Quillfern, Inc.)\n\nJune 2018 to November 2018: Paramedic (Hollowbeck Ambulance)",
                        "Tidemark | Core Account Executive | 2021-05..2022-05\nQuillfern, Inc. | Project Manager/Superintendent | 2018-12..2021-05\nHollowbeck Ambulance | Paramedic | 2018-06..2018-11"),
                Arguments.of(
                        "a title that goes on behind a slash or a comma",
                        "Tansy Roasters, Amherst, MA\nBarista / Sandwich Prep   July 2018 - June 2019\n- Drinks\n\nBrindle Coffee Roasters, Bristol, RI\nCafe Manager, Weekends   October 2019 - Present\n- Inventory",
                        "Tansy Roasters | Barista / Sandwich Prep | 2018-07..2019-06\nBrindle Coffee Roasters | Cafe Manager | 2019-10..null"),
                Arguments.of(
                        "how long before what",
                        "* 1 year Professor (adjunct professor) at Rookmere College from 2015 to today\n* 2 years as Front-End Captain at Cobaltine from 2013 to 2015",
                        "Rookmere College | Professor (adjunct professor) | 2015..null\nCobaltine | Front-End Captain | 2013..2015"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void a_position_is_read_as_the_others_are_laid_out(String name, String lines, String expected) {
        assertThat(career(readText("resume.txt", "Mira Tallow\n\nExperience\n\n" + lines))
                        .map(LearnedLayoutsTest::withoutType))
                .containsExactly(expected.split("\n"));
    }

    @Test
    void a_number_belongs_to_the_name_of_a_company() {
        assertThat(career(
                                readText(
                                        "resume.txt",
                                        "孟小鹿\n\n工作经验\n高级 Android 开发工程师 青鹿出行        2018/10 - 至今\n高级 Android 开发工程师 77 号电台        2018/03 - 2018/08"))
                        .map(LearnedLayoutsTest::withoutType))
                .containsExactly(
                        "青鹿出行 | 高级 Android 开发工程师 | 2018-10..null", "77 号电台 | 高级 Android 开发工程师 | 2018-03..2018-08");
    }

    @Test
    void keywords_below_a_role_are_no_employer() {
        assertThat(career(
                                readText(
                                        "resume.txt",
                                        "孟小鹿\n\n■ 工作经历\n■ 海盐重工集团（2012年7月——至今）\n  ▪ 生产部 部长（2020年1月——至今）\n    精益生产、6S\n  ▪ 生产部 副部长（2012年7月——2019年12月）\n    MES上线、质量管理"))
                        .map(LearnedLayoutsTest::withoutType))
                .containsExactly("海盐重工集团 | 部长 | 2020-01..null", "海盐重工集团 | 副部长 | 2012-07..2019-12");
    }

    @Test
    void without_a_heading_positions_are_found_below_the_studies() {
        assertThat(career(
                                readText(
                                        "resume.txt",
                                        "Mira Tallow\n\nEDUCATION\nRookmere College\nB.S., English, 2013\n\nMay 2021-May 2022: Account Executive (Tidemark Ltd)\nSold well.\n\nDecember 2018 to May 2021: Project Manager (Quillfern, Inc.)"))
                        .map(LearnedLayoutsTest::withoutType))
                .containsExactly(
                        "Tidemark Ltd | Account Executive | 2021-05..2022-05",
                        "Quillfern, Inc. | Project Manager | 2018-12..2021-05");
    }

    private static String withoutType(String position) {
        return position.substring(0, position.lastIndexOf(" | "));
    }
}
