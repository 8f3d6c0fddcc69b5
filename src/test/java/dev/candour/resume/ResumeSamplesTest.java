package dev.candour.resume;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.names;
import static dev.candour.resume.Samples.read;
import static dev.candour.resume.Samples.skill;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Certificate;
import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.profile.Profile.Education;
import dev.candour.profile.Profile.Language;
import dev.candour.profile.Profile.Warning;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResumeSamplesTest {

    @Test
    void comma_soup_falls_apart_into_title_employer_and_dates() {
        Profile profile = read("comma-soup.txt");

        assertThat(career(profile))
                .containsExactly(
                        "ABC Company, Inc. | Developer | 2018-06..null | employment",
                        "Prairie Data Systems LLC | Junior Programmer | 2015-01..2018-05 | employment");
        assertThat(profile.experienceMonths()).isEqualTo(143);
        assertThat(profile.basics().city()).isEqualTo("Springfield");
        assertThat(profile.leadership()).isNull();
        assertThat(skill(profile, "Python").months()).isEqualTo(41);
        assertThat(skill(profile, "C").months()).isEqualTo(41);
        assertThat(names(profile)).doesNotContain("COBOL", "React", "Go");
    }

    @Test
    void a_nurse_is_read_from_bold_titles_and_dates_on_the_next_line() {
        Profile profile = read("nurse.md");

        assertThat(profile.basics().name()).isEqualTo("Anika Sorensen");
        assertThat(career(profile))
                .containsExactly(
                        "Lakeside General Hospital | Charge Nurse | 2020-03..null | employment",
                        "St. Brigid Medical Center | Staff Nurse | 2016-06..2020-02 | employment",
                        "Red Barn Free Clinic | Volunteer | 2015..2016 | volunteer");
        assertThat(profile.experienceMonths()).isEqualTo(126);
        assertThat(profile.statedExperienceMonths()).isEqualTo(108);
        assertThat(profile.leadership().teamSize()).isEqualTo(14);
        assertThat(profile.education()).singleElement().satisfies(degree -> {
            assertThat(degree.level()).isEqualTo(DegreeLevel.BACHELOR);
            assertThat(degree.area()).isEqualTo("Nursing");
        });
        assertThat(profile.certificates())
                .extracting(Certificate::name)
                .containsExactly("Registered Nurse", "ACLS", "BLS");
        assertThat(profile.languages())
                .containsExactly(new Language("English", "Fluent", "C1"), new Language("Danish", "Fluent", "C1"));
    }

    @Test
    void glued_chinese_fields_come_apart() {
        Profile profile = read("chinese-glued.txt");

        assertThat(profile.basics())
                .isEqualTo(new Profile.Basics("林若溪", "linruoxi@example.cn", "13900001111", "Suzhou"));
        assertThat(career(profile))
                .containsExactly(
                        "苏州云杉贸易有限公司 | 财务经理 | 2019-03..null | employment",
                        "江南恒信会计师事务所 | 审计员 | 2014-07..2019-02 | employment");
        assertThat(profile.experienceMonths()).isEqualTo(149);
        assertThat(profile.statedExperienceMonths()).isEqualTo(108);
        assertThat(profile.work().get(0).teamSize()).isEqualTo(8);
        assertThat(profile.certificates()).extracting(Certificate::name).containsExactly("CPA", "中级会计职称");
        assertThat(profile.languages()).containsExactly(new Language("English", "CET-6", "B2"));
        assertThat(names(profile)).doesNotContain("Python");
        assertThat(skill(profile, "Auditing").months()).isEqualTo(56);
    }

    @Test
    void several_roles_share_the_employer_above_them() {
        Profile profile = read("linkedin-roles.md");

        assertThat(career(profile))
                .containsExactly(
                        "Nordlys Analytics ApS | Lead Data Engineer | 2022-03..null | employment",
                        "Nordlys Analytics ApS | Data Engineer | 2019-08..2022-02 | employment",
                        "Havblik Insurance | Business Intelligence Analyst | 2016-01..2019-07 | employment");
        assertThat(skill(profile, "Kubernetes").months()).isEqualTo(57);
        assertThat(profile.education())
                .extracting(Education::level)
                .containsExactly(DegreeLevel.MASTER, DegreeLevel.BACHELOR);
        assertThat(profile.languages())
                .containsExactly(
                        new Language("Danish", "native", "native"),
                        new Language("English", "C1", "C1"),
                        new Language("Polish", "conversational", "B1"));
    }

    @Test
    void a_table_of_positions_is_read_row_by_row() {
        Profile profile = read("table.md");

        assertThat(career(profile))
                .containsExactly(
                        "Kaveri Softworks Pvt Ltd | QA Lead | 2021-04..null | employment",
                        "Monsoon Retail Ltd | Test Engineer | 2017-08..2021-03 | employment",
                        "Banyan Labs | QA Intern | 2017-01..2017-06 | internship");
        assertThat(profile.experienceMonths()).isEqualTo(112);
        assertThat(profile.education())
                .singleElement()
                .satisfies(degree -> assertThat(degree.institution()).isEqualTo("Coimbatore Institute of Engineering"));
        assertThat(skill(profile, "Selenium").months()).isNull();
    }

    @Test
    void a_career_told_in_two_languages_is_one_career() {
        Profile profile = read("bilingual.txt");

        assertThat(career(profile))
                .containsExactly(
                        "Blue Heron Robotics | Software Tech Lead | 2020-07..null | employment",
                        "Silverleaf Games | Engineer | 2016-04..2020-06 | employment",
                        "Harbor Maps | null | null..null | internship");
        assertThat(profile.education()).hasSize(2);
        assertThat(profile.experienceMonths()).isEqualTo(128);
        assertThat(profile.evidenceAt("/work/0")).hasSize(2);
        assertThat(profile.leadership().teamSize()).isEqualTo(6);
        assertThat(skill(profile, "Go").months()).isEqualTo(51);
    }

    @Test
    void no_dates_are_unknown_and_not_zero() {
        Profile profile = read("no-dates.md");

        assertThat(profile.work()).hasSize(2);
        assertThat(profile.experienceMonths()).isNull();
        assertThat(skill(profile, "SEO")).isEqualTo(new Profile.Skill("SEO", null, true, null, false, null));
        assertThat(profile.education())
                .singleElement()
                .satisfies(degree -> assertThat(degree.level()).isNull());
        assertThat(profile.warnings()).contains(new Warning("undated-position", Map.of("line", 6)));
    }

    @Test
    void projects_laid_out_like_positions_are_none() {
        Profile profile = read("projects-like-jobs.txt");

        assertThat(career(profile))
                .containsExactly(
                        "Fjallsten Software AB | Backend Developer | 2018-09..2023-02 | employment",
                        "Skogen Digital | Platform Engineer | 2023-03..null | employment");
        assertThat(skill(profile, "Kotlin").months()).isEqualTo(54);
        assertThat(skill(profile, "Rust").claimed()).isTrue();
        assertThat(profile.warnings()).contains(new Warning("open-end", Map.of("line", 16)));
    }

    @Test
    void a_chef_who_became_a_developer_keeps_both_careers_and_no_wishes() {
        Profile profile = read("career-changer.txt");

        assertThat(career(profile))
                .containsExactly(
                        "Pennine Web Studio | Junior Web Developer | 2023-09..null | employment",
                        "The Copper Kettle | Head Chef | 2016..2023 | employment",
                        "Moorland Hotel | Sous Chef | 2013-02..2015-12 | employment");
        assertThat(names(profile)).doesNotContain("Rust", "Kubernetes");
        assertThat(profile.leadership().teamSize()).isEqualTo(9);
    }

    @Test
    void a_chinese_seller_leads_ten_and_the_internship_does_not_count() {
        Profile profile = read("sales-zh.md");

        assertThat(profile.basics().name()).isEqualTo("陈子昂");
        assertThat(profile.basics().city()).isEqualTo("Guangzhou");
        assertThat(profile.work())
                .extracting(Profile.Work::type)
                .containsExactly(
                        Profile.EmploymentType.EMPLOYMENT,
                        Profile.EmploymentType.EMPLOYMENT,
                        Profile.EmploymentType.INTERNSHIP);
        assertThat(profile.experienceMonths()).isEqualTo(101);
        assertThat(profile.leadership().teamSize()).isEqualTo(10);
        assertThat(profile.education()).singleElement().satisfies(degree -> {
            assertThat(degree.level()).isEqualTo(DegreeLevel.ASSOCIATE);
            assertThat(degree.area()).isEqualTo("市场营销");
        });
        assertThat(profile.languages()).extracting(Language::level).containsExactlyInAnyOrder("native", "C1", "B1");
    }

    @Test
    void the_company_on_the_line_above_is_the_employer_and_a_department_is_none() {
        Profile profile = read("finance-overlap.txt");

        assertThat(career(profile))
                .containsExactly(
                        "Harborlight Capital Partners | Vice President, Credit Research | 2019-07..null | employment",
                        "Harborlight Capital Partners | Associate | 2016-07..2019-06 | employment",
                        "Brookmere Charity Fund | Board Treasurer, volunteer | 2017..2018 | volunteer");
        assertThat(profile.experienceMonths()).isEqualTo(125);
        assertThat(profile.education())
                .extracting(Education::level)
                .containsExactly(DegreeLevel.MASTER, DegreeLevel.BACHELOR);
    }

    @Test
    void a_thin_document_gives_a_thin_profile() {
        Profile profile = read("thin.txt");

        assertThat(profile.basics().name()).isEqualTo("Sam Okonkwo");
        assertThat(profile.work()).isEmpty();
        assertThat(profile.experienceMonths()).isNull();
        assertThat(profile.statedExperienceMonths()).isEqualTo(36);
    }
}
