package dev.candour.resume.section;

import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.LineShape;
import dev.candour.resume.text.Script;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Tells which lines open a section, by what stands around them and what section is open. */
final class SectionHeadings {

    private static final int LEAST_CHINESE = 4;

    /** "Internships, Placements" and "INTERNSHIP, VOLUNTEERING" head sections. */
    private static final Anchored FIELD_BEHIND = Anchored.of(
            "(?:\\p{Lu}\\p{Ll}+ )?Internship, \\p{Lu}\\p{Ll}+|Volunteer, (?!Community|Charity|Service|Leadership|Activit|Work|Intern|Extra)\\p{Lu}\\p{Ll}+");

    /** One of them is what somebody was; "Volunteering" is what a section holds. */
    private static final Anchored ONE_POST = Anchored.ofAnyCase("volunteer|intern|internship|trainee");

    private static final Anchored TOLD = Anchored.ofAnyCase(
            "(\\p{L}+(?: \\p{L}+){0,3} (?:experience|employment|work|internships?)) (?:through|with|at|in|via|as|outside|within|beyond) \\p{L}.*");

    private static final Anchored POST_ALONE = Anchored.of("实习|實習|志愿者|志願者|兼职|兼職");
    /** In place of a house below a heading of work; alone it heads a section. */
    private static final Anchored FREELANCE = Anchored.ofAnyCase("freelance|freelancing|self-employed");

    private static final String MARKERS = "■□◆◇●★☆▶►➢➤§▪❖";

    private final List<Line> lines;
    private final Headings headings;
    private final LinesBelow below;
    private final NumberedHeadings numbered;
    private final DocumentTitle title;
    private final boolean marked;
    private final List<Section> sections;
    private final OpenSection open;
    private final EntryHeadings entries;
    private final RepeatedHeadings repeated;

    /** @param sections those that are closed, as they come */
    SectionHeadings(
            List<Line> lines,
            Headings headings,
            LinesBelow below,
            boolean marked,
            List<Section> sections,
            OpenSection open,
            EntryHeadings entries) {
        this.lines = lines;
        this.headings = headings;
        this.below = below;
        this.numbered = new NumberedHeadings(lines, headings);
        this.title = new DocumentTitle(lines, headings);
        this.marked = marked;
        this.sections = sections;
        this.open = open;
        this.entries = entries;
        this.repeated = new RepeatedHeadings(below, open);
    }

    /** What section the line opens; empty when it opens none. */
    Optional<Kind> kind(Line line) {
        if (line.isBlank()) {
            return Optional.empty();
        }
        if (isPostOfEach(line)) {
            return Optional.empty();
        }
        if (line.isHeading()) {
            return open.holdsEntryOf(line) || isPostAtHouse(line) || sections.isEmpty() && title.is(line)
                    ? Optional.empty()
                    : known(line).or(() -> told(line)).or(() -> unknown(line));
        }
        if (numbered.heads(line)) {
            return headings.kind(line.text()).or(() -> Optional.of(Kind.OTHER));
        }
        boolean plain = !line.hasBullet() || MARKERS.indexOf(line.bullet()) >= 0;
        boolean told = isChineseHeading(line) || isUnpaidHeading(line) || isProjectsHeading(line);
        if (!plain || marked && !LineShape.standsOut(line) && !told) {
            return Optional.empty();
        }
        boolean label = open.kind().holdsPositions() && line.text().endsWith(":") && headings.isLabel(line.text());
        return label || isTitleHere(line) || RestOfLine.isOfSentence(line, open.above())
                ? Optional.empty()
                : known(line);
    }

    /** "Library Experience Through Open Shelves (Readers Who Lend)" */
    private Optional<Kind> told(Line line) {
        MatchResult whole = TOLD.opening(line.text());
        return whole == null ? Optional.empty() : headings.kind(whole.group(1)).filter(Kind::holdsPositions);
    }

    /** "实习" over each of several houses; a section has one heading. */
    private boolean isPostOfEach(Line line) {
        return open.kind().holdsPositions() && POST_ALONE.is(line.text()) && below.standsAgain(line);
    }

    /** "### Volunteer" right below "## Acme" and over its dates, where no heading tells of a career. */
    private boolean isPostAtHouse(Line line) {
        Line above = ONE_POST.is(line.text()) ? open.lastFilled() : null;
        return above != null && above.isHeading() && above.level() < line.level() && below.isOverTime(line);
    }

    /** "Volunteer" right below an employer is what somebody did there. */
    private boolean isTitleHere(Line line) {
        Line above = open.above();
        return open.kind().holdsPositions()
                && above != null
                && !above.hasBullet()
                && !LineShape.isRunningText(above)
                && !LineShape.standsOut(line)
                && line.text().codePoints().allMatch(Character::isLetter)
                && headings.kind(line.text()).filter(Kind::holdsPositions).isPresent();
    }

    /** Chinese has no capitals to stand out by: a line of its own that is nothing but a known heading. */
    private boolean isChineseHeading(Line line) {
        return open.isAfterBlank()
                && line.text().length() >= LEAST_CHINESE
                && Script.isChinese(line.text())
                && headings.isExact(line.text())
                && !headings.isLabel(line.text());
    }

    /** "Volunteering" behind a gap: read as a line among others it would make employees of all who helped. */
    private boolean isUnpaidHeading(Line line) {
        return open.isAfterBlank()
                && open.kind().holdsPositions()
                && Character.isUpperCase(line.text().codePointAt(0))
                && !ONE_POST.is(line.text())
                && headings.isExact(line.text())
                && headings.kind(line.text())
                        .filter(kind -> kind == Kind.INTERNSHIP || kind == Kind.VOLUNTEER)
                        .isPresent();
    }

    /** "Projects" behind a gap and over what has dates: read as a line among others it would make houses of all that was built. */
    private boolean isProjectsHeading(Line line) {
        Line heading = open.heading();
        return (open.isAfterBlank() || below.isOverHeading(line))
                && open.kind().holdsPositions()
                && heading != null
                && heading.isHeading()
                && !line.hasBullet()
                && Character.isUpperCase(line.text().codePointAt(0))
                && !line.text().endsWith(":")
                && headings.isExact(line.text())
                && headings.kind(line.text()).equals(Optional.of(Kind.PROJECTS))
                && !below.standsAgain(line)
                && below.isOverTime(line)
                && below.isOverAllHeadings(line, heading.level());
    }

    /** A heading below a section's own may repeat a section's name, as "### Projects" within a position does. */
    private Optional<Kind> known(Line line) {
        if (isPartOfCareer(line)) {
            return Optional.of(open.kind());
        }
        Optional<Kind> found = headings.kind(line.text());
        if (found.equals(Optional.of(Kind.EDUCATION)) && RestOfLine.isOfName(line, open.above(), sections)) {
            return Optional.empty();
        }
        if (open.kind().holdsPositions()) {
            return found.equals(Optional.of(Kind.EDUCATION)) && RestOfLine.isOfHouse(line, open.lastFilled(), below)
                    ? Optional.empty()
                    : amongPositions(line, found);
        }
        if (open.kind() == Kind.PROJECTS && found.isPresent() && repeated.isLabelOfEach(line)
                || open.kind() == Kind.EDUCATION && repeated.isOfStudy(line, found)) {
            return Optional.empty();
        }
        return found;
    }

    private Optional<Kind> amongPositions(Line line, Optional<Kind> found) {
        if (isSmallBelowCapital(line) || isTitleWithField(line, found) || isPostOverDates(line, found)) {
            return Optional.empty();
        }
        if (headings.isLabelAgain(line, lines)
                || repeated.isOfPosition(line, found)
                || RowHeadings.isPartOf(open.heading(), line)) {
            return Optional.empty();
        }
        if (open.isAbove(line)) {
            boolean exact = headings.isExact(line.text());
            if (exact && RowHeadings.endsEntries(line, found, open.lines())) {
                return found;
            }
            boolean other = exact
                    || headings.isUnpaidPart(line.text())
                    || found.equals(Optional.of(Kind.EDUCATION)) && headings.beginsWithEducation(line.text());
            if (!other || headings.isLabel(line.text())) {
                return Optional.empty();
            }
        }
        return found.filter(other -> other != Kind.OTHER || !below.repeats(line) && !below.isOverDates(line));
    }

    /** "places and activities" among positions that stand below "Work History": who writes headings with capitals goes on so. */
    private boolean isSmallBelowCapital(Line line) {
        Line heading = open.heading();
        return heading != null
                && !line.isHeading()
                && Character.isLowerCase(line.text().codePointAt(0))
                && Character.isUpperCase(heading.text().codePointAt(0));
    }

    /** "Internship, Aircraft Design" over an employer is what somebody was there. */
    private static boolean isTitleWithField(Line line, Optional<Kind> found) {
        return !line.isHeading()
                && FIELD_BEHIND.opens(line.text())
                && found.filter(Kind::holdsPositions).isPresent();
    }

    /**
     * "Volunteer" over a house and its dates, below a heading that is marked as one: this line is not, and is what somebody was there. Read as a section it
     * would make volunteers of all who are employed below it.
     */
    private boolean isPostOverDates(Line line, Optional<Kind> found) {
        Line heading = open.heading();
        return heading != null
                && !(line.isHeading() && line.level() <= heading.level())
                && (ONE_POST.is(line.text()) || FREELANCE.is(line.text()))
                && found.filter(Kind::holdsPositions).isPresent()
                && (isSetLess(line, heading) && below.isOverTime(line)
                        || found.equals(Optional.of(open.kind())) && !open.holdsNothingYet());
    }

    /** Whether a line does not stand out as the heading of its section does. */
    private static boolean isSetLess(Line line, Line heading) {
        return heading.isHeading() && (!line.isHeading() || line.level() > heading.level())
                || LineShape.standsOut(heading) && !LineShape.standsOut(line) && !line.isHeading();
    }

    /** "Experience", right below it "Research", and later "Teaching": parts of the career, or the first would have nothing in it. */
    private boolean isPartOfCareer(Line line) {
        Line heading = open.heading();
        boolean part = open.kind().holdsPositions()
                && heading != null
                && heading.level() == line.level()
                && headings.isCareerPart(line.text())
                && (open.holdsNothingYet() || headings.isCareerPart(heading.text()));
        return part && !below.holdsNothing(line);
    }

    private Optional<Kind> unknown(Line line) {
        Line heading = open.heading();
        boolean sibling = heading != null && heading.level() > 0 && line.level() <= heading.level();
        return !sibling || entries.take(line) || entries.isDated(line) || RowHeadings.isField(line, open.kind())
                ? Optional.empty()
                : Optional.of(Kind.OTHER);
    }
}
