package dev.candour.resume;

import dev.candour.profile.Period;
import dev.candour.resume.Section.Kind;
import dev.candour.vocabulary.Mention;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Assigns the skills that a text names to the positions whose lines name them; all others are claims. */
final class TextSkills {

    /** What stands under these headings speaks of studies and the person, not of what was done. */
    private static final Set<Kind> SILENT = EnumSet.of(Kind.EDUCATION);

    /** @param period null when the position is undated */
    private record Area(int end, @Nullable Period period) {}

    private final View view;
    private final TreeMap<Integer, Area> areas = new TreeMap<>();
    private final List<Span> taken = new ArrayList<>();

    TextSkills(View view, List<Position> positions, List<Section> sections, YearMonth asOf) {
        this.view = view;
        for (Position position : positions) {
            Period period = Period.of(position.dates().from(), position.dates().to(), asOf)
                    .orElse(null);
            position.areas().forEach(span -> areas.put(span.start(), new Area(span.end(), period)));
            taken.addAll(position.lines());
        }
        sections.stream()
                .filter(section -> SILENT.contains(section.kind()))
                .flatMap(section -> section.lines().stream())
                .forEach(line -> taken.add(line.span()));
        taken.sort(Comparator.comparingInt(Span::start));
    }

    void assign(List<Mention> mentions, Skills skills) {
        int next = 0;
        for (Mention mention : mentions) {
            var area = areas.floorEntry(mention.start());
            while (next < taken.size() && taken.get(next).end() <= mention.start()) {
                next++;
            }
            if (area != null && mention.end() <= area.getValue().end()) {
                skills.shown(
                        mention.canonical(), area.getValue().period(), view.evidence(mention.start(), mention.end()));
            } else if (next == taken.size() || !taken.get(next).overlaps(mention.start(), mention.end())) {
                skills.claimed(mention.canonical(), view.evidence(mention.start(), mention.end()));
            }
        }
    }
}
