package dev.candour.resume.study;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Span;
import java.util.List;

/** "MSc in Botany: Pendle University": behind a degree and its field, and a colon, stands where it was studied. */
final class SchoolBehindColon {

    private static final Anchored THESIS =
            Anchored.ofAnyCase("(?:thesis|dissertation|advis[eo]r|supervisor|project|论文|导师)\\b");

    private final DegreeWords words;
    private final String text;
    private final SchoolTowns towns;

    SchoolBehindColon(DegreeWords words, String text, SchoolTowns towns) {
        this.words = words;
        this.text = text;
        this.towns = towns;
    }

    /**
     * @param part of a line
     * @param colon where it stands in the part; less than 1 when there is none
     * @param told the degrees of the line before this part
     */
    boolean isSchool(Span part, int colon, List<DegreeLine.Degree> told) {
        if (colon < 1) {
            return false;
        }
        String ahead = part.in(text).substring(0, colon);
        Span behind = Span.of(part.start() + colon + 2, part.end()).strip(text);
        List<DegreeWords.Hit> degrees = words.degrees(ahead);
        if (words.schoolEnd(behind.in(text)) > 0) {
            return !degrees.isEmpty() || !told.isEmpty() && !isThesis(ahead);
        }
        boolean field = degrees.stream().anyMatch(hit -> hit.end() + 1 < ahead.length());
        return field && mayBeSchool(behind);
    }

    /** "Thesis: Tides of Pendle College" names no school. */
    private static boolean isThesis(String label) {
        return THESIS.opens(label);
    }

    /** A name that no list knows, and not what "BSc in Engineering: Mechanical Systems" says more of its field. */
    private boolean mayBeSchool(Span name) {
        return towns.maySchoolBe(name)
                && !words.isField(name.in(text))
                && words.degrees(name.in(text)).isEmpty();
    }
}
