package dev.candour.resume;

import dev.candour.profile.Evidence;
import dev.candour.profile.Profile.Education;
import dev.candour.resume.Section.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Puts the lines of education sections together into courses of study. */
final class Degrees {

    /**
     * A course of study and where it stands.
     *
     * @param chinese whether it is told in Chinese
     * @param certainty of its level
     */
    record Found(Education education, List<Evidence> evidence, boolean chinese, Certainty certainty) {}

    private static final int MOST = 60;
    /** What is longer, in Chinese, is a sentence. */
    private static final int PROSE = 32;
    /** "University: ..." below "College: ..." */
    private static final Pattern AWARDED_BY = Pattern.compile(
            "^(?:university|board|affiliat\\w+|awarded by|awarding)\\b[^:]{0,20}:", Pattern.CASE_INSENSITIVE);

    private static final Pattern FACULTY = Pattern.compile(
            "^(?!.*大学)[\\u4e00-\\u9fff]{2,14}(?:学院|學院|系|学部)$|\\b(?:school|college|department|faculty) of\\b|\\bfaculty$",
            Pattern.CASE_INSENSITIVE);

    /** "Supervisors: 1st: Prof. Sharp (University of Pendle)" and "2nd: Prof. Ebert (Marsh College)": who taught, and where they work. */
    private static final Pattern TEACHERS = Pattern.compile(
            "(?:(?i:(?:co-?|thesis |dissertation |academic )?(?:supervis|advis|examin|lecturer|promot)\\p{L}*)[^:]{0,12}:"
                    + "|[指導导]{2}(?:教授|老[師师]|教[師师])|[導导][師师]\\W|(?:[博硕碩畢毕][士業业]?|学位|學位)?(?:論文|论文|碩論|博論)[^,;。]{0,4}:"
                    + "|(?:\\d(?:st|nd|rd|th)\\W{1,3})?(?:Prof|Professor|Dr)\\b\\.? \\p{Lu})");

    private final View view;
    private final DegreeWords words;
    private final List<DateRange> ranges;
    private final List<Found> found = new ArrayList<>();
    private List<DegreeLine> open = new ArrayList<>();
    private SchoolAbove schools = new SchoolAbove();
    private StudyBegins begins = StudyBegins.NONE;

    private Degrees(View view, DegreeWords words, List<DateRange> ranges) {
        this.view = view;
        this.words = words;
        this.ranges = ranges;
    }

    static List<Found> in(View view, List<Section> sections, List<DateRange> ranges, DegreeWords words) {
        Degrees reader = new Degrees(view, words, ranges);
        StrayDegrees stray = new StrayDegrees(view, words, ranges);
        List<DegreeLine> form = stray.form(sections);
        for (Section section : sections) {
            boolean inForm = form.stream().anyMatch(said -> section.lines().contains(said.line()));
            if (section.kind() == Kind.EDUCATION && !inForm) {
                reader.section(section);
            }
        }
        if (reader.isWanting()) {
            boolean named =
                    reader.found.stream().anyMatch(course -> course.education().institution() != null);
            stray.in(sections, form).stream()
                    .filter(said -> !named
                            || said.stream().anyMatch(line -> !line.degrees().isEmpty()))
                    .forEach(reader::course);
        }
        if (reader.found.isEmpty()) {
            stray.amongWork(sections).forEach(said -> reader.course(List.of(said)));
        }
        return SchoolLevels.told(SameDegrees.merge(reader.found.subList(0, Math.min(MOST, reader.found.size()))));
    }

    /** Whether no school is named, or no degree: another part of the document may say it. */
    private boolean isWanting() {
        return found.stream().allMatch(course -> course.education().institution() == null)
                || found.stream().allMatch(course -> course.education().level() == null);
    }

    private void course(List<DegreeLine> said) {
        open.addAll(said);
        close();
    }

    private void section(Section section) {
        int first = found.size();
        schools = new SchoolAbove();
        begins = StudyBegins.in(section, words);
        boolean datesFirst = false;
        boolean begun = false;
        Line above = null;
        for (Line line : section.lines()) {
            List<Line> parts = line.text().length() > 300 ? List.of(line) : DegreeLine.parts(words, line);
            if (parts.size() > 1) {
                several(parts);
                continue;
            }
            DegreeLine said = line.isBlank() || line.text().length() > 300 || isBeside(line)
                    ? null
                    : DegreeLine.of(words, view.text(), line, ranges);
            if (said != null && !said.saysNothing() && !isProse(said)) {
                datesFirst = begun ? datesFirst : said.datesOnly();
                begun = true;
                if (opensNext(said, datesFirst)) {
                    close();
                }
                boolean schoolAbove = above != null
                        && (!above.hasBullet() || line.indent() > above.indent() && !line.hasBullet())
                        && said.school() == null
                        && !said.degrees().isEmpty()
                        && (open.isEmpty() || above.isHeading() && open.stream().allMatch(DegreeLine::datesOnly));
                schoolAbove |= above != null && isHeadOf(above, said);
                open.add(schoolAbove ? said.withSchool(above.span()) : said);
                above = above != null && above.isHeading() && said.datesOnly() ? above : null;
            } else if (!line.isBlank()) {
                above = mayNameSchool(line) ? line : null;
                if (above != null
                        && !above.hasBullet()
                        && open.stream().anyMatch(seen -> seen.dates() != null && seen.school() != null)) {
                    close();
                }
            }
        }
        close();
        SharedSchool.give(found.subList(first, found.size()));
    }

    /** A heading that names nothing known, with dates below it, is a school's. */
    private boolean isHeadOf(Line above, DegreeLine said) {
        return above.isHeading()
                && open.isEmpty()
                && said.dates() != null
                && said.school() == null
                && said.degrees().isEmpty()
                && !words.isField(above.text());
    }

    /** A sentence that mentions a degree, with neither a school nor a date, tells of no studies that are not told already. */
    private boolean isProse(DegreeLine said) {
        String told = said.line().text();
        return said.school() == null
                && said.dates() == null
                && !said.degrees().isEmpty()
                && told.length() > PROSE
                && Script.isChinese(told)
                && told.indexOf(',') > 0
                && !(found.isEmpty() && open.isEmpty());
    }

    private boolean isBeside(Line line) {
        boolean noDegree = words.isNoDegree(line.text())
                && words.degrees(line.text()).isEmpty()
                && words.schoolEnd(line.text()) == 0;
        return noDegree
                || TEACHERS.matcher(line.text()).lookingAt()
                || words.isBeside(line.text())
                        && !DegreeLine.of(words, view.text(), line, ranges).isStudy();
    }

    /** "M.S., Physics; B.S., Chemistry, Pendle University": the parts share the school. */
    private void several(List<Line> parts) {
        close();
        List<DegreeLine> said = parts.stream()
                .map(part -> DegreeLine.of(words, view.text(), part, ranges))
                .toList();
        Span school = said.stream()
                .map(DegreeLine::school)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        for (DegreeLine part : said) {
            open.add(part.school() == null && school != null ? part.withSchool(school) : part);
            close();
        }
    }

    /** A name without a known word may be a school's when a degree stands below it. */
    private boolean mayNameSchool(Line line) {
        String name = line.text();
        return name.length() <= 60
                && !words.isNoise(name)
                && !words.isPlace(name)
                && !schools.isBelow()
                && !isTown(name)
                && Character.isUpperCase(name.charAt(0))
                && WordCount.of(name) <= 6
                && name.indexOf(':') < 0;
    }

    /** "Pendle, Virginia" */
    private boolean isTown(String name) {
        int comma = name.lastIndexOf(", ");
        return comma > 0 && words.isRegion(name.substring(comma + 2));
    }

    private boolean opensNext(DegreeLine line, boolean datesFirst) {
        boolean hasDates = open.stream().anyMatch(said -> said.dates() != null && !said.isOnlyExpected());
        boolean hasDegree = open.stream().anyMatch(said -> !said.degrees().isEmpty());
        boolean hasOther = open.stream().anyMatch(said -> said.dates() != null && !said.datesOnly());
        boolean hasSchool = open.stream().anyMatch(said -> said.school() != null);
        boolean newDates = line.dates() != null
                && hasDates
                && !isAwardedThere(line, hasDegree, hasSchool)
                && (line.dates().range() || datesFirst || !line.degrees().isEmpty() || line.school() != null);
        boolean newSchool = line.school() != null && hasSchool && !sameSchool(line);
        boolean newDegree = !line.degrees().isEmpty() && hasDegree && (line.school() != null || !sameLevel(line));
        boolean newAward = line.degrees().isEmpty()
                && (line.dates() != null || line.school() != null)
                && words.isSecondaryAward(line.line().text());
        boolean schoolAbove = schools.isOver(line) && hasDegree && !hasSchool;
        newDegree |= !line.degrees().isEmpty()
                && line.school() == null
                && hasSchool
                && hasDates
                && (schools.isBelow() || SchoolAbove.isBelow(open))
                && !isToldInFull(line);
        newDegree |= hasSchool && begins.isNext(line, open);
        return (newDates || newAward) && (hasDegree || hasSchool || hasOther) || newSchool || newDegree || schoolAbove;
    }

    /** Below "柳溪大学 物理学 学士" the school stands once more, with the dates. */
    private boolean isToldAgain(String name, DegreeLine line) {
        return line.degrees().isEmpty()
                && open.stream().allMatch(said -> said.dates() == null)
                && open.stream().anyMatch(said -> !said.degrees().isEmpty())
                && open.stream()
                        .map(DegreeLine::school)
                        .filter(Objects::nonNull)
                        .anyMatch(school -> school.in(view.text()).equals(name));
    }

    /** "High School" stands above the name of the school. */
    private boolean isKindOnly() {
        return open.stream()
                        .map(DegreeLine::school)
                        .filter(Objects::nonNull)
                        .allMatch(school -> SchoolNames.isKind(school.in(view.text())))
                && open.stream().allMatch(said -> said.degrees().isEmpty());
    }

    /** "Programme: BSc Physics" below "Bachelor's degree" says of what. */
    private boolean isToldInFull(DegreeLine line) {
        return sameLevel(line) && open.stream().allMatch(said -> said.area() == null);
    }

    /** Below a school and the time that was spent there stands the degree and when it was awarded. */
    private boolean isAwardedThere(DegreeLine line, boolean hasDegree, boolean hasSchool) {
        return hasSchool
                && !hasDegree
                && !schools.isBelow()
                && line.school() == null
                && !line.degrees().isEmpty()
                && !Objects.requireNonNull(line.dates()).range()
                && open.stream().map(DegreeLine::dates).filter(Objects::nonNull).allMatch(DateRange::range);
    }

    private boolean sameSchool(DegreeLine line) {
        String name = Objects.requireNonNull(line.school()).in(view.text());
        boolean board =
                AWARDED_BY.matcher(line.line().text()).find() && line.degrees().isEmpty();
        if (line.degrees().isEmpty() && isKindOnly()) {
            return true;
        }
        if (isToldAgain(name, line)) {
            return true;
        }
        if ((board || isFaculty(name, line)) && line.dates() == null || isPartOfOpen(name, line)) {
            return true;
        }
        return line.degrees().isEmpty()
                && line.dates() == null
                && open.stream().noneMatch(said -> said.dates() != null && !said.equals(open.get(0)))
                && open.stream()
                        .anyMatch(said -> said.school() != null
                                && (said.school().in(view.text()).contains(name)
                                        || !said.degrees().isEmpty()
                                                && name.matches(
                                                        "(?i).*(?:school of|college of|department|faculty|学院).*")));
    }

    /** "理学硕士，数学，数学学院, 2017" below "柳溪大学", and "数学学院" below "柳溪大学, 2017". */
    private boolean isPartOfOpen(String name, DegreeLine line) {
        boolean dated = open.stream().anyMatch(said -> said.dates() != null);
        return Faculties.isPart(name)
                && Script.hasIdeograph(name)
                && (line.dates() != null
                        ? !dated && !line.degrees().isEmpty()
                        : dated && line.degrees().isEmpty())
                && open.stream().allMatch(said -> said.degrees().isEmpty())
                && open.stream()
                        .anyMatch(said -> said.school() != null
                                && said.school().in(view.text()).endsWith("大学"));
    }

    /** "软件学院" below "柳溪大学" and its dates, "BSc, School of Physics" below a university that awards no other degree. */
    private boolean isFaculty(String name, DegreeLine line) {
        boolean below = open.get(open.size() - 1).datesOnly()
                && open.stream()
                        .anyMatch(said -> said.school() != null
                                && said.school().in(view.text()).endsWith("大学"));
        boolean awards = !line.degrees().isEmpty()
                && open.stream().allMatch(said -> said.degrees().isEmpty())
                && open.stream().anyMatch(said -> said.school() != null && said.dates() != null);
        return FACULTY.matcher(name).find()
                && (awards || below && line.degrees().isEmpty());
    }

    private boolean sameLevel(DegreeLine line) {
        return open.stream()
                .flatMap(said -> said.degrees().stream())
                .anyMatch(degree ->
                        degree.hit().level() == line.degrees().get(0).hit().level());
    }

    private void close() {
        if (!open.isEmpty()) {
            found.addAll(new CourseOfStudy(view, words, schools.over(open)).read());
        }
        open = new ArrayList<>();
    }
}
