package dev.candour.resume.header;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import java.util.regex.MatchResult;

/** Parts a club or a students' body from the office that follows it directly: 青杉大学骑行协会社长, 校学生会宣传部副部长. */
final class ClubNames {

    private static final Anchored CLUB = Anchored.of(
            "[\\u4e00-\\u9fff·\"“”]{1,16}?(?:学生会|研究生会|协会|联合会|社联|团委|团总支|广播[台站]|记者[团站]|通讯社|艺术团|合唱团|舞蹈团|礼仪队|国旗[队班]|辩论队|篮球队|足球队|青协|服务队|支教[团队]|实践队|俱乐部|融媒体中心|新媒体中心|宣传中心|就业中心|自管会|自律会|志愿者总队|(?<=[校院系][\\u4e00-\\u9fff]{1,2})协)");

    private static final Anchored OFFICE = Anchored.of(
            "(?:[\\u4e00-\\u9fff]{0,8}?[部组团中心室])?(?:常务|执行|第[一二]|名誉)?副?(?:主席团成员|主席|部长|会长|社长|团长|队长|站长|台长|组长|秘书长|理事长|理事|委员|干事|部员|干部|主任|书记|社员|队员|团员|成员|志愿者|负责人)(?:[、兼/][\\u4e00-\\u9fff]{2,8})?");

    private static final Anchored PART = Anchored.of("[\\u4e00-\\u9fff]{1,5}[部组处]");

    private static final int LONGEST_PART = 6;
    private static final int LONGEST = 30;

    private ClubNames() {}

    /** "大学生记者团" is no reporter. */
    static boolean isOne(String words) {
        return words.length() <= LONGEST && Script.isChinese(words) && isBody(Script.simplified(words));
    }

    /** With a department at most behind it: 校学生会外联部. */
    private static boolean isBody(String words) {
        MatchResult club = CLUB.opening(words);
        return club != null
                && (club.end() == words.length()
                        || words.length() - club.end() <= LONGEST_PART && PART.is(words.substring(club.end())));
    }

    /** @return where its name ends; 0 when no office follows one */
    static int cut(Lexicon lexicon, String words) {
        MatchResult club = words.length() > LONGEST ? null : CLUB.opening(words);
        return club != null && OFFICE.is(words.substring(club.end())) && lexicon.isTitle(words.substring(club.end()))
                ? club.end()
                : 0;
    }
}
