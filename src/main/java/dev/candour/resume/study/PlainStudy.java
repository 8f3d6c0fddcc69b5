package dev.candour.resume.study;

import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import java.util.stream.IntStream;

/** Whether a line that no heading announces says where and what was studied, and nothing else. */
final class PlainStudy {

    private static final int LONGEST = 130;
    /** So long are the words before a date that call it expected. */
    private static final int EXPECTED = 26;
    /** "BA", "ME" and "AA" stand for much. */
    private static final int SHORT = 2;

    /** What somebody does at a school, demands of others or wins is no study. */
    private static final Anchored ELSE = Anchored.ofAnyCase(
            "\\b(?:professor|lecturer|instructor|teacher|tutor|assistant|researcher|fellow|manager|director|coordinator|administrator|officer|examiner|registrar|librarian|translator|recruiter|secretary|treasurer|president|intern|internship|supervis\\p{L}+|advis\\p{L}+|mentor\\p{L}*|taught|teaching|admissions|curricul\\p{L}+|thesis|theses|dissertation|jury|awards?|awarded to|scholarship|required|preferred|equivalent|level|reviewer|dean|chair|students|graduates|alumni|members?|society|club|programme lead|course lead\\p{L}*)\\b");

    private static final Anchored PROSE = Anchored.of("(?:\\p{Ll}{2,} ){4}");

    private final String text;
    private final DegreeWords words;

    PlainStudy(String text, DegreeWords words) {
        this.text = text;
        this.words = words;
    }

    static boolean isAboutElse(String line) {
        return ELSE.isIn(line);
    }

    static boolean mayBe(Line line) {
        String told = line.text();
        return told.length() <= LONGEST && !Script.hasIdeograph(told) && !ELSE.isIn(told) && !PROSE.isIn(told);
    }

    /** Whether all that it names is written as names are: "MSc course finder" is no degree. */
    boolean is(DegreeLine said) {
        String area = said.area() == null ? "" : said.area().in(text);
        boolean field = area.isEmpty() || words.isField(area) || Suits.isName(area);
        boolean school = said.school() == null || Suits.isName(said.school().in(text));
        return field
                && school
                && (!area.isEmpty() || isAlone(said) || said.degrees().stream().noneMatch(PlainStudy::isShort));
    }

    /** "MS   2014 - 2016": what was studied stands on another line. */
    private boolean isAlone(DegreeLine said) {
        return IntStream.range(said.line().start(), said.line().end())
                .filter(at -> Character.isLetterOrDigit(text.charAt(at)))
                .allMatch(at -> said.dates() != null
                                && said.dates().start() <= at
                                && at < said.dates().end()
                        || said.degrees().stream()
                                .anyMatch(degree -> degree.span().overlaps(at, at + 1)));
    }

    private static boolean isShort(DegreeLine.Degree degree) {
        return degree.span().length() <= SHORT;
    }

    static boolean beginsWithSchool(DegreeLine said) {
        return said.school() != null && said.school().start() <= said.line().start() + 1;
    }

    /** Whether nothing stands before the degree or the school. */
    static boolean opensWith(DegreeLine said) {
        return beginsWithSchool(said)
                || !said.degrees().isEmpty()
                        && said.firstDegree() <= said.line().start() + 1;
    }

    /** It may stand behind its field or behind its dates. */
    static boolean beginsWithDegree(DegreeLine said) {
        if (said.degrees().isEmpty()) {
            return false;
        }
        int start = said.line().start();
        boolean field = said.area() != null && said.area().start() <= start + 1;
        boolean dates = said.dates() != null
                && said.dates().start() <= start + (said.ending().awaited() ? EXPECTED : 1);
        int degree = said.firstDegree();
        return field || degree <= start + 1 || dates && degree <= said.dates().end() + 3;
    }
}
