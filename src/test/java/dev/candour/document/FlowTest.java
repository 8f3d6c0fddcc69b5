package dev.candour.document;

import static dev.candour.document.Parts.docx;
import static dev.candour.document.Parts.paragraph;
import static dev.candour.document.Parts.run;
import static dev.candour.document.Parts.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowTest {

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String properties, String... paragraphs) {
        StringBuilder cell = new StringBuilder("<w:tc><w:tcPr>" + properties + "</w:tcPr>");
        for (String words : paragraphs) {
            cell.append(paragraph(words));
        }
        return cell.append("</w:tc>").toString();
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    @Test
    void hyphens_that_are_elements_are_signs() {
        assertThat(
                        text(
                                docx(
                                        "<w:p><w:r><w:t>2019.3</w:t><w:softHyphen/><w:t>2023.5 co</w:t><w:noBreakHyphen/><w:t>op</w:t></w:r></w:p>")))
                .contains("2019.3\u00AD2023.5 co-op");
    }

    @Test
    void short_cells_stand_in_one_line_and_a_cell_over_rows_names_them() {
        String name = "<w:vMerge w:val=\"restart\"/>";
        assertThat(text(docx("<w:tbl>"
                        + row(cell(name, "Employment"), cell("", "2019 - 2021"), cell("", "Fernwood Ltd"))
                        + row(cell("<w:vMerge/>", ""), cell("", "2016 - 2019"), cell("", "Quarrybank plc"))
                        + "</w:tbl>")))
                .isEqualTo("Employment\n2019 - 2021\tFernwood Ltd\n2016 - 2019\tQuarrybank plc\n\n");
    }

    @Test
    void a_date_beside_a_long_cell_stands_in_its_first_line_and_two_long_cells_are_columns() {
        assertThat(text(docx("<w:tbl>"
                        + row(cell("", "2019 -", "2021"), cell("", "Fernwood Ltd", "Engineer", "Moved the ledger"))
                        + row(cell("", "Skills", "Python", "Kafka"), cell("", "Studies", "Thornholme", "BSc"))
                        + "</w:tbl>")))
                .isEqualTo("2019 - 2021\tFernwood Ltd\nEngineer\nMoved the ledger\n\n"
                        + "Skills\nPython\nKafka\n\nStudies\nThornholme\nBSc\n\n");
    }

    @Test
    void a_sentence_beside_several_fields_stands_below_them() {
        String long1 = "Moved the ledger to Kafka and the archive to tape, and told everybody about it by letter";
        assertThat(text(docx("<w:tbl>"
                        + row(cell("", "2019 - 2021"), cell("", "Fernwood Ltd"), cell("", "Engineer"), cell("", long1))
                        + row(cell("", "2016 - 2019"), cell("", long1))
                        + "</w:tbl>")))
                .isEqualTo("2019 - 2021\tFernwood Ltd\tEngineer\n\n" + long1 + "\n\n2016 - 2019\t" + long1 + "\n\n");
    }

    @Test
    void a_text_box_is_read_once_and_deleted_words_never() {
        String box = "<wps:txbx><w:txbxContent>" + paragraph("In the box") + "</w:txbxContent></wps:txbx>";
        assertThat(text(docx("<w:p>" + run("", "Before")
                        + "<w:r><mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box
                        + "</mc:Fallback></mc:AlternateContent></w:r>"
                        + "<w:del><w:r><w:delText>struck</w:delText></w:r></w:del></w:p>")))
                .isEqualTo("Before\nIn the box\n");
    }

    @Test
    void a_long_range_beside_an_entry_stands_in_its_first_line_and_a_name_above_a_title_is_no_broken_label() {
        assertThat(text(docx("<w:tbl>"
                        + row(
                                cell("", "September 2013 – February 2016"),
                                cell("", "Fernwood Ltd", "Engineer", "Moved the ledger"))
                        + row(cell("", "王大明", "工程师"))
                        + row(cell("", "工作", "经历"), cell("", "云栖软件"))
                        + "</w:tbl>")))
                .isEqualTo("September 2013 – February 2016\tFernwood Ltd\nEngineer\nMoved the ledger\n"
                        + "王大明\n工程师\n工作经历\t云栖软件\n\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:vanish/>", "<w:color w:val=\"FFFFFF\"/>", "<w:sz w:val=\"2\"/>"})
    void what_a_reader_of_a_word_document_does_not_see_is_left_out_and_noticed(String trick) {
        TextDocument document =
                Parts.read(docx(paragraph("Ada") + "<w:p>" + run(trick, "Kubernetes expert") + "</w:p>"));

        assertThat(document.text()).isEqualTo("Ada\n\n");
        assertThat(document.hidden()).hasSize(1);
    }

    @Test
    void white_letters_in_a_filled_cell_are_seen() {
        String white = "<w:p>" + run("<w:color w:val=\"FFFFFF\"/>", "Skills") + "</w:p>";
        TextDocument document = Parts.read(docx(
                "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill=\"203040\"/></w:tcPr>" + white + "</w:tc></w:tr></w:tbl>"));

        assertThat(document.text()).isEqualTo("Skills\n\n");
        assertThat(document.hidden()).isEmpty();
    }

    @Test
    void headings_headers_lists_and_mail_links_of_a_word_document_are_known() {
        TextDocument document = Parts.read(Parts.zip(Map.of(
                "word/document.xml",
                Parts.word(
                        "document",
                        "<w:body><w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr>" + run("", "Work") + "</w:p>"
                                + "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + run("", "Item")
                                + "</w:p><w:p><w:hyperlink r:id=\"m\">" + run("", "Mail me")
                                + "</w:hyperlink></w:p></w:body>"),
                "word/header1.xml",
                Parts.word("hdr", paragraph("Ada Ko") + paragraph("Page 1 of 2")),
                "word/styles.xml",
                Parts.word("styles", "<w:style w:styleId=\"H\"><w:name w:val=\"heading 2\"/></w:style>"),
                "word/numbering.xml",
                Parts.word(
                        "numbering",
                        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/>"
                                + "<w:lvlText w:val=\"x\"/></w:lvl></w:abstractNum>"
                                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"),
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id=\"m\" Target=\"mailto:ada@example.org\"/></Relationships>")));

        assertThat(document.text()).isEqualTo("Ada Ko\nWork\n• Item\nMail me ada@example.org\n");
        assertThat(document.headings()).containsExactly(new TextDocument.Heading(7, 2));
    }

    @Test
    void a_web_page_is_read_as_a_browser_shows_it() {
        TextDocument document = Parts.read(utf8("<!DOCTYPE html><html><head><title>no</title><style>.g{display:none}"
                + " .dark{background:#222}</style></head><body><script>no()</script><h2>Work</h2>"
                + "<p>Fernwood <b>Ltd</b><br>Engineer</p><ul><li>Kafka<li>Python</ul>"
                + "<p class=g>Kubernetes expert</p><p style='color: white'>Terraform expert</p>"
                + "<div class=dark style='color:#fff'>Leeds</div>"
                + "<table><tr><td>2019</td><td>BSc</td></tr></table>"
                + "<dl><dt>Languages</dt><dd>English</dd></dl></body></html>"));

        assertThat(document.text().lines().filter(line -> !line.isEmpty()))
                .containsExactly(
                        "Work",
                        "Fernwood Ltd",
                        "Engineer",
                        "• Kafka",
                        "• Python",
                        "Leeds",
                        "2019\tBSc",
                        "Languages",
                        "English");
        assertThat(document.hidden()).hasSize(2);
        assertThat(document.headings()).containsExactly(new TextDocument.Heading(0, 2));
    }

    @Test
    void a_web_page_says_its_own_encoding() {
        String page = "<html><head><meta charset=\"gb18030\"></head><body>工作经历</body></html>";

        assertThat(text(page.getBytes(Charset.forName("GB18030")))).isEqualTo("工作经历\n");
    }

    @Test
    void a_page_saved_as_a_mail_is_read_under_any_name() {
        assertThat(text(utf8("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"b\"\n\n--b\n"
                        + "Content-Type: text/html; charset=\"utf-8\"\nContent-Transfer-Encoding: quoted-printable\n\n"
                        + "<html><body>=E5=B7=A5=E4=BD=9C</body></html>\n--b--\n")))
                .isEqualTo("工作\n");
    }

    @Test
    void rich_text_is_read_with_its_encodings_and_without_its_machinery() {
        TextDocument document =
                Parts.read(utf8("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset134 S;}}"
                        + "{\\colortbl;\\red255\\green255\\blue255;}{\\info{\\author nobody}}"
                        + "{\\stylesheet{\\s1 heading 1;}}{\\header Ada Ko\\par}"
                        + "\\pard\\s1 Caf\\'e9\\par\\pard {\\f1\\'b9\\'a4\\'d7\\'f7}\\par \\u24037?\\u20316?\\par"
                        + "{\\v Kubernetes expert}{\\cf1 Terraform expert}Leeds\\par"
                        + "\\trowd\\cellx1\\cellx2\\intbl 2019\\cell Fernwood\\cell\\row\\pard End\\par}"));

        assertThat(document.text().lines().filter(line -> !line.isEmpty()))
                .containsExactly("Ada Ko", "Café", "工作", "工作", "Leeds", "2019\tFernwood", "End");
        assertThat(document.headings()).containsExactly(new TextDocument.Heading(7, 1));
        assertThat(document.hidden()).hasSize(1);
    }

    @Test
    void the_time_of_a_change_and_what_is_behind_a_text_box_of_rich_text_are_no_text() {
        TextDocument document = Parts.read(utf8("{\\rtf1\\ansi{\\colortbl;\\red255\\green255\\blue255;}"
                + "{\\deleted\\revdttmdel-2015295488 Trainee}{\\revised\\revdttm-2015295488 Engineer}\\par"
                + "{\\shp{\\*\\shpinst{\\shptxt \\pard {\\cf1 Ada Ko}\\par}}}\\pard Leeds\\par}"));

        assertThat(document.text().lines().filter(line -> !line.isEmpty()))
                .containsExactly("Engineer", "Ada Ko", "Leeds");
        assertThat(document.hidden()).isEmpty();
    }
}
