package dev.candour.resume.career;

import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.header.GluedNames;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.header.Segments;
import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "杭州分公司 理赔员 2019.03 - 2022.05" below a line that names a house and nothing else: whose branch it is stands there. */
final class HouseOverBranch {

    private static final int LONGEST = 90;
    private static final int LONGEST_NAME = 12;

    private final Lexicon lexicon;
    private final String text;

    HouseOverBranch(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    Entry named(Entry entry) {
        Header header = entry.header();
        Segment employer = header.employer();
        if (employer == null || !header.hasTitle() || !GluedNames.isBranch(Script.simplified(employer.bare()))) {
            return entry;
        }
        Segment house = over(entry);
        return house == null ? entry : entry.withHeader(new Header(header.title(), house, 3, header.segments()));
    }

    private @Nullable Segment over(Entry entry) {
        List<Line> lines = entry.section().lines();
        int above = entry.headerLines().get(0).in(lines) - 1;
        Line line = above < 0 ? null : lines.get(above);
        if (line == null || line.isBlank() || line.text().length() > LONGEST) {
            return null;
        }
        List<Segment> named = Segments.of(lexicon, text, line.span(), line.index());
        boolean alone = !named.isEmpty()
                && named.stream().noneMatch(part -> part.is(Kind.TITLE))
                && DateRanges.of(line.text()).isEmpty();
        boolean first = above == 0 || lines.get(above - 1).isBlank();
        boolean house = isHouse(named.get(0)) || isNamedTwice(named) || first && isName(line, named);
        return alone && house ? named.get(0) : null;
    }

    /** "株式会社杉川 SUGIKAWA LTD" */
    private static boolean isNamedTwice(List<Segment> named) {
        return named.size() == 2 && Script.isChinese(named.get(0).bare()) && isHouse(named.get(1));
    }

    private static boolean isHouse(Segment part) {
        return part.is(Kind.ORGANIZATION) && !GluedNames.isBranch(Script.simplified(part.bare()));
    }

    /** What no list knows, at the head of its paragraph. */
    private static boolean isName(Line line, List<Segment> named) {
        Segment only = named.get(0);
        return named.size() == 1
                && only.is(Kind.OTHER)
                && !line.hasBullet()
                && only.bare().length() <= LONGEST_NAME
                && Script.isChinese(only.bare())
                && Suits.isName(only.bare());
    }
}
