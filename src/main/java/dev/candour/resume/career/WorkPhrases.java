package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.Times;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import org.jspecify.annotations.Nullable;

/**
 * "会员系统重构 (2020.03 - 2021.02)" below a position of those years: one phrase that names a thing and what was done with it is
 * told of that position, although its end looks like a title and its beginning like a house.
 */
final class WorkPhrases {

    private static final int LONGEST = 60;

    private static final Anchored WORK = Anchored.of(
            "(?:系统|平台|功能|模块|网站|官网|站点|报表|项目|产品|服务|接口|框架|引擎|程序|客户端|(?i:app)|后台|商城|中台|中心|工具|环境|数据|性能|效能|业务|流程|架构|应用|仓库)[^,|/\\t]{0,16}?"
                    + "(?:开发|测试|设计|优化|重构|改造|化|建设|建置|搭建|维护|升级|迁移|运维|研发|验证|实现|上线|迭代|对接|集成|开发者|开发人员|负责人)$");

    /** What parts a house from a title. */
    private static final Anchored PARTED = Anchored.of("[,|/\\t@]|\\S {2,}\\S| [-–—·] ");

    private WorkPhrases() {}

    /** Whether an entry is such a phrase of the time of the position above it. */
    static boolean isOne(@Nullable Entry above, Entry entry) {
        DateRange inner = entry.dates();
        DateRange outer = above == null ? null : above.dates();
        return inner != null
                && outer != null
                && inner.range()
                && outer.range()
                && above.section() == entry.section()
                && above.header().isComplete()
                && entry.headerLines().size() == 1
                && (entry.header().employer() == null || entry.header().certainty() < 3 || isFromAbove(entry))
                && Times.nearlyWithin(inner, outer, 0)
                && isPhrase(entry.headerLines().get(0), inner);
    }

    private static boolean isFromAbove(Entry entry) {
        return entry.header().employer().line() != entry.headerLines().get(0).index();
    }

    private static boolean isPhrase(Line line, DateRange dates) {
        if (line.text().length() > LONGEST || dates.start() <= line.start() || !Script.hasIdeograph(line.text())) {
            return false;
        }
        int end = Math.min(line.end(), dates.start()) - line.start();
        String words = line.text().substring(0, end).replaceFirst("[\\s(|,]+$", "");
        return !PARTED.isIn(words) && WORK.isIn(Script.simplified(words));
    }
}
