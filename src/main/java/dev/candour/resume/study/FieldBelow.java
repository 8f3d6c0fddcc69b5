package dev.candour.resume.study;

import dev.candour.resume.text.Line;
import java.util.List;

/** A line that says nothing but what was studied, directly below the school or the degree. */
final class FieldBelow {

    private final DegreeWords words;
    private final OpenStudies open;

    FieldBelow(DegreeWords words, OpenStudies open) {
        this.words = words;
        this.open = open;
    }

    /** "Sail Design" on a line of its own, directly below a school beside which neither a field nor a degree is told. */
    boolean isBelowSchool(Line line) {
        List<DegreeLine> lines = open.lines();
        DegreeLine school = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        return school != null
                && school.school() != null
                && school.line().index() + 1 == line.index()
                && lines.stream().allMatch(said -> said.degrees().isEmpty() && said.area() == null)
                && !line.hasBullet()
                && !words.isNoise(line.text())
                && (FieldShape.isNamed(line.text()) || words.isKnownField(line.text()));
    }

    static Line withoutStop(Line line) {
        return line.text().endsWith(".") && line.text().length() > 2 ? line.part(line.start(), line.end() - 1) : line;
    }

    /** "Sail Design" directly below "MSc, 2014 - 2016", which does not say of what. */
    boolean isBelowDegree(Line line) {
        List<DegreeLine> lines = open.lines();
        DegreeLine degree = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        return degree != null
                && !degree.degrees().isEmpty()
                && degree.line().index() + 1 == line.index()
                && !open.hasArea()
                && !line.hasBullet()
                && !words.isNoise(line.text())
                && words.schoolEnd(line.text()) == 0
                && !Faculties.isPart(line.text())
                && !NameAbove.isPartOfSchool(line.text())
                && (FieldShape.isNamed(line.text()) || words.isKnownField(line.text()));
    }
}
