package dev.candour.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that a web page keeps from its visitors are left out and noticed, however its styles say so. */
class WebSightTest {

    private static final String WORDS = "Kubernetes expert";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "color: gold; background: gold",
                "color: oklch(100% 0 0)",
                "color: color(srgb 1 1 1)",
                "background: linear-gradient(navy, navy); color: navy",
                "opacity: 1%",
                "filter: opacity(0)",
                "filter: blur(20px)",
                "visibility: collapse",
                "line-height: 0; overflow: hidden",
                "height: 1px; overflow: hidden",
                "letter-spacing: -1em",
                "mask-image: linear-gradient(transparent, transparent)",
                "transform: rotateX(90deg)",
                "transform: translateX(-9999px)",
                "transform: scale(0.01)",
                "zoom: 0.01",
                "font: 0 serif",
                "display: /**/ none",
                "d\\69splay: none",
                "display: none !important"
            })
    void by_their_own_style(String style) {
        assertUnseen("<p style='" + style + "'>" + WORDS + "</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@media screen { .a { display: none } }",
                "@supports (display: grid) { .a { display: none } }",
                "@layer base { .a { display: none } }",
                ".b { & .a { display: none } }",
                ".b { color: black; .a { color: white } }",
                "p:nth-of-type(2) { display: none }",
                "p:not(.c):last-child { display: none }",
                ":where(.a, .z) { display: none }",
                ":is(.a, .z) { display: none }",
                ".a { color: white !important } .a { color: black }",
                ".z { content: '}' } .a { display: none }",
                ".z { background: url(data:a;b{c) } .a { display: none }"
            })
    void by_a_style_sheet(String sheet) {
        assertUnseen("<style>" + sheet + "</style><p class='a'>" + WORDS + "</p>");
    }

    /** A sheet of a framework has thousands of rules. */
    @ParameterizedTest
    @ValueSource(ints = {600, 4_000})
    void behind_many_rules(int rules) {
        assertUnseen("<style>" + ".z { margin: 0 }\n".repeat(rules) + ".a { display: none }</style><p class='a'>"
                + WORDS + "</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<dialog>WORDS</dialog>", "<td bgcolor='blue'><font color='blue'>WORDS</font></td>"})
    void by_their_element(String element) {
        assertUnseen("<p></p>"
                + (element.startsWith("<td") ? "<table><tr>" + element + "</table>" : element).replace("WORDS", WORDS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@media print { .a { display: none } }",
                "@media (max-width: 600px) { .a { display: none } }",
                "@supports not (display: grid) { .a { display: none } }",
                "@font-face { font-family: x; src: url(x) } .a { color: black }",
                ".a { display: none } .a { display: block !important }",
                ".a { line-height: 1; overflow: hidden }",
                ".a { letter-spacing: -.5px }",
                ".a:hover { opacity: 0 }",
                ".a { color: gold }",
                ".b { .z { display: none } color: black }"
            })
    void what_can_be_seen_is_read(String sheet) {
        TextDocument document = read("<style>" + sheet + "</style><p class='a'>" + WORDS + "</p>");

        assertThat(document.text()).contains(WORDS);
        assertThat(document.hidden()).isEmpty();
    }

    /** It is seen, and taken back. */
    @ParameterizedTest
    @ValueSource(strings = {"del", "s", "strike"})
    void what_is_struck_through_is_left_out(String element) {
        TextDocument document = read("<" + element + ">" + WORDS + "</" + element + "> Ran Terraform");

        assertThat(document.text()).contains("Ran Terraform").doesNotContain(WORDS);
        assertThat(document.hidden()).isEmpty();
    }

    private static TextDocument read(String body) {
        return new HereExtractor()
                .extract(
                        DocumentFormat.HTML,
                        ("<html><body class='b'><p class='c'>Ada</p>" + body + "</body></html>")
                                .getBytes(StandardCharsets.UTF_8));
    }

    private static void assertUnseen(String body) {
        TextDocument document = read(body);

        assertThat(document.text().strip()).isEqualTo("Ada");
        assertThat(document.hidden()).hasSize(1);
    }
}
