package dev.candour.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.candour.source.InvalidSourceException;
import dev.candour.source.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobReaderTest {

    private static final String HEAD = "id: a\ntitle: A\nrules: engineering\nrequires:\n";

    @Test
    void every_kind_of_requirement_is_read() {
        Job job = JobReader.read("job.yaml", """
                id: platform-engineer
                title: Senior Platform Engineer
                rules: engineering
                thresholds: { recommend: 75, review: 45 }
                requires:
                  - { skill: Kubernetes, years: 3, mandatory: true, weight: 20 }
                  - { anyOf: [ { skill: Flink, years: 2 }, { skill: Spark } ], weight: 10 }
                  - { degree: master, fields: [Computer Science, Electrical Engineering], weight: 10 }
                  - { leadership: { teamSize: 4 }, weight: 15 }
                  - { experience: { years: 8 }, mandatory: true, weight: 15 }
                  - { language: English, level: B2, weight: 5 }
                  - { certificate: CKA, weight: 5 }
                  - { location: Shanghai, remote: true, weight: 5 }
                """);

        assertThat(job.thresholds()).isEqualTo(new Thresholds(75, 45));
        assertThat(job.attainable()).isEqualTo(85);
        assertThat(job.requires())
                .containsExactly(
                        new Asked.Skill("Kubernetes", 3, true, 20),
                        new Asked.OneOf(List.of(new Asked.Option("Flink", 2), new Asked.Option("Spark", 0)), false, 10),
                        new Asked.Degree("master", List.of("Computer Science", "Electrical Engineering"), false, 10),
                        new Asked.Leadership(4, false, 15),
                        new Asked.Experience(8, true, 15),
                        new Asked.Language("English", "B2", false, 5),
                        new Asked.Certificate("CKA", false, 5),
                        new Asked.Location("Shanghai", true, false, 5));
    }

    @Test
    void json_is_read_as_well() {
        String json =
                "{\"id\": \"a\", \"title\": \"A\", \"rules\": \"general\", \"requires\": [{\"skill\": \"Excel\"}]}";

        assertThat(JobReader.read("job.json", json).requires()).containsExactly(new Asked.Skill("Excel", 0, false, 10));
    }

    @Test
    void a_title_that_asks_for_a_kind_of_person_is_refused_and_one_that_names_the_trade_is_not() {
        assertThat(problems("id: a\ntitle: 行政助理（限女性）\nrules: general\nrequires: [ { skill: Excel } ]\n"))
                .extracting(Problem::code)
                .containsExactly("data-protected");
        assertThat(JobReader.read(
                                "job.yaml",
                                "id: a\ntitle: Women's Health Nurse (m/f/d)\nrules: general\nrequires: [ { skill: Triage } ]\n")
                        .title())
                .isEqualTo("Women's Health Nurse (m/f/d)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - { skil: Go }                                  | 5:5:requirement-without-kind
            - { skill: Go, yeers: 3 }                       | 5:18:unknown-field
            - { skill: Go, years: three }                   | 5:25:expected-number
            - { skill: Go, years: -1 }                      | 5:25:out-of-range
            - { skill: Go, weight: 2.5 }                    | 5:26:not-whole
            - { skill: Go, mandatory: "yes" }               | 5:29:expected-boolean
            - { skill: Go, degree: master }                 | 5:5:requirement-of-two-kinds
            - { skill: 3 }                                  | 5:14:expected-text
            - { degree: masters }                           | 5:15:unknown-value
            - { degree: master, fields: [ { a: b } ] }      | 5:33:expected-text
            - { anyOf: [ { skill: Go } ] }                  | 5:5:group-too-small
            - { anyOf: [ { skill: Go }, { skil: Rust } ] }  | 5:31:missing-field,5:33:unknown-field
            - { language: English, level: b2 }              | 5:33:unknown-value
            - { experience: { } }                           | 5:19:missing-field
            - { leadership: { team: 3 } }                   | 5:21:unknown-field
            - { leadership: 4 }                             | 5:19:expected-map
            - { skill: Go, weight: 0 }                      | 5:3:job-without-weights
            - { skill: male }                               | 5:14:data-protected
            - { certificate: 未婚 }                         | 5:20:data-protected
            - { location: 上海户口 }                        | 5:17:data-protected
            - { anyOf: [ { skill: Go }, { skill: 35岁以下 } ] }     | 5:40:data-protected
            - { degree: bachelor, fields: [985院校, Law] }  | 5:34:data-protected
            - Go                                            | 5:5:expected-map
            """)
    void a_wrong_requirement_names_line_and_column(String item, String expected) {
        assertThat(problems(HEAD + "  " + item + "\n"))
                .extracting(problem -> problem.line() + ":" + problem.column() + ":" + problem.code())
                .containsExactly(expected.split(","));
    }

    @Test
    void a_wrong_head_names_every_mistake_at_once() {
        assertThat(problems("id: ''\ntitel: A\nrules: [a]\nthresholds: { recommend: 30, review: 40 }\nrequires: []\n"))
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        "blank-text",
                        "missing-field",
                        "expected-text",
                        "thresholds-crossed",
                        "job-without-requirements",
                        "unknown-field");
    }

    private static List<Problem> problems(String yaml) {
        return catchThrowableOfType(InvalidSourceException.class, () -> JobReader.read("job.yaml", yaml))
                .problems();
    }
}
