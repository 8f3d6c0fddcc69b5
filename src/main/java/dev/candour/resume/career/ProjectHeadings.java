package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Headings of projects below a house and its dates, where a document says of no post what it was: "光云科技(2016 - 2019)", then "售后管理",
 * "会员插件", each over what was done. Of one position there is one title, and so several headings in a row name none.
 */
final class ProjectHeadings {

    private static final int LEAST = 2;

    /** What is built or looked after; whoever does it is called otherwise. */
    private static final Anchored WORK = Anchored.of(
            "(?:管理|运营|设计|开发|重构|优化|建设|推广|活动|系统|平台|项目|机器人|组件|模块|商城|小程序|公众号|监测|研究|分析|测试|维护|支持|服务|迁移|升级|改造|中心|插件|播放器|工具|网站|官网|页|端)$");

    /** "工作内容" is a heading below any position. */
    private static final Anchored LABEL = Anchored.of(
            "(?:主要|具体|核心|个人|我的)?(?:工作|项目|岗位|职位|参与|负责)?(?:内容|职责|业绩|成果|描述|经历|经验|项目|亮点|成就|简介|介绍|概述|背景|收获|技术栈?)[::]?");

    /** "【会员商城】" */
    private static final Anchored BRACKET = Anchored.of("【[^【】]{2,24}】");

    private static final Anchored CALLED =
            Anchored.of("(?:项目[一二三四五六七八九十\\d]{0,2}(?:名称)?|(?:参与|主要|代表|典型)项目) ?: ?(?=\\S)");

    private final Lexicon lexicon;
    private final List<DateRange> ranges;

    ProjectHeadings(Lexicon lexicon, List<DateRange> ranges) {
        this.lexicon = lexicon;
        this.ranges = ranges;
    }

    /** @return the section with such headings as items, so that none is taken for a title */
    Section asItems(Section section) {
        if (!section.kind().holdsPositions()) {
            return section;
        }
        Set<Integer> projects = new HashSet<>(called(section.lines()));
        projects.addAll(headings(section.lines()));
        if (projects.isEmpty()) {
            return section;
        }
        List<Line> lines = section.lines().stream()
                .map(line -> projects.contains(line.index()) ? line.unnaming() : line)
                .toList();
        return new Section(section.kind(), section.heading(), lines);
    }

    /** "项目名称:会员商城" */
    private List<Integer> called(List<Line> lines) {
        return lines.stream()
                .filter(line -> CALLED.opens(line.text()) && !isDated(line))
                .map(Line::index)
                .toList();
    }

    private List<Integer> headings(List<Line> lines) {
        List<Line> all = new ArrayList<>();
        boolean several = false;
        for (int i = 0; i < lines.size(); i++) {
            if (!isDated(lines.get(i))) {
                continue;
            }
            List<Line> below = below(lines, i);
            several |= below.size() >= LEAST && below.stream().anyMatch(line -> !lexicon.isTitle(bare(line.text())));
            all.addAll(below);
        }
        boolean projects = several && all.stream().allMatch(this::mayBeProject);
        return projects ? all.stream().map(Line::index).toList() : List.of();
    }

    /** The headings below a dated line, up to one of its own rank or to other dates. */
    private List<Line> below(List<Line> lines, int dated) {
        List<Line> below = new ArrayList<>();
        int rank = rank(lines, dated);
        for (int i = dated + 1; i < lines.size() && !isDated(lines.get(i)); i++) {
            Line line = lines.get(i);
            if (line.isHeading() && (holdsDate(line) || line.level() <= rank)) {
                return below;
            }
            boolean named = line.isHeading() || BRACKET.is(line.text());
            if (named && !line.isBlank() && !line.hasBullet() && !LABEL.is(bare(line.text()))) {
                below.add(line);
            }
        }
        return below;
    }

    /** That of the dated line, or of the heading right above it. */
    private static int rank(List<Line> lines, int dated) {
        int above = dated - 1;
        while (above >= 0 && lines.get(above).isBlank()) {
            above--;
        }
        int over = above < 0 ? 0 : lines.get(above).level();
        return lines.get(dated).isHeading() ? lines.get(dated).level() : over;
    }

    private boolean mayBeProject(Line line) {
        String name = Script.simplified(bare(line.text()));
        return Script.hasIdeograph(name) && (WORK.isIn(name) || !lexicon.isTitle(name));
    }

    private static String bare(String name) {
        return BRACKET.is(name) ? name.substring(1, name.length() - 1) : name;
    }

    private boolean isDated(Line line) {
        return holdsDate(line)
                && ranges.get(DateRanges.firstFrom(ranges, line.start())).range();
    }

    private boolean holdsDate(Line line) {
        int at = DateRanges.firstFrom(ranges, line.start());
        return !line.isBlank() && at < ranges.size() && ranges.get(at).start() < line.end();
    }
}
