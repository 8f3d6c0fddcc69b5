package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.header.HeaderReader;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells "2021.05-2021.09 参与仓库搬迁, 盘点货物" below a position, a task with a time of its own, from another position. */
final class DatedClauses {

    /** What somebody did; where it goes on as a name, the name is known as a title or a house. */
    private static final Anchored DONE =
            Anchored.of("[\\s:,|·-]{0,4}(?:期间|之间|间)?[,:]?\\s?(?:我|本人)?(?:主要|全面|独立|共同|牵头|先后|成功|顺利|累计|持续|积极|深度|全程|主动)?"
                    + "(?:参与|参加|负责|完成|主导|协助|配合|带领|组织|策划|设计|开发|搭建|编写|撰写|整理|对接|维护|优化|推动|推进|实现|制定|建立|主持|承担|跟进|处理|管理|领导|使用|采用|统筹|筹备|执行|落地|升级|重构|迁移|上线|研究|调研|分析|盘点|引入|支持|改造)"
                    + "[了过]?(?=[\\u4e00-\\u9fffA-Za-z0-9《“\"])");

    /** "2、", "工作内容:", and clauses before it. */
    private static final Anchored TOLD_BEFORE = Anchored.of(
            "\\s*(?:\\(?\\d{1,2}[.、)]\\s?|(?:主要|个人|岗位)?(?:工作|项目|职责|实习)?(?:内容|描述|职责|业绩|成果|简介|成绩)(?:\\s?:|\\s)\\s{0,8}(?:[^\\n]{0,160}[;。,])?\\s?|[^\\n]{4,160}[;。]\\s?)");

    /** "2005到2017年的交易数据" */
    private static final Anchored OF_THOSE = Anchored.of("年?(?:度|间|期间)?的[\\u4e00-\\u9fff]");

    private final Lexicon lexicon;
    private final String text;

    DatedClauses(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** Takes their dates away, where other dates of the section stand over something else. */
    void leave(Section section, Map<Integer, DateRange> anchors) {
        Set<Integer> clauses = anchors.entrySet().stream()
                .filter(anchor -> isOne(section.lines().get(anchor.getKey()), anchor.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (clauses.size() < anchors.size()) {
            anchors.keySet().removeAll(clauses);
        }
    }

    private boolean isOne(Line line, DateRange dates) {
        if (line.isHeading() || dates.end() >= line.end()) {
            return false;
        }
        String before = text.substring(line.start(), Math.max(line.start(), dates.start()));
        String behind = Script.simplified(text.substring(dates.end(), line.end()));
        return (before.chars().noneMatch(Character::isLetterOrDigit) || TOLD_BEFORE.is(Script.simplified(before)))
                && (DONE.opens(behind) || OF_THOSE.opens(behind))
                && HeaderReader.segments(lexicon, text, line, dates).stream()
                        .noneMatch(part -> part.is(Kind.TITLE) || part.is(Kind.ORGANIZATION));
    }
}
