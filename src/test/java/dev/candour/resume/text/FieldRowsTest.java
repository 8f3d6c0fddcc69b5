package dev.candour.resume.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.resume.Samples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However many fields of a form stand on a line, each says what it says on a line of its own. */
class FieldRowsTest {

    private static final Map<String, String> CHINESE = Map.of(
            "姓名", "林若溪",
            "性别", "女",
            "出生年月", "1993.6",
            "电话", "13900000999",
            "邮箱", "ruoxi@example.com",
            "现居地", "杭州",
            "政治面貌", "群众",
            "民族", "汉",
            "学历", "本科",
            "学校", "青杉工业大学");

    private static final Map<String, String> ENGLISH = Map.of(
            "Name", "Ada Moreau",
            "Date of Birth", "3 May 1990",
            "Nationality", "Indian",
            "Gender", "Female",
            "Marital Status", "Single",
            "Email", "ada@example.com",
            "Phone", "+49 151 2345 6789",
            "Location", "Berlin",
            "Degree", "BSc Botany",
            "Languages", "English, German");

    @ParameterizedTest
    @ValueSource(strings = {" ", "  ", "    ", " | ", "\t"})
    void a_row_of_fields_says_what_they_say_below_each_other(String between) {
        for (int seed = 0; seed < 8; seed++) {
            Map<String, String> form = seed % 2 == 0 ? CHINESE : ENGLISH;
            List<String> fields = new ArrayList<>();
            form.forEach((label, value) -> fields.add(label + ": " + value));
            Collections.sort(fields);
            Random random = new Random(seed);
            Collections.shuffle(fields, random);

            Profile read = read(rows(fields, between, 2 + random.nextInt(4)));

            assertThat(read.basics())
                    .as("%s", fields)
                    .isEqualTo(read(String.join("\n", fields)).basics());
            assertThat(read.basics().name()).isEqualTo(form.get(form == CHINESE ? "姓名" : "Name"));
            assertThat(read.basics().city()).isNotNull();
            assertThat(read.education())
                    .extracting(Profile.Education::level)
                    .containsExactly(Profile.DegreeLevel.BACHELOR);
            assertThat(read.languages()).hasSize(form == CHINESE ? 0 : 2);
        }
    }

    private static String rows(List<String> fields, String between, int width) {
        StringBuilder rows = new StringBuilder();
        for (int from = 0; from < fields.size(); from += width) {
            rows.append(String.join(between, fields.subList(from, Math.min(fields.size(), from + width))))
                    .append('\n');
        }
        return rows.toString();
    }

    private static Profile read(String form) {
        return Samples.readText(
                "cv.txt",
                "Curriculum Vitae\n\n" + form + "\n\nExperience\n\nClerk, Oat Foods Ltd, July 2016 - May 2019\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            Clerk: Oat Foods Location: Leeds        = Clerk: Oat Foods Location: Leeds
            Email: a@example.com | Phone: 151 2345  = Email: a@example.com | Phone: 151 2345
            Ada Moreau, Age: 30 Gender: Female      = Ada Moreau, Age: 30 Gender: Female
            Age: 30, Gender: Female                 = Age: 30# Gender: Female
            - 姓名: 林若溪  性别: 女                    = - 姓名: 林若溪# 性别: 女
            """)
    void only_a_line_that_begins_as_a_form_about_the_person_is_parted(String text, String parted) {
        assertThat(FieldRows.over(text)).isEqualTo(parted.replace('#', '\n')).hasSameSizeAs(text);
    }
}
