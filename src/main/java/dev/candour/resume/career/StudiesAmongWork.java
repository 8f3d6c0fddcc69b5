package dev.candour.resume.career;

import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segments;
import dev.candour.resume.section.Section;
import dev.candour.resume.study.DegreeWords;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import java.util.List;

/** Tells studies that stand among the positions of a document from positions at a school. */
final class StudiesAmongWork {

    private static final Anchored STUDENT = Anchored.ofAnyCase(
            "(?:研究生|博士生|硕士生|本科生|在读)$|\\b(?:undergraduate|graduate|phd|master'?s?|doctoral) (?:student|candidate)\\b");

    /** "Undergraduate Demonstrator", "Graduate Reading Tutor": what somebody did, not what was studied. */
    private static final Anchored POST = Anchored.ofAnyCase(
            "(?:\\p{L}+ ){0,2}(?:under|post)?graduate [\\p{L} ]{0,30}(?:monitor|tutor|assistant|mentor|instructor|support|representative|ambassador|fellow|researcher|intern|demonstrator|lecturer|marker|grader|adviser|advisor|teacher|coach)s?");

    /** "Kiln Master", no "Executive Master" */
    private static final Anchored IN_CARE = Anchored.of(
            "(?!(?:Executive|Professional|Specialist|Research|European|International|Joint|Double|Dual|Second|Advanced|Degree|Science|Arts|Taught|Integrated|Online|Global|Erasmus|Business|Applied|Academic)\\b)(?:Assistant |Deputy |Senior |Junior |Head |Chief )?\\p{Lu}\\p{Ll}+ Master");

    private static final Anchored FIELD = Anchored.of("[\\u4e00-\\u9fff]{2,14}专业(?:\\(.{1,12}\\))?");

    private static final Anchored DEGREE =
            Anchored.ofAnyCase("(?:associate|bachelor|master|diploma|doctorate)(?:'?s)?(?: degree)?");

    private static final Anchored RESEARCHER = Anchored.ofAnyCase(
            "(?:visiting )?(?:ph\\.?d\\.?|doctoral) (?:student|candidate|researcher|fellow)|visiting (?:graduate |research )?student(?: researcher)?");

    /** "BA", "M.Sc." */
    private static final Anchored LETTERS = Anchored.of("\\p{Lu}\\.?[\\p{L}.]{1,5}");

    /** "certificate in Pottery", "Welsh language studies", "study abroad" */
    private static final Anchored COURSE = Anchored.ofAnyCase(
            "(?:(?:post)?grad(?:uate)? )?(?:cert|certificate|diploma) in [a-z].*|(?:[a-z]+ ){0,2}language (?:study|studies|course|courses)"
                    + "|(?:[a-z]+ ){0,2}(?:coursework|grad(?:uate)? cert(?:ificate)?|exchange (?:program(?:me)?|semester|year|studies)|study abroad|abitur|a-levels|baccalaureate)");

    /** "Semester abroad", "Erasmus exchange student" */
    private static final Anchored ABROAD = Anchored.ofAnyCase(
            "(?:(?:study|studies|studied|semester|term|year|summer|student|exchange|international|academic|one|global|spring|fall|autumn|winter)[ -]){1,3}(?:abroad|overseas|at sea)(?: (?:program(?:me)?|student|semester|year|experience))?"
                    + "|(?:[\\p{L}]+ )?erasmus\\+?(?: exchange| mobility| study)?(?: (?:student|semester|year|term|program(?:me)?|studies|stay|experience|scholar))?"
                    + "|(?:[\\p{L}]+ )?(?:(?:student|academic|university|international|semester) exchange|exchange (?:student|semester|year|term|program(?:me)?|studies|stay|scholar))");

    /** "High School Diploma", "QQI Level 5 Healthcare Support" */
    private static final Anchored AWARD = Anchored.ofAnyCase(
            "(?:(?:high|secondary|middle) school|ib|international baccalaureate|ged|abitur|matura|leaving|national senior|advanced|higher national|general|vocational|postgraduate|graduate|professional)? ?(?:diploma|leaving certificate|senior certificate|leaving cert|gcses?|o[- ]levels?|a[- ]levels?|ged)(?: (?:in|of) .*| program(?:me)?)?"
                    + "|(?:QQI|FETAC|NVQ|SVQ|BTEC|NCFE|NZQA|AQF)\\b.{0,60}");

    private static final Anchored AWARDED =
            Anchored.of("(?:Master|Bachelor|Associate|Doctor)(?:'?s)?(?:'| degree)? (?:of|in) (?:\\p{L}+ )?\\p{Lu}");

    private static final int LETTER = 2;

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
                && !POST.is(title.bare())
                && !isMasterOf(entry, title)
                && !isResearcher(entry, title);
        boolean studies = employer != null
                && (title == null || !title.is(Segment.Kind.TITLE) || degrees.isKnownField(title.bare()))
                && degrees.schoolEnd(employer.bare()) > 0
                && entry.header().segments().stream()
                        .anyMatch(segment ->
                                !degrees.degrees(segment.text()).isEmpty() && Script.isChinese(segment.text()));
        return degree
                || studies
                || isDegreeAtSchool(entry)
                || isField(entry)
                || isCourse(entry)
                || title == null && employer != null && isStudent(employer.text())
                || isAbroadOrAward(entry);
    }

    /** A school, and in place of a title, or of what was done there, the degree: "Bachelor's of Arts, mostly about ferns". */
    private boolean isDegreeAtSchool(Entry entry) {
        Segment title = entry.header().title();
        Segment employer = entry.header().employer();
        if (employer == null || degrees.schoolEnd(employer.bare()) == 0 || title != null && POST.is(title.bare())) {
            return false;
        }
        String named = title != null
                ? title.bare()
                : entry.body().stream()
                        .filter(line -> !line.isBlank())
                        .map(Line::text)
                        .findFirst()
                        .orElse("");
        return AWARDED.opens(named)
                && degrees.degrees(named).stream().anyMatch(hit -> hit.start() == 0 && hit.end() > LETTER);
    }

    /** "Kiln Master", held from when until when at a house that is no school: so are called those who have something in their care. */
    private boolean isMasterOf(Entry entry, Segment title) {
        Segment employer = entry.header().employer();
        return entry.hasRange()
                && employer != null
                && degrees.schoolEnd(employer.bare()) == 0
                && IN_CARE.is(title.bare());
    }

    /** With no title that a list knows. */
    private static boolean isAbroadOrAward(Entry entry) {
        return !Segments.name(entry.header().segments(), Segment.Kind.TITLE)
                && TitleParts.named(entry).anyMatch(part -> ABROAD.is(part) || AWARD.is(part));
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

    /** "Elm University - exchange semester", "Elm State - evening school - BSc": with no title that a list knows. */
    private boolean isCourse(Entry entry) {
        Segment employer = entry.header().employer();
        List<Segment> parts = entry.header().segments();
        boolean school = employer != null && degrees.schoolEnd(employer.bare()) > 0;
        return !Segments.name(parts, Segment.Kind.TITLE)
                && parts.stream()
                        .anyMatch(part -> isDegree(part) || school && part != employer && COURSE.is(part.bare()));
    }

    /** "MA" may be a state, "BA" hardly a country. */
    private boolean isDegree(Segment part) {
        return (part.is(Segment.Kind.OTHER) || part.bare().startsWith("B"))
                && LETTERS.is(part.bare())
                && !degrees.degrees(part.bare()).isEmpty();
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
