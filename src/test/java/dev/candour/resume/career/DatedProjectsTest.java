package dev.candour.resume.career;

import static dev.candour.resume.Samples.skill;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.resume.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedProjectsTest {

    private static final String CAREER = """
            林若溪

            工作经历
            桦林有限公司 分析师 2019.01-2022.12
            - 报表

            """;

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        项目经历\\n账本系统 2020.01 - 2020.06\\n技术栈：Redis; 6
        项目经历\\n账本系统 2024.01 - 2024.06\\n技术栈：Redis; none
        项目经历\\n账本系统 2020.01\\n技术栈：Redis; none
        项目经历\\n账本系统\\n技术栈：Redis; none
        项目经历\\n个人网站 2020.01 - 2020.06\\n技术栈：Redis; none
        Personal projects\\nLedger 2020.01 - 2020.06\\nStack: Redis; none
        Projects\\nLedger 2020.01 - 2020.06\\nStack: Redis\\ngithub.com/ines/ledger; none
        """)
    void a_project_shows_its_skills_when_it_fell_into_the_time_of_a_position(String lines, Integer months) {
        Profile read = Samples.readText("cv.txt", CAREER + lines.replace("\\n", "\n") + "\n");
        assertThat(skill(read, "Redis").months()).isEqualTo(months);
    }

    @Test
    void the_next_project_ends_the_one_before() {
        Profile read =
                Samples.readText("cv.txt", CAREER + "项目经历\n账本系统 2020.01 - 2020.06\n技术栈：Redis\n船表 2021\n技术栈：Kafka\n");
        assertThat(skill(read, "Redis").months()).isEqualTo(6);
        assertThat(skill(read, "Kafka").claimed()).isTrue();
    }
}
