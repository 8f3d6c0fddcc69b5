package dev.candour.resume.skill;

import dev.candour.resume.section.Section;
import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.vocabulary.Mention;
import java.util.List;
import java.util.TreeMap;

/** The short lines below the heading of the skills: none has the room to speak of something else. */
final class ShortItems {

    private static final int SHORT = 40;
    private static final int SHORT_CHINESE = 16;

    private final TreeMap<Integer, Integer> items = new TreeMap<>();

    ShortItems(List<Section> sections) {
        sections.stream()
                .filter(section -> section.kind() == Kind.SKILLS)
                .flatMap(section -> section.lines().stream())
                .filter(ShortItems::isShort)
                .forEach(line -> items.put(line.start(), line.end()));
    }

    private static boolean isShort(Line line) {
        return line.text().length() <= (Script.hasIdeograph(line.text()) ? SHORT_CHINESE : SHORT);
    }

    boolean hold(Mention mention) {
        var item = items.floorEntry(mention.start());
        return item != null && mention.end() <= item.getValue();
    }
}
