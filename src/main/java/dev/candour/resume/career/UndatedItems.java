package dev.candour.resume.career;

import dev.candour.resume.header.ProjectNames;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.WordCount;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Positions without dates in lists: a title over its employer deeper in the list, names that each stand over a list of tasks. */
final class UndatedItems {

    private static final int LEAST = 2;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_LABEL = 9;

    /** "工作内容" over what was done. */
    private static final Anchored DUTIES = Anchored.of(
            "(?:主要|个人|本职)?(?:工作|岗位|职位|任职)?(?:内容|职责|描述|任务|业绩|工作)(?:描述|内容)?:?|(?:主要)?工作(?:及|与|和)?(?:业绩|成果):?");

    private static final int LONGEST_HOUSE = 10;

    private static final Anchored BUILT = Anchored.of(
            "(?:系统|平台|项目|工程|小程序|官网|网站|后台|模块|软件|应用|APP|App|方案|课题|设计|开发|研究|改造|升级|重构|迁移|优化|管理|活动|比赛|大赛)(?:[一二三]期)?$");

    private static final String STOPS = ".。;";

    private final List<Line> lines;
    private final Function<Line, List<Segment>> segments;
    /** Whether the lines without bullets name an employer each; null until somebody asks. */
    private @Nullable Boolean named;

    UndatedItems(List<Line> lines, Function<Line, List<Segment>> segments) {
        this.lines = lines;
        this.segments = segments;
    }

    /** "* Clerk" over "  * Acme Ltd (Leeds)", or the other way round; the index of the lower one, -1 when they are none. */
    int lowerHalf(int index) {
        Line line = lines.get(index);
        int below = index + 1;
        if (!line.hasBullet() || below >= lines.size() || !isDeeper(line, lines.get(below))) {
            return -1;
        }
        List<Segment> upper = segments.apply(line);
        List<Segment> lower = segments.apply(lines.get(below));
        boolean halves = isTitle(upper) && isCompany(lower) || isCompany(upper) && isTitle(lower);
        return halves ? below : -1;
    }

    private static boolean isDeeper(Line line, Line below) {
        return below.hasBullet()
                && below.indent() > line.indent()
                && !below.text().endsWith(".");
    }

    private static boolean isTitle(List<Segment> segments) {
        return segments.size() == 1 && segments.get(0).is(Kind.TITLE);
    }

    private static boolean isCompany(List<Segment> segments) {
        return !segments.isEmpty()
                && segments.get(0).is(Kind.ORGANIZATION)
                && Suits.isName(segments.get(0).bare())
                && segments.stream().noneMatch(segment -> segment.is(Kind.TITLE));
    }

    /** Whether a line is one of several that stand over tasks, half of which are surely employers: "Porter's Warehouse". */
    boolean standsOverTasks(int index) {
        return isOverTasks(index) && areNamed();
    }

    private boolean areNamed() {
        if (named == null) {
            int all = 0;
            int sure = 0;
            boolean others = false;
            for (int i = 0; i < lines.size(); i++) {
                boolean name = isOverTasks(i);
                others |= !name && !lines.get(i).isBlank() && !lines.get(i).hasBullet() && !isRest(i) && !isDuties(i);
                all += name ? 1 : 0;
                sure += name && (isSure(lines.get(i)) || isHouse(i)) ? 1 : 0;
            }
            named = !others && all >= LEAST && sure * 2 >= all;
        }
        return named;
    }

    private boolean isOverTasks(int index) {
        Line line = lines.get(index);
        return !line.isBlank()
                && !line.hasBullet()
                && !isRest(index)
                && !isDuties(index)
                && begins(index + 1)
                && WordCount.of(line.text()) <= MOST_WORDS
                && Suits.isName(line.text());
    }

    /** Whether tasks begin at a line, or below what heads them. */
    private boolean begins(int index) {
        int first = isDuties(index) ? index + 1 : index;
        return first < lines.size() && lines.get(first).hasBullet();
    }

    private boolean isDuties(int index) {
        return index < lines.size()
                && lines.get(index).text().length() <= LONGEST_LABEL
                && DUTIES.is(Script.simplified(lines.get(index).text()));
    }

    /** What a narrow page has torn off the sentence of a task: "and packed." below "• Weighed, labelled". */
    private boolean isRest(int index) {
        String text = lines.get(index).text();
        return index > 0
                && !text.isEmpty()
                && STOPS.indexOf(text.charAt(text.length() - 1)) >= 0
                && (lines.get(index - 1).hasBullet() || isRest(index - 1));
    }

    /** 云雀 over 工作内容: what somebody did there is told of a house, unless the name is that of something built. */
    private boolean isHouse(int index) {
        List<Segment> all = isDuties(index + 1) ? segments.apply(lines.get(index)) : List.of();
        String name = all.size() == 1 ? Script.simplified(all.get(0).text()) : "";
        return !name.isEmpty()
                && name.length() <= LONGEST_HOUSE
                && Script.isChinese(name)
                && all.get(0).is(Kind.OTHER)
                && !BUILT.isIn(name)
                && !ProjectNames.isOne(name);
    }

    private boolean isSure(Line line) {
        return line.text().matches(".*\\p{L}['’]s?(?: .*)?")
                || segments.apply(line).stream().anyMatch(segment -> segment.is(Kind.ORGANIZATION));
    }
}
