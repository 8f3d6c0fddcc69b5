package dev.candour.resume.career;

import dev.candour.resume.header.Segment;
import dev.candour.resume.section.Section;
import dev.candour.resume.study.DegreeWords;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import java.util.List;

/** Tells studies that stand among the positions of a document from positions at a school. */
final class StudiesAmongWork {

    private static final Anchored STUDENT = Anchored.ofAnyCase(
            "(?:研究生|博士生|硕士生|本科生|在读)$|\\b(?:undergraduate|graduate|phd|master'?s?|doctoral) (?:student|candidate)\\b");

    private static final Anchored FIELD = Anchored.of("[\\u4e00-\\u9fff]{2,14}专业(?:\\(.{1,12}\\))?");

    private static final Anchored DEGREE =
            Anchored.ofAnyCase("(?:associate|bachelor|master|diploma|doctorate)(?:'?s)?(?: degree)?");

    private static final Anchored RESEARCHER = Anchored.ofAnyCase(
            "(?:visiting )?(?:ph\\.?d\\.?|doctoral) (?:student|candidate|researcher|fellow)|visiting (?:graduate |research )?student(?: researcher)?");

    /** "certificate in Pottery", "Welsh language studies" */
    private static final Anchored COURSE = Anchored.ofAnyCase(
            "(?:(?:post)?grad(?:uate)? )?(?:cert|certificate|diploma) in [a-z].*|(?:[a-z]+ ){0,2}language (?:study|studies)");

    private final DegreeWords degrees;

    StudiesAmongWork(DegreeWords degrees) {
        this.degrees = degrees;
    }

    /** Whether a title block names a degree, or a school and what somebody was as a student there. */
    boolean are(Entry entry) {
        Segment title = entry.header().title();
        Segment employer = entry.header().employer();
        boolean degree = title != null
                && title.is(Segment.Kind.OTHER)
                && !degrees.degrees(title.text()).isEmpty()
                && !isResearcher(entry, title);
        boolean studies = employer != null
                && (title == null || !title.is(Segment.Kind.TITLE) || degrees.isKnownField(title.bare()))
                && degrees.schoolEnd(employer.bare()) > 0
                && entry.header().segments().stream()
                        .anyMatch(segment ->
                                !degrees.degrees(segment.text()).isEmpty() && Script.isChinese(segment.text()));
        return degree
                || studies
                || isField(entry)
                || isCourse(entry)
                || title == null && employer != null && isStudent(employer.text());
    }

    /** "Pendle - evening classes - BSc - Physics": a degree and its field or its school, and nobody's title. */
    private boolean isCourse(Entry entry) {
        Segment title = entry.header().title();
        Segment employer = entry.header().employer();
        List<String> parts =
                entry.header().segments().stream().map(Segment::bare).toList();
        boolean school = employer != null && degrees.schoolEnd(employer.bare()) > 0;
        boolean field = parts.stream().anyMatch(degrees::isKnownField);
        return (title == null || !title.is(Segment.Kind.TITLE) || degrees.isKnownField(title.bare()))
                && ((school || field) && parts.stream().anyMatch(this::isDegree)
                        || school && parts.stream().anyMatch(COURSE::is));
    }

    private boolean isDegree(String part) {
        return !Script.hasIdeograph(part)
                && degrees.degrees(part).stream()
                        .anyMatch(degree -> degree.start() == 0 && degree.end() == part.length());
    }

    /** A school, and in place of a title what was studied there or the bare name of a degree: "工程管理专业", "Associate". */
    private boolean isField(Entry entry) {
        Segment title = entry.header().title();
        Segment employer = entry.header().employer();
        return title != null
                && (employer == null || degrees.schoolEnd(employer.bare()) > 0)
                && (title.is(Segment.Kind.OTHER) && FIELD.is(Script.simplified(title.bare()))
                        || employer != null && DEGREE.is(title.bare()));
    }

    /** "PhD student" beside a place of work, in a section about work: there it is a post. */
    private static boolean isResearcher(Entry entry, Segment title) {
        return entry.section().kind() == Section.Kind.WORK
                && entry.header().certainty() >= 2
                && RESEARCHER.is(title.text());
    }

    /** "柳溪大学计算机学院博士研究生" stands among the positions of those who have studied long. */
    private boolean isStudent(String words) {
        return STUDENT.isIn(words) && degrees.schoolEnd(words) > 0;
    }
}
