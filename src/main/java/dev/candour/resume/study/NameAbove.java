package dev.candour.resume.study;

import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.WordCount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line that tells nothing known of studies: it may name the school of those that stand below it. */
final class NameAbove {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;

    private final DegreeWords words;
    private @Nullable Line line;

    NameAbove(DegreeWords words) {
        this.words = words;
    }

    /** @param told a line that tells nothing known @param schoolsBelow whether schools stand below their degrees here */
    void remember(Line told, boolean schoolsBelow) {
        Line name = told.hasBullet() ? told : withoutTown(told);
        line = mayNameSchool(name) && !schoolsBelow ? name : null;
    }

    /** Dates may stand between a heading and what was studied. */
    void forget(DegreeLine said) {
        line = line != null && line.isHeading() && said.datesOnly() ? line : null;
    }

    /** Whether it stands above all that belongs to it, as no item of a list does. */
    boolean mayOpen() {
        return line != null && !line.hasBullet();
    }

    /** The school of studies, which no line of theirs names; null when nothing above them may name it. */
    @Nullable
    Span schoolOf(DegreeLine said, OpenStudies open) {
        if (line == null || said.school() != null) {
            return null;
        }
        return isOver(line, said, open) || isHeadOf(line, said, open) ? line.span() : null;
    }

    /** An item of a list names it only where what was studied stands further to the right, as plain text. */
    private static boolean isOver(Line above, DegreeLine said, OpenStudies open) {
        Line below = said.line();
        boolean plain = !above.hasBullet() || above.indent() < below.indent() && !below.hasBullet();
        return plain
                && !said.degrees().isEmpty()
                && (open.isEmpty() || above.isHeading() && open.all(DegreeLine::datesOnly));
    }

    /** A heading that names nothing known, with dates below it, is a school's. */
    private boolean isHeadOf(Line above, DegreeLine said, OpenStudies open) {
        return above.isHeading()
                && open.isEmpty()
                && said.dates() != null
                && said.degrees().isEmpty()
                && !words.isField(above.text());
    }

    /** "Elm-Tech | Pendle, VA" */
    private static Line withoutTown(Line told) {
        int end = told.text().replace('\t', '|').indexOf('|');
        String name = end < 2 ? told.text() : told.text().substring(0, end).strip();
        return new Line(
                told.index(),
                told.start(),
                told.start() + name.length(),
                name,
                told.level(),
                told.bullet(),
                told.indent(),
                told.strong());
    }

    /** Below a degree, where the section puts schools: a name that is the school's when no other line names one. */
    @Nullable
    Span below(Line told, OpenStudies open) {
        List<DegreeLine> lines = open.lines();
        boolean directly = !lines.isEmpty()
                && !lines.get(lines.size() - 1).degrees().isEmpty()
                && lines.get(lines.size() - 1).line().index() + 1 == told.index();
        return directly && !open.hasSchool() && !told.hasBullet() && mayNameSchool(told) && Suits.isName(told.text())
                ? told.span()
                : null;
    }

    private boolean mayNameSchool(Line line) {
        String name = line.text();
        return name.length() <= LONGEST
                && !words.isNoise(name)
                && !words.isPlace(name)
                && !isTown(name)
                && Character.isUpperCase(name.charAt(0))
                && WordCount.of(name) <= MOST_WORDS
                && name.indexOf(':') < 0;
    }

    /** "Pendle, Virginia" */
    private boolean isTown(String name) {
        int comma = name.lastIndexOf(", ");
        return comma > 0 && words.isRegion(name.substring(comma + 2));
    }
}
