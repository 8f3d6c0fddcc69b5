package dev.candour.resume.skill;

import dev.candour.resume.section.Section;
import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.vocabulary.Mention;
import java.util.List;
import java.util.TreeMap;

/** The lines below the heading of the skills: what they list is claimed, and a short one has no room to speak of something else. */
final class SkillItems {

    private static final int SHORT = 40;
    private static final int SHORT_CHINESE = 16;

    private final TreeMap<Integer, Line> lines = new TreeMap<>();

    SkillItems(List<Section> sections) {
        sections.stream()
                .filter(section -> section.kind() == Kind.SKILLS)
                .flatMap(section -> section.lines().stream())
                .forEach(line -> lines.put(line.start(), line));
    }

    private static boolean isShort(Line line) {
        return line.text().length() <= (Script.hasIdeograph(line.text()) ? SHORT_CHINESE : SHORT);
    }

    BroadSkills.Place place(Mention mention) {
        var line = lines.floorEntry(mention.start());
        if (line == null || mention.end() > line.getValue().end()) {
            return BroadSkills.Place.ANY;
        }
        return isShort(line.getValue()) ? BroadSkills.Place.ITEM : BroadSkills.Place.SKILLS;
    }
}
