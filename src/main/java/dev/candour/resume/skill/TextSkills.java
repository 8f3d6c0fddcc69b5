package dev.candour.resume.skill;

import dev.candour.profile.Evidence;
import dev.candour.profile.Period;
import dev.candour.resume.career.DatedProjects;
import dev.candour.resume.career.Position;
import dev.candour.resume.section.Section;
import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.View;
import dev.candour.resume.text.Warnings;
import dev.candour.vocabulary.Mention;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.Terms;
import dev.candour.vocabulary.WordLists;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Assigns the skills that a text names to the positions whose lines name them; all others are claims. */
public final class TextSkills {

    /** What stands under these headings speaks of studies and the person, not of what was done. */
    private static final Set<Kind> SILENT = EnumSet.of(Kind.EDUCATION);

    /** @param period null when the position is undated */
    private record Area(int end, @Nullable Period period) {}

    private static final int SHORT = 40;
    private static final int SHORT_CHINESE = 16;
    private static final int MOST_SHOWN = 25;
    private static final int MOST_LISTED = 45;

    private final View view;
    private final Warnings warnings;
    private final Phrases ownSkill;
    private final Phrases course;
    private final SilentLines silent;
    private final TreeMap<Integer, Area> areas = new TreeMap<>();
    private final List<Span> taken = new ArrayList<>();
    /** The lines of the studies that may list tools: they tell of no course. */
    private final List<Span> studies = new ArrayList<>();

    /** The short lines below the heading of the skills: none has the room to speak of something else. */
    private final TreeMap<Integer, Integer> items = new TreeMap<>();

    private final List<Evidence> titles = new ArrayList<>();
    private final Set<String> employers = new HashSet<>();

    public TextSkills(
            View view,
            List<Position> positions,
            List<Section> sections,
            YearMonth asOf,
            WordLists words,
            Warnings warnings) {
        this.view = view;
        this.warnings = warnings;
        this.ownSkill = words.phrases("own skill");
        this.course = words.phrases("course");
        this.silent = new SilentLines(sections, words);
        for (Position position : positions) {
            Period period = Period.of(position.dates().from(), position.dates().to(), asOf)
                    .orElse(null);
            position.areas().forEach(span -> areas.put(span.start(), new Area(span.end(), period)));
            taken.addAll(position.lines());
            titles.addAll(position.evidence().title());
            if (position.employer() != null) {
                employers.add(position.employer());
            }
        }
        sections.stream()
                .filter(section -> SILENT.contains(section.kind()))
                .flatMap(section -> section.lines().stream())
                .filter(line -> !speaksOfSkills(line))
                .forEach(this::study);
        sections.stream()
                .filter(section -> section.kind() == Kind.SKILLS)
                .flatMap(section -> section.lines().stream())
                .filter(TextSkills::isShort)
                .forEach(line -> items.put(line.start(), line.end()));
        taken.sort(Comparator.comparingInt(Span::start));
    }

    private static boolean isShort(Line line) {
        return line.text().length() <= (Script.hasIdeograph(line.text()) ? SHORT_CHINESE : SHORT);
    }

    private void study(Line line) {
        taken.add(line.span());
        if (!course.isIn(line.text())) {
            studies.add(line.span());
        }
    }

    /** Projects that fell into the time of a position show their skills as it does. */
    public TextSkills with(List<DatedProjects.Project> projects) {
        projects.forEach(project -> areas.putIfAbsent(
                project.lines().start(), new Area(project.lines().end(), project.period())));
        return this;
    }

    /** Below the studies may stand what a person can do, under a heading that nobody knows; courses are not that. */
    private boolean speaksOfSkills(Line line) {
        return ownSkill.isIn(line.text()) && !course.isIn(line.text());
    }

    /** The lines that name more skills than anybody uses in one place, with how many they name. */
    private Map<Integer, Integer> crowded(List<Mention> mentions) {
        Map<Integer, Set<String>> named = new TreeMap<>();
        mentions.stream()
                .filter(mention -> mention.impliedBy() == null)
                .forEach(mention -> named.computeIfAbsent(view.line(mention.start()), line -> new HashSet<>())
                        .add(mention.canonical()));
        Map<Integer, Integer> crowded = new TreeMap<>();
        named.forEach((line, skills) -> {
            if (skills.size() > MOST_SHOWN) {
                crowded.put(line, skills.size());
            }
            if (skills.size() >= MOST_LISTED) {
                warnings.at("keyword-line", line);
            }
        });
        return crowded;
    }

    /** With the skills that nobody bears a title without, such as nursing and "Charge Nurse". */
    private List<Mention> withTitles(String text, List<Mention> mentions, Terms vocabulary) {
        if (titles.isEmpty()) {
            return mentions;
        }
        List<Mention> borne =
                vocabulary.borneIn(text).stream().filter(this::isInTitle).toList();
        return borne.isEmpty()
                ? mentions
                : Stream.concat(mentions.stream(), borne.stream())
                        .sorted(Comparator.comparingInt(Mention::start))
                        .toList();
    }

    /**
     * Skills that are named, and words that may mean something else where the document names them as skills elsewhere.
     *
     * @return the skills that such words alone stand for
     */
    public UnsureSkills assign(String text, List<Mention> all, Terms vocabulary, Skills skills) {
        List<Mention> mentions = withTitles(text, all, vocabulary);
        ToolLines tools = new ToolLines(view, mentions, vocabulary);
        studies.stream().filter(line -> tools.hold(view.line(line.start()))).forEach(taken::remove);
        List<Mention> named = new ArrayList<>();
        Set<Mention> open = new HashSet<>();
        Set<String> products = products(vocabulary);
        boolean unsure = false;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.impliedBy() == null) {
                unsure = (BroadSkills.areUnsure(text, mentions, i, vocabulary, isItem(mention))
                                || products.contains(mention.canonical())
                                        && !BroadSkills.isUsed(text, mention)
                                        && !isItem(mention)
                                        && !BroadSkills.isListed(text, mentions, i))
                        && !isInTitle(mention);
            }
            (unsure ? open : named).add(mention);
        }
        Map<Integer, Integer> crowded = crowded(mentions);
        if (open.isEmpty()) {
            assign(mentions, crowded, skills);
            return new UnsureSkills();
        }
        Skills sure = new Skills();
        assign(named, crowded, sure);
        assign(
                mentions.stream()
                        .filter(mention -> !open.contains(mention) || sure.has(mention.canonical()))
                        .toList(),
                crowded,
                skills);
        return unsure(
                text,
                mentions.stream()
                        .filter(mention -> open.contains(mention) && !sure.has(mention.canonical()))
                        .toList());
    }

    /** What the employers are called after: whoever works for Tableau Software may build it, and need not draw with it. */
    private Set<String> products(Terms vocabulary) {
        return employers.stream()
                .flatMap(employer -> vocabulary.namedIn(employer).stream()
                        .filter(one -> one.start() == 0 && one.end() < employer.length()))
                .map(Mention::canonical)
                .collect(Collectors.toSet());
    }

    private boolean isItem(Mention mention) {
        var item = items.floorEntry(mention.start());
        return item != null && mention.end() <= item.getValue();
    }

    private UnsureSkills unsure(String text, List<Mention> mentions) {
        UnsureSkills unsure = new UnsureSkills();
        place(mentions, Map.of(), (mention, area) -> {
            if (unsure.wants(mention.canonical())) {
                unsure.note(mention.canonical(), view.evidence(UnsureSkills.clause(text, mention)));
            }
        });
        return unsure;
    }

    private boolean isInTitle(Mention mention) {
        Integer start = view.evidence(mention.start(), mention.end()).start();
        return start != null
                && titles.stream()
                        .anyMatch(title -> title.start() != null
                                && title.end() != null
                                && title.start() <= start
                                && start < title.end());
    }

    private void assign(List<Mention> mentions, Map<Integer, Integer> crowded, Skills skills) {
        place(mentions, crowded, (mention, area) -> {
            Evidence evidence = view.evidence(mention.start(), mention.end());
            if (area == null) {
                skills.claimed(mention.canonical(), evidence);
            } else {
                skills.shown(mention.canonical(), area.period(), evidence);
            }
        });
    }

    /** @param found is given each mention that counts, with the position that shows it; null when it is only claimed */
    private void place(
            List<Mention> mentions, Map<Integer, Integer> crowded, BiConsumer<Mention, @Nullable Area> found) {
        int next = 0;
        for (Mention mention : mentions) {
            if (silent.hold(mention.start(), mention.end())) {
                continue;
            }
            var area = areas.floorEntry(mention.start());
            while (next < taken.size() && taken.get(next).end() <= mention.start()) {
                next++;
            }
            boolean inside = area != null && mention.start() < area.getValue().end();
            if (inside) {
                found.accept(mention, crowded.containsKey(view.line(mention.start())) ? null : area.getValue());
            } else if (next == taken.size() || !taken.get(next).overlaps(mention.start(), mention.end())) {
                found.accept(mention, null);
            }
        }
    }
}
