package dev.candour.resume.text;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.profile.Profile.DegreeLevel;
import org.junit.jupiter.api.Test;

/** Marks of Textile, reStructuredText and AsciiDoc are no words. */
class OtherMarkupTest {

    @Test
    void headings_of_textile_are_headings() {
        String resume = """
                h1. Nora Whitlock

                h2. Employment

                h3. Tansy Museum

                Keeper of Maps, 2019 - 2021

                h3. Quillbrook Trust

                Archivist, 2016 - 2018

                h2. Education

                h3. Elm University

                B.A. History, 2012 - 2015
                """;
        Profile profile = readText("cv.textile", resume);
        assertThat(profile.basics().name()).isEqualTo("Nora Whitlock");
        assertThat(career(profile))
                .containsExactly(
                        "Tansy Museum | Keeper of Maps | 2019..2021 | employment",
                        "Quillbrook Trust | Archivist | 2016..2018 | employment");
        assertThat(profile.education().get(0).institution()).isEqualTo("Elm University");
    }

    @Test
    void fields_between_colons_are_fields() {
        String resume = """
                个人简历
                ==========

                :姓名: 林小岚
                :学历:    大专
                :邮箱: lan@example.com

                工作经历
                --------
                2017.03~至今
                :公司名称: 青杉金融科技有限公司
                :职位: 会计
                """;
        Profile profile = readText("cv.rst", resume);
        assertThat(profile.basics().name()).isEqualTo("林小岚");
        assertThat(profile.education()).extracting(Profile.Education::level).containsExactly(DegreeLevel.ASSOCIATE);
        assertThat(career(profile)).containsExactly("青杉金融科技有限公司 | 会计 | 2017-03..null | employment");
    }

    @Test
    void pictures_between_colons_stay_no_words() {
        String resume =
                ":wave: Nora Whitlock\n\n:briefcase: Work Experience\n\nKeeper of Maps, Tansy Museum, 2019 - 2021\n";
        assertThat(career(readText("cv.md", resume)))
                .containsExactly("Tansy Museum | Keeper of Maps | 2019..2021 | employment");
    }

    @Test
    void links_of_asciidoc_show_their_words() {
        String resume = """
                = Nora Whitlock
                :url-quill: https://quill.example

                == Work

                * *Keeper of Maps*, https://tansy.example[Tansy Museum] (2019 - 2021)
                * *Archivist*, {url-quill}[Quillbrook Trust] (2016 - 2018)
                """;
        assertThat(career(readText("cv.adoc", resume)))
                .containsExactly(
                        "Tansy Museum | Keeper of Maps | 2019..2021 | employment",
                        "Quillbrook Trust | Archivist | 2016..2018 | employment");
    }
}
