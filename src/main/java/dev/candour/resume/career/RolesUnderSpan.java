package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segments;
import dev.candour.resume.header.Suits;
import dev.candour.resume.header.TitleShape;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.LineShape;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.WordCount;
import java.util.ArrayList;
import java.util.List;

/** Roles without dates of their own below an employer with the time of all of them: "Acme | 2015 - 2019", some words, "Clerk", tasks, "Manager", tasks. */
final class RolesUnderSpan {

    private static final int MOST_WORDS = 8;
    private static final int LINES_BETWEEN = 4;

    private final Lexicon lexicon;
    private final String text;

    RolesUnderSpan(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    List<Entry> apart(List<Entry> entries) {
        List<Entry> all = new ArrayList<>();
        entries.forEach(entry -> all.addAll(apart(entry)));
        return all;
    }

    private List<Entry> apart(Entry entry) {
        Segment employer = entry.header().employer();
        if (employer == null
                || entry.dates() == null
                || !entry.dates().range()
                || Script.hasIdeograph(employer.text())) {
            return List.of(entry);
        }
        if (entry.header().title() != null) {
            return withFurther(entry, entry.header().title(), employer);
        }
        List<Integer> roles = roles(entry.body());
        return roles.isEmpty() ? List.of(entry) : split(entry, roles);
    }

    /** "Acme, 2015 - 2019" over "Clerk", tasks, "Manager", tasks: the first title stands below the time of all, the others like it. */
    private List<Entry> withFurther(Entry entry, Segment title, Segment employer) {
        List<Line> body = entry.body();
        List<Integer> roles = new ArrayList<>();
        Line above = null;
        for (int i = 0; i + 1 < body.size() && isBelowTime(entry, title, employer); i++) {
            if (above != null
                    && above.hasBullet()
                    && (body.get(i).strong() || body.get(i - 1).isBlank()) // else the item above may run on
                    && body.get(i).indent() <= above.indent()
                    && (isRole(body, i) || isTradeLike(entry.headerLines().get(1), body, i))) {
                roles.add(i);
            }
            above = body.get(i).isBlank() ? above : body.get(i);
        }
        List<Entry> all = new ArrayList<>();
        if (!roles.isEmpty()) {
            all.add(entry.withBody(List.copyOf(body.subList(0, roles.get(0)))));
            all.addAll(split(entry, roles));
        }
        return all.isEmpty() ? List.of(entry) : all;
    }

    /** Whether the house and the dates share a line, and the title stands alone on the next. */
    private static boolean isBelowTime(Entry entry, Segment title, Segment employer) {
        List<Line> header = entry.headerLines();
        DateRange dates = entry.dates();
        Line first = header.get(0);
        Line last = header.get(header.size() - 1);
        return header.size() == 2
                && title.is(Segment.Kind.TITLE)
                && dates != null
                && employer.line() == first.index()
                && dates.start() >= first.start()
                && dates.end() <= first.end()
                && last.text().equals(title.text())
                && !first.hasBullet()
                && !last.hasBullet();
    }

    private List<Integer> roles(List<Line> body) {
        List<Integer> roles = new ArrayList<>();
        int told = 0;
        for (int i = 0; i + 1 < body.size(); i++) {
            Line line = body.get(i);
            if (isRole(body, i)) {
                roles.add(i);
            }
            told += roles.isEmpty() && !line.isBlank() ? 1 : 0;
            if (roles.isEmpty() && (line.hasBullet() || told > LINES_BETWEEN)) {
                return List.of();
            }
        }
        return roles;
    }

    /** A title and nothing else, over a list of tasks. */
    private boolean isRole(List<Line> body, int index) {
        return isOverTasks(body, index)
                && named(body.get(index)).stream().allMatch(segment -> segment.is(Segment.Kind.TITLE));
    }

    /** "Book Processor", set as the first title is: two words at least, and the ending of a trade. */
    private boolean isTradeLike(Line title, List<Line> body, int index) {
        Line line = body.get(index);
        return line.strong() == title.strong()
                && isOverTasks(body, index)
                && named(line).size() == 1
                && WordCount.of(line.text()) > 1
                && Suits.isName(line.text())
                && TitleShape.isTrade(line.text());
    }

    private List<Segment> named(Line line) {
        return Segments.of(lexicon, text, line.span(), line.index());
    }

    private boolean isOverTasks(List<Line> body, int index) {
        Line line = body.get(index);
        int below = index + 1;
        while (below < body.size() - 1 && body.get(below).isBlank()) {
            below++;
        }
        return !line.isBlank()
                && !line.hasBullet()
                && body.get(below).hasBullet()
                && !LineShape.isRunningText(line)
                && WordCount.of(line.text()) <= MOST_WORDS
                && !named(line).isEmpty();
    }

    private List<Entry> split(Entry entry, List<Integer> roles) {
        List<Entry> all = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            int at = roles.get(i);
            int end = i + 1 < roles.size() ? roles.get(i + 1) : entry.body().size();
            Line line = entry.body().get(at);
            List<Segment> said = named(line);
            Header header = new Header(
                    said.get(0), entry.header().employer(), entry.header().certainty(), said);
            all.add(new Entry(
                    entry.section(),
                    line.index(),
                    List.of(line),
                    List.copyOf(entry.body().subList(at + 1, end)),
                    entry.dates(),
                    header));
        }
        return all;
    }
}
