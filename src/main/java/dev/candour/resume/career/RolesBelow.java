package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the line of an employer names no title, what is told below it may: "我在此项目担任项目经理", "角色: 前端开发". */
final class RolesBelow {

    private static final int MOST_LINES = 40;
    private static final int LONGEST = 80;
    private static final Pattern FIRST = Pattern.compile(
            "(?![由在与和]|导师|导師)([\\u4e00-\\u9fffA-Za-z/ ]{2,16})(?:[,;(、\\s]{1,2}(?:由|导师|導師|合作导师|合作導師|指导|指導|师从|師從|汇报|直属)[^\\n]*)?");
    private static final Pattern HELD =
            Pattern.compile("(?:担任|擔任|出任|任职为?|任職為?)(?:了|过)?([^,.。;:、\\s()]{2,16})(?=[,.。;、\\s()]|$)");
    private static final Pattern LABEL = Pattern.compile("^([\\u4e00-\\u9fff]{2,6})\\s?:\\s?([^,.。;、\\s]{2,16})$");

    private final Lexicon lexicon;

    RolesBelow(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Entry> named(List<Entry> entries) {
        return entries.stream().map(this::named).toList();
    }

    private Entry named(Entry entry) {
        Header header = entry.header();
        Segment employer = header.employer();
        if (header.title() != null
                || employer == null
                || header.certainty() < 3
                || !Script.isChinese(employer.bare())) {
            return entry;
        }
        Segment first = first(entry.body());
        Segment title = first == null ? title(entry.body()) : first;
        return title == null
                ? entry
                : entry.withHeader(new Header(title, employer, header.certainty(), header.segments()));
    }

    /** "- 博士后研究员, 由某某教授指导": the first item below is a title, and no more than who guided or what it was called besides; "(1)后端开发" counts a part of the work. */
    private @Nullable Segment first(List<Line> body) {
        Line line = body.stream().filter(below -> !below.isBlank()).findFirst().orElse(null);
        if (line == null
                || !line.hasBullet()
                || line.bullet() == '('
                || line.isUnnaming()
                || line.text().length() > LONGEST) {
            return null;
        }
        Matcher opening = FIRST.matcher(line.text());
        return opening.matches() && lexicon.isTitle(opening.group(1)) && !StudentOffices.isNamed(line.text())
                ? segment(line, opening.start(1), opening.end(1))
                : null;
    }

    private @Nullable Segment title(List<Line> body) {
        for (Line line : body.subList(0, Math.min(MOST_LINES, body.size()))) {
            Segment title = Script.hasIdeograph(line.text()) ? title(line) : null;
            if (title != null) {
                return title;
            }
        }
        return null;
    }

    private @Nullable Segment title(Line line) {
        Matcher held = HELD.matcher(line.text());
        while (held.find()) {
            if (lexicon.isTitle(held.group(1)) && !StudentOffices.isNamed(line.text())) {
                return segment(line, held.start(1), held.end(1));
            }
        }
        Matcher label = LABEL.matcher(line.text());
        boolean said = label.matches()
                && lexicon.labelled(label.group(1)) == Segment.Kind.TITLE
                && lexicon.isTitle(label.group(2));
        return said ? segment(line, label.start(2), label.end(2)) : null;
    }

    private static Segment segment(Line line, int from, int to) {
        String words = line.text().substring(from, to);
        Span span = Span.of(line.start() + from, line.start() + to);
        return new Segment(Segment.Kind.TITLE, span, words, words, line.index());
    }
}
