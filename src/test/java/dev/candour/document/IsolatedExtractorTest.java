package dev.candour.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.candour.document.DocumentException.Kind;
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
    void a_failure_there_has_the_same_name_here_and_the_next_document_is_read() {
        DocumentException failure = catchThrowableOfType(DocumentException.class, () -> apart(Page.pdf(page -> {})));

        assertThat(failure.kind()).isEqualTo(Kind.EMPTY);
        assertThat(apart(Parts.file("resume.rtf")).text()).startsWith("Ottilie");
    }
}
