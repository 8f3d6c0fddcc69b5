package dev.candour.resume.person;

import dev.candour.resume.text.Certainty;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Ruby Scala" with which a document begins, and which nothing but its place tells from two skills. */
final class NamesOfSkills {

    private static final int LONGEST = 160;

    private NamesOfSkills() {}

    /** @param head the lines before the first section with content */
    static @Nullable FoundName first(NameWords names, NameParts parts, String text, List<Line> head) {
        int page = PageHead.end(text);
        Line first = head.stream()
                .filter(line -> !line.isBlank() && line.start() >= page && !AboveNames.isOne(names, line))
                .findFirst()
                .orElse(null);
        if (first == null || first.hasBullet() || first.text().length() > LONGEST) {
            return null;
        }
        List<Span> all = parts.of(text, first.span()).stream()
                .map(part -> names.bare(text, part))
                .filter(part -> !part.isEmpty())
                .toList();
        boolean row = all.size() > 1 && names.isSkill(all.get(1).in(text));
        return all.isEmpty() || row || !names.isOfSkills(all.get(0).in(text))
                ? null
                : FoundName.at(text, all.get(0), Certainty.low("name-by-its-place"));
    }
}
