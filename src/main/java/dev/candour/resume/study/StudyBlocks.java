package dev.candour.resume.study;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.section.Section;
import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines that tell of studies where no heading announces them: at the end of a list of skills, among positions, in another column.
 * They count where they begin with a degree or a school, each beside the other.
 */
final class StudyBlocks {

    /** So many lines may stand between two that tell of studies. */
    private static final int MOST_BETWEEN = 2;

    /** A blank line may stand between a school and its degree. */
    private static final int NEAR = 2;

    private static final int[] ABOVE = {-1, -2, 1, 2};
    private static final int[] BELOW = {1, 2, -1, -2};

    private final String text;
    private final DegreeWords words;
    private final List<DateRange> ranges;
    private final PlainStudy plain;

    StudyBlocks(String text, DegreeWords words, List<DateRange> ranges) {
        this.text = text;
        this.words = words;
        this.ranges = ranges;
        this.plain = new PlainStudy(text, words);
    }

    /** Parts of a section, each to be read as one about studies. */
    List<Section> in(Section section) {
        List<Line> lines =
                section.lines().stream().filter(line -> !line.isBlank()).toList();
        boolean[] tells = telling(lines, section.kind().holdsPositions());
        List<Section> blocks = new ArrayList<>();
        int first = -1;
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (tells[i] && first >= 0 && i - last > MOST_BETWEEN + 1) {
                blocks.add(block(lines, first, last));
                first = -1;
            }
            first = tells[i] && first < 0 ? i : first;
            last = tells[i] ? i : last;
        }
        if (first >= 0) {
            blocks.add(block(lines, first, last));
        }
        return blocks;
    }

    private Section block(List<Line> lines, int first, int last) {
        if (first > 0 && isTimeAbove(lines, first - 1)) {
            return new Section(Kind.EDUCATION, null, lines.subList(first - 1, last + 1));
        }
        int end = last + 1;
        boolean dates = end < lines.size() && isTimeOnly(lines.get(end));
        return new Section(Kind.EDUCATION, null, lines.subList(first, dates ? end + 1 : end));
    }

    /** Whether dates stand right above studies, and apart from what stands above them. */
    private boolean isTimeAbove(List<Line> lines, int at) {
        Line dates = lines.get(at);
        boolean apart = at == 0 || dates.index() - lines.get(at - 1).index() > 1;
        return apart && lines.get(at + 1).index() - dates.index() == 1 && isTimeOnly(dates);
    }

    /** "2014 - 2016", "Expected Spring 2030" */
    private boolean isTimeOnly(Line line) {
        DegreeLine said = PlainStudy.mayBe(line) ? DegreeLine.of(words, text, line, ranges) : DegreeLine.nothing(line);
        return said.datesOnly() || said.ending().awaited() && said.degrees().isEmpty() && said.school() == null;
    }

    /** Which lines name a degree beside its school, on the same line or the next. @param posts whether positions are told here, too */
    private boolean[] telling(List<Line> lines, boolean posts) {
        DegreeLine[] said = new DegreeLine[lines.size()];
        for (int i = 0; i < said.length; i++) {
            DegreeLine line = PlainStudy.mayBe(lines.get(i)) ? DegreeLine.of(words, text, lines.get(i), ranges) : null;
            said[i] = line != null && plain.is(line) ? line : null;
        }
        boolean[] tells = new boolean[said.length];
        int[] schools = isSchoolAbove(said) ? ABOVE : BELOW;
        for (int i = 0; i < said.length; i++) {
            if (said[i] == null || !PlainStudy.beginsWithDegree(said[i]) && !PlainStudy.beginsWithSchool(said[i])) {
                continue;
            }
            if (!said[i].degrees().isEmpty() && said[i].school() != null) {
                tells[i] |= !posts || !lines.get(i).hasBullet() || said[i].isStudy();
            } else if (!posts
                    && isDegree(said[i])
                    && said[i].perhaps() != null
                    && said[i].area() != null
                    && said[i].dates() != null) {
                tells[i] = true;
            } else if (isDegree(said[i])) {
                pair(said, tells, i, schools, posts ? lines : List.of());
            }
        }
        return tells;
    }

    /** A degree with its school above or below it; what was studied or when may stand between. @param lines among positions; else empty */
    private static void pair(DegreeLine[] said, boolean[] tells, int degree, int[] schools, List<Line> lines) {
        for (int step : schools) {
            int school = degree + step;
            boolean near = school >= 0
                    && school < said.length
                    && said[school] != null
                    && isSchool(said[school])
                    && (step != 2 || said[degree + 1] != null)
                    && (step != -2 || said[degree - 1] != null && said[degree - 1].datesOnly());
            if (near && (lines.isEmpty() || isApart(lines, tells, Math.min(degree, school)))) {
                tells[degree] = true;
                tells[school] = true;
                return;
            }
        }
    }

    /** Among positions nothing but other studies stands right above studies, as a title would. */
    private static boolean isApart(List<Line> lines, boolean[] tells, int first) {
        return first == 0
                || tells[first - 1]
                || lines.get(first).index() - lines.get(first - 1).index() > 1;
    }

    /** Whether the first degree that stands beside a school on another line stands below it. */
    private static boolean isSchoolAbove(DegreeLine[] said) {
        for (int i = 0; i + 1 < said.length; i++) {
            int gap = gap(said, i);
            if (isOverSchool(said, i)) {
                return false;
            }
            if (gap <= NEAR
                    && isSchool(said[i])
                    && said[i + 1].datesOnly()
                    && gap(said, i + 1) <= NEAR
                    && isDegree(said[i + 2])) {
                return true;
            }
            if (gap <= NEAR && isSchool(said[i]) && isDegree(said[i + 1])) {
                return i + 2 >= said.length || gap(said, i + 1) >= gap;
            }
        }
        return false;
    }

    /** Whether a school stands below a degree, or below what was studied for it. */
    private static boolean isOverSchool(DegreeLine[] said, int degree) {
        if (said[degree] == null || !isDegree(said[degree]) || gap(said, degree) > NEAR) {
            return false;
        }
        boolean field = degree + 2 < said.length
                && gap(said, degree + 1) <= NEAR
                && !isSchool(said[degree + 1])
                && said[degree + 1].degrees().isEmpty()
                && isSchool(said[degree + 2]);
        return isSchool(said[degree + 1]) || field;
    }

    /** How many lines further down the next one stands, blank ones counted. */
    private static int gap(DegreeLine[] said, int at) {
        return at + 1 >= said.length || said[at] == null || said[at + 1] == null
                ? Integer.MAX_VALUE
                : said[at + 1].line().index() - said[at].line().index();
    }

    private static boolean isSchool(DegreeLine said) {
        return said.degrees().isEmpty() && PlainStudy.beginsWithSchool(said);
    }

    private static boolean isDegree(DegreeLine said) {
        return said.school() == null && PlainStudy.beginsWithDegree(said);
    }
}
