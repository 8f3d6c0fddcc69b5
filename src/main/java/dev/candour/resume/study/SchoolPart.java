package dev.candour.resume.study;

import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import java.util.List;
import java.util.regex.MatchResult;

/** Whether a part of a line names a school, or only speaks of one. */
final class SchoolPart {

    private static final Anchored UNIVERSITY =
            Anchored.ofAnyCase("^universit(?:y|é|à|ät) (?:of|de|di)\\b|\\buniversity$|[\\u4e00-\\u9fff]{2}大[学學]$");

    /** "PIT - Pendle Institute of Tides | Expected": the year may have broken to the next line. */
    private static final Anchored END =
            Anchored.ofAnyCase("\\s?[|(,–-]\\s?(?:expected|anticipated|graduat(?:ed|ing|ion))[\\s:)]*$");

    private static final String IN = " in ";
    private static final Anchored TOWN = Anchored.of("\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+)?");

    private final DegreeWords words;
    private final String text;
    private final Line line;
    private final SchoolTowns towns;
    private final boolean dated;

    /** @param dated whether the line holds a date */
    SchoolPart(DegreeWords words, String text, Line line, SchoolTowns towns, boolean dated) {
        this.words = words;
        this.text = text;
        this.line = line;
        this.towns = towns;
        this.dated = dated;
    }

    /** "This was taught at high-school level" begins with no school. */
    int end(Span part) {
        int end = words.isCampusTown(part.in(text)) ? 0 : words.schoolEnd(part.in(text));
        if (end == 0 || StudyLabels.PROSE.opens(part.in(text))) {
            return 0;
        }
        Span name = FieldWords.closed(text, part);
        return name.end() < part.end() && words.schoolEnd(name.in(text)) == 0 ? 0 : end;
    }

    /** @param hits the degrees of the part @param degrees those of the line up to here @param untold whether neither a label nor a degree stands before it */
    boolean isSchool(Span part, List<DegreeWords.Hit> hits, int end, List<DegreeLine.Degree> degrees, boolean untold) {
        boolean mayBeAside = hits.isEmpty() && untold;
        return hits.isEmpty() && !degrees.isEmpty() && towns.isBehindAt(part)
                || end > 0
                        && !(mayBeAside && isAside(part))
                        && !isTaught(part, end)
                        && hits.stream().noneMatch(hit -> hit.start() < end);
    }

    /** "Pendle University in Whalley": where it stands is no field. */
    Span withoutTown(Span part) {
        String told = part.in(text);
        int in = told.lastIndexOf(IN);
        return in > 0 && words.isPlace(told.substring(in + IN.length())) && words.schoolEnd(told.substring(0, in)) > 0
                ? Span.of(part.start(), part.start() + in)
                : part;
    }

    /** "Workshop on teaching High School Physics" names a school in what was taught. */
    private boolean isTaught(Span part, int end) {
        Span taught = FieldWords.behind(text, StudyLabels.AWARD, part);
        return taught.start() > part.start()
                && part.start() + end < part.end()
                && words.isField(part.in(text).substring(end).strip());
    }

    /** "Pendle University | magna cum laude" begins with a school's name. */
    private boolean isName(Span part) {
        String name = part.in(text);
        boolean named = UNIVERSITY.isIn(name) || Suits.isName(name) && !SchoolNames.isKind(name);
        return named && !words.isNoise(name);
    }

    /** A line of honours and grades names no school. */
    private boolean isAside(Span part) {
        if (part.start() == line.start() && part.end() < line.end() && isName(part)) {
            return false;
        }
        Span closed = FieldWords.closed(text, part);
        if (part.start() == line.start() && closed.end() < part.end() && isName(closed)) {
            return false;
        }
        if (dated || !words.degrees(line.text()).isEmpty()) {
            return false;
        }
        Span from = FieldWords.behind(text, StudyLabels.BEFORE_SCHOOL, line.span());
        if (from.start() > line.start() && from.start() <= part.start()) {
            return false;
        }
        String told = StudyLabels.IN_PARENTHESES.matcher(line.text()).replaceAll("");
        String honours = StudyLabels.HONOURS_COLLEGE.matcher(told).replaceAll("College");
        MatchResult end = END.first(honours);
        return words.isNoise(end == null ? honours : honours.substring(0, end.start()));
    }
}
