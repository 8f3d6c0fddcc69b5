package dev.candour.resume;

import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the positions of a document in the order in which they stand. */
final class Positions {

    /** What goes beyond is no career; it would only cost time. */
    private static final int MOST = 300;

    private static final Set<Section.Kind> TOLD =
            EnumSet.of(Section.Kind.BASICS, Section.Kind.SUMMARY, Section.Kind.WORK);
    private static final Set<Section.Kind> UNHEADED = EnumSet.of(
            Section.Kind.BASICS, Section.Kind.SUMMARY, Section.Kind.EDUCATION, Section.Kind.SKILLS, Section.Kind.OTHER);

    private static final Set<Section.Kind> POSTS =
            EnumSet.of(Section.Kind.EDUCATION, Section.Kind.PROJECTS, Section.Kind.OTHER);

    private static final Pattern PLACEHOLDER = Pattern.compile("(?:某某?|[xX×*_]{2,})(?:公司|单位|集团|企业|有限公司)");
    private static final Pattern COMPANY =
            Pattern.compile("(?:公司|集团|\\b(?:Ltd|Inc|LLC|GmbH|Corp)\\.?)$", Pattern.CASE_INSENSITIVE);

    private final Lexicon lexicon;
    private final PositionMaker maker;
    private final DegreeWords degrees;
    private final StudiesAmongWork studies;
    private final Headings headings;
    private final Phrases leave;
    private final Phrases posts;
    private final RolesBelow roles;
    private final SecondTimes secondTimes;

    Positions(Lexicon lexicon, Headings headings) {
        WordLists words = lexicon.vocabulary().words("titles");
        this.lexicon = lexicon;
        this.maker = new PositionMaker(words);
        this.degrees = new DegreeWords(lexicon.vocabulary());
        this.headings = headings;
        this.studies = new StudiesAmongWork(degrees);
        this.leave = Phrases.of(words.get("leave"));
        this.posts = Phrases.of(words.get("post"));
        this.roles = new RolesBelow(lexicon);
        this.secondTimes = new SecondTimes(lexicon);
    }

    List<Position> in(View view, List<Section> sections, List<DateRange> ranges, YearMonth asOf, Warnings warnings) {
        List<Position> found = new ArrayList<>();
        for (Section section : sections) {
            if (section.kind().holdsPositions()) {
                List<Entry> entries = entries(view, section, ranges);
                int room = Math.min(entries.size(), MOST - found.size());
                entries.subList(0, room).forEach(entry -> found.add(maker.position(view, entry, asOf, warnings)));
                if (room < entries.size()) {
                    warnings.at("too-many-positions", view.line(PositionMaker.startOf(entries.get(room))));
                    return found;
                }
            }
        }
        boolean noSection = sections.stream().noneMatch(section -> section.kind() == Section.Kind.WORK);
        if (noSection && found.isEmpty()) {
            found.addAll(withoutHeading(view, sections, ranges, asOf, warnings));
        }
        if (noSection && found.isEmpty()) {
            found.addAll(amongProjects(view, sections, ranges, asOf, warnings));
        }
        found.addAll(amongStudies(view, sections, ranges, asOf, warnings));
        List<Entry> told = told(view, sections, ranges);
        long dated =
                found.stream().filter(position -> position.dates().isKnown()).count();
        return told.size() > dated
                ? told.stream()
                        .map(entry -> maker.position(view, entry, asOf, warnings))
                        .toList()
                : found;
    }

    /** "Research Assistant, Marsh Lab, 2015 - 2020" under the heading of the studies or of the teaching is work all the same. */
    private List<Position> amongStudies(
            View view, List<Section> sections, List<DateRange> ranges, YearMonth asOf, Warnings warnings) {
        return sections.stream()
                .filter(section -> POSTS.contains(section.kind()))
                .filter(section -> section.lines().stream().anyMatch(line -> posts.isIn(line.text())))
                .flatMap(section -> entries(view, section, ranges).stream())
                .filter(entry -> entry.dates() != null
                        && entry.dates().range()
                        && isPost(entry)
                        && isEmployed(entry, view.text()))
                .limit(MOST)
                .map(entry -> maker.position(view, entry, asOf, warnings))
                .toList();
    }

    /** A document without a section about work may tell among the projects where they were done, as what, and when. */
    private List<Position> amongProjects(
            View view, List<Section> sections, List<DateRange> ranges, YearMonth asOf, Warnings warnings) {
        return sections.stream()
                .filter(section -> section.kind() == Section.Kind.PROJECTS)
                .flatMap(section -> entries(view, section, ranges).stream())
                .filter(entry -> entry.dates() != null
                        && entry.dates().range()
                        && (entry.header().hasTitle() || namesCompany(entry))
                        && entry.header().certainty() == 3)
                .limit(MOST)
                .map(entry -> maker.position(view, entry, asOf, warnings))
                .toList();
    }

    /** A post that is named on lines of its own, not in a remark on the studies above. */
    private boolean isPost(Entry entry) {
        Segment title = entry.header().title();
        List<Line> lines = entry.headerLines();
        return title != null
                && !Character.isLowerCase(title.text().charAt(0))
                && posts.isIn(title.text())
                && lines.get(lines.size() - 1).index() - lines.get(0).index() < lines.size();
    }

    private List<Entry> told(View view, List<Section> sections, List<DateRange> ranges) {
        return sections.stream()
                .filter(section -> TOLD.contains(section.kind()))
                .flatMap(section -> Told.in(lexicon, view.text(), section, ranges).stream())
                .limit(MOST)
                .toList();
    }

    /** A document without a heading over its positions: only what names a title and has dates. */
    private List<Position> withoutHeading(
            View view, List<Section> sections, List<DateRange> ranges, YearMonth asOf, Warnings warnings) {
        return sections.stream()
                .filter(section -> UNHEADED.contains(section.kind()))
                .map(section -> withDatedHeading(section, ranges))
                .map(section ->
                        TOLD.contains(section.kind()) ? section.withoutName() : fromFirstTitle(view, section, ranges))
                .flatMap(section -> entries(view, section, ranges).stream())
                .filter(entry -> entry.dates() != null
                        && entry.dates().range()
                        && entry.header().hasTitle())
                .filter(entry -> TOLD.contains(entry.section().kind())
                        || isWholeHeading(entry)
                        || isEmployed(entry, view.text()))
                .limit(MOST)
                .map(entry -> maker.position(view, entry, asOf, warnings))
                .toList();
    }

    /** "## May 2020 - now: Clerk (Acme)" heads no section, it is the position. */
    private static Section withDatedHeading(Section section, List<DateRange> ranges) {
        Line heading = section.heading();
        int at = heading == null ? ranges.size() : Anchors.firstFrom(ranges, heading.start());
        boolean dated = heading != null
                && at < ranges.size()
                && ranges.get(at).range()
                && ranges.get(at).end() <= heading.end();
        return dated
                ? new Section(
                        section.kind(),
                        null,
                        Stream.concat(Stream.of(heading), section.lines().stream())
                                .toList())
                : section;
    }

    private static boolean isWholeHeading(Entry entry) {
        return entry.header().employer() != null && entry.headerLines().stream().allMatch(Line::isHeading);
    }

    /** What stands above the first line with title and dates belongs to the heading. */
    private Section fromFirstTitle(View view, Section section, List<DateRange> ranges) {
        int first = new Anchors(lexicon, headings, view.text())
                .in(section, ranges).entrySet().stream()
                        .filter(anchor -> Header.of(HeaderReader.segments(
                                        lexicon, view.text(), section.lines().get(anchor.getKey()), anchor.getValue()))
                                .hasTitle())
                        .mapToInt(java.util.Map.Entry::getKey)
                        .min()
                        .orElse(section.heading() == null ? section.lines().size() : 0);
        return new Section(
                section.kind(),
                section.heading(),
                section.lines().subList(first, section.lines().size()));
    }

    /** Under the heading of something else, a position names its employer and no degree. */
    private boolean isEmployed(Entry entry, String text) {
        return entry.header().certainty() >= 2
                && degrees.degrees(PositionMaker.titleBlock(entry).in(text)).isEmpty();
    }

    private List<Entry> entries(View view, Section section, List<DateRange> ranges) {
        Anchors anchors = new Anchors(lexicon, headings, view.text());
        Section read = new FormOrder(lexicon).read(section);
        List<Entry> entries = Entries.of(lexicon, headings, view.text(), read, anchors.in(read, ranges));
        return roles
                .named(DetailsBelow.assigned(Nesting.resolve(Periods.without(Ditto.resolved(lexicon, entries)))))
                .stream()
                .map(this::withoutHeading)
                .map(entry -> Campus.within(degrees, entry, view.text()))
                .filter(entry ->
                        entry.header().title() != null || entry.header().employer() != null)
                .filter(entry -> entry.header().hasTitle() || !isLeave(entry))
                .filter(entry -> !isFooter(entry) && !isSectionHeading(entry))
                .filter(entry -> section.kind() == Section.Kind.WORK || !StudentOffices.isOne(entry))
                .filter(entry -> !Breaks.isBreak(lexicon, entry.header()))
                .filter(entry -> !studies.are(entry) && !isPlaceholder(entry))
                .flatMap(entry -> secondTimes.of(entry, view.text(), ranges))
                .toList();
    }

    /** "## Previous Experience (2003 - 2009)" over a title names no employer. */
    private Entry withoutHeading(Entry entry) {
        Header header = entry.header();
        Segment employer = header.employer();
        boolean heading = header.hasTitle() && employer != null && headings.isExact(employer.text());
        return heading ? entry.withHeader(new Header(header.title(), null, 0, header.segments())) : entry;
    }

    /** "工作经历 2011.10 - 至今" over the positions of that time. */
    private boolean isSectionHeading(Entry entry) {
        Segment employer = entry.header().employer();
        return entry.header().title() == null
                && employer != null
                && Script.isChinese(employer.text())
                && headings.isExact(employer.text());
    }

    /** "© 2024 Ines Varga" */
    private static boolean isFooter(Entry entry) {
        String first = entry.headerLines().get(0).text();
        return first.startsWith("©") || first.startsWith("Copyright ");
    }

    private boolean namesCompany(Entry entry) {
        Segment employer = entry.header().employer();
        return employer != null && COMPANY.matcher(employer.bare()).find();
    }

    /** "某某公司" where a template was not filled in. */
    private static boolean isPlaceholder(Entry entry) {
        Segment employer = entry.header().employer();
        return employer != null
                && entry.dates() == null
                && PLACEHOLDER.matcher(employer.bare()).matches();
    }

    private boolean isLeave(Entry entry) {
        return leave.isIn(entry.headerLines().get(0).text());
    }
}
