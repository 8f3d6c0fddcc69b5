package dev.candour.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.candour.document.DocumentException.Kind;
import dev.candour.document.pdf.FirstPage;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class IsolatedExtractorTest {

    private static TextDocument apart(byte[] content) {
        return IsolatedExtractor.shared().extract(DocumentFormat.of(content).orElseThrow(), content);
    }

    @Test
    void another_process_gives_the_same_text() {
        for (String name : new String[] {"resume.pdf", "resume.docx", "resume-zh.pdf"}) {
            assertThat(apart(Parts.file(name))).isEqualTo(Parts.read(Parts.file(name)));
        }
    }

    @Test
    void a_document_without_a_byte_is_called_empty() {
        DocumentException failure = catchThrowableOfType(
                DocumentException.class, () -> IsolatedExtractor.shared().extract(DocumentFormat.PDF, new byte[0]));

        assertThat(failure.kind()).isEqualTo(Kind.EMPTY);
    }

    /** To load what reads a PDF takes the processor as long as some documents may take. */
    @Test
    void a_process_is_made_ready_for_a_format_before_its_first_document_and_answers_nothing() throws IOException {
        byte[] ready = Answer.beforeFirst(DocumentFormat.PDF);

        assertThat(new ExtractionHandler().answer(ready)).isEqualTo(ready);
        assertThat(Answer.isBeforeFirst(ready)).isTrue();
        assertThat(Answer.isBeforeFirst(Answer.request(DocumentFormat.PDF, new byte[] {'%'})))
                .isFalse();
        assertThat(Parts.read(FirstPage.written()).text()).startsWith("Clerk, 2019 - 2021");
    }

    @Test
    void a_failure_there_has_the_same_name_here_and_the_next_document_is_read() {
        DocumentException failure = catchThrowableOfType(DocumentException.class, () -> apart(Page.pdf(page -> {})));

        assertThat(failure.kind()).isEqualTo(Kind.EMPTY);
        assertThat(apart(Parts.file("resume.rtf")).text()).startsWith("Ottilie");
    }
}
