package dev.candour.resume.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile.Education;
import dev.candour.resume.Samples;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What belongs to a school's name and to a field of study, and which lines open no studies of their own. */
class StudyPartsTest {

    private static final String CAREER = """
            # Mira Tolle

            ## Experience

            ### Analyst, Birkenhain Ltd
            March 2020 - May 2022
            - reports

            ## Education

            """;

    private static List<String> studies(String written) {
        return Samples.readText("cv.md", CAREER + written.replace("\\n", "\n").replace("\\t", "\t") + "\n")
                .education()
                .stream()
                .map(StudyPartsTest::shortForm)
                .toList();
    }

    private static String shortForm(Education study) {
        String open = Boolean.FALSE.equals(study.completed()) ? " open" : "";
        String dates = study.endDate() == null ? "" : " " + study.endDate();
        return study.level() + "/" + study.area() + "/" + study.institution() + dates + open;
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Bachelor of Science in Physics University of California, Riverside, Honors - 2017; BACHELOR/Physics/University of California, Riverside 2017
        University of Wisconsin: Oshkosh\\nB.S. Chemistry, 2014; BACHELOR/Chemistry/University of Wisconsin: Oshkosh 2014
        M.S. Geology\\nArizona State University, Tempe, AZ\\n2012; MASTER/Geology/Arizona State University 2012
        B.A. History\\nWillow, the Honors College, Pendle University\\n2012; BACHELOR/History/Pendle University 2012
        M.S. Geology\\nU of Pendle, Whalley, VA\\n2012; MASTER/Geology/U of Pendle 2012
        B.S., Geology\\nPNSU, Whalley, VA\\n2012; BACHELOR/Geology/PNSU 2012
        MSc Geology\\nRoyal Fennick, Department of Earth Science\\n2012; MASTER/Geology/Royal Fennick 2012
        Pendle Saclay\\tSep 2010 - Jun 2012\\nMaster in Geology\\tCachan; MASTER/Geology/Pendle Saclay 2012-06
        2010: MPH/MS: South Sea Studies\\nPendle University; MASTER/South Sea Studies/Pendle University 2010
        """)
    void a_school_is_named_with_its_campus_and_without_its_town(String lines, String expected) {
        assertThat(studies(lines)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        PhD in Water Science, Policy, and Management, Pendle University; DOCTORATE/Water Science, Policy, and Management
        B.A., English, French and Philosophy, Pendle University; BACHELOR/English, French and Philosophy
        BSc in Oceans, Rivers & Climate, Pendle University; BACHELOR/Oceans, Rivers & Climate
        BSc Chemistry, Faculty of Arts and Sciences, Pendle University; BACHELOR/Chemistry
        B.A. in Political Science/International Relations, Pendle University; BACHELOR/Political Science/International Relations
        BFA in Film/Television Production, Pendle University; BACHELOR/Film/Television Production
        M.S. Program Planning & Tide Analytics, Pendle University; MASTER/Program Planning & Tide Analytics
        Master program in Geology, Pendle University; MASTER/Geology
        B.S. Geology with minor in Law, Pendle University; BACHELOR/Geology
        MBA concentration in Logistics, Pendle University; MASTER/Logistics
        MSc (Research Master) in Economics, Pendle University; MASTER/Economics
        FLS MEng, Fluid and Lifting Systems, Pendle University; MASTER/Fluid and Lifting Systems
        MBA, Sail Management, Pendle University; MASTER/Sail Management
        Masters of Business Administration (MBA), Sail Management, Pendle University; MASTER/Sail Management
        Associate in Occupational Studies: Baking & Pastry Arts, Pendle University; ASSOCIATE/Occupational Studies: Baking & Pastry Arts
        Management of sawmills | Bachelor. | Pendle University; BACHELOR/Management of sawmills
        """)
    void a_field_of_study_is_read_as_long_as_it_is(String lines, String expected) {
        assertThat(studies(lines + ", 2015")).containsExactly(expected + "/Pendle University 2015");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Pendle College, 2010\\nFoundation Course in Pottery; null/Pottery/Pendle College 2010
        Certificate, Full Sail Making - Pendle College | 09/2013; null/Full Sail Making/Pendle College 2013-09
        12 months Web Design Course | Pendle College\\n2010 - 2011; null/Web Design/Pendle College 2011
        Bell Founding Graduate Certificate\\t2010 - 2011\\nPendle College; null/Bell Founding/Pendle College 2011
        Pendle College (September 2010)\\nSilkScreenMesh Workshop; null/SilkScreenMesh/Pendle College 2010-09
        Pendle College\\nSail Design Technologies\\n2010 - 2011; null/Sail Design Technologies/Pendle College 2011
        120 Hour Knotting Certificate- Pendle College; null/Knotting/Pendle College
        2010-2011\\tPendle College, Engineering Course Credit, Whalley; null/Engineering/Pendle College 2011
        Vocational training as a baker, Pendle College, 2011; null/baker/Pendle College 2011
        Pendle College, 2013\\nWorkshops on teaching High School Physics; null/teaching High School Physics/Pendle College 2013
        """)
    void what_a_course_teaches_is_its_field(String lines, String expected) {
        assertThat(studies(lines)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Pendle University\\tJuly 2015\\nFaculty of Rivers and Canals\\nB.S. in Geology; BACHELOR/Geology/Pendle University 2015-07
        Bachelor of Geology,\\nPendle University, Sept 2010 - May 2014\\n- Pendle University Rocket League team, champion\\n- Geology representative for the University Rock Society; BACHELOR/Geology/Pendle University 2014-05
        Pendle\\nBachelor of Geology (Pendle University)\\t2011-2014\\nFinished my Bachelor of Geology at Pendle Whalley. There I heard of Law; BACHELOR/Geology/Pendle University 2014
        1996 Fellow of the Pendle Society of Welding\\n1987 Visiting Professor of Tides at Marsh University\\n1963 DPhil, Geology, Pendle University; DOCTORATE/Geology/Pendle University 1963
        Pursuing M.S., Geology\\nPendle University\\nOnline\\nB.A., Law\\nMarsh University; MASTER/Geology/Pendle University open+BACHELOR/Law/Marsh University
        MSc. Geology\\nPendle University\\nSep 2013 - July 2014\\nDissertation: rocks\\nJava\\ttime series\\n\\nBEng. Mining\\nMarsh College, School of Engineering\\nSep 2009 - July 2012; MASTER/Geology/Pendle University 2014-07+BACHELOR/Mining/Marsh College 2012-07
        BA Geology, Pendle University, 2014\\nWriter for the Pendle University Gazette; BACHELOR/Geology/Pendle University 2014
        Sail Design Certificate, Pendle University Extension (In Progress)\\nBachelor of Arts, Geology - Pendle University, 2018; null/Sail Design/Pendle University Extension open+BACHELOR/Geology/Pendle University 2018
        University of Pendle\\nLaw School\\nJuris Doctor, May 2019; DOCTORATE/Law/University of Pendle 2019-05
        B.Tech, Geology (Pending)\\nPendle University\\n2019 - 2023; BACHELOR/Geology/Pendle University 2023 open
        """)
    void what_only_adds_to_studies_opens_no_others(String lines, String expected) {
        assertThat(studies(lines)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        - Sail Making Course | Pendle College\\n2012-2013\\n- cutting\\n- The Big Rope Bootcamp by Sam Marsh | Umley\\n2010-2011\\n- knots\\n- Master Degree in Tidal Law | Wexley University\\n2004-2008; null/Sail Making/Pendle College 2013+null/The Big Rope Bootcamp by Sam Marsh/Umley 2011+MASTER/Tidal Law/Wexley University 2008
        Sail Engineering Nanodegree\\nUmley\\nJan 2020 - Jun 2020\\n\\nMSc in Geology\\nPendle University\\nSep 2015 - Jun 2017; null/Sail Engineering/Umley 2020-06+MASTER/Geology/Pendle University 2017-06
        B.Sc. in Geology, Law and Tides\\tOctober 2004 -\\nPendle University\\tApril 2009; BACHELOR/Geology, Law and Tides/Pendle University 2009-04
        """)
    void dates_belong_to_the_studies_above_them(String lines, String expected) {
        assertThat(studies(lines)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        在读硕士研究生计算机科学与技术预计2031年3月毕业\\n柳溪大学; MASTER/计算机科学与技术/柳溪大学 2031-03 open
        罗斯-豪曼理工学院\\n学士,电机工程,2013年; BACHELOR/电机工程/罗斯-豪曼理工学院 2013
        柳溪大学 经济、统计 本科 2013年; BACHELOR/经济、统计/柳溪大学 2013
        2009-2013年就读于柳溪工学院(现更名为柳溪大学)纺织系; null/纺织/柳溪工学院 2013
        本科毕业于柳溪大学会计学专业; BACHELOR/会计学/柳溪大学
        我目前在柳溪大学就读网络工程专业(本科,2023.09-2031.06); BACHELOR/网络工程/柳溪大学 2031-06 open
        访问学生,计算机系,柳溪大学 2013-2014; null/计算机/柳溪大学 2014
        跨校辅修,计算机技术及应用 2011年2月-2013年6月\\n柳溪大学,计算机系; null/计算机技术及应用/柳溪大学 2013-06
        柳溪大学 2011 - 2013\\n硕士 音乐\\n- 研究生助教; MASTER/音乐/柳溪大学 2013
        研究工作\\n柳溪大学\\n2011 - 2013\\n\\n理学学士\\n青石大学\\n2003 - 2007; BACHELOR/null/青石大学 2007
        柳溪大学(NUS)夏校访学\\n计算机工程\\n2012.6-2012.8; null/计算机工程/柳溪大学 2012-08
        柳溪大学 (本科) 专业类别:汉语言文学; BACHELOR/汉语言文学/柳溪大学
        硕士, 柳溪大学, 2012\\t哥德堡,瑞典; MASTER/null/柳溪大学 2012
        """)
    void chinese_studies_are_told_apart_from_what_stands_around_them(String lines, String expected) {
        assertThat(studies(lines)).containsExactly(expected);
    }
}
