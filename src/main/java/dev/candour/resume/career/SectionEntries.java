package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.header.Breaks;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.section.Headings;
import dev.candour.resume.section.Section;
import dev.candour.resume.study.DegreeWords;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.View;
import dev.candour.vocabulary.Phrases;
import java.util.List;

/** Reads the positions that one section holds, without what only looks like one. */
final class SectionEntries {

    /** "Copyright Attorney" is what somebody was. */
    private static final Anchored COPYRIGHT = Anchored.of("Copyright (?:©|\\([cC]\\)|\\d{4}|by )");

    private static final Anchored PLACEHOLDER = Anchored.of("(?:某某?|[xX×*_]{2,})(?:公司|单位|集团|企业|有限公司)");

    private static final Anchored MEMBER =
            Anchored.ofAnyCase("(?:(?:honorary|associate|student|full|active) )?member of (?:the )?\\p{L}");

    /** "Member of the editorial board of Moss, Fern" */
    private static final Anchored MEMBER_OF_BOARD = Anchored.ofAnyCase(
            "(?:(?:honorary|associate|full|active|founding|elected) )?member of (?:the |an? )?(?:[\\p{L}-]+ ){0,2}?(?:editorial|advisory|organi[sz]ing|steering|review|reviewers|selection|jury|programme committee|program committee)\\b");

    /** What is paid is called by what somebody does: "Crew Member". */
    private static final Anchored ONE_OF_MANY = Anchored.ofAnyCase(
            "(?:student |full |active |core |general |club |society |regular |graduate |charter |founding |proud |paid |current |former )*member");

    private static final Anchored STUDENT =
            Anchored.ofAnyCase("(?:full[- ]time )?(?:student|studies|studying|university student|college student)");
    private static final Anchored COURSE = Anchored.ofAnyCase(
            "\\b(?:bootcamp|boot camp|immersive|nanodegree|immersive program|certificate program|coursework|online course)$");

    /** In place of a house it says whose work it was. */
    private static final Anchored FREELANCE = Anchored.ofAnyCase(
            "(?:freelanc(?:e|ing)|self[- ]employ(?:ed|ment))(?: ?[/&] ?(?:freelanc(?:e|ing)|self[- ]employ(?:ed|ment)))?");

    private final Lexicon lexicon;
    private final Headings headings;
    private final DegreeWords degrees;
    private final StudiesAmongWork studies;
    private final Phrases leave;
    private final RolesBelow roles;
    private final SecondTimes secondTimes;
    private final OwnersName owner;

    /** @param owner whose document it is */
    SectionEntries(Lexicon lexicon, Headings headings, DegreeWords degrees, OwnersName owner) {
        this.lexicon = lexicon;
        this.headings = headings;
        this.degrees = degrees;
        this.studies = new StudiesAmongWork(degrees);
        this.leave = lexicon.vocabulary().words("titles").phrases("leave");
        this.roles = new RolesBelow(lexicon);
        this.secondTimes = new SecondTimes(lexicon);
        this.owner = owner;
    }

    List<Entry> in(View view, Section section, List<DateRange> ranges) {
        Anchors anchors = new Anchors(lexicon, headings, view.text());
        Section plain = new ItemsToldOf(lexicon, view.text(), ranges)
                .unnamed(new ProjectHeadings(lexicon, ranges).asItems(StreetLines.without(section)));
        Section single = new PositionsInLine(lexicon, view.text(), ranges).read(plain);
        Section told = new RunOnItems(lexicon, view.text(), ranges).read(StopsBehindNames.read(single, ranges));
        Section below = new ToldBelowDates(lexicon, view.text(), ranges).read(told);
        Section ordered = DatesAtFoot.read(new FormOrder(lexicon).read(below), ranges);
        Section dated = new DatesUnderHeading(lexicon, view.text(), ranges).read(ordered);
        Section read = new DatedItems(lexicon, view.text(), ranges).read(dated);
        List<Entry> entries = new HalvesAlike(lexicon, view.text())
                .named(NamedAlike.named(
                        Entries.of(lexicon, headings, view.text(), read, anchors.in(read, ranges)).stream()
                                .map(OwnLaboratory::named)
                                .toList()));
        List<Entry> fields = UnknownRoles.named(RolesFillingSpan.named(new FieldUnderHouse(lexicon, view.text())
                .resolved(Ditto.resolved(
                        lexicon, HousesUnderTitle.named(new HouseOverBlurb(lexicon, view.text()).named(entries))))));
        List<Entry> own = roles.named(
                DetailsBelow.assigned(ProjectsWithin.resolved(Nesting.resolve(Periods.without(fields), view.text()))));
        TownsBeforeTitles towns = new TownsBeforeTitles(lexicon, view.text(), own);
        List<Entry> apart = new RolesUnderSpan(lexicon, view.text()).apart(own);
        List<Entry> housed = new HouseInFirstItem(lexicon).named(new GluedHouses(lexicon).named(apart, section));
        return housed.stream()
                .map(this::withoutHeading)
                .map(new RolesUnderEmployer(lexicon, view.text())::named)
                .map(owner::without)
                .map(new TitleInFirstItem(lexicon)::named)
                .map(new TermAsTitle(lexicon, view.text())::named)
                .map(NoHouses::named)
                .map(StatusAsTitle::without)
                .map(new BrandBeforeTitle(lexicon)::named)
                .map(new GluedHouse(lexicon)::parted)
                .map(new HouseOverBranch(lexicon, view.text())::named)
                .map(new WordBeforeTitle(lexicon, view.text())::named)
                .map(entry -> Campus.within(degrees, entry, view.text()))
                .map(entry -> TownBehindIn.cut(lexicon, entry))
                .map(towns::cut)
                .filter(entry -> isPosition(entry, section))
                .flatMap(new PostsBeside(lexicon, view.text())::of)
                .flatMap(entry -> secondTimes.of(entry, view.text(), ranges))
                .toList();
    }

    private boolean isPosition(Entry entry, Section section) {
        Header header = entry.header();
        boolean named = header.hasTitle() || (header.title() != null || header.employer() != null) && !isLeave(entry);
        return named
                && !isMembership(header, section)
                && !ClubPosts.isMembership(entry)
                && !NoPosts.is(entry)
                && !TakenPart.is(entry)
                && !SchoolProjects.isOne(entry)
                && !isFooter(entry)
                && !isSectionHeading(entry)
                && (section.kind() == Section.Kind.WORK
                        || StudentOffices.areUnder(section)
                        || isHeld(entry)
                        || !StudentOffices.isOne(entry))
                && !Breaks.isBreak(lexicon, header)
                && !studies.are(entry)
                && !isStudies(entry)
                && !Undertakings.are(entry)
                && !isPlaceholder(entry);
    }

    /** An office with its house and its time. */
    private static boolean isHeld(Entry entry) {
        return entry.hasRange()
                && entry.header().title() != null
                && (entry.header().employer() != null || CampusOffices.isCampus(entry.section()));
    }

    /** "Student" alone, and "Data Science Immersive Program, General Assembly" */
    private boolean isStudies(Entry entry) {
        Header header = entry.header();
        Segment named = header.title() == null ? header.employer() : header.title();
        boolean course = header.title() != null && COURSE.isIn(header.title().bare());
        return course
                || named != null
                        && (header.title() == null
                                || header.employer() == null
                                || degrees.schoolEnd(header.employer().bare()) > 0)
                        && STUDENT.is(named.text());
    }

    /** "## Previous Experience (2003 - 2009)" over a title names no employer. */
    private Entry withoutHeading(Entry entry) {
        Header header = entry.header();
        Segment employer = header.employer();
        boolean heading = header.hasTitle()
                && employer != null
                && headings.isExact(employer.text())
                && !FREELANCE.is(employer.text());
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

    /** "Member of the Wexley Geographical Union, 2015 - present", "Charter member" and nothing else */
    private static boolean isMembership(Header header, Section section) {
        Segment employer = header.employer();
        Segment title = header.title();
        if (title != null && employer != null && MEMBER_OF_BOARD.opens(title.text())) {
            return true;
        }
        return title == null
                ? employer != null && MEMBER.opens(employer.text())
                : section.kind() != Section.Kind.WORK && ONE_OF_MANY.is(title.bare());
    }

    /** "© 2024 Ines Varga" */
    private static boolean isFooter(Entry entry) {
        String first = entry.headerLines().get(0).text();
        return first.startsWith("©") || COPYRIGHT.opens(first);
    }

    /** "某某公司" where a template was not filled in. */
    private static boolean isPlaceholder(Entry entry) {
        Segment employer = entry.header().employer();
        return employer != null && entry.dates() == null && PLACEHOLDER.is(employer.bare());
    }

    private boolean isLeave(Entry entry) {
        return leave.isIn(entry.headerLines().get(0).text());
    }
}
