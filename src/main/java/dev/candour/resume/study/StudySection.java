package dev.candour.resume.study;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.View;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a section about studies line by line, and begins another course of study where a line opens one. */
final class StudySection {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_LIST = 900; // so long is a line at most that lists studies

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
    private final SecondaryAwards awards;
    private final DatedNames dated;
    private final StudyHeads heads;
    private final FieldBelow fields;
    private final ListedDegrees listed;
    private final MinorsApart minors;
    private final StudyGroups groups;
    private boolean begun;
    private boolean datesFirst;
    /** Whether the line above ends with a comma: what stands on this one goes on with its list. */
    private boolean isListed;

    private int last = -1;
    private @Nullable Line following;
    private boolean office; // whether the lines that follow tell where somebody worked among the studies

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
        this.fields = new FieldBelow(words, open);
        this.beside = new BesideStudies(text, words, ranges);
        this.minors = new MinorsApart(text, words, open, schools);
        this.groups = new StudyGroups(text, words, ranges);
        this.listed = new ListedDegrees(words, text, ranges);
        this.awards = new SecondaryAwards(text, words, ranges);
        this.dated = new DatedNames(words, text, ranges);
    }

    /** @param found what other sections tell, to which the studies of this one are added */
    static void read(View view, Section section, List<DateRange> ranges, DegreeWords words, List<Degrees.Found> found) {
        int first = found.size();
        WrappedLines wrapped = WrappedLines.in(view.text(), section, ranges, words);
        List<Line> lines = wrapped.lines();
        List<Line> told = new DegreeColumn(words)
                .inOrder(lines.stream().filter(line -> !line.isBlank()).toList());
        StudyHeads heads = StudyHeads.in(told, words, ranges);
        StudyBegins begins = StudyBegins.in(lines, words);
        StudySection reader = new StudySection(view, wrapped.text(), words, ranges, begins, heads, found);
        reader.all(told);
        if ((reader.schools.isBelow() || reader.beginsWithDegree(told))
                && found.subList(first, found.size()).stream().anyMatch(StudySection::lacksSchool)) {
            found.subList(first, found.size()).clear();
            StudySection again = new StudySection(view, wrapped.text(), words, ranges, begins, heads, found);
            again.schools.assumeBelow();
            again.all(told);
        }
        SharedSchool.give(found.subList(first, found.size()));
    }

    private boolean beginsWithDegree(List<Line> lines) {
        DegreeLine said = lines.isEmpty() ? null : DegreeLine.of(words, text, lines.get(0), ranges);
        return said != null && !said.degrees().isEmpty() && said.school() == null && said.perhaps() == null;
    }

    private static boolean lacksSchool(Degrees.Found course) {
        return course.hasLevel() && !course.hasSchool();
    }

    private void all(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            following = i + 1 < lines.size() ? lines.get(i + 1) : null;
            next(lines.get(i));
        }
        close();
    }

    private void next(Line whole) {
        Line line = StudyLabels.behindCertification(words, whole);
        boolean other = !line.hasBullet() && BesideStudies.isOffice(line) && (open.isEmpty() || open.hasSchool());
        if (other || groups.begin(line, following)) {
            close();
            office = other;
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
        if (StudyLabels.DEGREES.isIn(line.text()) && open.hasSchool()) {
            open.add(DegreeLine.of(words, text, line, ranges));
            return;
        }
        if (parts.size() > 1) {
            several(parts);
            return;
        }
        DegreeLine minor = minors.on(line, following, ranges);
        if (minor != null) {
            close();
            open.add(minor);
            return;
        }
        boolean other =
                beside.isToldBy(line) || !open.isEmpty() && (BesideStudies.isAbroad(line) || beside.isExchange(line));
        if (!other && awards.isCertificate(line, open)) {
            close();
            if (!BesideStudies.isAwarded(line.text())) {
                return;
            }
        }
        DegreeLine said = other ? null : listed.read(line);
        if (!other && secondary(line, Objects.requireNonNull(said))) {
            return;
        }
        if (said == null
                || said.saysNothing()
                || StudyProse.is(said, open, found.isEmpty())
                || !heads.has(line) && beside.isBelow(said, open)) {
            silent(line);
        } else {
            telling(said);
        }
    }

    /** "High School Diploma, 2011" beside, below or above a school, which may have a name without any word for one. */
    private boolean secondary(Line line, DegreeLine said) {
        if (said.school() != null || !said.degrees().isEmpty() || line.text().length() > LONGEST_LINE) {
            return false;
        }
        Span school = awards.schoolOf(line, above, following);
        if (school == null) {
            return false;
        }
        if (open.hasSchool() || open.hasDegree()) {
            close();
        }
        open.add(said.withSchool(school).withoutArea());
        above.forgetAll();
        return true;
    }

    /** A paragraph tells of studies where its first sentence does so in full. */
    private void longLine(Line line) {
        Line first = StudyProse.firstSentence(line);
        DegreeLine said = first == null ? null : DegreeLine.of(words, text, first, ranges);
        if (said != null && !said.degrees().isEmpty() && said.school() != null) {
            telling(said);
        } else {
            silent(line);
        }
    }

    private void telling(DegreeLine told) {
        DegreeLine said = dated.named(told, open, following);
        if (office && said.degrees().isEmpty()) {
            return;
        }
        datesFirst = begun ? datesFirst : said.datesOnly();
        begun = true;
        if (next.opens(said, datesFirst) || isNextHead(said.line()) || awards.isOverSchool(said, following, open)) {
            close();
        }
        DegreeLine kind = groups.over(said);
        if (kind != null) {
            close();
            open.add(kind);
        }
        Span named = above.schoolOf(said, open);
        Span school = named == null && said.school() == null && said.degrees().isEmpty()
                ? above.beforeItsTown(said.undated(text), open)
                : named;
        open.add(school == null ? groups.withField(said) : said.withSchool(school));
        above.forget(said);
    }

    /** "2014 - 2016" below an unknown name, which stands below a degree and its field. */
    private boolean isOverDates() {
        return following != null
                && DegreeLine.of(words, text, following, ranges).datesOnly();
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
        boolean broken = MissingCredits.areTold(line.text(), open.levels()) || StudyEnd.isNote(line.text());
        if (broken || StudyState.isStudyingNote(line.text())) {
            open.add(DegreeLine.unfinished(line, !broken));
            return;
        }
        Span taught = above.belowCourse(line, open);
        Span certain = taught != null ? taught : above.beforeItsTown(line, open);
        boolean below = schools.isBelow() || open.hasArea() && isOverDates();
        Span school = certain != null ? certain : below ? above.below(line, open) : null;
        if (school != null) {
            open.add(DegreeLine.perhaps(line, school));
            return;
        }
        Line field = fields.on(text, line);
        if (field != null) {
            open.add(DegreeLine.field(field));
            return;
        }
        if (open.takesAward(line) || BesideStudies.isMembership(line)) {
            return;
        }
        above.remember(line, schools.isBelow() || isListed, last);
        if (above.mayOpen() && open.any(said -> said.dates() != null && said.school() != null)) {
            close();
        }
    }

    private void several(List<Line> parts) {
        close();
        List<DegreeLine> said = parts.stream()
                .map(part -> DegreeLine.of(words, text, part, ranges))
                .toList();
        for (DegreeLine part : SharedSchool.among(said)) {
            open.add(part);
            close();
        }
    }

    private void close() {
        List<DegreeLine> told = open.close();
        if (!told.isEmpty()) {
            listed.each(schools.over(told))
                    .forEach(course -> found.addAll(new CourseOfStudy(view, text, words, course).read()));
        }
    }
}
