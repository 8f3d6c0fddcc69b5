package dev.candour.resume.layout;

import dev.candour.resume.header.Asides;
import dev.candour.resume.header.ProjectNames;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Streets;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.WordCount;
import java.util.List;
import java.util.regex.Pattern;

/** What stands where an employer may stand and is none: an address, what was built, a town, a department, a client of the position above, a sentence. */
final class NoEmployers {

    /** What is built is no employer: 智能客服系统, 商城小程序. */
    private static final Pattern PRODUCT = Pattern.compile(
            ".*[\\u4e00-\\u9fff](?:系统|平台|(?<!创业|創業)项目|小程序|官网|后台|模块|插件|APP|App|app|SDK|H5|demo|Demo)(?:[\\dVv.]{1,5})?(?:的?(?:开发|设计|搭建|建设))?|[A-Z][\\w ]+项目");

    /** "Helped." */
    private static final Anchored DONE = Anchored.of("\\p{Lu}\\p{Ll}+(?:ed|ing)(?: \\p{Ll}+)?");

    private static final Anchored REPORTED = Anchored.ofAnyCase("report(?:ed|s|ing) (?:directly )?to\\b");

    private static final int LONG_CLAUSES = 12;

    private static final Anchored CENTRE =
            Anchored.of("[\\u4e00-\\u9fff]{4,14}(?:研发|技术|研究|开发|创新|设计)?(?:中心|研究院|研究所|实验室)");

    private static final Anchored PART = Anchored.ofAnyCase(
            "(?:the )?(?:(?:office|department|dept\\.?|division|school|faculty|college|bureau|section|unit) (?:of|for)|cent(?:er|re) (?:of|for)|(?:science|student|career|computer|learning|writing|media|business|health|language) cent(?:er|re)$)");

    private static final Anchored OWN = Anchored.ofAnyCase("(?:freelanc(?:e|er|ing)|self[- ]employed)\\b");

    private final String text;
    private final Block block;
    private final Habits habits;
    private final TownsInBlock towns;

    NoEmployers(String text, Block block, Habits habits, TownsInBlock towns) {
        this.text = text;
        this.block = block;
        this.habits = habits;
        this.towns = towns;
    }

    boolean are(Block.Part part) {
        Segment segment = part.segment();
        return segment.bare().indexOf("://") >= 0
                || Streets.isName(segment.bare())
                || isProduct(segment) && !isProjectAsEmployer(part)
                || isDepartment(part)
                || isPartOfHouse(part)
                || part.offset() < 0 && Standing.isClient(part)
                || REPORTED.opens(segment.text())
                || !segment.is(Segment.Kind.ORGANIZATION)
                        && (towns.areBeside(part)
                                || isShortSentence(segment)
                                || isClause(part)
                                || towns.fill(part) && isOwnWork());
    }

    /** "Freelance Engineer" over "Oakford, Ontario": there is no house whose name the town could be. */
    private boolean isOwnWork() {
        return block.parts().stream()
                .anyMatch(part -> part.segment().is(Segment.Kind.TITLE)
                        && OWN.opens(part.segment().bare()));
    }

    /** "盘点库存,协调供应商送货": clauses on a line without the dates, none of them a name that any list knows, tell what was done. */
    private boolean isClause(Block.Part part) {
        if (part.offset() == 0
                || part.beside() < 2
                || !Script.isChinese(part.segment().text())) {
            return false;
        }
        List<Segment> line = block.parts().stream()
                .filter(other -> other.segment().line() == part.segment().line())
                .map(Block.Part::segment)
                .toList();
        int length = 0;
        for (int i = 0; i < line.size(); i++) {
            Segment clause = line.get(i);
            length += clause.text().length();
            boolean unknown =
                    Script.isChinese(clause.text()) && (clause.is(Segment.Kind.OTHER) || clause.is(Segment.Kind.SKILL));
            if (!unknown || i > 0 && text.charAt(line.get(i - 1).span().end()) != ',') {
                return false;
            }
        }
        return length >= LONG_CLAUSES;
    }

    private static boolean isProduct(Segment segment) {
        if (!Script.hasIdeograph(segment.bare())) {
            return false;
        }
        String bare = Script.simplified(segment.bare());
        return ProjectNames.isOne(bare)
                || PRODUCT.matcher(bare).matches() && segment.text().indexOf("(中国") < 0;
    }

    private boolean isDepartment(Block.Part part) {
        Segment segment = part.segment();
        return segment.is(Segment.Kind.DEPARTMENT)
                && (Script.isChinese(segment.text()) ? !isHouseAlone(part) : !standsAsEmployer(part));
    }

    /** "Office of the Dean" below "Elm College" and its dates. */
    private boolean isPartOfHouse(Block.Part part) {
        return part.offset() == 1
                && PART.opens(part.segment().text())
                && block.parts().stream()
                        .anyMatch(other -> other.offset() == 0
                                && other.ordinal() == 0
                                && other.segment().is(Segment.Kind.ORGANIZATION)
                                && !PART.opens(other.segment().text()));
    }

    /** "青杉科技研发中心(天津)" beside its dates, and nothing else that is named: a part with a name of its own is who employs. */
    private boolean isHouseAlone(Block.Part part) {
        return part.offset() == 0
                && CENTRE.is(Script.simplified(Asides.bare(part.segment().text())))
                && block.parts().stream()
                        .allMatch(other -> other == part
                                || other.segment().is(Segment.Kind.PLACE)
                                || other.segment().is(Segment.Kind.NOISE));
    }

    /** "The Marketing Department", where the other positions name their employers. */
    private boolean standsAsEmployer(Block.Part part) {
        return Standing.isBeforePlace(block, part) || habits.forEmployer(part) >= Habits.STRONG;
    }

    /** "云塔研究项目 · 白鹭", on a line with a place, where the other positions name their employers. */
    private boolean isProjectAsEmployer(Block.Part part) {
        return part.ordinal() == 0
                && part.segment().bare().endsWith("项目")
                && habits.forEmployer(part) >= Habits.STRONG
                && Standing.isBeforePlace(block, part);
    }

    /** "Budgets in SAP.": nobody puts a full stop behind the name of an employer of several words. */
    private boolean isShortSentence(Segment segment) {
        int end = segment.span().end();
        boolean stop = end < text.length() && text.charAt(end) == '.';
        boolean atLineEnd = stop && (end + 1 == text.length() || text.charAt(end + 1) == '\n');
        return atLineEnd && (WordCount.of(segment.bare()) > 2 || DONE.is(segment.bare()));
    }
}
