package dev.candour.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Warning;
import dev.candour.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {

    private static final String CAREER = """
            Ines Varga
            ines@example.com

            Experience
            Clerk, Birkenhain Ltd, March 2020 - May 2022
            """;

    private static Profile read(String lines) {
        return Samples.readText("cv.txt", CAREER + lines.replace("\\n", "\n") + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- filing\\n\\nInterests\\nScala opera, Ruby collecting, Swift water, Go (board game)",
                "- filing\\n\\nHobbies: Python breeding, Rust removal",
                "- filing\\n\\nReferences\\nJo Marsh (Oracle DBA, SAP expert)",
                "- filing\\n\\nPublications\\nTallow, M. (2022). Python and power: R users in the field. Journal of Reeds, 12(3).",
                "- filing\\n\\nOther\\nTallow, M., & Tran, L. (2019). Excel and the ruin of Java. Reed Review.",
                "- filing\\n\\n© 2024 Ines Varga. Built with React",
                "- filing\\n\\nTeaching Experience\\nClerk, Birkenhain Ltd, March 2015 - May 2018",
                "- Poured coffee (java!)",
                "- Never again: PHP",
                "- walks\\nR\\nabout\\nhome\\nC",
                "- Excel at communication",
                "- Spark joy in visitors",
                "- Wrote letters to clients such as Symantec, Akamai and Zscaler",
                "- Made room for a compass, a timber frame and the metal parts",
                "- Led three people; can parse, render and relay what visitors mean",
                "- 整理货物，核对商品管理号，确保安全，收到反馈后返回测试门店",
                "#+creator: Emacs 27.1",
                "- 审核电话，填报建议，复制版本，汇报给主管工作"
            })
    void these_name_no_skill(String lines) {
        assertThat(Samples.names(read(lines))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        教育经历\\n2010-2014 柳溪大学 物理学 本科\\n- 熟悉 Docker 和 Python; Docker Python
        Education\\nBSc Physics, Fennick University\\n- Proficient in Docker and Python; Docker Python
        Education\\nBSc Physics, Fennick University\\nRegistered Nurse • Current in BLS, ACLS; BLS ACLS
        Education\\nBSc Physics, Fennick University\\n- Conducted trials in Docker, automated with Python; Docker Python
        """)
    void what_a_person_can_do_counts_below_the_studies_too(String lines, String skills) {
        assertThat(Samples.names(read(lines))).contains(skills.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "教育经历\\n2010-2014 柳溪大学 物理学 本科\\n主修课程：Python程序设计，熟悉Docker",
                "Education\\nBSc Physics, Fennick University\\nCoursework: Python, Docker"
            })
    void courses_show_no_skill(String lines) {
        assertThat(Samples.names(read(lines))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        Certifications\\nAPICS CSCP (2018); CSCP 2018
        Certifications\\nCKA (expired 2022); none
        I have no CKA; none
        Qualifications\\nACCA (part-qualified, 7/13 papers); none
        Certificates: CFA Level II passed (2021), CPA (China); CPA null
        证书\\n注册会计师（CPA），2020年; CPA 2020
        """)
    void a_certificate_counts_when_it_is_held(String lines, String expected) {
        List<String> read = read("- filing\\n\\n" + lines).certificates().stream()
                .map(certificate -> certificate.name() + " " + certificate.date())
                .toList();
        assertThat(read).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    /** Within a career such a line tells of a position; behind the last one it speaks of the person. */
    @Test
    void a_line_of_skills_behind_the_last_position_belongs_to_none() {
        Profile last =
                read("- filing\n\nClerk, Oatleaf, March 2015 - May 2018\n\nSkills: Docker, Python\nContact: a road");
        Profile each =
                read("- filing\n\nSkills: SQL\n\nClerk, Oatleaf, March 2015 - May 2018\n\nSkills: Docker, Python");

        assertThat(Samples.skill(last, "Docker").months()).isNull();
        assertThat(Samples.skill(each, "Docker").months()).isEqualTo(39);
    }

    @Test
    void what_is_struck_out_in_markdown_is_not_said() {
        Profile profile = Samples.readText(
                "cv.md",
                "# Ines Varga\n\n## Experience\n\nClerk, Oatleaf, 2015.3~~2018.5\n\n## Skills\n\n~~Perl~~, Python\n");

        assertThat(Samples.names(profile)).containsExactly("Python");
        assertThat(profile.work().get(0).endDate()).hasToString("2018-05");
    }

    @Test
    void an_expired_certificate_is_warned_of() {
        assertThat(read("- filing\\n\\nCertifications\\nCKA (expired 2022)").warnings())
                .extracting(Warning::code)
                .containsExactly("certificate-expired");
    }

    @Test
    void a_line_with_more_skills_than_anybody_uses_shows_none() {
        List<String> names = Vocabulary.standard().skills().names().stream()
                .filter(name -> name.length() > 5)
                .limit(50)
                .toList();
        Profile profile = read("- Keywords: " + String.join(", ", names));
        assertThat(profile.skills())
                .isNotEmpty()
                .allSatisfy(skill -> assertThat(skill.months()).isNull());
        assertThat(profile.warnings()).extracting(Warning::code).contains("keyword-line");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        Editor with 12+ years of experience in the software industry; 144
        Editor with 8 years' experience in publishing; 96
        9 years of experience in Kubernetes; none
        """)
    void years_in_a_trade_are_years_in_all(String line, Integer months) {
        String text = "Ines Varga\nines@example.com\n\nSummary\n" + line + "\n";
        assertThat(Samples.readText("cv.txt", text).statedExperienceMonths()).isEqualTo(months);
    }
}
