package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.Times;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "新品推广 2020.03 - 2020.09" below a position of those years is a project there: it names no house that anybody knows and
 * nothing that somebody is but a part in a project.
 */
final class ProjectsWithin {

    private static final Anchored PART = Anchored.of(
            "(?:项目|产品|技术|模块|前端|后端|主要|核心|团队)?(?:负责人|经理|组长|组员|成员|队长|开发|设计|测试|研发|参与者?|骨干)|独立开发|(?:项目)?主导|开发人员|(?:前端|后端|全栈)");

    private ProjectsWithin() {}

    static List<Entry> resolved(List<Entry> entries) {
        List<Entry> kept = new ArrayList<>();
        Entry over = null;
        Entry above = null;
        for (Entry entry : entries) {
            if (over != null && isProject(over, entry) || WorkPhrases.isOne(above, entry)) {
                kept.set(kept.size() - 1, with(kept.get(kept.size() - 1), entry));
            } else {
                above = entry;
                over = isWhole(entry) ? entry : null;
                kept.add(entry);
            }
        }
        return kept;
    }

    private static boolean isWhole(Entry entry) {
        return entry.hasRange()
                && entry.header().hasTitle()
                && entry.header().certainty() == 3
                && entry.headerLines().stream().anyMatch(line -> Script.hasIdeograph(line.text()));
    }

    private static boolean isProject(Entry over, Entry entry) {
        Header header = entry.header();
        DateRange outer = over.dates();
        DateRange inner = entry.dates();
        return outer != null
                && inner != null
                && inner.range()
                && Times.nearlyWithin(inner, outer, 0)
                && !Times.nearlyWithin(outer, inner, 0)
                && entry.section() == over.section()
                && header.certainty() < 3
                && header.employer() != null
                && Script.hasIdeograph(header.employer().text())
                && isPart(header.title());
    }

    private static boolean isPart(@Nullable Segment title) {
        return title == null || !title.is(Kind.TITLE) || PART.is(Script.simplified(title.bare()));
    }

    private static Entry with(Entry over, Entry project) {
        List<Line> body = new ArrayList<>(over.body());
        body.addAll(project.headerLines());
        body.addAll(project.body());
        return over.withBody(body);
    }
}
