package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segments;
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
        if (entry.header().title() != null
                || employer == null
                || entry.dates() == null
                || !entry.dates().range()
                || Script.hasIdeograph(employer.text())) {
            return List.of(entry);
        }
        List<Integer> roles = roles(entry.body());
        return roles.isEmpty() ? List.of(entry) : split(entry, roles);
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
        Line line = body.get(index);
        int below = index + 1;
        while (below < body.size() - 1 && body.get(below).isBlank()) {
            below++;
        }
        if (line.isBlank()
                || line.hasBullet()
                || !body.get(below).hasBullet()
                || LineShape.isRunningText(line)
                || WordCount.of(line.text()) > MOST_WORDS) {
            return false;
        }
        List<Segment> segments = Segments.of(lexicon, text, line.span(), line.index());
        return !segments.isEmpty() && segments.stream().allMatch(segment -> segment.is(Segment.Kind.TITLE));
    }

    private List<Entry> split(Entry entry, List<Integer> roles) {
        List<Entry> all = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            int at = roles.get(i);
            int end = i + 1 < roles.size() ? roles.get(i + 1) : entry.body().size();
            Line line = entry.body().get(at);
            List<Segment> said = Segments.of(lexicon, text, line.span(), line.index());
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
