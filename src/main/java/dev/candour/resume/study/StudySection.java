package dev.candour.resume.study;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.View;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a section about studies line by line, and begins another course of study where a line opens one. */
final class StudySection {

    private static final int LONGEST_LINE = 300;
    /** So long is a line at most that lists studies. */
    private static final int LONGEST_LIST = 900;
    /** What is longer, in Chinese, is a sentence. */
    private static final int PROSE = 32;

    private static final Pattern FIRST_SENTENCE = Pattern.compile(
            "[^。]{10,200}?(?=(?<=[\\p{Ll}\\d)]{2})\\. \\p{Lu}|。|[;,:]? (?i:(?:relevant |selected |core )?(?:coursework|courses|modules|thesis|dissertation)\\b)|[;,]?\\s?(?:主修|主要|相关|核心)课程)");

    /** "Degrees: MSc in Physics; BSc" says of the studies above it what they led to. */
    private static final Anchored DEGREES =
            Anchored.ofAnyCase("^degrees(?: (?:awarded|earned|obtained|received))?\\s?:");

    private final View view;
    /** That of the view, with wrapped lines put together. */
    private final String text;

    private final DegreeWords words;
    private final List<DateRange> ranges;
    private final List<Degrees.Found> found;
    private final OpenStudies open;
    private final SchoolAbove schools = new SchoolAbove();
    private final NextStudies next;
    private final NameAbove above;
    private final BesideStudies beside;
    private final StudyHeads heads;
    private boolean begun;
    private boolean datesFirst;
    /** Whether the line above ends with a comma: what stands on this one goes on with its list. */
    private boolean isListed;

    private int last = -1;
    /** Whether the lines that follow tell where somebody worked among the studies. */
    private boolean office;

    private StudySection(
            View view,
            String text,
            DegreeWords words,
            List<DateRange> ranges,
            StudyBegins begins,
            StudyHeads heads,
            List<Degrees.Found> found) {
        this.view = view;
        this.text = text;
        this.words = words;
        this.ranges = ranges;
        this.found = found;
        this.open = new OpenStudies(text);
        this.next = new NextStudies(text, words, open, schools, begins);
        this.above = new NameAbove(words);
        this.heads = heads;
        this.beside = new BesideStudies(text, words, ranges);
    }

    /** @param found what other sections tell, to which the studies of this one are added */
    static void read(View view, Section section, List<DateRange> ranges, DegreeWords words, List<Degrees.Found> found) {
        int first = found.size();
        WrappedLines wrapped = WrappedLines.in(view.text(), section, ranges, words);
        List<Line> lines = wrapped.lines();
        List<Line> told = lines.stream().filter(line -> !line.isBlank()).toList();
        StudyHeads heads = StudyHeads.in(told, words, ranges);
        StudySection reader =
                new StudySection(view, wrapped.text(), words, ranges, StudyBegins.in(lines, words), heads, found);
        told.forEach(reader::next);
        reader.close();
        SharedSchool.give(found.subList(first, found.size()));
    }

    private void next(Line line) {
        if (!line.hasBullet() && BesideStudies.isOffice(line) && (open.isEmpty() || open.hasSchool())) {
            close();
            office = true;
            return;
        }
        office = office && words.degrees(line.text()).isEmpty();
        line(line);
        isListed = line.text().endsWith(",");
        last = line.isHeading() ? -1 : line.index();
    }

    private void line(Line line) {
        List<Line> parts = line.text().length() > LONGEST_LIST ? List.of() : DegreeLine.parts(words, line);
        boolean parted =
                parts.size() > 1 && parts.stream().allMatch(part -> part.text().length() <= LONGEST_LINE);
        if (line.text().length() > LONGEST_LINE && !parted) {
            longLine(line);
            return;
        }
        if (DEGREES.isIn(line.text()) && open.hasSchool()) {
            open.add(DegreeLine.of(words, text, line, ranges));
            return;
        }
        if (parts.size() > 1) {
            several(parts);
            return;
        }
        boolean other =
                beside.isToldBy(line) || !open.isEmpty() && (BesideStudies.isAbroad(line) || beside.isExchange(line));
        DegreeLine said = other ? null : DegreeLine.of(words, text, line, ranges);
        if (said == null || said.saysNothing() || isProse(said) || !heads.has(line) && beside.isBelow(said, open)) {
            silent(line);
        } else {
            telling(said);
        }
    }

    /** A paragraph tells of studies where its first sentence does so in full. */
    private void longLine(Line line) {
        Matcher first = FIRST_SENTENCE.matcher(line.text());
        DegreeLine said = !first.lookingAt()
                ? null
                : DegreeLine.of(words, text, line.part(line.start(), line.start() + first.end()), ranges);
        if (said != null && !said.degrees().isEmpty() && said.school() != null) {
            telling(said);
        } else {
            silent(line);
        }
    }

    private void telling(DegreeLine said) {
        if (office && said.degrees().isEmpty()) {
            return;
        }
        datesFirst = begun ? datesFirst : said.datesOnly();
        begun = true;
        if (next.opens(said, datesFirst) || isNextHead(said.line())) {
            close();
        }
        Span named = above.schoolOf(said, open);
        Span school = named == null && said.school() == null && said.degrees().isEmpty()
                ? above.beforeItsTown(said.line(), open)
                : named;
        open.add(school == null ? said : said.withSchool(school));
        above.forget(said);
    }

    /** "Sail Design" on a line of its own, directly below a school beside which neither a field nor a degree is told. */
    private boolean isFieldBelow(Line line) {
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

    private boolean isNextHead(Line line) {
        return heads.has(line) && open.hasDates() && !open.all(DegreeLine::datesOnly);
    }

    private void silent(Line line) {
        if (isNextHead(line)) {
            close();
            Span school = heads.schoolOn(line);
            open.add(school == null ? DegreeLine.nothing(line) : DegreeLine.head(line, school, heads.areaOn(line)));
            return;
        }
        if (!open.isEmpty() && MissingCredits.areTold(line.text())) {
            open.add(DegreeLine.unfinished(line));
            return;
        }
        Span taught = above.belowCourse(line, open);
        Span certain = taught != null ? taught : above.beforeItsTown(line, open);
        Span school = certain != null ? certain : schools.isBelow() ? above.below(line, open) : null;
        if (school != null) {
            open.add(DegreeLine.perhaps(line, school));
            return;
        }
        if (isFieldBelow(line)) {
            open.add(DegreeLine.field(line));
            return;
        }
        if (BesideStudies.isMembership(line)) {
            return;
        }
        above.remember(line, schools.isBelow() || isListed, last);
        if (above.mayOpen() && open.any(said -> said.dates() != null && said.school() != null)) {
            close();
        }
    }

    /** "M.S., Physics; B.S., Chemistry, Pendle University": the parts share the school. */
    private void several(List<Line> parts) {
        close();
        List<DegreeLine> said = parts.stream()
                .map(part -> DegreeLine.of(words, text, part, ranges))
                .toList();
        Span school = said.stream()
                .map(DegreeLine::school)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        for (DegreeLine part : said) {
            boolean shared = part.school() == null && part.perhaps() == null && school != null;
            open.add(shared ? part.withSchool(school) : part);
            close();
        }
    }

    /** A sentence that mentions a degree, with neither a school nor a date, tells of no studies that are not told already. */
    private boolean isProse(DegreeLine said) {
        String told = said.line().text();
        return said.school() == null
                && said.dates() == null
                && !said.degrees().isEmpty()
                && told.length() > PROSE
                && told.chars().filter(c -> Script.isIdeograph((char) c)).count() * 2 > told.length()
                && Script.isChinese(told)
                && told.indexOf(',') > 0
                && !(found.isEmpty() && open.isEmpty());
    }

    private void close() {
        List<DegreeLine> told = open.close();
        if (!told.isEmpty()) {
            found.addAll(new CourseOfStudy(view, text, words, schools.over(told)).read());
        }
    }
}
