package dev.candour.resume.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.ReadDocument.Part;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HidingTagsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p hidden>Kubernetes</p> Java",
                "<span style=\"color:hsl(0,0%,100%)\">Kubernetes</span> Java",
                "<SPAN STYLE='Display : None'>Kubernetes</SPAN> Java",
                "<span style=\"dis/**/play:inline; display:none !important\">Kubernetes</span> Java",
                "<span style=opacity:0><span>on</span> Kubernetes</span> Java",
                "<font color=\"#FFFFFF\">Kubernetes</font> Java",
                "<font color=white>Kubernetes</font> Java",
                "<template>Kubernetes</template> Java",
                "<dialog>Kubernetes</dialog> Java",
                "$\\color{white}{\\text{Kubernetes}}$ Java",
                "$\\phantom{\\text{Kubernetes}}$ Java"
            })
    void words_that_nobody_sees_are_found_with_their_end(String text) {
        assertThat(hidden(text)).contains("Kubernetes").doesNotContain("Java");
        assertThat(View.of("cv.md", text).text()).contains("Java").doesNotContain("Kubernetes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span style=\"color:navy\">Kubernetes</span>",
                "<span style=\"background:black;color:white\">Kubernetes</span>",
                "<img src=\"a.png\" style=\"display:none\"> Kubernetes",
                "<font color=\"red\">Kubernetes</font>",
                "saved $5 million, $2 of them with Kubernetes",
                "a <s> that nothing ends, and Kubernetes"
            })
    void words_that_can_be_seen_stay(String text) {
        assertThat(hidden(text)).isEmpty();
        assertThat(View.of("cv.md", text).text()).contains("Kubernetes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<del>Kubernetes</del> Java", "<s>Kubernetes</s> Java", "<strike>Kubernetes</strike> Java"})
    void words_that_are_struck_out_are_not_said_and_not_hidden(String text) {
        assertThat(hidden(text)).isEmpty();
        assertThat(View.of("cv.md", text).text()).contains("Java").doesNotContain("Kubernetes");
    }

    private static String hidden(String text) {
        List<Part> parts = Markup.hidden(text);
        return parts.stream()
                .map(part -> text.substring(part.start(), part.end()))
                .collect(Collectors.joining(" "));
    }
}
