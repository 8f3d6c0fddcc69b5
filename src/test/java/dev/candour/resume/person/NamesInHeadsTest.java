package dev.candour.resume.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.resume.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names on the one line of a head that tells all: beside a title, a town, an address, with whatever signs between them. */
class NamesInHeadsTest {

    private static String nameIn(String head) {
        return Samples.readText("cv.txt", head.replace("\\n", "\n") + """


                Work Experience
                Clerk, Birkenhain Ltd
                March 2020 - May 2022
                - Kept the yard tidy
                """)
                .basics()
                .name();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Ines Varga ~ Dublin ~ +44 7700 900112 ~ sunny.fox@example.com;                 Ines Varga
        Ines Varga ‖ Oslo ‖ sunny.fox@example.com;                                     Ines Varga
        Varga, Ines · Clerk · Dublin · ines.varga@example.com;                         Ines Varga
        Varga, Ines | Clerk\\nDublin | inesvarga@example.com;                           Ines Varga
        Name | DEMIREL, Yusuf | Phone | +44 7700 900112\\nE-mail | fox@example.com;     Yusuf DEMIREL
        Resume of Katarzyna (Kasia) Wolska\\nk.wolska@example.com;                      Katarzyna (Kasia) Wolska
        Katarzyna (Kasia) Wolska - Clerk\\nk.wolska@example.com;                       Katarzyna (Kasia) Wolska
        上官婉晴，会计，fox@example.com，139 0000 1111，杭州;                              上官婉晴
        何佳，居住地：武汉，邮件:fox@example.com，手机:139 0000 1111;                     何佳
        何佳、会计、fox@example.com、武汉;                                              何佳
        居住地：上海 / 邮箱：fox@example.com\\n司马清秋;                                司马清秋
        扎西顿珠 | 13900001111 | fox@example.com;                                       扎西顿珠
        次仁卓玛\\n电话：13900001111;                                                    次仁卓玛
        其其格 | 会计 | 13900001111;                                                    其其格
        姓名：古丽娜尔•吐尔逊\\n电话：13900001111;                                        古丽娜尔•吐尔逊
        古丽娜尔•吐尔逊 | 会计 | 13900001111;                                            古丽娜尔•吐尔逊
        林若溪•会计•13900001111;                                                       林若溪
        """)
    void the_whole_name_is_read(String head, String name) {
        assertThat(nameIn(head)).isEqualToIgnoringCase(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Leeds, England ~ Clerk ~ +44 7700 900112
        Payroll, Sales · Clerk · Dublin · info@example.com
        """)
    void two_words_that_are_no_name_stay_none(String head) {
        assertThat(nameIn(head)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        Ines Varga\\nfox@example.com ~ Oslo ~ +44 7700 900112;                   Oslo
        Ines Varga\\n+44 7700 900112 ‖ Dublin ‖ fox@example.com;                 Dublin
        Ines Varga\\n+44 7700 900112 fox@example.com Oslo;                       Oslo
        Ines Varga\\nEmail Address: fox@example.com\\nAddress: Leeds;             Leeds
        Ines Varga\\nEmail Address: fox at example dot com;                      none
        林若溪\\n邮箱：fox@example.com，现居城市：成都;                            Chengdu
        林若溪\\n13900001111；上海；fox@example.com;                              Shanghai
        林若溪\\nfox@example.com，成都，139-0000-1111;                            Chengdu
        林若溪\\n| 籍贯 | 安徽 | 现居 | 深圳 |;                                   Shenzhen
        林若溪\\n手机：13900001111 / 所在城市：南京 / fox@example.com;             Nanjing
        """)
    void the_town_of_the_head_is_read_and_no_address_is_one(String head, String city) {
        assertThat(Samples.readText("cv.txt", head.replace("\\n", "\n") + "\n\nSkills\nFiling\n")
                        .basics()
                        .city())
                .isEqualTo(city);
    }

    @Test
    void the_house_of_a_dated_line_is_nobodys_name() {
        String resume = """
                ## Senior Software Engineer
                [Flatfern](/experiences/flatfern), January 2018 - Present

                * Build things.

                ## CTO
                [Addaptfern](https://addaptfern.example), October 2017 - Dec 2017

                * Responsible for the platform.
                """;
        Profile profile = Samples.readText("cv.md", resume);
        assertThat(profile.basics().name()).isNull();
        assertThat(profile.work()).extracting(Profile.Work::name).containsExactly("Flatfern", "Addaptfern");
    }
}
