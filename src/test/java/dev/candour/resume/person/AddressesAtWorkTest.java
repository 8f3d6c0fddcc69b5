package dev.candour.resume.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile.Basics;
import dev.candour.resume.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands under a position to reach the house, a superior or a referee reaches somebody else. */
class AddressesAtWorkTest {

    private static Basics read(String name, String head, String line) {
        return Samples.readText("cv.txt", """
                %s
                %s

                Work Experience
                Clerk, Birkenhain Ltd
                March 2020 - May 2022
                %s
                - Kept the yard tidy
                """.formatted(name, head, line.replace("\\n", "\n")))
                .basics();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phone: +44 117 496 0012",
                "22 Quay Street, Bristol\\nTel. +44 117 496 0012 | office@birkenhain.example.org",
                "Supervisor: Jo Marsh, (303) 555-0114",
                "Reference: Jo Marsh, Director, +44 117 496 0012, jo@birkenhain.example.net",
                "E-mail: info@birkenhain.example.org",
                "Written applications to marsh@birkenhain.example.org",
                "公司电话：0571-88880001",
                "公司邮箱：hr@birkenhain.example.org",
                "证明人：李国强  职务：经理  联系电话：13900001111"
            })
    void they_are_not_the_persons(String line) {
        assertThat(read("Ines Varga", "Leeds", line)).extracting(Basics::email).isNull();
        assertThat(read("Ines Varga", "Leeds", line)).extracting(Basics::phone).isNull();
        assertThat(read("林若溪", "杭州", line)).extracting(Basics::phone).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        ines.varga@example.com | +44 7700 900112;             ines.varga@example.com; +44 7700 900112
        (617) 555-0112\\nivarga7@example.net;                   ivarga7@example.net;    (617) 555-0112
        Mob. +44 7700 900112\\nsunny.fox@gmail.com;             sunny.fox@gmail.com;    +44 7700 900112
        """)
    void what_a_column_carries_among_the_positions_is_the_persons_when_the_address_tells(
            String line, String email, String phone) {
        assertThat(read("Ines Varga", "Leeds", line)).extracting(Basics::email).isEqualTo(email);
        assertThat(read("Ines Varga", "Leeds", line)).extracting(Basics::phone).isEqualTo(phone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Contact No.: 0151 2345112;       0151 2345112
        Mobile No: (617) 555-0112;       (617) 555-0112
        Contact Number - 0151 234 5112;  0151 234 5112
        Ph: 0151 2345112;                0151 2345112
        联系号码：13900001111;            13900001111
        """)
    void a_label_may_call_it_a_number(String head, String phone) {
        assertThat(read("Ines Varga", head, "- Wrote letters"))
                .extracting(Basics::phone)
                .isEqualTo(phone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        E-mail: ivarga-at-example.com;            ivarga@example.com
        邮箱：ines.varga-at-example.com;           ines.varga@example.com
        """)
    void behind_its_label_an_address_may_have_hyphens_for_its_sign(String head, String email) {
        assertThat(read("Ines Varga", head, "- Wrote letters"))
                .extracting(Basics::email)
                .isEqualTo(email);
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.ines-at-work.com", "Site: ines-at-work.com"})
    void a_site_with_such_a_name_is_no_address(String head) {
        assertThat(read("Ines Varga", head, "- Wrote letters"))
                .extracting(Basics::email)
                .isNull();
    }
}
