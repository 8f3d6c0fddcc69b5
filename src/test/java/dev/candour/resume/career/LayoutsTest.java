package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.names;
import static dev.candour.resume.Samples.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Certificate;
import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.profile.Profile.Education;
import dev.candour.profile.Profile.Language;
import org.junit.jupiter.api.Test;

class LayoutsTest {

    @Test
    void a_title_at_an_employer_with_dates_in_bold_below() {
        Profile profile = read("developer-at.md");

        assertThat(career(profile))
                .containsExactly(
                        "Wolkenkratzer GmbH | Senior Software Engineer | 2020-01..null | employment",
                        "Kiezkiste UG | Software Engineer | 2016-04..2019-12 | employment",
                        "null | Freelance Web Developer | 2012..2016 | self-employed");
        assertThat(profile.education())
                .extracting(Education::level)
                .containsExactly(DegreeLevel.MASTER, DegreeLevel.BACHELOR);
        assertThat(profile.languages())
                .containsExactly(new Language("German", "native", "native"), new Language("English", "fluent", "C1"));
        assertThat(names(profile)).doesNotContain("Kafka");
    }

    @Test
    void dates_first_in_chinese_with_numbered_tasks_and_projects_apart() {
        Profile profile = read("chinese-dates-first.txt");

        assertThat(career(profile))
                .containsExactly(
                        "北京云图科技有限公司 | 后端技术专家 | 2018-06..null | employment",
                        "蓝海数据(北京)有限公司 | Java开发工程师 | 2015-07..2018-05 | employment");
        assertThat(profile.basics().city()).isNull();
        assertThat(profile.leadership().teamSize()).isEqualTo(5);
        assertThat(profile.experienceMonths()).isEqualTo(137);
        assertThat(profile.education()).extracting(Education::studyType).containsExactly("本科", "工程硕士");
        assertThat(profile.languages()).containsExactly(new Language("English", "英语六级(520分)", "B2"));
    }

    @Test
    void dates_before_a_colon_and_an_honorific() {
        Profile profile = read("academic.txt");

        assertThat(profile.basics().name()).isEqualTo("Aaliyah Rahman");
        assertThat(career(profile))
                .containsExactly(
                        "University of Northmere | Senior Lecturer in Chemistry | 2017-10..null | employment",
                        "Institute of Catalysis | Postdoctoral Research Associate | 2014-09..2017-09 | employment");
        assertThat(profile.education())
                .extracting(Education::level)
                .containsExactly(DegreeLevel.DOCTORATE, DegreeLevel.MASTER);
        assertThat(profile.toString()).doesNotContain("1985", "British");
    }

    @Test
    void a_block_of_title_employer_and_dates_on_a_line_each() {
        Profile profile = read("warehouse.txt");

        assertThat(career(profile))
                .containsExactly(
                        "Rocky Ridge Logistics | Operations Manager | 2019-05..null | employment",
                        "Rocky Ridge Logistics | Shift Supervisor | 2015-08..2019-04 | employment",
                        "Prairie Freight Co. | Warehouse Associate | 2012..2015 | employment",
                        "U.S. Army | Sergeant | 2008..2012 | employment");
        assertThat(profile.leadership().teamSize()).isEqualTo(35);
        assertThat(profile.education()).extracting(Education::level).containsExactly(DegreeLevel.ASSOCIATE);
    }

    @Test
    void chinese_columns_and_a_name_with_spaces() {
        Profile profile = read("chinese-columns.txt");

        assertThat(profile.basics().name()).isEqualTo("李明哲");
        assertThat(profile.work())
                .extracting(Profile.Work::type)
                .containsExactly(Profile.EmploymentType.INTERNSHIP, Profile.EmploymentType.EMPLOYMENT);
        assertThat(profile.experienceMonths()).isEqualTo(38);
        assertThat(profile.leadership()).isNull();
        assertThat(profile.education())
                .extracting(Education::institution, Education::level)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("同舟大学", DegreeLevel.DOCTORATE),
                        org.assertj.core.groups.Tuple.tuple("同舟大学", DegreeLevel.BACHELOR));
    }

    @Test
    void an_exported_profile_with_lengths_behind_its_dates() {
        Profile profile = read("profile-export.txt");

        assertThat(career(profile))
                .containsExactly(
                        "Gondola Pay S.p.A. | Product Manager | 2022-01..null | employment",
                        "Gondola Pay S.p.A. | Associate Product Manager | 2020-03..2021-12 | employment",
                        "Banca Lago | Business Analyst Intern | 2019-09..2020-02 | internship");
        assertThat(profile.education()).extracting(Education::institution).containsOnly("Politecnico del Lago");
        assertThat(profile.certificates())
                .containsExactly(new Certificate("CSPO", "Scrum Alliance", PartialDate.of(2021, 5)));
        assertThat(profile.languages()).extracting(Language::level).containsExactly("native", "C1");
    }

    @Test
    void bold_employers_and_italic_titles_in_chinese() {
        Profile profile = read("chinese-bold.md");

        assertThat(profile.basics().name()).isEqualTo("张伟");
        assertThat(career(profile))
                .containsExactly(
                        "鹏城智能科技有限公司 | 数据科学主管 | 2021-07..null | employment",
                        "南山金服 | 数据分析师 | 2017-08..2021-06 | employment");
        assertThat(profile.leadership().teamSize()).isEqualTo(8);
        assertThat(profile.languages()).extracting(Language::level).containsExactly("C1", "native");
    }

    @Test
    void education_on_one_line_below_the_positions() {
        Profile profile = read("accountant.txt");

        assertThat(career(profile))
                .containsExactly(
                        "Lone Star Plumbing Supply | Senior Accountant | 2014..null | employment",
                        "Dewberry & Finch LLP | Staff Accountant | 2010..2014 | employment",
                        "Dewberry & Finch LLP | Accounting Intern | 2009-06..2009-08 | internship");
        assertThat(profile.statedExperienceMonths()).isEqualTo(180);
        assertThat(profile.education())
                .singleElement()
                .satisfies(degree -> assertThat(degree.level()).isEqualTo(DegreeLevel.BACHELOR));
    }
}
