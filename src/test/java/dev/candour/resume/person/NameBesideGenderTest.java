package dev.candour.resume.person;

import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import org.junit.jupiter.api.Test;

/** What a short Chinese form says of somebody in one line, with slashes between; and what names nobody. */
class NameBesideGenderTest {

    private static Profile form(String name, String lines) {
        return readText(
                "cv.md", "---\ntitle: 夜行人的个人简历\n---\n\n# 联系方式\n- 手机：13112345678\n\n# 个人信息\n- " + name + "\n" + lines);
    }

    @Test
    void is_his_name_whatever_the_page_is_called() {
        assertThat(form("林小岚/男/1993", "").basics().name()).isEqualTo("林小岚");
        assertThat(form("林小岚 / 女 / 25 / 硕士", "").basics().name()).isEqualTo("林小岚");
        assertThat(form("男/1993", "").basics().name()).isEqualTo("夜行人");
    }

    @Test
    void the_level_beside_it_or_below_it_counts() {
        assertThat(form("林小岚 / 女 / 25 / 硕士", "").education())
                .extracting(Profile.Education::studyType)
                .containsExactly("硕士");
        assertThat(form("林小岚/男/1993", "- 本科/网络工程\n").education())
                .extracting(Profile.Education::studyType, Profile.Education::area)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("本科", "网络工程"));
    }

    @Test
    void a_site_is_nobodys_name_and_a_version_no_address() {
        Profile read = readText("cv.md", """
                ---
                title: 个人简历
                cover: https://cdn.example.com/gh/tansy/library@1.2/pic.png
                ---

                教育背景
                ========
                ### 2008.9 - 2012.6
                柳溪理工大学 信息科学学院

                联系方式
                =========
                * Weibo: [@Tansy](http://weibo.com/tansy)
                """);
        assertThat(read.basics().name()).isNull();
        assertThat(read.basics().email()).isNull();
    }

    @Test
    void what_a_page_is_called_whom_to_contact_and_where_somebody_worked_are_none_of_his() {
        Profile read = readText("cv.txt", """
                Main Page

                CONTACT ME
                0113 496 0999

                Experience

                * 1998 - 2001: Dock Engineer @ Tolliver.net
                * 2002 - 2007: CTO @ Fernwood.com
                """);
        assertThat(read.basics().name()).isNull();
        assertThat(read.basics().city()).isNull();
        assertThat(read.basics().email()).isNull();
        assertThat(readText("cv.txt", "Nora Whitlock\nEmail: Nora @ example.com\n")
                        .basics()
                        .email())
                .isEqualTo("Nora@example.com");
    }
}
