package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.section.Headings;
import dev.candour.resume.section.Section;
import dev.candour.resume.study.DegreeWords;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.View;
import dev.candour.resume.text.Warnings;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the positions of a document in the order in which they stand. */
public final class Positions {

    /** What goes beyond is no career; it would only cost time. */
    private static final int MOST = 300;

    private final Lexicon lexicon;
    private final Headings headings;
    private final DegreeWords degrees;
    private final PositionMaker maker;
    private final SectionEntries entries;
    private final WorkElsewhere elsewhere;
    private final HeadedPositions headed;
    private final RolesUnderHeadings undated;
    private final BehindProjects behindProjects;
    private final CampusOffices campus;

    public Positions(Lexicon lexicon, Headings headings, DegreeWords degrees) {
        this(lexicon, headings, degrees, new PositionMaker(lexicon.vocabulary().words("titles")), null);
    }

    private Positions(
            Lexicon lexicon, Headings headings, DegreeWords degrees, PositionMaker maker, @Nullable String owner) {
        this.lexicon = lexicon;
        this.headings = headings;
        this.degrees = degrees;
        this.maker = maker;
        this.entries = new SectionEntries(lexicon, headings, degrees, new OwnersName(owner));
        this.elsewhere = new WorkElsewhere(lexicon, headings, degrees, entries);
        this.headed = new HeadedPositions(lexicon, headings, entries);
        this.undated = new RolesUnderHeadings(lexicon, headings);
        this.behindProjects = new BehindProjects(entries);
        this.campus = new CampusOffices(entries);
    }

    /**
     * @param own the lexicon for the reading of one document
     * @param owner whose document it is; null when it does not say
     */
    public Positions with(Lexicon own, @Nullable String owner) {
        return new Positions(own, headings, degrees, maker, owner);
    }

    public List<Position> in(
            View view, List<Section> sections, List<DateRange> ranges, YearMonth asOf, Warnings warnings) {
        List<Entry> found = new ArrayList<>();
        for (Section section : sections) {
            if (section.kind().holdsPositions()) {
                found.addAll(entries.in(view, section, ranges));
            }
            if (found.size() > MOST) {
                warnings.at("too-many-positions", view.line(PositionMaker.startOf(found.get(MOST))));
                return made(view, found.subList(0, MOST), asOf, warnings);
            }
        }
        boolean noSection = sections.stream().noneMatch(section -> section.kind() == Section.Kind.WORK);
        if (noSection) {
            add(found, elsewhere.withoutHeading(view, sections, ranges));
            if (found.isEmpty()) {
                add(found, elsewhere.amongProjects(view, sections, ranges));
            }
        }
        add(found, behindProjects.in(view, sections, ranges));
        add(found, headed.in(view, sections, ranges));
        if (found.isEmpty()) {
            undated.in(view, sections).limit(MOST).forEach(found::add);
        }
        add(found, campus.in(view, sections, ranges));
        add(found, elsewhere.posts(view, sections, ranges));
        List<Position> positions = made(view, SecondTelling.merged(found), asOf, warnings);
        long dated = positions.stream()
                .filter(position -> position.dates().isKnown() && !isOfSentence(position))
                .count();
        int most = sections.stream()
                .filter(section -> WorkElsewhere.TOLD.contains(section.kind()))
                .mapToInt(section -> Told.most(section, ranges))
                .sum();
        List<Entry> told = most > dated ? told(view, sections, ranges) : List.of();
        return told.size() > dated ? made(view, told, asOf, warnings) : positions;
    }

    /** "I worked at Acme" is no employer: it was cut from what is told. */
    private static boolean isOfSentence(Position position) {
        return position.employer() != null && position.employer().startsWith("I ");
    }

    /** What was found by its title already is not found again by its post. */
    private static void add(List<Entry> found, Stream<Entry> more) {
        Set<Integer> known = found.stream()
                .flatMap(entry -> entry.headerLines().stream().map(Line::index))
                .collect(Collectors.toSet());
        more.filter(entry -> entry.headerLines().stream().noneMatch(line -> known.contains(line.index())))
                .limit(MOST)
                .forEach(found::add);
    }

    private List<Position> made(View view, List<Entry> found, YearMonth asOf, Warnings warnings) {
        return found.stream()
                .map(entry -> maker.position(view, entry, asOf, warnings))
                .toList();
    }

    private List<Entry> told(View view, List<Section> sections, List<DateRange> ranges) {
        return sections.stream()
                .filter(section -> WorkElsewhere.TOLD.contains(section.kind()))
                .flatMap(section -> Told.in(lexicon, view.text(), section, ranges).stream())
                .limit(MOST)
                .toList();
    }
}
