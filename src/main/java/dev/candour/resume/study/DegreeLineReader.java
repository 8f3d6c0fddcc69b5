package dev.candour.resume.study;

import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.resume.dates.DateRange;
import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a line one by one: each names a degree, a school, or what may be a field of study. */
final class DegreeLineReader {

    /** Of so many parts a line is a list. */
    private static final int LIST = 4;

    private static final Anchored CAMPUS = Anchored.of("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?");
    private final DegreeWords words;
    private final String text;
    private final Line line;
    private final List<DateRange> ranges;
    private final SchoolTowns towns;
    private final @Nullable DateRange dates;
    private final List<DegreeLine.Degree> degrees = new ArrayList<>();
    private final SchoolPart schools;
    private final SchoolBehindColon behindColon;
    private final FieldReader fields;
    /** The part before the one that is being read. */
    private @Nullable Span before;
    /** Whether a label stands in a cell of its own. */
    private boolean labelled;

    private @Nullable Span school;

    DegreeLineReader(DegreeWords words, String text, Line line, List<DateRange> ranges) {
        this.words = words;
        this.text = text;
        this.line = line;
        this.ranges = ranges;
        this.towns = new SchoolTowns(words, text, line);
        this.fields = new FieldReader(words, text, line, towns, degrees);
        this.dates = DegreeLine.datesOn(line, ranges);
        this.behindColon = new SchoolBehindColon(words, text, towns);
        this.schools = new SchoolPart(words, text, line, towns, dates != null);
    }

    DegreeLine read() {
        boolean rest = false;
        OtherCells others = new OtherCells(words, text, line);
        List<Span> parts = new ListedFields(words, text)
                .joined(StudySegments.of(text, line, dates, towns, words).stream()
                        .filter(part -> !others.hold(part))
                        .toList());
        for (Span part : parts) {
            rest |= !part.isEmpty();
            part(part);
        }
        boolean listed = parts.size() >= LIST && dates == null && !isFirst(parts.get(0));
        boolean untrue = school == null
                && (listed || StudyLabels.CERTIFICATE.matcher(line.text()).find());
        UntrueDegrees.drop(text, line, degrees, untrue);
        Span field = areFields(parts) ? line.span().strip(text, " .") : fields.field(school);
        return new DegreeLine(
                line,
                List.copyOf(degrees),
                school,
                degrees.isEmpty() && words.areSubjects(line.text()) ? null : field,
                school == null ? fields.maybeSchool(field) : null,
                dates,
                dates != null && !rest,
                StudyLabels.GUEST.isIn(line.text())
                        ? DegreeLine.Ending.UNTOLD
                        : StudyEnd.of(words, text, line, ranges, dates, degrees));
    }

    /** "Literature, Psychology" on a line of its own: what was studied are both. */
    private boolean areFields(List<Span> parts) {
        return parts.size() == 2
                && degrees.isEmpty()
                && school == null
                && dates == null
                && line.text().indexOf(':') < 0
                && parts.stream()
                        .allMatch(part -> words.isKnownField(part.in(text)) || FieldShape.isPair(words, part.in(text)));
    }

    /** Whether a line begins with a degree: "DBA" in a list of skills is none. */
    private boolean isFirst(Span part) {
        return degrees.stream()
                .anyMatch(degree ->
                        part.overlaps(degree.span().start(), degree.span().end()));
    }

    private void part(Span raw) {
        if (school != null && school.start() < raw.start() && raw.end() <= school.end()) {
            return;
        }
        Span part = FieldWords.behind(text, StudyLabels.SCHOOL, raw).strip(text, " []");
        if (part.start() > raw.start() && degrees.isEmpty()) {
            String label = text.substring(raw.start(), part.start());
            words.degrees(label)
                    .forEach(hit -> degree(hit, Span.of(raw.start() + hit.start(), raw.start() + hit.end())));
        }
        if (school == null && towns.isLabelledSchool(raw, part)) {
            school = part;
            before = part;
            return;
        }
        String told = part.in(text);
        int colon = told.indexOf(": ");
        if (colon > 0 && isCampus(told, colon)) {
            named(part, part.equals(raw));
        } else if (colon > 0 && words.schoolEnd(told.substring(0, colon)) > 0) {
            part(Span.of(part.start(), part.start() + colon));
            part(Span.of(part.start() + colon + 2, part.end()));
        } else if (behindColon.isSchool(part, told.lastIndexOf(": "), degrees)) {
            int last = part.start() + told.lastIndexOf(": ");
            part(Span.of(part.start(), last));
            part(Span.of(last + 2, part.end()).strip(text));
        } else if (StudyLabels.RENAMED.opens(told) || StudyLabels.OTHER_SCHOOL.opens(told)) {
            return;
        } else if (StudyLabels.BARE.matcher(told).matches()) {
            labelled = true;
        } else if (degrees.isEmpty() && FirstDegrees.isUndergraduate(words, text, line, part)) {
            degrees.add(new DegreeLine.Degree(new DegreeWords.Hit(DegreeLevel.BACHELOR, 0, part.length()), part));
        } else {
            named(part, part.equals(raw));
        }
    }

    /** "University of Pendle: Whalley" where that is one of several towns. */
    private boolean isCampus(String told, int colon) {
        return words.hasCampuses(told.substring(0, colon)) && CAMPUS.is(told.substring(colon + 2));
    }

    /** "Dr. A. Sharp, PhD" */
    private boolean isOfPerson() {
        return before != null && StudyLabels.PERSON.matcher(before.in(text)).find();
    }

    /** @param bare whether no label stands before it */
    private void named(Span placed, boolean bare) {
        Span part = schools.withoutTown(placed);
        String told = part.in(text);
        boolean guest = StudyLabels.GUEST.isIn(told);
        List<DegreeWords.Hit> hits = guest ? List.of() : words.degrees(told);
        if (!hits.isEmpty() && (towns.isState(before, part, degrees) || isOfPerson())) {
            hits = List.of();
        }
        hits = towns.withoutStates(hits, part);
        before = part;
        if (!hits.isEmpty() && !StudyLabels.MINOR.matcher(told).find()) {
            hits.forEach(hit -> degree(hit, Span.of(part.start() + hit.start(), part.start() + hit.end())));
        }
        if (!hits.isEmpty()
                && hits.get(0).start() == 0
                && told.startsWith(":", hits.get(0).end())) {
            behindColon(
                    Span.of(part.start() + hits.get(0).end() + 1, part.end()).strip(text));
            return;
        }
        int end = hits.isEmpty() || Script.hasIdeograph(told) ? schools.end(part) : 0;
        boolean untold = degrees.isEmpty() && bare && !labelled;
        if (schools.isSchool(part, hits, end, degrees, untold)) {
            school(part, end);
        } else if (!hits.isEmpty() && !isKindWithin(part)) {
            besideDegree(part, new BesideDegree(words, text, part, hits));
        } else if (hits.isEmpty() && !guest) {
            field(part);
        }
    }

    /** "BA: Rope Making" */
    private void behindColon(Span part) {
        boolean field = Suits.isName(part.in(text))
                && words.schoolEnd(part.in(text)) == 0
                && words.degrees(part.in(text)).isEmpty();
        if (field) {
            fields.besideDegree(part, FieldWords.trimmed(text, part));
        } else {
            part(part);
        }
    }

    private void degree(DegreeWords.Hit hit, Span span) {
        String behind = text.substring(span.end(), line.end());
        degrees.add(new DegreeLine.Degree(FirstDegrees.levelled(hit, span.in(text), behind), span));
        fields.ofDegree(span);
    }

    private void school(Span part, int end) {
        Span taught = FieldWords.behind(text, StudyLabels.AWARD, part);
        Span behindField = taught.start() > part.start() ? GluedSchool.in(words, text, taught) : null;
        if (school == null && behindField != null) {
            school = schools.withoutTown(towns.withCampus(behindField));
            field(Span.of(part.start(), behindField.start()).strip(text));
            return;
        }
        int field = FieldBehindSchool.in(words, part.in(text), end);
        boolean chinese = Script.isIdeograph(text.charAt(part.start() + end - 1));
        boolean glued = part.start() + end < part.end() && (chinese || field > 0);
        Span name = glued ? Span.of(part.start(), part.start() + end) : towns.withCampus(FieldWords.closed(text, part));
        school = whole(FieldWords.behind(text, StudyLabels.BEFORE_SCHOOL, name));
        if (glued) {
            part(Span.of(part.start() + Math.max(end, field), part.end()));
        } else if (name.end() < part.end()) {
            field(Span.of(name.end(), part.end()).strip(text));
        }
    }

    /** Of a school and a part or a kind of it the school is named; the part may tell the field. */
    private Span whole(Span name) {
        fields.ofSchool(name);
        boolean part = school != null
                && (Faculties.isPart(school.in(text), name.in(text)) || SchoolNames.isKind(school.in(text)));
        return school == null || part ? name : school;
    }

    private void field(Span part) {
        if (towns.isBehindPart(school, part)) {
            school = part;
            return;
        }
        Span acronym = fields.part(part, school);
        school = school == null && acronym != null ? FieldWords.closed(text, acronym) : school;
    }

    /** "University of Pendle BSc Physics": the name of a school begins with a capital. */
    private boolean isSchool(String ahead) {
        return !ahead.isEmpty() && Character.isUpperCase(ahead.charAt(0)) && words.schoolEnd(ahead) > 0;
    }

    /** "MSc (Research Master) in Physics" says of what kind the degree is. */
    private boolean isKindWithin(Span part) {
        return degrees.size() > 1
                && part.start() > line.start()
                && text.charAt(part.start() - 1) == '('
                && part.end() < line.end()
                && text.charAt(part.end()) == ')';
    }

    private void besideDegree(Span part, BesideDegree degree) {
        Span behind = degree.behind();
        int end = school == null && behind.length() >= 2 && degree.isDirectly(behind)
                ? words.schoolEnd(behind.in(text))
                : 0;
        if (end > 0) {
            school(behind, end);
            return;
        }
        Span glued = school == null ? GluedSchool.in(words, text, behind) : null;
        if (glued != null) {
            school = schools.withoutTown(towns.withCampus(glued));
            behind = Span.of(behind.start(), glued.start()).strip(text);
        }
        Span told = school == null ? degree.schoolBefore() : null;
        if (told != null) {
            school = whole(FieldWords.behind(text, StudyLabels.BEFORE_SCHOOL, told));
        }
        Span ahead = degree.before();
        if (school == null && behind.length() >= 2 && isSchool(ahead.in(text))) {
            school = ahead;
        }
        if (behind.length() >= 2) {
            fields.besideDegree(part, degree.fieldOf(behind));
        } else if (words.schoolEnd(ahead.in(text)) > 0) {
            school = school == null ? ahead : school;
        } else {
            fields.besideDegree(part, ahead);
        }
    }
}
