package dev.candour.resume.leadership;

import dev.candour.profile.Evidence;
import dev.candour.profile.Profile.EmploymentType;
import dev.candour.profile.Profile.Leadership;
import dev.candour.resume.career.Position;
import dev.candour.resume.career.StudentOffices;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.View;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.Vocabulary;
import dev.candour.vocabulary.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects what a document says about leading people, position by position. */
public final class LeadershipReader {

    /** A longer line is a sentence, in which people may be counted for anything. */
    private static final int LONGEST_TITLE = 120;

    private static final int MOST_EVIDENCE = 20;

    /** Of such a team somebody is a member. */
    private static final Anchored MEMBER = Anchored.ofAnyCase(
            "(?:\\b(?:in|within|part of|member of|joined|with|to|for|among)\\s(?:an?\\s|the\\s|our\\s)?(?:[\\p{L}-]+\\s){0,3})$");

    private static final Anchored MEMBER_ZH =
            Anchored.of("(?:在|加入|参与|参加|与|和|跟|(?<!协)同|配合|协助|支持|服务|为|对接|向)[^,，。;；:：]{0,12}$");

    private static final Anchored TEAM = Anchored.ofAnyCase("team|squad|crew|staff|group|团队|小组|班组");

    private final Vocabulary vocabulary;
    private final Leading leading;
    private final LeadingTitles titles;
    private final Phrases subjectTitles;
    private final HeededSections heeded;

    public LeadershipReader(Vocabulary vocabulary) {
        WordLists titles = vocabulary.words("titles");
        this.vocabulary = vocabulary;
        this.leading = new Leading(vocabulary.words("leading"));
        this.heeded = new HeededSections(vocabulary);
        this.titles = new LeadingTitles(titles, vocabulary.words("leading"));
        this.subjectTitles = titles.phrases("leading a subject");
    }

    /** The position with the size of the largest team that its lines give. */
    public Position withTeam(Position position, View view) {
        Integer largest = null;
        Integer labelled = null;
        List<Evidence> evidence = new ArrayList<>();
        for (Span line : position.lines()) {
            boolean titleLine = isTitleLine(line, position, view);
            for (Leading.Place place : places(
                    CompanySize.blanked(line.in(view.text()), position.employer()), titleLine, position.title())) {
                evidence.add(view.evidence(line.start() + place.start(), line.start() + place.end()));
                largest = place.label() ? largest : larger(largest, place.people());
                labelled = place.label() ? larger(labelled, place.people()) : labelled;
            }
        }
        largest = largest == null ? labelled : largest;
        boolean office = position.employer() != null && StudentOffices.isNamed(position.employer());
        boolean head = position.type() == EmploymentType.VOLUNTEER
                && position.title() != null
                && StudentHeads.isHead(position.title());
        if (evidence.isEmpty() && head) {
            evidence.addAll(position.evidence().title());
        }
        if (evidence.isEmpty() && !office && position.title() != null) {
            evidence.addAll(byTitle(position, position.title(), view));
        }
        return largest == null && evidence.isEmpty() ? position : withTeam(position, largest, evidence);
    }

    /** A title that leaves it open counts with the first line in which its holder has people. */
    private List<Evidence> byTitle(Position position, String title, View view) {
        if (titles.lead(title)) {
            return position.evidence().title();
        }
        List<Evidence> beside = position.lines().stream()
                .filter(line -> namesLeader(line, position, view))
                .map(view::evidence)
                .toList();
        if (!beside.isEmpty()) {
            return beside;
        }
        return !titles.mayLead(title)
                ? List.of()
                : position.lines().stream()
                        .flatMap(line -> ownPeople(line, title, view).stream())
                        .limit(1)
                        .toList();
    }

    /** "Bosun, Crew Leader, and Team Leader", or a line that tells of a promotion with its dates. */
    private boolean namesLeader(Span line, Position position, View view) {
        String text = line.in(view.text()).strip();
        return titles.are(text) || isTitleLine(line, position, view) && titles.isOneOf(text);
    }

    private static boolean isTitleLine(Span line, Position position, View view) {
        return position.evidence().title().stream()
                .anyMatch(title -> title.line() != null && title.line() == view.line(line.start()));
    }

    private static Optional<Evidence> ownPeople(Span line, String title, View view) {
        return Optional.ofNullable(OwnPeople.in(line.in(view.text()), title))
                .map(found -> view.evidence(line.start() + found.start(), line.start() + found.end()));
    }

    private static Position withTeam(Position position, @Nullable Integer size, List<Evidence> evidence) {
        Position.Places places = position.evidence();
        return new Position(
                position.employer(),
                position.title(),
                position.dates(),
                position.type(),
                size,
                position.summary(),
                position.chinese(),
                position.areas(),
                position.lines(),
                new Position.Places(
                        places.whole(), places.employer(), places.title(), places.dates(), List.copyOf(evidence)),
                position.confidence());
    }

    private List<Leading.Place> places(String line, boolean titleLine, @Nullable String title) {
        boolean lead = title != null && isLead(title);
        List<Leading.Place> places = leading.in(line).stream()
                .filter(place -> lead || !place.label())
                .toList();
        if (titleLine
                && lead
                && line.length() <= LONGEST_TITLE
                && places.stream().noneMatch(place -> place.people() != null)) {
            TeamSize.Size size = leading.sizes().in(line);
            if (size != null) {
                return List.of(new Leading.Place(size.start(), size.end(), size.people()));
            }
        }
        boolean own = places.isEmpty() && title != null && titles.mayLead(title);
        return own ? ownTeam(line) : places;
    }

    /** Below the title of somebody who leads, "team of five" needs no verb. */
    private List<Leading.Place> ownTeam(String line) {
        return leading.sizes().all(line).stream()
                .filter(size -> TEAM.isIn(line.substring(size.start(), teamEnd(line, size))))
                .filter(size -> !MEMBER.isIn(line.substring(0, size.start()))
                        && !MEMBER_ZH.isIn(line.substring(0, size.start()))
                        && !Leading.isOfOthers(line, size.end()))
                .limit(1)
                .map(size -> new Leading.Place(size.start(), size.end(), size.people()))
                .toList();
    }

    /** The team stands behind the number in 20多人的团队. */
    private static int teamEnd(String line, TeamSize.Size size) {
        return Script.hasIdeograph(line) ? Math.min(line.length(), size.end() + 3) : size.end();
    }

    /** Where a text of several lines speaks of leading. */
    public List<Leading.Place> in(String text) {
        List<Leading.Place> places = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            for (Leading.Place place : places(line, false, null)) {
                places.add(new Leading.Place(start + place.start(), start + place.end(), place.people()));
            }
            start += line.length() + 1;
        }
        return places;
    }

    /** Whether a title says by itself that people are led. */
    public boolean leads(String title) {
        return titles.lead(title);
    }

    /** The same with what stands below the title, which tells more of a manager. */
    public boolean leads(String title, List<String> texts) {
        return titles.lead(title)
                || titles.mayLead(title) && texts.stream().anyMatch(text -> OwnPeople.in(text, title) != null);
    }

    private boolean isLead(String title) {
        return titles.mayLead(title)
                || subjectTitles.isIn(title)
                || vocabulary
                        .seniority(title)
                        .filter(level -> level.equals("lead") || level.equals("executive"))
                        .isPresent();
    }

    /** What all positions and the sections outside of them say together; null when they say nothing. */
    @Nullable
    public Leadership of(List<Position> positions, List<Section> sections, View view) {
        List<Evidence> evidence = new ArrayList<>();
        TreeMap<Integer, Integer> read = new TreeMap<>();
        Integer largest = null;
        for (Position position : positions) {
            evidence.addAll(position.evidence().team());
            largest = larger(largest, position.teamSize());
            position.lines().forEach(span -> read.merge(span.start(), span.end(), Math::max));
        }
        for (Section section : sections) {
            HeededSections.Heed heed = heeded.heed(section);
            for (Line line : heed == HeededSections.Heed.NOTHING ? List.<Line>of() : outside(read, section)) {
                if (heed == HeededSections.Heed.WORK && section.kind().holdsPositions() && titles.are(line.text())) {
                    evidence.add(view.evidence(line.span()));
                }
                for (Leading.Place place : heard(heed, line.text())) {
                    evidence.add(view.evidence(line.start() + place.start(), line.start() + place.end()));
                    largest = larger(largest, place.people());
                }
            }
        }
        List<Evidence> distinct =
                evidence.stream().distinct().limit(MOST_EVIDENCE).toList();
        return distinct.isEmpty() ? null : new Leadership(largest, distinct);
    }

    /**
     * The lines of a section but those of its positions: beside them may stand one that could not be read.
     *
     * @param read where the lines of positions begin and end
     */
    private static List<Line> outside(TreeMap<Integer, Integer> read, Section section) {
        return !section.kind().holdsPositions()
                ? section.lines()
                : section.lines().stream().filter(line -> !isRead(read, line)).toList();
    }

    private static boolean isRead(TreeMap<Integer, Integer> read, Line line) {
        Map.Entry<Integer, Integer> before = read.lowerEntry(line.end());
        return before != null && before.getValue() > line.start();
    }

    private List<Leading.Place> heard(HeededSections.Heed heed, String line) {
        if (heed != HeededSections.Heed.WORK && !Script.hasIdeograph(line)) {
            return List.of();
        }
        return heed == HeededSections.Heed.OFFICES
                ? StudentHeads.in(Script.simplified(line))
                : places(line, false, null);
    }

    public static @Nullable Integer larger(@Nullable Integer one, @Nullable Integer other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Math.max(one, other);
    }
}
