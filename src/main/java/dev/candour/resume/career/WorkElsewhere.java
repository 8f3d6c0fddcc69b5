package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.HeaderReader;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.section.Headings;
import dev.candour.resume.section.Section;
import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.study.DegreeWords;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.View;
import dev.candour.vocabulary.Phrases;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds positions outside of the sections about work: without any heading, among projects, among studies. */
final class WorkElsewhere {

    /** Sections in which a document without headings tells of work as well as of the person. */
    static final Set<Kind> TOLD = EnumSet.of(Kind.BASICS, Kind.SUMMARY, Kind.WORK);

    private static final Set<Kind> UNHEADED =
            EnumSet.of(Kind.BASICS, Kind.SUMMARY, Kind.EDUCATION, Kind.SKILLS, Kind.OTHER);
    private static final Set<Kind> POSTS = EnumSet.of(Kind.EDUCATION, Kind.PROJECTS, Kind.OTHER);
    private static final Anchored COMPANY = Anchored.ofAnyCase("(?:公司|集团|\\b(?:Ltd|Inc|LLC|GmbH|Corp)\\.?)$");

    /** "导师:某某教授" among the studies is somebody else. */
    private static final Anchored TEACHER =
            Anchored.ofAnyCase("(?:导师|指导老师|指导教师|(?:co-?)?(?:advis|supervis)[oe]r)\\s*:");

    /** "(J.D. Program)" says whom somebody taught. */
    private static final Pattern ASIDE = Pattern.compile("\\([^()\\n]{1,40}\\)");

    private static final Anchored FIRST_PERSON = Anchored.of("我(?!爱|愛|们|們)|本人");

    /** 會計學系 is where somebody studied. */
    private static final Anchored DEPARTMENT = Anchored.of("(?:系所?|研究所)$");

    private static final Anchored HOUSE_LABEL =
            Anchored.ofAnyCase("(?:company|employer|organi[sz]ation)(?: name)?\\s?:");

    private static final Anchored POST_LABEL =
            Anchored.ofAnyCase("(?:position|job title|designation|role|title|post)(?: held)?\\s?[.:]");

    private static final Anchored REFEREES = Anchored.ofAnyCase(
            "(?:(?:professional|personal|academic|character|work|my) )?(?:references?|referees?)\\b");

    private static final int LEAST = 3;

    private final Lexicon lexicon;
    private final Headings headings;
    private final DegreeWords degrees;
    private final SectionEntries entries;
    private final Phrases posts;

    WorkElsewhere(Lexicon lexicon, Headings headings, DegreeWords degrees, SectionEntries entries) {
        this.lexicon = lexicon;
        this.headings = headings;
        this.degrees = degrees;
        this.entries = entries;
        this.posts = lexicon.vocabulary().words("titles").phrases("post");
    }

    /** "Research Assistant, Marsh Lab, 2015 - 2020" under the heading of the studies or of the teaching is work all the same. */
    Stream<Entry> posts(View view, List<Section> sections, List<DateRange> ranges) {
        return sections.stream()
                .filter(section -> POSTS.contains(section.kind()) && isDated(section, ranges))
                .filter(section -> isUnknown(section)
                        || section.lines().stream()
                                .anyMatch(line -> posts.isIn(line.text()) || HOUSE_LABEL.opens(line.text())))
                .flatMap(section -> entries.in(view, section, ranges).stream())
                .filter(entry -> (entry.hasRange() || isTerm(entry))
                        && (isForm(entry) || !isOfReferees(entry.section()) && (isPost(entry) || isPlainly(entry)))
                        && isEmployed(entry, view.text()));
    }

    /** "Company: Acme" over "Position: Clerk" tells of work wherever it stands, even below the referee of the position before. */
    private static boolean isForm(Entry entry) {
        return entry.hasRange()
                && entry.header().isComplete()
                && entry.headerLines().stream().anyMatch(line -> HOUSE_LABEL.opens(line.text()))
                && entry.headerLines().stream().anyMatch(line -> POST_LABEL.opens(line.text()));
    }

    /** A document without a section about work may tell among the projects where they were done, as what, and when. */
    Stream<Entry> amongProjects(View view, List<Section> sections, List<DateRange> ranges) {
        return sections.stream()
                .filter(section -> section.kind() == Kind.PROJECTS && isDated(section, ranges))
                .flatMap(section -> whereProjectsWereDone(entries.in(view, section, ranges)));
    }

    /** What is called a company; or any name, where below one of them the projects are numbered that were done there. */
    private Stream<Entry> whereProjectsWereDone(List<Entry> all) {
        boolean over = all.stream()
                .anyMatch(entry -> entry.header().isComplete()
                        && entry.body().stream()
                                .anyMatch(line -> line.isHeading() && headings.opensProject(line.text())));
        return all.stream()
                .filter(Entry::hasRange)
                .filter(entry ->
                        entry.header().certainty() == 3 && (entry.header().hasTitle() || namesCompany(entry))
                                || over && entry.header().isComplete());
    }

    /** A document without a heading over its positions: only what names a title and has dates. */
    Stream<Entry> withoutHeading(View view, List<Section> sections, List<DateRange> ranges) {
        return sections.stream()
                .filter(section -> UNHEADED.contains(section.kind())
                        && !isOfReferees(section)
                        && !CampusOffices.isCampus(section)
                        && isDated(section, ranges))
                .map(section -> withDatedHeading(section, ranges))
                .map(section ->
                        TOLD.contains(section.kind()) ? section.withoutName() : fromFirstTitle(view, section, ranges))
                .flatMap(section -> entries.in(view, asCareer(section), ranges).stream())
                .filter(entry -> entry.hasRange() && entry.header().hasTitle() && !tellsOfThemselves(entry.header()))
                .filter(entry -> TOLD.contains(entry.section().kind())
                        || isWholeHeading(entry)
                        || isEmployed(entry, view.text()));
    }

    /** What stands above all headings is laid out like a career under one. */
    private static Section asCareer(Section section) {
        return TOLD.contains(section.kind()) ? new Section(Kind.WORK, section.heading(), section.lines()) : section;
    }

    /** 我对绘图有兴趣 and 會計學系 are no titles, whatever trade stands in them. */
    private static boolean tellsOfThemselves(Header header) {
        Segment title = header.title();
        return title != null && (FIRST_PERSON.isIn(title.bare()) || DEPARTMENT.isIn(title.bare()));
    }

    /** Elsewhere only what has dates is a position, so that a section without any need not be read again. */
    private static boolean isDated(Section section, List<DateRange> ranges) {
        List<Line> lines = section.lines();
        Line heading = section.heading();
        int start = heading != null
                ? heading.start()
                : lines.isEmpty() ? 0 : lines.get(0).start();
        int end = !lines.isEmpty() ? lines.get(lines.size() - 1).end() : heading != null ? heading.end() : 0;
        int first = DateRanges.firstFrom(ranges, start);
        return first < ranges.size() && ranges.get(first).start() < end;
    }

    /** What stands below "References" others are. */
    private static boolean isOfReferees(Section section) {
        Line heading = section.heading();
        return heading != null && REFEREES.opens(heading.text());
    }

    /** "Fall 2014" */
    private static boolean isTerm(Entry entry) {
        DateRange dates = entry.dates();
        return dates != null
                && dates.from() != null
                && dates.to() != null
                && !dates.from().equals(dates.to())
                && entry.header().certainty() == 3
                && entry.headerLines().stream().noneMatch(line -> Script.hasIdeograph(line.text()));
    }

    /** A post that is named on lines of its own, not in a remark on the studies above. */
    private boolean isPost(Entry entry) {
        Segment title = entry.header().title();
        List<Line> lines = entry.headerLines();
        return title != null
                && !Character.isLowerCase(title.text().charAt(0))
                && posts.isIn(title.text())
                && linesFrom(entry.section(), lines.get(0), lines.get(lines.size() - 1)) <= lines.size();
    }

    /** How many lines stand from one to another; an empty line between them parts nothing. */
    private static long linesFrom(Section section, Line first, Line last) {
        int all = last.index() - first.index() + 1;
        return all
                - section.lines().stream()
                        .filter(line -> line.isBlank() && line.index() > first.index() && line.index() < last.index())
                        .count();
    }

    /** A heading that no list knows, such as "Years at sea", may stand over work. */
    private boolean isUnknown(Section section) {
        Line heading = section.heading();
        return section.kind() == Kind.OTHER
                && heading != null
                && !Undertakings.areUnder(section)
                && headings.kind(heading.text()).isEmpty();
    }

    /** Under it, only what is a title at what is called a company. */
    private boolean isPlainly(Entry entry) {
        return isUnknown(entry.section())
                && entry.hasRange()
                && entry.header().hasTitle()
                && entry.header().certainty() == 3;
    }

    private static boolean namesCompany(Entry entry) {
        Segment employer = entry.header().employer();
        return employer != null && COMPANY.isIn(employer.bare());
    }

    /** Under the heading of something else, a position names its employer and no degree; a post may be called after one. */
    private boolean isEmployed(Entry entry, String text) {
        Segment title = entry.header().title();
        return entry.header().certainty() >= 2
                && (title == null || !TEACHER.opens(title.text()))
                && degrees.degrees(ASIDE.matcher(withoutPost(entry, text)).replaceAll(""))
                        .isEmpty();
    }

    private String withoutPost(Entry entry, String text) {
        Segment title = entry.header().title();
        Span block = PositionMaker.titleBlock(entry);
        boolean post = title != null
                && posts.isIn(title.text())
                && title.span().start() >= block.start()
                && title.span().end() <= block.end();
        return post
                ? text.substring(block.start(), title.span().start())
                        + text.substring(title.span().end(), block.end())
                : block.in(text);
    }

    private static boolean isWholeHeading(Entry entry) {
        return entry.header().employer() != null && entry.headerLines().stream().allMatch(Line::isHeading);
    }

    /** "## May 2020 - now: Clerk (Acme)" heads no section, it is the position. */
    private static Section withDatedHeading(Section section, List<DateRange> ranges) {
        Line heading = section.heading();
        int at = heading == null ? ranges.size() : DateRanges.firstFrom(ranges, heading.start());
        boolean dated = heading != null
                && at < ranges.size()
                && ranges.get(at).range()
                && ranges.get(at).end() <= heading.end();
        return dated ? section.withHeadingAsLine(section.kind()) : section;
    }

    /** In a section without a heading, what stands above the first line with title and dates tells of the person. */
    private Section fromFirstTitle(View view, Section section, List<DateRange> ranges) {
        List<Line> lines = section.lines();
        Map<Integer, DateRange> anchors = new Anchors(lexicon, headings, view.text()).in(section, ranges);
        int first = anchors.entrySet().stream()
                .filter(anchor -> isTitled(view, lines.get(anchor.getKey()), anchor.getValue()))
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder())
                .orElse(section.heading() == null ? lines.size() : 0);
        first = standOverTitles(view, lines, anchors) ? Collections.min(anchors.keySet()) : first;
        return new Section(section.kind(), section.heading(), lines.subList(first, lines.size()));
    }

    private boolean isTitled(View view, Line line, @Nullable DateRange dates) {
        return Header.of(HeaderReader.segments(lexicon, view.text(), line, dates))
                .hasTitle();
    }

    /** "Acme (tab) 2012 - 2014" over "Clerk", one like the other: from the first of them on it is a career. */
    private boolean standOverTitles(View view, List<Line> lines, Map<Integer, DateRange> anchors) {
        return anchors.size() >= LEAST
                && anchors.keySet().stream()
                        .allMatch(index -> index + 1 < lines.size()
                                && !anchors.containsKey(index + 1)
                                && !lines.get(index + 1).hasBullet()
                                && isTitled(view, lines.get(index + 1), null));
    }
}
