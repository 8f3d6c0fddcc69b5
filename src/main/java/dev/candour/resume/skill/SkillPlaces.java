package dev.candour.resume.skill;

import dev.candour.profile.Period;
import dev.candour.resume.career.DatedProjects;
import dev.candour.resume.career.Position;
import dev.candour.resume.section.Section;
import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.View;
import dev.candour.vocabulary.Mention;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Which lines of a document show skills, which only claim them, and which do neither. */
final class SkillPlaces {

    /** What stands under these headings speaks of studies and the person, not of what was done. */
    private static final Set<Kind> SILENT = EnumSet.of(Kind.EDUCATION);

    /** @param period null when the position is undated @param longer whether it may have lasted longer than that */
    record Area(int end, @Nullable Period period, boolean longer) {}

    private final View view;
    private final Phrases ownSkill;
    private final Phrases course;
    private final SilentLines silent;
    private @Nullable ToolLines tools;
    private final TreeMap<Integer, Area> areas = new TreeMap<>();
    private final List<Span> taken = new ArrayList<>();
    /** The lines of the studies that may list tools: they tell of no course. */
    private final List<Span> studies = new ArrayList<>();

    SkillPlaces(View view, List<Position> positions, List<Section> sections, YearMonth asOf, WordLists words) {
        this.view = view;
        this.ownSkill = words.phrases("own skill");
        this.course = words.phrases("course");
        this.silent = new SilentLines(sections, words);
        positions.forEach(position -> show(position, asOf));
        sections.stream()
                .filter(section -> SILENT.contains(section.kind()))
                .flatMap(section -> section.lines().stream())
                .filter(line -> !speaksOfSkills(line))
                .forEach(this::study);
        taken.sort(Comparator.comparingInt(Span::start));
    }

    private void show(Position position, YearMonth asOf) {
        Period period =
                Period.of(position.dates().from(), position.dates().to(), asOf).orElse(null);
        boolean longer = position.hasOneMonth();
        position.areas().forEach(span -> areas.put(span.start(), new Area(span.end(), period, longer)));
        taken.addAll(position.lines());
    }

    /** A project that fell into the time of a position shows its skills as that does. */
    void show(DatedProjects.Project project) {
        areas.putIfAbsent(project.lines().start(), new Area(project.lines().end(), project.period(), false));
    }

    private void study(Line line) {
        taken.add(line.span());
        if (!course.isIn(line.text())) {
            studies.add(line.span());
        }
    }

    /** Where studies list the tools that were used, they claim them. */
    void open(ToolLines tools) {
        this.tools = tools;
        studies.stream().filter(line -> tools.hold(view.line(line.start()))).forEach(taken::remove);
    }

    /** Below the studies may stand what a person can do, under a heading that nobody knows; courses are not that. */
    private boolean speaksOfSkills(Line line) {
        return ownSkill.isIn(line.text()) && !course.isIn(line.text());
    }

    /** @param found is given each mention that counts, with the position that shows it; null when it is only claimed */
    void place(List<Mention> mentions, Map<Integer, Integer> crowded, BiConsumer<Mention, @Nullable Area> found) {
        int next = 0;
        for (Mention mention : mentions) {
            boolean bracketed = tools != null && tools.bracket(mention);
            if (silent.hold(mention.start(), mention.end()) && !(bracketed && silent.isCourse(mention.start()))) {
                continue;
            }
            var area = areas.floorEntry(mention.start());
            while (next < taken.size() && taken.get(next).end() <= mention.start()) {
                next++;
            }
            boolean inside = area != null && mention.start() < area.getValue().end();
            if (inside) {
                found.accept(mention, crowded.containsKey(view.line(mention.start())) ? null : area.getValue());
            } else if (bracketed || next == taken.size() || !taken.get(next).overlaps(mention.start(), mention.end())) {
                found.accept(mention, null);
            }
        }
    }
}
