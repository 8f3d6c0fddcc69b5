package dev.candour.document;

import static dev.candour.document.Parts.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Text boxes that a document puts somewhere on the page are read where they stand; tables in it cell by cell, once. */
class PlacedBoxesTest {

    /** @param box left, top, width and height in points, and its lines */
    private static String anchored(String from, String box) {
        String[] parts = box.split("\\|");
        String words = Arrays.stream(parts).skip(4).map(Parts::paragraph).collect(Collectors.joining());
        return "<w:r><w:drawing><w:anchor><w:positionH relativeFrom='page'><w:posOffset>" + emu(parts[0])
                + "</w:posOffset></w:positionH><w:positionV relativeFrom='" + from + "'><w:posOffset>" + emu(parts[1])
                + "</w:posOffset></w:positionV><w:extent cx='" + emu(parts[2]) + "' cy='" + emu(parts[3])
                + "'/><w:txbxContent>" + words + "</w:txbxContent></w:anchor></w:drawing></w:r>";
    }

    private static int emu(String points) {
        return Integer.parseInt(points.strip()) * 12_700;
    }

    private static List<String> lines(String body) {
        return Parts.text(Parts.docx(body))
                .lines()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String boxes(String... boxes) {
        return "<w:p>" + Arrays.stream(boxes).map(box -> anchored("page", box)).collect(Collectors.joining())
                + "</w:p>";
    }

    private static final String[] PAGE = {
        "20|120|120|400|Skills|Kafka|Python",
        "180|300|300|80|Analyst|Quarrybank plc",
        "180|200|300|80|Engineer|Fernwood Ltd",
        "490|202|90|20|2019 - 2021",
        "490|298|90|20|2016 - 2019",
        "180|150|300|20|Experience",
        "20|20|400|60|Ada Ko",
    };

    private static final List<String> AS_IT_STANDS = List.of(
            "Ada Ko",
            "Skills",
            "Kafka",
            "Python",
            "Experience",
            "Engineer\t2019 - 2021",
            "Fernwood Ltd",
            "Analyst\t2016 - 2019",
            "Quarrybank plc");

    @Test
    void boxes_are_read_column_by_column_and_a_date_in_the_line_of_the_box_beside_it() {
        assertThat(lines(boxes(PAGE))).isEqualTo(AS_IT_STANDS);
    }

    @Test
    void boxes_that_hang_on_paragraphs_without_words_stand_on_one_page() {
        String body = Arrays.stream(PAGE).map(PlacedBoxesTest::boxes).collect(Collectors.joining());

        assertThat(lines(body)).isEqualTo(AS_IT_STANDS);
        assertThat(lines(boxes("0|300|90|20|Behind") + "<w:p><w:r><w:br w:type='page'/></w:r></w:p>"
                        + boxes("0|20|90|20|Next page")))
                .containsExactly("Behind", "Next page");
    }

    @Test
    void headings_in_boxes_left_of_what_they_name_come_before_it() {
        assertThat(lines(boxes(
                        "20|100|90|20|Experience",
                        "20|200|90|20|Education",
                        "140|200|300|80|Lone Prairie College|Bachelor of Arts",
                        "140|100|300|80|Fernwood Ltd|Engineer")))
                .containsExactly(
                        "Experience",
                        "Fernwood Ltd",
                        "Engineer",
                        "Education",
                        "Lone Prairie College",
                        "Bachelor of Arts");
    }

    @Test
    void boxes_of_which_one_says_no_place_stay_in_their_order() {
        String somewhere = "<w:r><w:pict><w:txbxContent>" + paragraph("Somewhere") + "</w:txbxContent></w:pict></w:r>";
        String body = "<w:p>" + anchored("page", "0|300|90|20|Low") + somewhere + anchored("page", "0|20|90|20|High")
                + "</w:p>";

        assertThat(lines(body)).containsExactly("Low", "Somewhere", "High");
        assertThat(lines("<w:p>" + somewhere + somewhere + "</w:p>")).containsExactly("Somewhere", "Somewhere");
    }

    @Test
    void an_employer_over_several_rows_below_headings_is_said_in_each() {
        assertThat(lines("<w:tbl>" + row("Employer", "Period", "Post") + row("^Fernwood Ltd", "2019 - 2021", "Engineer")
                        + row("=", "2016 - 2019", "Analyst") + row("Quarrybank plc", "2014 - 2016", "Clerk")
                        + "</w:tbl>"))
                .containsExactly(
                        "Employer\tPeriod\tPost",
                        "Fernwood Ltd\t2019 - 2021\tEngineer",
                        "Fernwood Ltd\t2016 - 2019\tAnalyst",
                        "Quarrybank plc\t2014 - 2016\tClerk");
    }

    @Test
    void a_label_over_several_rows_of_a_form_names_them_once() {
        assertThat(lines("<w:tbl>" + row("Name", "Ada Ko", "Leeds") + row("^Career", "2019 - 2021", "Fernwood Ltd")
                        + row("=", "2016 - 2019", "Quarrybank plc", "Analyst") + "</w:tbl>"))
                .containsExactly(
                        "Name\tAda Ko\tLeeds",
                        "Career",
                        "2019 - 2021\tFernwood Ltd",
                        "2016 - 2019\tQuarrybank plc\tAnalyst");
    }

    /** Cells of a row; one begins to reach over the rows below, another one goes on. */
    private static String row(String... cells) {
        return "<w:tr>"
                + Arrays.stream(cells)
                        .map(cell -> "<w:tc><w:tcPr>"
                                + (cell.startsWith("^")
                                        ? "<w:vMerge w:val='restart'/>"
                                        : cell.equals("=") ? "<w:vMerge/>" : "")
                                + "</w:tcPr>" + paragraph(cell.replaceAll("[\\^=]", "")) + "</w:tc>")
                        .collect(Collectors.joining())
                + "</w:tr>";
    }

    @Test
    void a_table_within_a_table_of_an_open_document_is_read_once_and_its_boxes_where_they_stand() {
        String inner = "<t:table><t:table-row><t:table-cell><x:p>Engineer</x:p></t:table-cell>"
                + "<t:table-cell><x:p>2019 - 2021</x:p></t:table-cell></t:table-row></t:table>";
        String outer =
                "<t:table><t:table-header-rows><t:table-row><t:table-cell><x:p>Ada Ko</x:p></t:table-cell><t:table-cell>"
                        + inner + "</t:table-cell></t:table-row></t:table-header-rows></t:table>";
        String boxes = "<x:p><d:frame s:x='1cm' s:y='10cm' s:width='5cm' s:height='1cm'><x:p>Low</x:p></d:frame>"
                + "<d:frame s:x='1cm' s:y='2in' s:width='5cm' s:height='1cm'><x:p>High</x:p></d:frame></x:p>";
        String content =
                "<o:document-content xmlns:o='o' xmlns:t='t' xmlns:x='x' xmlns:d='d' xmlns:s='s'><o:body><o:text>"
                        + outer + boxes + "</o:text></o:body></o:document-content>";
        byte[] odt = Parts.zip(Map.of("content.xml", content));

        assertThat(new HereExtractor()
                        .extract(DocumentFormat.ODT, odt)
                        .text()
                        .lines()
                        .filter(line -> !line.isEmpty()))
                .containsExactly("Ada Ko\tEngineer\t2019 - 2021", "High", "Low");
    }
}
