package dev.candour.resume.study;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells lines among studies that speak of something else: a prize, whoever taught, what was made at a school. */
final class BesideStudies {

    /** "Supervisors: 1st: Prof. Sharp (University of Pendle)" and "2nd: Prof. Ebert (Marsh College)": who taught, and where they work. */
    private static final Pattern TEACHERS = Pattern.compile(
            "(?:(?i:(?:co-?|thesis |dissertation |academic )?(?:supervis|advis|examin|lecturer|promot)\\p{L}*)[^:]{0,12}:"
                    + "|[指導导]{2}(?:教授|老[師师]|教[師师])|[導导][師师]\\W|(?:[博硕碩畢毕][士業业]?|学位|學位)?(?:論文|论文|碩論|博論)[^,;。]{0,4}:"
                    + "|(?:\\d(?:st|nd|rd|th)\\W{1,3})?(?:Prof|Professor|Dr)\\b\\.? \\p{Lu})");

    /** "One semester spent at Marsh University" belongs to the studies above it. */
    private static final Anchored ABROAD = Anchored.ofAnyCase(
            "\\W{0,3}(?:(?:including|incl\\.|with) )?(?:transfer(?:red)?(?: student| credits?)? from |study abroad (?:at|in|with) |(?<=including |incl\\. )(?:an? )?(?:erasmus|exchange|internship|placement|semester|term|year|stay) (?:at|in|with) |(?:(?:an?|one|two|three|\\d{1,2}|summer|fall|autumn|spring|winter|exchange|visiting|research)[ -]){1,2}(?:semesters?|terms?|years?|months?|weeks?|student|stay) (?:(?:spent|abroad) (?:at|in|with)|at|with) )");

    /** "Erasmus exchange, Marsh University" */
    private static final Anchored EXCHANGE = Anchored.ofAnyCase(
            "\\W{0,3}(?:(?:study|studies|semester|year|term|summer) abroad(?: program(?:me)?)?|(?:erasmus\\+?|exchange)(?: (?:exchange|semester|year|term|studies|stay|student|program(?:me)?)){0,2})(?:[:,]| (?:at|in|with) | [–-] )");

    private static final Anchored SCHOOL_LABEL =
            Anchored.ofAnyCase("(?:name of )?(?:school|university|college|institution|institute)(?: name)?\\s*:\\s*");

    /** "Graduate Affiliate, Institute of Tides": what somebody was at a school beside the studies. */
    private static final Anchored OFFICE = Anchored.ofAnyCase(
            "\\W{0,3}(?:(?:19|20)\\d{2}(?:\\s?[-–]\\s?(?:(?:19|20)\\d{2}|present|now))?\\W{1,3})?(?:(?:graduate|undergraduate|post-?doctoral|postdoc|summer|research|teaching|student|faculty|junior|senior|honorary|visiting|adjunct|elected|life) ){0,2}(?:affiliate|fellow|intern|researcher|member|professor|lecturer|reader|writer|editor|captain|player|volunteer|organi[sz]er|coach|delegate|instructor|teacher|(?<=adjunct )faculty|assistant|representative|ambassador|president|secretary|treasurer|mentor|tutor|(?<=research |teaching )associate)s?(?:,| of| at| in| for|:) ");

    /** "Activities and Societies: Member of the Choir of Pendle College" */
    private static final Anchored ACTIVITIES = Anchored.ofAnyCase(
            "\\W{0,3}(?:extra-?curricular )?(?:activities|clubs|societies|memberships?|involvement|honou?rs|awards|leadership|volunteering)(?: (?:and|&) \\p{L}+)?: ");

    /** "Level 3 Award in Wines" is a qualification. */
    private static final Anchored LEVEL = Anchored.ofAnyCase("^level [1-8] (?:(?:\\p{L}+) ){0,2}award in ");

    /** "Graduate Diploma in Glass" */
    private static final Anchored AWARDED = Anchored.ofAnyCase(
            "^(?:(?:under|post)?[ -]?graduate|professional|advanced|specialist|national|master'?s|associate) (?:diploma|certificate)(?: in| of|,) \\p{L}");

    /** "Bell Founding Graduate Certificate, 2014" */
    private static final Anchored AWARDED_BEHIND = Anchored.of(
            "^\\p{Lu}[\\p{L}&' -]{3,60} (?:[Gg]raduate|[Pp]ostgraduate|[Pp]rofessional) [Cc]ertificate(?:\\s*$|\\s*[\\t(|,–-])");

    /** 工程管理研究生文凭(结构设计) */
    private static final Anchored DIPLOMA = Anchored.of("^[\\u4e00-\\u9fff]{2,}研究生文凭(?:\\s*$|\\s*[(|,])");

    /** "Research assistant" on a line of its own. */
    private static final Anchored ALONE = Anchored.ofAnyCase(
            "(?:(?:暑期|全职|兼职)?(?:本科生?|硕士|博士)?(?:科研|研究生?|教学|项目|实验室?|行政)?(?:助理|助教|实习生|助手|研究员|工程师|秘书)|研究工作|科研工作"
                    + "|(?:(?:undergraduate|graduate|student|summer|part-time) )?(?:research|teaching|lab|laboratory|course) (?:assistant|associate|intern|fellow))"
                    + "|post-?doc(?:toral)?(?: (?:researcher|fellow|fellowship|scholar|associate|training|research|position))?(?:(?:,| in| [-–|]) .{2,80})?");

    private static final Anchored TOLD = Anchored.of(
            "^(?:I |(?:(?:Successfully |Recently )?(?:[Cc]ompleted|[Gg]raduated|[Ee]arned|[Oo]btained|[Rr]eceived|[Ss]tudied|[Ff]inished)) (?:my|the|with|from|an?|at|in)\\b)");

    private static final Anchored DOUBLE = Anchored.ofAnyCase("\\b(?:dual|double|joint)[ -](?!majors?\\b|honou?rs\\b)");

    private static final Anchored MARK = Anchored.of("[(,;|]| [-–—] ");

    /** "Music Scholarship for Undergraduates" */
    private static final Pattern OF_ALL =
            Pattern.compile("(?:under|post)graduates?|本科生?|研究生", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final DegreeWords words;
    private final List<DateRange> ranges;

    BesideStudies(String text, DegreeWords words, List<DateRange> ranges) {
        this.text = text;
        this.words = words;
        this.ranges = ranges;
    }

    boolean isToldBy(Line line) {
        String told = line.text();
        boolean noDegree = words.isNoDegree(told)
                && words.degrees(told).isEmpty()
                && words.schoolEnd(told) == 0
                && !isAwarded(told);
        return noDegree
                || line.hasBullet() && isOffice(line)
                || (OFFICE.opens(told) || ACTIVITIES.opens(told))
                        && words.degrees(told).isEmpty()
                || TEACHERS.matcher(told).lookingAt()
                || isElse(Script.simplified(told))
                        && !DegreeLine.of(words, text, line, ranges).isStudy();
    }

    /** Whether the line says nothing but what somebody was at the school that the next line names: 科研助理. */
    static boolean isOffice(Line line) {
        return ALONE.is(Script.simplified(line.text()));
    }

    /** "Member of the Choir" */
    static boolean isMembership(Line line) {
        return OFFICE.opens(line.text()) || ACTIVITIES.opens(line.text());
    }

    /** Whether it names a diploma that is no degree, and of what. */
    static boolean isAwarded(String told) {
        return AWARDED.isIn(told) || AWARDED_BEHIND.isIn(told) || DIPLOMA.isIn(told);
    }

    /** Whether it belongs to the studies above it, although it names a school. */
    static boolean isAbroad(Line line) {
        return ABROAD.opens(line.text());
    }

    /** An exchange, too; one that stands by itself tells from when until when it lasted. */
    boolean isExchange(Line line) {
        DateRange dates = DegreeLine.datesOn(line, ranges);
        return EXCHANGE.opens(line.text())
                && (line.hasBullet() || !line.isHeading() && (dates == null || !dates.range()));
    }

    /**
     * Whether a line only adds to studies told above it: "Completed my BSc in Physics at Pendle.", or an item of a list that names
     * a school among other words, such as that of a club.
     */
    boolean isBelow(DegreeLine said, OpenStudies open) {
        boolean more = said.dates() == null && open.hasSchool() && (open.hasDegree() || open.hasDates());
        return more
                && (said.degrees().isEmpty()
                        ? isItem(said, open)
                        : isToldAgain(said, open) || isPartOfDouble(said, open));
    }

    private boolean isItem(DegreeLine said, OpenStudies open) {
        Span school = said.school();
        return school != null
                && said.line().hasBullet()
                && !SCHOOL_LABEL.is(text.substring(said.line().start(), school.start()))
                && (open.all(line -> !line.line().hasBullet())
                        || said.area() == null && school.start() > said.line().start() + 1);
    }

    /** "- BSc in Tides at Pendle" below "Double degree in Tides and Law": one of the two. */
    static boolean isPartOfDouble(DegreeLine said, OpenStudies open) {
        return said.line().hasBullet()
                && said.dates() == null
                && !said.degrees().isEmpty()
                && open.hasSchool()
                && open.hasDegree()
                && open.hasLevelOf(said)
                && open.any(line -> !line.line().hasBullet()
                        && !line.degrees().isEmpty()
                        && DOUBLE.isIn(line.line().text()));
    }

    private boolean isToldAgain(DegreeLine said, OpenStudies open) {
        return open.hasDegree()
                && open.hasLevelOf(said)
                && TOLD.isIn(said.line().text());
    }

    private boolean isElse(String text) {
        return words.isOtherPerson(text) || words.isPrize(text) && isOnlyPrize(text) || isProject(text);
    }

    /** A degree and its school may stand beside a prize; the degrees of those who may win it are none of the writer's. */
    private boolean isOnlyPrize(String text) {
        if (LEVEL.isIn(text)) {
            return false;
        }
        List<DegreeWords.Hit> degrees = words.degrees(text);
        return degrees.isEmpty()
                || words.schoolEnd(text) == 0 && !isBehindDegree(text, degrees)
                || Script.isChinese(text)
                || degrees.stream()
                        .allMatch(hit -> OF_ALL.matcher(text.substring(hit.start(), hit.end()))
                                .matches());
    }

    /** "MSc in Botany (Marsh Scholarship)", and not "MSc Scholarship" */
    private boolean isBehindDegree(String text, List<DegreeWords.Hit> degrees) {
        MatchResult first = MARK.first(text);
        int mark = first == null ? 0 : first.start();
        return mark > 0
                && degrees.stream().anyMatch(hit -> hit.start() == 0)
                && !words.isPrize(text.substring(0, mark));
    }

    /** "柳溪大学选课系统" was made at a school; "地理信息系统" is a field. */
    private boolean isProject(String text) {
        String last = text.substring(
                Math.max(text.lastIndexOf(' '), Math.max(text.lastIndexOf(','), text.lastIndexOf('、'))) + 1);
        return words.isProject(last) && !words.isField(last);
    }
}
