package dev.candour.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.document.TextDocument.Heading;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.section.Headings;
import dev.candour.resume.section.PrintRanks;
import dev.candour.resume.study.DegreeWords;
import dev.candour.resume.text.ResumeText;
import dev.candour.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which lines of printed pages are headings of sections, told from their print. A number is the rank of a line's print. */
class PrintRanksTest {

    @Test
    void what_is_printed_like_known_headings_is_a_heading_too() {
        assertThat(headings("1 Ada Moreau", "2 Employment", "Fernwood Ltd", "2 Tides and Times", "Read", "2 Education"))
                .containsExactly("Employment", "Tides and Times", "Education");
    }

    @Test
    void titles_that_are_larger_than_headings_are_none() {
        assertThat(headings(
                        "1 Ada Moreau", "3 WORK EXPERIENCE", "2 Surveyor", "3 EDUCATION", "2 Mathematics", "3 RIVERS"))
                .containsExactly("WORK EXPERIENCE", "EDUCATION", "RIVERS");
    }

    @Test
    void a_print_in_which_most_lines_are_no_known_headings_is_running_text() {
        assertThat(headings("1 Employment", "1 Surveyor", "1 Leeds", "1 Counted sleepers", "1 Education", "1 Hull"))
                .isEmpty();
    }

    @Test
    void a_print_in_which_sentences_stand_heads_nothing_by_itself() {
        assertThat(headings(
                        "1 Employment",
                        "1 Counted sleepers and moved the ledger to another shelf.",
                        "1 Education",
                        "1 Publications",
                        "1 Languages"))
                .containsExactly("Employment", "Education", "Publications", "Languages");
    }

    @Test
    void one_known_heading_says_nothing_of_its_print() {
        assertThat(headings("1 Education", "Moved the ledger", "1 Rivers")).isEmpty();
    }

    @Test
    void a_label_that_repeats_in_every_entry_is_no_heading() {
        assertThat(headings("1 Highlights", "Moved the ledger", "1 Highlights", "Wrote home", "1 Hull"))
                .isEmpty();
    }

    @Test
    void heads_of_entries_in_the_print_of_headings_are_told_by_their_dates_and_cells() {
        assertThat(headings(
                        "1 Employment",
                        "2019 - 2021",
                        "1 Surveyor",
                        "Fernwood Ltd",
                        "1 Analyst\tHull",
                        "Quarrybank plc",
                        "1 Education",
                        "University of Thornholme"))
                .containsExactly("Employment", "Education");
    }

    @Test
    void a_section_that_no_list_knows_ends_the_work_of_printed_pages() {
        String text = "Employment\nSurveyor, Fernwood Ltd, 2019 - 2021\nCounted sleepers\n"
                + "Tides and Times\nEditor, The Harwick Gazette, 2014 - 2018\nEducation\nUniversity of Thornholme\n";
        List<Heading> headings = List.of(
                new Heading(0, 1), new Heading(text.indexOf("Tides"), 1), new Heading(text.indexOf("Education"), 1));
        ResumeText printed = new ResumeText(
                "cv.pdf",
                text,
                false,
                new TreeMap<>(Map.of(0, 1)),
                headings,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(employers(printed)).containsExactly("Fernwood Ltd");
        assertThat(employers(printed.withHeadings(List.of()))).hasSize(2);
    }

    @Test
    void the_one_line_in_the_largest_print_above_all_sections_is_the_title_of_it_all() {
        assertThat(levels("1 Ada Moreau", "2 Employment", "Fernwood Ltd", "2 Education"))
                .containsExactly(1, 2, 2);
        assertThat(levels("1 Ada", "1 Moreau", "2 Employment", "Fernwood Ltd", "2 Education"))
                .containsExactly(2, 2);
        assertThat(levels("2 Employment", "Fernwood Ltd", "2 Education", "1 Ada Moreau"))
                .containsExactly(2, 2);
    }

    private static List<String> employers(ResumeText printed) {
        Vocabulary vocabulary = Vocabulary.standard();
        return new TextResume(new Lexicon(vocabulary), new DegreeWords(vocabulary))
                .read(printed, java.time.LocalDate.of(2026, 7, 1)).work().stream()
                        .map(job -> String.valueOf(job.name()))
                        .toList();
    }

    private static List<Integer> levels(String... lines) {
        return told(lines).headings().stream().map(Heading::level).toList();
    }

    private static List<String> headings(String... lines) {
        ResumeText told = told(lines);
        return told.headings().stream()
                .filter(heading -> heading.level() > 1)
                .map(heading ->
                        told.text().substring(heading.start(), told.text().indexOf('\n', heading.start())))
                .toList();
    }

    private static ResumeText told(String... lines) {
        StringBuilder text = new StringBuilder();
        List<Heading> prints = new ArrayList<>();
        for (String line : lines) {
            if (Character.isDigit(line.charAt(0)) && line.charAt(1) == ' ') {
                prints.add(new Heading(text.length(), line.charAt(0) - '0'));
                text.append(line.substring(2)).append('\n');
            } else {
                text.append(line).append('\n');
            }
        }
        String all = text.toString();
        ResumeText printed = new ResumeText(
                "cv.pdf", all, false, new TreeMap<>(Map.of(0, 1)), prints, List.of(), List.of(), List.of(), List.of());
        return PrintRanks.told(printed, new Headings(Vocabulary.standard().words("headings")));
    }
}
