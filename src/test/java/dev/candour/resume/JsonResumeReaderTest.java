package dev.candour.resume;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.read;
import static dev.candour.resume.Samples.readText;
import static dev.candour.resume.Samples.skill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.candour.profile.Evidence;
import dev.candour.profile.JsonResume;
import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Certificate;
import dev.candour.profile.Profile.DegreeLevel;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonResumeReaderTest {

    static List<String> samples() {
        return Samples.ALL;
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        "basics": {"summary": "Led a team of 6"}; 6
        "projects": [{"name": "Mill", "highlights": ["Managed 4 engineers"]}]; 4
        "projects": [{"name": "Mill", "roles": ["Team lead"]}]; 0
        "projects": [{"name": "Mill", "roles": ["Designer"]}]; none
        """)
    void a_summary_and_projects_tell_of_leading_too(String field, Integer people) {
        Profile.Leadership leads =
                Samples.readText("cv.json", "{" + field + "}").leadership();

        assertThat(leads == null ? null : java.util.Objects.requireNonNullElse(leads.teamSize(), 0))
                .isEqualTo(people);
    }

    @Test
    void certificates_may_be_plain_names() {
        Profile profile = readText(
                "cv.json", "{\"basics\":{\"name\":\"Mira Tallow\"},\"certificates\":[\"CKA\",\"Tansy Safety Pass\"]}");

        assertThat(profile.certificates()).extracting(Certificate::name).containsExactly("CKA", "Tansy Safety Pass");
        assertThat(profile.evidenceAt("/certificates/1"))
                .extracting(Evidence::quote)
                .containsExactly("Tansy Safety Pass");
    }

    @Test
    void older_keys_partial_dates_and_nulls_are_understood() {
        Profile profile = read("career.json");

        assertThat(career(profile))
                .containsExactly(
                        "Azulejo Systems | Senior Backend Developer | 2021-03..null | employment",
                        "Douro Software | Developer | 2017..2020-12 | employment",
                        "Cork Labs | Intern | 2016-06..2016-09 | internship");
        assertThat(profile.basics()).isEqualTo(new Profile.Basics("Ines Carvalho", "ines@example.pt", null, "Porto"));
        assertThat(profile.experienceMonths()).isEqualTo(69 + 42);
        assertThat(profile.statedExperienceMonths()).isEqualTo(84);
        assertThat(profile.education())
                .singleElement()
                .satisfies(degree -> assertThat(degree.level()).isEqualTo(DegreeLevel.MASTER));
        assertThat(profile.certificates()).containsExactly(new Certificate("CKA", "CNCF", PartialDate.of(2022, 5)));
    }

    @Test
    void a_position_shows_skills_and_a_list_only_claims_them() {
        Profile profile = read("career.json");

        assertThat(skill(profile, "Go").months()).isEqualTo(69);
        assertThat(skill(profile, "CSS").months()).isEqualTo(69);
        assertThat(skill(profile, "Java").months()).isEqualTo(42);
        assertThat(skill(profile, "Docker").claimed()).isTrue();
        assertThat(skill(profile, "Fado Framework").claimed()).isTrue();
        assertThat(Samples.names(profile)).doesNotContain("Web Development");
    }

    @Test
    void what_is_known_may_stand_where_others_say_how_well() {
        Profile profile = Samples.readText("cv.json", """
                {"skills": [{"name": "Stores:", "level": "Redis, MongoDB"}, {"name": "Rust", "level": "Advanced"}]}
                """);

        assertThat(profile.skills())
                .extracting(Profile.Skill::name)
                .containsExactlyInAnyOrder("Redis", "MongoDB", "Rust");
    }

    @Test
    void a_project_within_the_time_of_a_position_shows_its_skills_for_as_long_as_it_took() {
        Profile profile = readText("cv.json", """
                {"work": [{"name": "Birkenhain Ltd", "position": "Analyst", "startDate": "2019-01", "endDate": "2022-12"}],
                 "projects": [
                   {"name": "Ledger", "startDate": "2020-01", "endDate": "2020-06", "keywords": ["Redis"]},
                   {"name": "Bells", "startDate": "2024-01", "endDate": "2024-06", "keywords": ["Kafka"]},
                   {"name": "Ships", "keywords": ["Docker"]}],
                 "languages": [{"name": "German", "level": "Native speaker"}]}
                """);

        assertThat(skill(profile, "Redis").months()).isEqualTo(6);
        assertThat(skill(profile, "Kafka").claimed()).isTrue();
        assertThat(skill(profile, "Docker").claimed()).isTrue();
        assertThat(profile.languages())
                .singleElement()
                .satisfies(language -> assertThat(language.level()).isEqualTo("native"));
    }

    @Test
    void evidence_is_the_pointer_of_the_value() {
        Profile profile = read("career.json");
        int kafka = Samples.names(profile).indexOf("Kafka");

        assertThat(profile.evidenceAt("/skills/" + kafka))
                .containsExactly(Evidence.ofJson("career.json", "/work/0/highlights/0", "Kafka"));
        assertThat(profile.leadership().evidence())
                .containsExactly(Evidence.ofJson("career.json", "/work/0/summary", "Led a team of 4 engineers"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_profile_that_is_posted_back_says_the_same(String sample) {
        Profile first = read(sample);
        String written = JsonResume.write(first);

        Profile again = readText("posted.json", written);

        assertThat(again.work()).isEqualTo(first.work());
        assertThat(again.education()).isEqualTo(first.education());
        assertThat(again.skills()).isEqualTo(first.skills());
        assertThat(again.languages()).isEqualTo(first.languages());
        assertThat(again.certificates()).isEqualTo(first.certificates());
        assertThat(again.basics()).isEqualTo(first.basics());
        assertThat(again.experienceMonths()).isEqualTo(first.experienceMonths());
        assertThat(again.statedExperienceMonths()).isEqualTo(first.statedExperienceMonths());
        assertThat(again.leadership() == null).isEqualTo(first.leadership() == null);
        String second = JsonResume.write(again);
        assertThat(JsonResume.write(readText("posted.json", second))).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        {"work": 3}; 1; work
        {"work": [ 7 ]}; 1; work[0]
        {"work": [{"name": {}}]}; 1; work[0].name
        {"skills": [{"name": "Java", "months": "many"}]}; 1; skills[0].months
        {"basics": []}; 1; basics
        """)
    void a_wrong_type_names_the_field_and_the_line(String json, int line, String field) {
        ResumeException refused = catchThrowableOfType(ResumeException.class, () -> readText("cv.json", json));

        assertThat(refused.kind()).isEqualTo(ResumeException.Kind.INVALID_JSON);
        assertThat(refused.problem().line()).isEqualTo(line);
        assertThat(refused.problem().message(Locale.ENGLISH)).contains(field);
    }

    @Test
    void a_comma_behind_the_last_item_turns_nobody_away() {
        Profile profile = readText(
                "cv.json", "{\"basics\": {\"name\": \"Ines Varga\",}, \"skills\": [{\"name\": \"Python\"},\n],}");

        assertThat(profile.basics().name()).isEqualTo("Ines Varga");
        assertThat(profile.skills()).extracting(Profile.Skill::name).containsExactly("Python");
        assertThatThrownBy(() -> readText("cv.json", "{\"skills\": [,\"Python\"]}"))
                .isInstanceOf(ResumeException.class);
    }

    @Test
    void broken_json_names_line_and_column() {
        ResumeException refused = catchThrowableOfType(
                ResumeException.class, () -> readText("cv.json", "{\n  \"basics\": {},\n  // a comment\n}"));

        assertThat(refused.problem().where()).startsWith("cv.json:3:");
    }

    @Test
    void dates_that_make_no_sense_leave_the_position_undated_and_warn() {
        Profile profile = readText("cv.json", """
                {"work": [{"name": "A", "startDate": "2020-05", "endDate": "2019-01"},
                          {"name": "B", "startDate": "soon"},
                          {"name": "C", "startDate": "2026-01", "endDate": "2027-06"},
                          {"name": "D", "endDate": ""}]}""");

        assertThat(career(profile))
                .containsExactly(
                        "A | null | null..null | employment",
                        "B | null | null..null | employment",
                        "C | null | 2026-01..2026-11 | employment",
                        "D | null | null..null | employment");
        assertThat(profile.warnings())
                .extracting(Profile.Warning::code)
                .containsExactly(
                        "end-before-start-json",
                        "unreadable-date-json",
                        "dates-after-as-of-json",
                        "undated-position-json");
        assertThat(profile.experienceMonths()).isEqualTo(11);
    }

    @Test
    void a_form_that_nobody_filled_in_is_no_position_and_no_study() {
        Profile profile = Samples.readText("resume.json", """
                {"basics": {"name": "Mira Tallow"},
                 "work": [{"company": "", "position": "", "startDate": "", "highlights": [""]}, {"company": "Oatleaf"}],
                 "education": [{"institution": "", "area": null, "courses": []}]}
                """);

        assertThat(profile.work()).map(Profile.Work::name).containsExactly("Oatleaf");
        assertThat(profile.education()).isEmpty();
    }
}
