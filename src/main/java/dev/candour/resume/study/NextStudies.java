package dev.candour.resume.study;

import dev.candour.resume.text.Anchored;
import java.util.Objects;

/**
 * Decides whether a line goes on with the studies above it or opens others: it opens others when it tells what is told already and
 * tells it otherwise, or when it stands where the section puts the first line of studies.
 */
final class NextStudies {

    private static final Anchored DEGREE_ASKED = Anchored.of("(?:所获|所獲|获得|取得)?[学學]位(?:名称|名稱|类型|類型|类别)?\\s?:");
    private static final Anchored LEVEL_ASKED = Anchored.of("(?:最高)?[学學][历歷](?:层次)?\\s?:");

    private final String text;
    private final DegreeWords words;
    private final OpenStudies open;
    private final SchoolAbove schools;
    private final StudyBegins begins;
    private final SameSchool sameSchool;

    /** @param schools whether the section puts schools above degrees @param begins how it marks where studies begin */
    NextStudies(String text, DegreeWords words, OpenStudies open, SchoolAbove schools, StudyBegins begins) {
        this.text = text;
        this.words = words;
        this.open = open;
        this.schools = schools;
        this.begins = begins;
        this.sameSchool = new SameSchool(text, open);
    }

    /** @param datesFirst whether the section puts the dates above what was studied */
    boolean opens(DegreeLine line, boolean datesFirst) {
        boolean something =
                open.hasDegree() || open.hasSchool() || open.hasDatedWords() || datesFirst && open.hasArea();
        return something && (isOtherTime(line, datesFirst) || isSecondary(line) || isGuest(line))
                || isOtherSchool(line)
                || isOtherDegree(line)
                || isNextInList(line)
                || isBehindAward(line)
                || isBelowAward(line)
                || isBelowNames(line)
                || isAwardedElsewhere(line)
                || isBehindCertificate(line)
                || isFirstLine(line)
                || open.beginsWithLabelOf(line);
    }

    private boolean isOtherTime(DegreeLine line, boolean datesFirst) {
        return line.dates() != null
                && open.hasDates()
                && !open.endWith(line)
                && !isAwardedThere(line)
                && (line.dates().range()
                        || datesFirst
                        || !line.degrees().isEmpty()
                        || line.school() != null
                        || isNamedHead(line));
    }

    /** "Marsh Saclay - 2009", below a degree that stands below its school. */
    private boolean isNamedHead(DegreeLine line) {
        return line.isDatedName()
                && line.perhaps() != null
                && open.hasSchool()
                && open.hasDegree()
                && !SchoolAbove.isBelow(open.lines());
    }

    /** Below a school and the time that was spent there stands the degree and when it was awarded. */
    private boolean isAwardedThere(DegreeLine line) {
        return open.hasSchool()
                && !open.hasDegree()
                && !schools.isBelow()
                && line.school() == null
                && !line.degrees().isEmpty()
                && !Objects.requireNonNull(line.dates()).range()
                && (open.areDatesRanges() || open.endsIn(line.dates()));
    }

    /** "Visiting PhD student, autumn 2018" */
    private static boolean isGuest(DegreeLine line) {
        return line.dates() != null && StudyLabels.GUEST.isIn(line.line().text());
    }

    private boolean isSecondary(DegreeLine line) {
        return line.degrees().isEmpty()
                && (line.dates() != null || line.school() != null)
                && words.isSecondaryAward(line.line().text());
    }

    private boolean isOtherSchool(DegreeLine line) {
        return line.school() != null
                && open.hasSchool()
                && !sameSchool.isOn(line)
                && !isHonoursCollege(line)
                && !((schools.isBelow() || !open.hasDegree() && !open.hasDates()) && sameSchool.isWholeOn(line));
    }

    /** "BA, Marsh Honors College" below its university, of which no degree is told yet. */
    private boolean isHonoursCollege(DegreeLine line) {
        String college = Objects.requireNonNull(line.school()).in(text);
        return !line.degrees().isEmpty()
                && !open.hasDegree()
                && !open.hasDates()
                && open.schools()
                        .anyMatch(school -> Faculties.isHonoursCollege(college) && !Faculties.isHonoursCollege(school));
    }

    private boolean isOtherDegree(DegreeLine line) {
        return !line.degrees().isEmpty()
                && open.hasDegree()
                && (line.school() != null
                        || !open.hasLevelOf(line)
                        || open.hasOtherAreaThan(line) && !isAskedApart(line));
    }

    /** "学位：管理学学士" below "学历：本科": a form asks for both. */
    private boolean isAskedApart(DegreeLine line) {
        return asksForDegree(line)
                && open.any(said -> !said.degrees().isEmpty()
                        && LEVEL_ASKED.opens(said.line().text()));
    }

    /** The field that the answer names is the faculty, and the major is told besides. */
    static boolean asksForDegree(DegreeLine line) {
        return DEGREE_ASKED.opens(line.line().text());
    }

    /** Where the section puts schools first, a school; where it puts degrees first, a degree; where it marks the first lines, a marked one. */
    private boolean isFirstLine(DegreeLine line) {
        boolean school = schools.isOver(line) && open.hasDegree() && !open.hasSchool();
        boolean degree = !line.degrees().isEmpty()
                && line.school() == null
                && open.hasSchool()
                && open.hasDates()
                && (schools.isBelow() || SchoolAbove.isBelow(open.lines()))
                && !isToldInFull(line);
        return school
                || degree
                || isAwardBelow(line)
                || isBehindCourse(line)
                || (open.hasSchool() || open.hasDegree() || isListOfFields()) && begins.isNext(line);
    }

    /** "- Evening class, Pendle College" below "- BA History, Marsh-Holm": a bullet each, and each with a name where the school stands. */
    private boolean isNextInList(DegreeLine line) {
        DegreeLine above = open.isEmpty() ? line : open.lines().get(open.lines().size() - 1);
        return line.school() != null
                && line.line().hasBullet()
                && above.line().bullet() == line.line().bullet()
                && above.line().indent() == line.line().indent()
                && !above.degrees().isEmpty()
                && above.perhaps() != null
                && !line.line().text().strip().equals(line.school().in(text));
    }

    /** "Sail Design Certificate, Pendle College" is told in full: a degree in something else there is another course. */
    private boolean isBehindAward(DegreeLine line) {
        return !line.degrees().isEmpty()
                && line.school() != null
                && !open.hasDegree()
                && open.any(said -> said.school() != null && said.area() != null)
                && open.hasOtherAreaThan(line);
    }

    /** A degree below "Diploma in Sailing", its school and its dates. */
    private boolean isBelowAward(DegreeLine line) {
        DegreeLine first = open.isEmpty() ? line : open.lines().get(0);
        boolean award = StudyLabels.AWARD.opens(first.line().text());
        return !line.degrees().isEmpty()
                && line.school() == null
                && !open.hasDegree()
                && first.area() != null
                && first.school() == null
                && (award || open.hasSchool())
                && open.hasDates()
                && open.hasOtherAreaThan(line);
    }

    /** A school below "Certified Sailor, 2020", where schools stand above their degrees. */
    private boolean isBelowNames(DegreeLine line) {
        return schools.isOver(line)
                && !open.isEmpty()
                && open.all(said -> said.isDatedName() && !said.datesOnly() && said.school() == null);
    }

    /** "Pendle Academy - Certificate of Completion, Sewing", below a degree whose school no line has named. */
    private boolean isAwardedElsewhere(DegreeLine line) {
        boolean named = line.school() != null
                || line.perhaps() != null
                        && StudyLabels.OF_COMPLETION.isIn(line.line().text());
        return named
                && line.degrees().isEmpty()
                && open.hasDegree()
                && StudyLabels.CERTIFICATE.matcher(line.line().text()).find();
    }

    /** A degree below such a line is another course of study. */
    private boolean isBehindCertificate(DegreeLine line) {
        return !line.degrees().isEmpty()
                && !open.hasDegree()
                && open.any(said -> (said.school() != null || said.perhaps() != null)
                        && StudyLabels.OF_COMPLETION.isIn(said.line().text()));
    }

    /** A degree below "Sewing Workshop", which has its dates already. */
    private boolean isBehindCourse(DegreeLine line) {
        return !line.degrees().isEmpty()
                && !open.isEmpty()
                && open.hasDates()
                && !open.hasDegree()
                && StudyLabels.COURSE_BEHIND.isIn(open.lines().get(0).line().text());
    }

    /** "Graduate Diploma in Glass" below a degree, its school and its dates. */
    private boolean isAwardBelow(DegreeLine line) {
        return BesideStudies.isAwarded(line.line().text())
                && line.school() == null
                && open.hasSchool()
                && open.hasDates()
                && (schools.isBelow() || SchoolAbove.isBelow(open.lines()));
    }

    /** What was taught at the school before may have been listed, a line each. */
    private boolean isListOfFields() {
        return open.all(said -> said.area() != null && said.dates() == null);
    }

    /** "Programme: BSc Physics" below "Bachelor's degree" says of what. */
    private boolean isToldInFull(DegreeLine line) {
        return open.hasLevelOf(line) && !open.hasArea();
    }
}
