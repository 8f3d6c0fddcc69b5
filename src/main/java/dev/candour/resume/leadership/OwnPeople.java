package dev.candour.resume.leadership;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * Sentences like "hires and trains the staff" and 向团队成员分配任务: a manager who writes them has people, while anybody
 * may have trained colleagues.
 */
final class OwnPeople {

    private static final String STAFF =
            "(?:team members?|(?:executive |management |development )?teams?|staff(?: members?)?|employees|crew(?: members)?|associates|personnel|workers|subordinates"
                    + "|engineers|developers|people|managers|supervisors|technicians|assistants|cashiers|servers|cooks|baristas|hires|(?:junior\\s)?colleagues|juniors)";
    private static final String END =
            "(?=\\s*(?:$|[.,;:()])|\\s(?:and|to|of|in|on|at|for|from|who|that|through|by|across|day|during)\\b)";

    private static final Anchored ENGLISH = Anchored.ofAnyCase(
            "\\b(?:(?:manag|supervis|lead|led|hir|recruit|train|coach|motivat|schedul|encourag|develop|build|built|grew|oversaw|overse|disciplin|evaluat|inspir)(?:e|ed|es|s|ing|ding)?"
                    + "|delegat(?:e|ed|es|ing)(?:\\s[a-z]+){0,2}\\sto|(?:assign(?:ed|s|ing)?|sets?|setting)(?:\\s[a-z]+){1,2}\\s(?:to|for)|(?:mentoring|training|coaching|guidance|supervision|feedback)\\s(?:to|of|for))"
                    + "\\s(?:(?!with\\b|for\\b|by\\b|to\\b|from\\b|we\\b|i\\b|which\\b|that\\b|as\\b|other\\b|fellow\\b|client|customer)[\\w'&/-]+,?\\s){0,6}?"
                    + STAFF + END);

    /** "Staff rotas and appraisals" */
    private static final Anchored DUTIES = Anchored.ofAnyCase(
            "\\b(?:staff|team|crew|employee|people|shift|personnel)\\s(?:rotas?|rosters?|appraisals?|evaluations?|schedul(?:es|ing)|training|supervision|management|recruitment|hiring|one-to-ones)\\b"
                    + "|\\bperformance (?:reviews|appraisals|evaluations)\\b|\\brotas\\b");

    private static final Anchored CHINESE = Anchored.of(
            "(?:管理|培训|招聘|招募|安排|分配|带领|带教|指导|组织|培养|督导|考核|组建|搭建|激励|领导|监督|调配)(?:(?!客户|用户|学生|学员)[^,，。;；:：]){0,8}(?:团队|员工|下属|组员|成员|队伍|店员|下级)(?!管理系统|系统|信息|档案|协作|合作)"
                    + "|任务[^,，。;；]{0,4}(?:分配|分派|安排)给[^,，。;；]{0,6}(?:成员|团队|组员|下属|员工)"
                    + "|[向给][^,，。;；]{0,6}(?:成员|组员|下属|员工)(?:分配|分派|布置|安排)"
                    + "|(?:团队|人员|员工|店员|下属|班组|部门)的?(?:日常)?(?:管理|建设|组建|搭建|培养|排班|培训|考核|招聘|激励|绩效)");

    /** What they do for people they do for those of the whole firm. */
    private static final Anchored PERSONNEL =
            Anchored.ofAnyCase("\\b(?:HR|human|talent|recruit\\w*|training|people|personnel)\\b|人事|人力|招聘|培训");

    private OwnPeople() {}

    static @Nullable MatchResult in(String line, String title) {
        if (PERSONNEL.isIn(title)) {
            return null;
        }
        MatchResult english = ENGLISH.first(line);
        MatchResult duties = english == null ? DUTIES.first(line) : english;
        return duties == null && Script.hasIdeograph(line) ? chinese(line) : duties;
    }

    private static @Nullable MatchResult chinese(String line) {
        for (MatchResult found : CHINESE.in(line)) {
            String before = line.substring(Math.max(0, found.start() - 8), found.start());
            String behind = line.substring(found.end(), Math.min(line.length(), found.end() + 6));
            if (!NotLeading.isChinese(before, behind)) {
                return found;
            }
        }
        return null;
    }
}
