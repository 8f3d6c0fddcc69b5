package dev.candour.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages as browsers show them: what is seen, what stands side by side, what belongs to the site. */
class WebPageTest {

    private static TextDocument read(String style, String body) {
        String page = "<!DOCTYPE html><html><head><meta charset=utf-8><style>" + style + "</style></head><body>" + body
                + "</body></html>";
        return Parts.read(page.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> lines(String style, String body) {
        return read(style, body).text().lines().filter(line -> !line.isEmpty()).toList();
    }

    @Test
    void labels_that_touch_in_the_source_are_words_of_their_own_and_pieces_of_a_word_are_not() {
        assertThat(lines("", "<div><span>R</span><span>Python</span><span>QGIS</span><span>Git</span></div>"))
                .singleElement()
                .satisfies(line -> assertThat(line.split("\\s+")).containsExactly("R", "Python", "QGIS", "Git"));
        assertThat(lines("", "<h1><span>Ba</span><span>stien</span> <span>Ob</span><span>iero</span></h1>"))
                .containsExactly("Bastien Obiero");
    }

    @Test
    void parts_of_a_line_in_prints_of_their_own_are_cells_and_a_name_in_two_prints_is_whole() {
        assertThat(lines("", "<h4>Dock Clerk &amp; Porter <span class=firm>Fernwood Trading</span></h4>"))
                .containsExactly("Dock Clerk & Porter\tFernwood Trading");
        assertThat(lines("", "<div><b>Blue Quarry</b> <span>Hull, UK</span> <i>Jun 2018 – Feb 2021</i></div>"))
                .containsExactly("Blue Quarry\tHull, UK\tJun 2018 – Feb 2021");
        assertThat(lines(
                        "",
                        "<div><span>Dock Clerk</span> <span>Fernwood</span> <span>Jun 2018 - Feb 2021</span></div>"))
                .containsExactly("Dock Clerk\tFernwood\tJun 2018 - Feb 2021");
        assertThat(lines(
                        "",
                        "<h1>Orla May <strong>Finch</strong></h1><h4>Dock Clerk at the <em>Fernwood Quay</em></h4>"))
                .containsExactly("Orla May Finch", "Dock Clerk at the Fernwood Quay");
        assertThat(lines("", "<p><b>Kept the books</b> and <i>counted</i> all sheds</p>"))
                .containsExactly("Kept the books and counted all sheds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".head{background-color:#24405e} h1{color:#fff} | <div class=head><div><h1>Ada Ko</h1></div></div>",
                ":root{--ink:#ffffff;--brand:navy} .head{background:var(--brand)} h1{color:var(--ink)}"
                        + " | <div class=head><h1>Ada Ko</h1></div>",
                ".head{background:linear-gradient(90deg,#123,#456)} .head *{color:white} | <div class=head><p>Ada Ko</p></div>",
                ".head{background:url(sea.png) #fff} | <div class=head style='color: rgb(255 255 255)'>Ada Ko</div>",
                "h1{color:transparent;background:linear-gradient(#f00,#00f);-webkit-background-clip:text} | <h1>Ada Ko</h1>",
                "body{background:#1b1b1f;color:#fff} | <h1>Ada Ko</h1>",
                " | <table><tr bgcolor=003366><td><font color='#FFFFFF'>Ada Ko</font></td></tr></table>",
                " | <div style='background: tomato'><span style='color: white'>Ada Ko</span></div>",
            })
    void a_name_in_white_on_a_coloured_header_is_seen(String page) {
        String[] parts = page.split("\\|");
        TextDocument document = read(parts[0], parts[1]);

        assertThat(document.text()).contains("Ada Ko");
        assertThat(document.hidden()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".head{background:#00f} | <div class=head>Ada<p style='color:#0000fe'>Kubernetes</p></div>",
                ".head{background:#00f} .card{background:white} | <div class=head><div class=card style='color:#fff'>Kubernetes</div></div>",
                " | <p style='background:linear-gradient(#fff,#fefefe);color:#fff'>Kubernetes</p>",
                " | <p style='background:#fdfdfd;color:#fff'>Kubernetes</p>",
                " | <p style='color:rgba(0, 0, 0, 0.01)'>Kubernetes</p>",
                " | <p style='color:hsl(0 0% 99%)'>Kubernetes</p>",
                " | <p style='background:no-repeat;color:snow'>Kubernetes</p>",
                ":root{--x:#fff} .x{color:var(--x)} | <p class=x>Kubernetes</p>",
                " | <table><tr bgcolor=white><td><font color=white>Kubernetes</font></td></tr></table>",
                " | <p style='opacity: .01'>Kubernetes</p>",
                " | <p style='position:absolute; clip: rect(0, 0, 0, 0)'>Kubernetes</p>",
                ".x{clip:rect(1px 1px 1px 1px);position:absolute} | <p class=x>Kubernetes</p>",
                " | <p style='clip-path:inset(50%)'>Kubernetes</p>",
                " | <p style='transform: translate(0) scale(0)'>Kubernetes</p>",
            })
    void letters_of_the_colour_of_what_is_behind_them_are_left_out_and_noticed(String page) {
        String[] parts = page.split("\\|");
        TextDocument document = read(parts[0], "<p>Leeds</p>" + parts[1]);

        assertThat(document.text()).contains("Leeds").doesNotContain("Kubernetes");
        assertThat(document.hidden()).hasSize(1);
    }

    @Test
    void what_only_a_margin_sets_apart_is_a_cell() {
        assertThat(lines(
                        ".post{font-size:11px;margin-left:6px}",
                        "<p><b>Little Fern<span class=post>运营实习生</span></b></p>"))
                .containsExactly("Little Fern\t运营实习生");
        assertThat(lines("", "<p>Norvane<em style='padding-left: 1em'>Clerk</em></p>"))
                .containsExactly("Norvane\tClerk");
        assertThat(lines(".unit{margin-left:1px}", "<p>up by 12<span class=unit>km</span></p>"))
                .containsExactly("up by 12km");
    }

    @Test
    void short_parts_side_by_side_are_one_line() {
        assertThat(lines(
                        ".head{display:flex;justify-content:space-between}",
                        "<div class=head><b>Fernwood Ltd</b><i>Leeds</i></div>"
                                + "<div class=head><div>Engineer</div><div>2019 - 2021</div></div>"
                                + "<div class=head><div>Moved</div></div>"))
                .containsExactly("Fernwood Ltd\tLeeds", "Engineer\t2019 - 2021", "Moved");
    }

    @Test
    void parts_that_a_style_puts_below_each_other_are_lines() {
        assertThat(lines(
                        ".head{display:flex;flex-direction:column}",
                        "<div class=head><div>Engineer</div><div>Leeds</div></div>"))
                .containsExactly("Engineer", "Leeds");
    }

    @Test
    void a_date_beside_an_entry_stands_in_its_first_line() {
        String entry = "<div><h3>Engineer</h3><p>Fernwood Ltd</p><ul><li>Moved the ledger</ul></div>";
        String date = "<div><p>September 2013 &ndash; February 2016</p></div>";
        TextDocument before = read("", "<div>" + date + entry + "</div>");

        assertThat(before.text().lines().filter(line -> !line.isEmpty()))
                .containsExactly("Engineer\tSeptember 2013 – February 2016", "Fernwood Ltd", "• Moved the ledger");
        assertThat(before.headings()).hasSize(1);
        assertThat(lines("", "<div>" + entry + date + "</div>")).contains("Engineer\tSeptember 2013 – February 2016");
        assertThat(lines("", "<div>" + entry + "<div><p>2013 – 2016</p><p>3 years</p></div></div>"))
                .contains("Engineer\t2013 – 2016 3 years");
    }

    @Test
    void a_date_over_its_place_in_a_row_of_a_framework_stands_in_the_first_line_of_its_entry() {
        assertThat(
                        lines(
                                "",
                                "<div class='row mb-3'><div class=col-3><b>2019 - 2021</b><div>Leeds</div></div>"
                                        + "<div class=col-9><h5>Engineer</h5><p>Fernwood Ltd</p></div></div>"
                                        + "<div class=row><div><p>Education</p><p>2012 - 2015</p></div><div><p>Leeds College</p></div></div>"))
                .containsExactly(
                        "Engineer\t2019 - 2021 Leeds", "Fernwood Ltd", "Education\t2012 - 2015", "Leeds College");
    }

    @Test
    void the_column_with_the_name_comes_first() {
        assertThat(lines(
                        ".page{display:flex}",
                        "<div class=page><div><h4>Skills</h4><p>Kafka</p><p>Python</p></div>"
                                + "<div><h1>Ada Ko</h1><p>Engineer</p><p>Leeds</p></div></div>"))
                .containsExactly("Ada Ko", "Engineer", "Leeds", "Skills", "Kafka", "Python");
    }

    @Test
    void a_sheet_with_thousands_of_rules_for_paper_is_read_and_they_do_not_count() {
        String paper = "@media print{" + "p{display:none}".repeat(20_000) + "} @import url(x.css); @page{margin:0}";

        assertThat(lines(paper + " .g{display:none} @media x{", "<p>Ada Ko</p><p class=g>Kubernetes</p>"))
                .containsExactly("Ada Ko");
    }

    @Test
    void what_belongs_to_the_site_is_left_out() {
        TextDocument document = read(
                "",
                "<a class=skip-link href='#main'>Skip to content</a>"
                        + "<ul><li><a href='/'>Home</a><li><a href='/talks'>Talks</a><li><a href='cv.html'>CV</a></ul>"
                        + "<div id=cookie-banner><p>We use cookies.</p><a href='#'>Reject</a></div>"
                        + "<div role=navigation>Menu</div>"
                        + "<h1>Ada Ko <a href='#ada'>#</a></h1>"
                        + "<ul><li><a href='https://example.com/ada'>Portfolio</a><li><a href='mailto:ada@example.com'>Mail</a>"
                        + "<li><a href='https://example.org'>Blog</a></ul>");

        assertThat(document.text().lines().filter(line -> !line.isEmpty()))
                .containsExactly("Ada Ko", "• Portfolio", "• Mail ada@example.com", "• Blog");
        assertThat(document.hidden()).isEmpty();
    }

    @Test
    void a_break_in_the_heading_of_an_entry_parts_its_lines_and_one_in_a_sentence_does_not() {
        assertThat(lines("", "<h3>Engineer<br>Acme Fern Ltd</h3><p>2019</p>"))
                .containsExactly("Engineer", "Acme Fern Ltd", "2019");
        assertThat(lines("", "<h4>Porter, Elm House<br><br/>Remote</h4>"))
                .containsExactly("Porter, Elm House", "Remote");
        assertThat(lines("", "<h3>Engineer of<br>Boats</h3><h3>Clerk for the<br/>harbour</h3>"))
                .containsExactly("Engineer of Boats", "Clerk for the harbour");
        assertThat(lines("", "<h1>Nora<br>Whitlock</h1><h2>Work<br>Experience</h2>"))
                .containsExactly("Nora Whitlock", "Work Experience");
    }

    @Test
    void a_menu_that_nobody_closed_holds_the_page() {
        String menu = "<nav><a href=start.html>Start</a><a href=hobbies.html>Hobbies</a>";
        String page = "<h2>Experience</h2><h3>Elm Theatre</h3><p>Usher, 2018 - 2020</p>"
                + "<p>Tore tickets at the door and showed the guests to their seats.</p>".repeat(8);
        assertThat(lines("", "<h1>Nora Whitlock</h1>" + menu + page)).contains("Elm Theatre", "Usher, 2018 - 2020");
        assertThat(lines("", "<h1>Nora Whitlock</h1>" + menu + "</nav>" + page))
                .noneMatch(line -> line.contains("Hobbies"));
    }

    @Test
    void words_that_a_word_processor_wrote_in_pieces_are_one_line() {
        assertThat(lines("", "<p><span lang=ZH-CN>负责平台</span><span lang=EN-US>Kubernetes</span><span>集群运维</span></p>"))
                .containsExactly("负责平台Kubernetes集群运维");
    }

    @Test
    void a_page_in_a_mail_that_was_cut_off_or_damaged_is_read_as_far_as_it_goes() {
        String mail = new String(Parts.file("resume.mhtml"), StandardCharsets.US_ASCII);
        String page = Parts.text(mail.getBytes(StandardCharsets.US_ASCII));

        assertThat(page).isEqualTo(Parts.text(Parts.file("resume.html")));
        for (int cut = 3; cut < 9; cut++) {
            String damaged = mail.substring(0, mail.length() / 2 + cut).replaceFirst("(?s)(.{400})", "$1 -#-\n");
            assertThat(page)
                    .startsWith(Parts.text(damaged.getBytes(StandardCharsets.US_ASCII))
                            .substring(0, 40));
        }
    }

    @ParameterizedTest
    @CsvSource({"Big5, UTF-8", "GBK, UTF-8"})
    void a_page_that_says_a_wrong_encoding_is_read_in_the_one_that_fits(String written, String said) {
        String words = "王大明 工作經歷 負責訂單系統的開發與維護 軟體工程師 台灣大學";
        byte[] page = ("<html><head><meta charset=" + said + "></head><body><p>" + words + "</p></body></html>")
                .getBytes(Charset.forName(written));

        assertThat(Parts.text(page)).isEqualTo(words + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "Big5", "windows-1252"})
    void a_page_that_does_not_say_its_encoding_is_read_in_the_one_that_fits(String charset) {
        String words = charset.startsWith("win") ? "René Gautier – Ingénieur à Orléans" : "王大明 工作經歷 軟體工程師 台灣大學 資訊管理";
        byte[] page = ("<html><body><p>" + words + "</p></body></html>").getBytes(Charset.forName(charset));

        assertThat(Parts.text(page)).isEqualTo(words + "\n");
    }
}
