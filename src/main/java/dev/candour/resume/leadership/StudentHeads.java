package dev.candour.resume.leadership;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/** 学生会主席, 宣传部部长, 机械组组长: whose office has a department, a club or a group under it leads its members; a 班长 or a deputy does not. */
final class StudentHeads {

    private static final String OFFICE = "(?:主席(?!团)|会长|社长|部长|队长|团长|理事长)";

    /** What an office is never said of by its holder: the office of another, and what is no such office. */
    private static final String NONE = "副|助理|协助|配合|竞选|候选|采访|班|宿舍|寝室|委员会|大会|[与和跟向为被由请给]";

    private static final Anchored HELD = Anchored.of("(?:担任|兼任|历任|曾任|现任|出任|升任|当选为?|(?<![责主信常历聘])任)[过了:]?\\s?(?:(?!"
            + NONE + ")[^,，。;；:()]){0,20}?" + OFFICE + "(?!助理|单位|候选|竞选|[的下])");

    private static final Anchored NAMED = Anchored.of("(?:^|[\\s|/、·,，(•*:-])(?:(?!" + NONE
            + ")[\\u4e00-\\u9fffA-Za-z]){0,20}?(?:(?:学生会|研究生会|学生联合会|社团|社联|协会|学会|俱乐部|联盟|战队|[校院系]队|支教[团队]|实践[团队]|服务队|辩论队|记者团|广播[站台]|艺术团|合唱团|青协|团委|媒体中心|部|社|组|队)\\s?[|·,，-]?\\s?"
            + OFFICE + "|[^班学习\\s|/、·,，(•*:-]组组长)(?=\\s*$|[\\s|/、·,，;；(\\d])");

    /** As the title of an unpaid position; with a department or a group before it at most. */
    private static final Anchored HEAD = Anchored.of("(?:(?!" + NONE + ")[\\u4e00-\\u9fff]){0,10}?(?:" + OFFICE
            + "|(?<![班学习])组组长|(?:志愿者?|活动)负责人|主任)(?:[、兼/].{2,10})?");

    private StudentHeads() {}

    /** "外联部部长" at the students' union */
    static boolean isHead(String title) {
        return HEAD.is(Script.simplified(title));
    }

    /** @param line in simplified characters */
    static List<Leading.Place> in(String line) {
        if (line.indexOf('长') < 0 && line.indexOf('席') < 0) {
            return List.of(); // every office ends with one of the two
        }
        List<Leading.Place> places = new ArrayList<>();
        MatchResult held = HELD.first(line);
        MatchResult found = held == null ? NAMED.first(line) : held;
        if (found != null) {
            int start = line.charAt(found.start()) > 127 ? found.start() : found.start() + 1;
            places.add(new Leading.Place(Math.min(start, found.end() - 1), found.end(), null));
        }
        return places;
    }
}
