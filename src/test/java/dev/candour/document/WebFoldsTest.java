package dev.candour.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a visitor opens on a web page is part of it; what nobody can open is hidden, whatever it calls itself. */
class WebFoldsTest {

    private static final String SCRIPT = "<script src=site.js></script>";

    private static TextDocument read(String style, String body) {
        return Parts.read(("<!DOCTYPE html><html><head><meta charset=utf-8><style>" + style + "</style></head><body>"
                        + body + "</body></html>")
                .getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> lines(TextDocument document) {
        return document.text().lines().filter(line -> !line.isEmpty()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".tab{display:none} .tab.active{display:block}"
                        + " | <button onclick='show()'>About</button><div class='tab active'>Leeds</div><div class=tab>Fernwood Ltd</div>",
                ".tab{display:none} #work.on{display:block}"
                        + " | <ul><li><a href='#work'>Work</a></ul><p>Leeds</p><div class=tab id=work>Fernwood Ltd</div>",
                " | <p>Leeds</p><div role=tablist><a role=tab aria-controls=work>Work</a></div><div role=tabpanel id=work hidden>Fernwood Ltd</div>",
                ".collapse{display:none} | <p>Leeds</p><button data-bs-target='#work'>Work</button><div class=collapse id=work>Fernwood Ltd</div>",
                ".panel{max-height:0;overflow:hidden} | <p>Leeds</p><button class=accordion>Work</button><div class=panel>Fernwood Ltd</div>",
                " | <p>Leeds</p><h3 onclick=\"flip('work')\">Work</h3><div id=work style='display:none'>Fernwood Ltd</div>",
                ".rise{opacity:0} .rise.visible{opacity:1} | <p>Leeds</p><section class=rise>Fernwood Ltd</section>",
                "@keyframes rise{from{opacity:0}to{opacity:1}} .late{opacity:0;animation:rise 1s forwards}"
                        + " | <p>Leeds</p><section class=late>Fernwood Ltd</section>",
                ".x{display:none} main .x{display:block} | <p>Leeds</p><main><div class=x>Fernwood Ltd</div></main>",
                "#work{display:block} .x{display:none} | <p>Leeds</p><div class=x id=work>Fernwood Ltd</div>",
            })
    void what_a_visitor_opens_is_read(String page) {
        String[] parts = page.split("\\|");
        TextDocument document = read(parts[0], parts[1] + SCRIPT);

        assertThat(document.text()).contains("Leeds", "Fernwood Ltd");
        assertThat(document.hidden()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".x{display:none} | <button>Contact</button><div class=x>Kubernetes</div><p>Leeds</p>",
                ".x{display:none} | <div class=x>Kubernetes</div><button>Contact</button><p>Leeds</p>",
                ".x{display:none} | <p>Leeds</p><a href='#work'> </a><div class=x id=work>Kubernetes</div>" + SCRIPT,
                " | <p>Leeds</p><button style='display:none'>Work</button><div hidden>Kubernetes</div>" + SCRIPT,
                " | <p>Leeds</p><button style='color:#fff' data-target='#w'>Work</button><div id=w hidden>Kubernetes</div>"
                        + SCRIPT,
                ".x{display:none} .x.active{display:block} | <p>Leeds</p><div class=x>Kubernetes</div>" + SCRIPT,
                ".x{display:none} .x.active{display:block} | <p class='x active'>Leeds</p><div class=x>Kubernetes</div>"
                        + SCRIPT,
                ".x{display:none} .x.active{display:block} | <button>Contact</button><p>Leeds</p><div class=x>Kubernetes</div>"
                        + SCRIPT,
                ".x{display:none} .x:hover{display:block} | <p>Leeds</p><div class=x>Kubernetes</div>" + SCRIPT,
                ".x{display:none} | <p>Leeds</p><a href='#work'>Work</a><div class=x id=work>Kubernetes</div>",
                ".x{display:none} .x.active{display:block} | <button>About</button><div class='x active'>Leeds</div>"
                        + "<div class=x style='display:none'>Kubernetes</div>" + SCRIPT,
                ".x{display:none} .x.visible{opacity:1} | <p>Leeds</p><div class=x>Kubernetes</div>" + SCRIPT,
                "#x{display:none} p{display:block} | <p>Leeds</p><p id=x>Kubernetes</p>" + SCRIPT,
                ".panel{max-height:0;overflow:hidden} | <p>Leeds</p><div class=panel>Kubernetes</div>" + SCRIPT,
                ".x{opacity:0;animation:none} | <p>Leeds</p><p class=x>Kubernetes</p>" + SCRIPT,
                ".tab{display:none} .tab.active{display:block} | <button>About</button><div class='tab active'>Leeds</div>"
                        + "<div class=tab><p style='color:#fff'>Kubernetes</p></div>" + SCRIPT,
            })
    void what_nobody_can_open_is_left_out_and_noticed(String page) {
        String[] parts = page.split("\\|");
        TextDocument document = read(parts[0], parts[1]);

        assertThat(document.text()).contains("Leeds").doesNotContain("Kubernetes");
        assertThat(document.hidden()).hasSize(1);
    }

    @Test
    void the_words_of_a_tab_or_a_button_name_what_they_open() {
        TextDocument document = read(
                ".panel{display:none}",
                "<h1>Ada Ko</h1><div><a role=tab aria-controls=w>Work</a><a role=tab aria-controls=s>Schools</a></div>"
                        + "<div id=w class=panel>Fernwood Ltd</div><div id=s class=panel>Leeds College</div>"
                        + "<button class=accordion>Talks</button><div class=panel>On ledgers</div>" + SCRIPT);

        assertThat(lines(document))
                .containsExactly("Ada Ko", "Work", "Fernwood Ltd", "Schools", "Leeds College", "Talks", "On ledgers");
    }

    @Test
    void dates_that_a_page_sets_left_of_its_text_are_seen_and_other_words_outside_of_it_are_not() {
        TextDocument document = read(
                ".date{position:absolute;left:-140px}",
                "<ul><li><div class=date><span>May 2019</span><span>Dec 2021</span></div><div><h4>Engineer</h4><p>Fernwood Ltd</p></div></ul>"
                        + "<p class=date>Kubernetes</p>");

        assertThat(lines(document)).containsExactly("Engineer\tMay 2019 – Dec 2021", "Fernwood Ltd");
        assertThat(document.hidden()).hasSize(1);
    }

    @Test
    void parts_of_an_entry_that_a_page_names_are_parted() {
        assertThat(lines(read(
                        "",
                        "<p><span class=p-name>Engineer</span> <span class=p-org>Fernwood Ltd</span> <time>2019</time><time>2021</time></p>"
                                + "<p>Moved the <span class=x>ledger</span> <span class=y>to Kafka</span></p>")))
                .containsExactly("Engineer\tFernwood Ltd\t2019 – 2021", "Moved the ledger to Kafka");
    }
}
