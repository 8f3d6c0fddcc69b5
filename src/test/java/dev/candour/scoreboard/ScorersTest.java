package dev.candour.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.EmploymentType;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.ResumeReader;
import dev.candour.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of error lowers the figure that it belongs to, and no other. */
class ScorersTest {

    private static final String ANNOTATION = """
            document: ada.md
            language: en
            format: md
            name: Ada Ko|Ko Ada
            email: ada@example.com
            work:
              - { employer: Acme Ltd|Acme, title: Senior Engineer, start: 2019-03, end: present, type: employment, teamSize: 4 }
              - { employer: Birch & Co, title: Engineer, start: 2016, end: 2018-12, type: employment }
            education:
              - { institution: Elm University, level: master, area: Physics, completed: true }
            highestDegree: master
            experienceMonths: 123
            leads: true
            teamSize: 4
            skills: [k8s, Java, Underwater Basketry]
            spoken: [English]
            """;

    private static final Expected EXPECTED = ExpectedReader.read("ada.expected.yaml", ANNOTATION);

    private static Found right() {
        Found found = new Found();
        found.work(0, "ACME", "Senior  engineer", PartialDate.of(2019, 3), null, EmploymentType.EMPLOYMENT, 4);
        found.work(1, "Birch & Co.", "Engineer", PartialDate.ofYear(2016), PartialDate.of(2018, 12), null, null);
        return found;
    }

    @Test
    void a_profile_that_says_what_is_annotated_has_no_differences() {
        Map<Field, Count> counts = score(right()).counts();

        assertThat(score(right()).differences())
                .extracting(Difference::toString)
                .containsExactly("skill-words-known: missed: Underwater Basketry");
        assertThat(counts.get(Field.EMPLOYER)).isEqualTo(new Count(2, 0, 0));
        assertThat(counts.get(Field.SKILLS)).isEqualTo(new Count(2, 0, 0));
        assertThat(counts.get(Field.LEADERSHIP)).isEqualTo(Count.RIGHT);
        assertThat(counts.keySet()).containsExactlyElementsOf(Field.ALL);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void each_error_lowers_its_own_figure(String error, Field field, Count expected, Found found) {
        Map<Field, Count> perfect = score(right()).counts();
        Map<Field, Count> counts = score(found).counts();

        assertThat(counts).containsEntry(field, expected);
        assertThat(counts.entrySet().stream().filter(count -> count.getKey() != field))
                .isEqualTo(perfect.entrySet().stream()
                        .filter(count -> count.getKey() != field)
                        .toList());
    }

    static Stream<Arguments> each_error_lowers_its_own_figure() {
        PartialDate march = PartialDate.of(2019, 3);
        EmploymentType employed = EmploymentType.EMPLOYMENT;
        Count oneOfTwoWrong = new Count(1, 1, 1);
        return Stream.of(
                error("no name", Field.NAME, Count.MISSED, right().name(null)),
                error("a wrong name", Field.NAME, Count.WRONG, right().name("Ada")),
                error("no e-mail", Field.EMAIL, Count.MISSED, right().email(null)),
                error(
                        "a wrong employer",
                        Field.EMPLOYER,
                        oneOfTwoWrong,
                        right().work(0, "Acme, London", "Senior Engineer", march, null, employed, 4)),
                error(
                        "no title",
                        Field.TITLE,
                        new Count(1, 1, 0),
                        right().work(0, "Acme", null, march, null, employed, 4)),
                error(
                        "a start without its month",
                        Field.START,
                        oneOfTwoWrong,
                        right().work(0, "Acme", "Senior Engineer", PartialDate.ofYear(2019), null, employed, 4)),
                error(
                        "an end in place of present",
                        Field.END,
                        oneOfTwoWrong,
                        right().work(0, "Acme", "Senior Engineer", march, PartialDate.of(2026, 11), employed, 4)),
                error(
                        "an internship",
                        Field.TYPE,
                        oneOfTwoWrong,
                        right().work(0, "Acme", "Senior Engineer", march, null, EmploymentType.INTERNSHIP, 4)),
                error(
                        "a position without its team",
                        Field.POSITION_TEAM_SIZE,
                        Count.MISSED,
                        right().work(0, "Acme", "Senior Engineer", march, null, employed, null)),
                error("two months too many", Field.EXPERIENCE, Count.WRONG, right().months(125)),
                error("no months", Field.EXPERIENCE, Count.MISSED, right().months(null)),
                error(
                        "a wrong team size",
                        Field.TEAM_SIZE,
                        Count.WRONG,
                        right().leads(new Profile.Leadership(5, List.of()))),
                error("one skill too few", Field.SKILLS, new Count(1, 1, 0), right().skills("Java")),
                error(
                        "one skill too many",
                        Field.SKILLS,
                        new Count(2, 0, 1),
                        right().skills("Java", "Kubernetes", "Go")),
                error("no language", Field.LANGUAGES, Count.MISSED, right().spoken()),
                error("a language too many", Field.LANGUAGES, new Count(1, 0, 1), right().spoken("English", "Basque")),
                error("a wrong field of study", Field.AREA, Count.WRONG, right().area("Chemistry")));
    }

    private static Arguments error(String error, Field field, Count expected, Found found) {
        return Arguments.of(error, field, expected, found);
    }

    @Test
    void a_month_more_or_less_is_no_error() {
        assertThat(score(right().months(122)).count(Field.EXPERIENCE)).isEqualTo(Count.RIGHT);
        assertThat(score(right().months(124)).count(Field.EXPERIENCE)).isEqualTo(Count.RIGHT);
    }

    @Test
    void a_position_that_is_missing_costs_recall_and_one_too_many_costs_precision() {
        Found one = right();
        one.work.remove(1);
        Found three = right();
        three.work(2, "Bird Counter", "Python, Flask", PartialDate.of(2012, 1), PartialDate.of(2012, 2), null, null);

        for (Field field : List.of(Field.EMPLOYER, Field.TITLE, Field.START, Field.END, Field.TYPE)) {
            assertThat(score(one).count(field)).isEqualTo(new Count(1, 1, 0));
            assertThat(score(three).count(field)).isEqualTo(new Count(2, 0, 1));
        }
    }

    @Test
    void the_order_of_positions_costs_nothing() {
        Found turned = right();
        turned.work.add(turned.work.remove(0));

        assertThat(score(turned).counts()).isEqualTo(score(right()).counts());
    }

    @Test
    void a_degree_of_another_level_costs_the_entry_and_the_highest_degree() {
        DocumentScore score = score(right().level(Profile.DegreeLevel.BACHELOR));

        assertThat(score.count(Field.HIGHEST_DEGREE)).isEqualTo(Count.WRONG);
        assertThat(score.count(Field.EDUCATION)).isEqualTo(Count.WRONG);
    }

    @Test
    void a_finished_degree_that_is_read_as_unfinished_is_no_highest_degree() {
        DocumentScore score = score(right().completed(false));

        assertThat(score.count(Field.HIGHEST_DEGREE)).isEqualTo(Count.MISSED);
        assertThat(score.count(Field.EDUCATION)).isEqualTo(Count.WRONG);
    }

    @Test
    void leading_that_is_not_stated_costs_precision_and_stated_leading_that_is_not_found_costs_recall() {
        Expected nobodyLed = ExpectedReader.read(
                "ada.expected.yaml", ANNOTATION.replace("leads: true\nteamSize: 4", "leads: false"));

        assertThat(score(nobodyLed, right()).count(Field.LEADERSHIP)).isEqualTo(Count.EXTRA);
        assertThat(score(right().leads(null)).count(Field.LEADERSHIP)).isEqualTo(Count.MISSED);
        assertThat(score(nobodyLed, right().leads(null)).count(Field.LEADERSHIP))
                .isEqualTo(Count.NONE);
    }

    @Test
    void an_annotated_skill_that_the_vocabulary_lacks_is_not_false() {
        assertThat(score(EXPECTED, right().skills("Kubernetes", "Java", "Underwater Basketry"))
                        .count(Field.SKILLS))
                .isEqualTo(new Count(2, 0, 0));
    }

    @Test
    void what_an_annotated_skill_implies_is_not_false() {
        Expected spring = ExpectedReader.read("ada.expected.yaml", ANNOTATION.replace("k8s, Java", "Spring Boot"));
        assertThat(score(spring, right().skills("Spring Boot", "Spring", "Java"))
                        .count(Field.SKILLS))
                .isEqualTo(new Count(1, 0, 0));
    }

    @Test
    void a_skill_that_only_a_title_names_is_neither_asked_for_nor_false() {
        Expected developer = ExpectedReader.read(
                "ada.expected.yaml", ANNOTATION.replace("title: Engineer", "title: DevOps Engineer"));

        assertThat(score(developer, right().skills("Kubernetes", "Java", "DevOps"))
                        .count(Field.SKILLS))
                .isEqualTo(new Count(2, 0, 0));
        assertThat(score(EXPECTED, right().skills("Kubernetes", "Java", "DevOps"))
                        .count(Field.SKILLS))
                .isEqualTo(new Count(2, 0, 1));
    }

    @Test
    void a_document_that_is_refused_counts_as_nothing_found() {
        DocumentScore score = scoreWith(new ResumeReader(Vocabulary.standard())::read);

        assertThat(score.refused()).isNotNull();
        assertThat(score.crashed()).isFalse();
        assertThat(score.count(Field.EMPLOYER)).isEqualTo(new Count(0, 2, 0));
        assertThat(score.count(Field.EMPLOYER).recall()).isZero();
        assertThat(score.count(Field.EMPLOYER).precision()).isNull();
    }

    @Test
    void a_reader_that_crashes_is_told_apart_from_one_that_refuses() {
        DocumentScore score = scoreWith((document, day) -> {
            throw new IllegalStateException("broken");
        });

        assertThat(score.crashed()).isTrue();
        assertThat(score.count(Field.NAME)).isEqualTo(Count.MISSED);
    }

    private static DocumentScore score(Found found) {
        return score(EXPECTED, found);
    }

    private static DocumentScore score(Expected expected, Found found) {
        return new DocumentScorer((document, day) -> found.profile(), Vocabulary.standard(), Board.AS_OF)
                .score(labelled(expected));
    }

    private static DocumentScore scoreWith(DocumentScorer.Reader reader) {
        return new DocumentScorer(reader, Vocabulary.standard(), Board.AS_OF).score(labelled(EXPECTED));
    }

    private static Labelled labelled(Expected expected) {
        return new Labelled("en/ada.md", new ResumeDocument("ada.md", new byte[0], null), expected);
    }

    /** What a reader found; right until something is changed. */
    private static final class Found {

        private @Nullable String name = "Ko Ada";
        private @Nullable String email = "Ada@Example.com";
        private final List<Profile.Work> work = new ArrayList<>();
        private Profile.DegreeLevel level = Profile.DegreeLevel.MASTER;
        private String area = "physics";
        private @Nullable Boolean completed = null;
        private List<String> skills = List.of("Kubernetes", "Java");
        private List<String> spoken = List.of("English");
        private @Nullable Integer months = 123;
        private Profile.@Nullable Leadership leadership = new Profile.Leadership(4, List.of());

        Found name(@Nullable String other) {
            name = other;
            return this;
        }

        Found email(@Nullable String other) {
            email = other;
            return this;
        }

        Found work(
                int index,
                String employer,
                @Nullable String title,
                PartialDate start,
                @Nullable PartialDate end,
                @Nullable EmploymentType type,
                @Nullable Integer teamSize) {
            EmploymentType known = type == null ? EmploymentType.EMPLOYMENT : type;
            Profile.Work position = new Profile.Work(employer, title, start, end, known, teamSize, null);
            if (index < work.size()) {
                work.set(index, position);
            } else {
                work.add(position);
            }
            return this;
        }

        Found level(Profile.DegreeLevel other) {
            level = other;
            return this;
        }

        Found area(String other) {
            area = other;
            return this;
        }

        Found completed(boolean other) {
            completed = other;
            return this;
        }

        Found skills(String... others) {
            skills = List.of(others);
            return this;
        }

        Found spoken(String... others) {
            spoken = List.of(others);
            return this;
        }

        Found months(@Nullable Integer other) {
            months = other;
            return this;
        }

        Found leads(Profile.@Nullable Leadership other) {
            leadership = other;
            return this;
        }

        Profile profile() {
            return new Profile(
                    "ada.md",
                    new Profile.Basics(name, email, null, null),
                    work,
                    Arrays.asList(new Profile.Education(
                            "Elm University", area, "MSc", level, null, PartialDate.ofYear(2015), completed)),
                    skills.stream()
                            .map(skill -> new Profile.Skill(skill, null, false, null, true, null))
                            .toList(),
                    spoken.stream()
                            .map(language -> new Profile.Language(language, null, null))
                            .toList(),
                    List.of(),
                    months,
                    null,
                    leadership,
                    Map.of(),
                    List.of());
        }
    }
}
