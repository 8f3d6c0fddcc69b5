package dev.candour.resume.text;

import dev.candour.document.TextDocument;
import dev.candour.document.TextDocument.Heading;
import dev.candour.profile.Profile.Warning;
import dev.candour.resume.text.Markup.Cut;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/**
 * The text of a résumé, in which evidence is quoted. All offsets are UTF-16 units of {@code text}.
 *
 * @param document what evidence calls it
 * @param isMarkdown whether marks in the text may be Markdown or tags; false when a document was laid out as text
 * @param pages which page, from 1, is read from an offset on; empty when there are none
 * @param headings which lines the document marks as headings
 * @param hidden where text was left out that a reader does not see
 * @param properties what the document says of itself beside its text: its title, its author
 * @param noticed about the document as a whole
 * @param cuts what is not read of a text that is data: the names of its fields, its signs
 */
public record ResumeText(
        String document,
        String text,
        boolean isMarkdown,
        SortedMap<Integer, Integer> pages,
        List<Heading> headings,
        List<Integer> hidden,
        List<String> properties,
        List<Warning> noticed,
        List<Cut> cuts) {

    public static ResumeText plain(String document, String text) {
        return new ResumeText(
                document,
                text,
                true,
                Collections.emptySortedMap(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    public static ResumeText of(String document, TextDocument taken) {
        return new ResumeText(
                document,
                taken.text(),
                false,
                taken.pages(),
                taken.headings(),
                taken.hidden(),
                taken.properties(),
                List.of(),
                List.of());
    }

    public ResumeText withHeadings(List<Heading> found) {
        return new ResumeText(document, text, isMarkdown, pages, found, hidden, properties, noticed, cuts);
    }

    public ResumeText noticing(List<Warning> warnings) {
        return new ResumeText(document, text, isMarkdown, pages, headings, hidden, properties, warnings, cuts);
    }

    public ResumeText without(List<Cut> cut) {
        return new ResumeText(document, text, isMarkdown, pages, headings, hidden, properties, noticed, cut);
    }
}
