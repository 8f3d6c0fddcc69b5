package dev.candour.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.document.HereExtractor;
import dev.candour.profile.Evidence;
import dev.candour.profile.Profile;
import dev.candour.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameProfileTest {

    private static final ResumeReader READER = new ResumeReader(Vocabulary.standard(), new HereExtractor());

    private static ResumeDocument document(String file, String name) {
        try (InputStream in = SameProfileTest.class.getResourceAsStream("/documents/" + file)) {
            return new ResumeDocument(name, in.readAllBytes(), null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Profile read(String file) {
        return READER.read(document(file, file), Samples.TODAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"resume.pdf", "resume.docx", "resume.doc", "resume.rtf", "resume.odt", "resume.html"})
    void the_same_resume_in_any_format_is_the_same_profile(String file) {
        Profile profile = read(file);

        assertThat(profile.basics().name()).isEqualTo("Ottilie Branwen-Sato");
        assertThat(profile.basics().email()).isEqualTo("ottilie.bs@example.org");
        assertThat(Samples.career(profile))
                .containsExactly(
                        "Fernwood Analytics Ltd | Senior Data Engineer | 2021-03..null | employment",
                        "Quarrybank Insurance plc | Data Engineer | 2017-06..2021-02 | employment");
        assertThat(profile.leadership().teamSize()).isEqualTo(5);
        assertThat(Samples.names(profile)).contains("Python", "Kafka", "Kubernetes", "AWS", "Spark", "PostgreSQL");
        assertThat(profile.education())
                .singleElement()
                .satisfies(degree -> assertThat(degree.area()).isEqualTo("Computer Science"));
        assertThat(profile.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"resume-zh.pdf", "resume-zh.html"})
    void dates_in_a_side_column_of_a_chinese_resume_belong_to_their_positions(String file) {
        Profile profile = read(file);

        assertThat(profile.basics().name()).isEqualTo("穆云舒");
        assertThat(profile.work()).extracting(Profile.Work::name).containsExactly("海城澄光软件有限公司", "江州远图网络科技有限公司");
    }

    @ParameterizedTest
    @ValueSource(strings = {"resume.pdf", "resume.docx", "resume-zh.pdf"})
    void evidence_quotes_the_text_that_was_taken_out_and_says_its_page(String file) {
        String text = READER.text(document(file, file));
        List<Evidence> evidence =
                read(file).evidence().values().stream().flatMap(List::stream).toList();

        assertThat(evidence).isNotEmpty().allSatisfy(one -> {
            assertThat(text.substring(one.start(), one.end())).isEqualTo(one.quote());
            assertThat(one.page()).isEqualTo(file.endsWith(".pdf") ? 1 : null);
        });
    }

    @Test
    void a_name_that_says_something_else_is_noticed() {
        assertThat(READER.read(document("resume.rtf", "resume.doc"), Samples.TODAY)
                        .warnings())
                .extracting(Profile.Warning::code)
                .containsExactly("other-format");
    }
}
