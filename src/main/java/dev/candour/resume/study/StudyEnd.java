package dev.candour.resume.study;

import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads whether a line says that studies still last, were broken off, or when they are to end. */
final class StudyEnd {

    /** "Elm University | Current" */
    private static final Anchored NOW = Anchored.ofAnyCase("[|,;:(\\t–-]\\W*(?:current(?:ly)?|present|now)\\W*$");

    /** So many characters may stand between "expected" and the date. */
    private static final int NEAR = 14;

    /** Who was an exchange student for a year at most got no degree there, whatever was studied for. */
    private static final Anchored GUEST = Anchored.of("交换生|交换学生|交换学习|交流生|访问学生");

    /** "Doctoral studies, 2008 - 2012" say when they were and not how they ended. */
    private static final Anchored STUDIES = Anchored.ofAnyCase("^\\s*studies\\b");

    /** "博士学习/退出" */
    private static final Anchored LEFT = Anchored.of("(?:博士|硕士|本科|学习|学业|项目)[^,，。;；]{0,3}退出");

    /** "大三" in a part of its own, "2023级物理专业本科生" */
    private static final Anchored YEAR_OF_STUDY = Anchored.of(
            "(?:^|[\\s|,，(（])大[一二三四](?:在读|学生)?(?=$|[\\s|,，)）])|\\d{2}\\s?级[^,，。;；]{0,16}(?:本科|硕士|博士|研究)生(?!毕业)");

    /** "青杉大学 大三", "柳溪大学一年级", in a part of their own. */
    private static final Anchored YEAR_ALONE = Anchored.of(
            "(?<=[\\s|,，、·(（]|大学|学院|系)(?:(?:大学)?[一二三四五]年[级級]|[大研硕碩博][一二三四五])(?:学生|在读|在学)?(?=$|[\\s|,，、·)）])");

    /** "Third year", "2nd-year" */
    static final String WHICH_YEAR = "(?:first|second|third|fourth|fifth|final|last|1st|2nd|3rd|4th|5th)[ -]year";

    /** "Third Year, BSc", "BSc (2nd year)", "Junior, BSc" */
    private static final Anchored IN_YEAR = Anchored.ofAnyCase(
            "(?:^|(?<!abroad)[|,;:(\\t-])\\W{0,3}(?:an? )?(?:" + WHICH_YEAR
                    + "(?: students?| undergraduate)?(?!\\s*(?:project|thesis|dissertation|abroad|prize|award))(?=\\s*(?:$|[|,;:)\\t-]|of\\b|in\\b|\\p{L}))|year [1-5](?: of [3-6])?(?=\\s*(?:$|[|,;)\\t-]))|(?:rising |current |college )?(?:freshman|sophomore|junior|senior)(?: year| student)?(?=\\s*(?:$|[|,;:)\\t-])))");

    private static final Anchored ATTENDING =
            Anchored.ofAnyCase("^\\W{0,3}attending\\b|[|,;(\\t-]\\s?attending\\W{0,2}$");

    /** So long is such a note at most. */
    private static final int LONGEST_NOTE = 120;

    private StudyEnd() {}

    /** Whether a line says nothing but that the studies above it were broken off or still last. */
    static boolean isNote(String line) {
        return line.length() <= LONGEST_NOTE && StudyState.isNote(line);
    }

    private static boolean isYearAtMost(DateRange dates) {
        PartialDate from = dates.from();
        PartialDate to = dates.to();
        if (from == null || to == null || !dates.range() || dates.current()) {
            return false;
        }
        Integer first = from.month();
        Integer last = to.month();
        int years = to.year() - from.year();
        return first == null || last == null ? years <= 1 : years * 12 + last - first <= 12;
    }

    /** "June 2026 (expected)" */
    private static boolean isBehind(String text, Line line, DateRange dates, int end) {
        int word = line.start() + end;
        return dates.end() <= word
                && text.substring(dates.end(), word)
                                .strip()
                                .chars()
                                .filter(Character::isLetter)
                                .count()
                        <= NEAR;
    }

    private static Set<DegreeLevel> levels(List<DegreeLine.Degree> degrees) {
        return degrees.stream().map(degree -> degree.hit().level()).collect(Collectors.toSet());
    }

    static DegreeLine.Ending of(
            DegreeWords words,
            String text,
            Line line,
            List<DateRange> ranges,
            @Nullable DateRange dates,
            List<DegreeLine.Degree> degrees) {
        int end = words.expectedEnd(line.text());
        DateRange expected = null;
        for (int i = DateRanges.firstFrom(ranges, line.start() + Math.max(0, end));
                end >= 0 && i < ranges.size();
                i++) {
            boolean near = ranges.get(i).start() <= line.start() + end + 12
                    && ranges.get(i).end() <= line.end();
            expected = expected == null && near ? ranges.get(i) : expected;
        }
        boolean open = end >= 0 && (expected != null || dates == null || isBehind(text, line, dates, end));
        boolean over = dates != null && dates.range() && !dates.current() && dates.to() != null;
        boolean student = degrees.stream()
                .map(degree -> text.substring(degree.span().end(), line.end()))
                .anyMatch(behind -> words.isStudent(behind) && !(over && STUDIES.isIn(behind)));
        boolean now = dates == null && NOW.isIn(line.text());
        boolean labelled = end >= 0
                && dates != null
                && dates.start() >= line.start() + end
                && dates.start() <= line.start() + end + NEAR;
        String told = Script.simplified(line.text());
        boolean guest = dates != null && !degrees.isEmpty() && GUEST.isIn(told) && isYearAtMost(dates);
        return new DegreeLine.Ending(
                expected,
                open || labelled,
                student
                        || now
                        || guest
                        || LEFT.isIn(told)
                        || !degrees.isEmpty() && !over && YEAR_OF_STUDY.isIn(told)
                        || !over && YEAR_ALONE.isIn(told) && words.schoolEnd(line.text()) > 0
                        || !degrees.isEmpty() && (dates == null || dates.range() && !over) && IN_YEAR.isIn(told)
                        || ATTENDING.isIn(told)
                        || degrees.stream()
                                .anyMatch(degree -> DegreeState.of(line, degree).isOpen())
                        || !degrees.isEmpty() && StudyState.endsOpen(line.text())
                        || words.isUnfinished(line.text())
                        || MissingCredits.areTold(line.text(), levels(degrees)),
                degrees.stream().anyMatch(degree -> DegreeState.of(line, degree).isStudying())
                        || StudyState.isStudying(line.text()));
    }
}
