package dev.candour.resume.leadership;

import dev.candour.resume.text.Anchored;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/** 负责团队的任务分配与考核, 组织技术团队攻关, 搭建测试团队: what nobody does but whoever has a team. */
final class GroupCare {

    private static final String GROUP = "(?:团队|小组|项目组|班组|组内|部门|店内|成员|组员|队员|员工|店员|下属)";

    private static final String OF = "(?:成员|人员|员工)?的?(?:日常|全面|整体|具体|工作|全盘)?";

    private static final String CARE =
            "(?:管理|组建|搭建|考核|绩效|任务分配|任务分派|任务安排|任务分工|工作安排|工作分配|人员安排|人员分工|分工|排班|招聘|人才培养|人才建设|梯队建设|人才梯队|培养|带教)";

    private static final Anchored RESPONSIBLE = Anchored.of("(?:负责|主持|承担|主管)(?:了|过)?(?:(?!协助|参与|配合)[^,，。;；:]){0,12}?"
            + GROUP + OF + "(?:[^,，。;；:]{0,4}(?:、|和|与|及|以及))?" + CARE
            + "(?!系统|平台|模块|功能|软件|工具|页面|制度|流程|体系|[^,，。;；]{0,16}(?:模块|系统|功能|页面|接口|后台|平台|界面|权限|记录|材料|资料|数据|档案|文档|题|论文))");

    private static final Anchored PRESIDED = Anchored.of("主持[^,，。;；:]{0,4}(?:团队|小组|部门|科室|车间|门店)的?(?:全面|日常)的?(?:管理)?工作");

    private static final Anchored GATHERED = Anchored.of(
            "组织(?:(?!跨|协调|安排|策划)[^,，。;；:、]){0,6}?(?:团队|小组|组内)?(?:成员|组员|队员|团队)(?:进行|完成|攻关|攻克|开发|实施|研发|推进|落实|开展)(?![^,，。;；]{0,8}(?:建设|活动|团建|聚|培训|参赛|参加|参观|学习|比赛))");

    private static final Anchored BUILT = Anchored.of(
            "(?<!参与|协助|配合)搭建(?:了|起|并管理)?(?:(?!平台|系统|跨)[^,，。;；:、]){0,6}?团队(?![\\u4e00-\\u9fff]{0,4}(?:平台|系统|知识|文化|协作|规范|流程|博客|工具|环境|文档|网站|官网|内|技术|开发|的|使用|项目))");

    /** 团队负责人,统筹分工 */
    private static final Anchored HEAD = Anchored.of(
            "(?:^|[,，。;；•*|\\s])(?:团队|小组|部门|项目组|课题组|班组)(?:负责人|组长)[,，]\\s?(?:全面)?(?:统筹|负责|管理|安排|协调|主持|分配|制定)");

    private static final Anchored EXPERIENCED =
            Anchored.of("(?<!没有|缺乏|暂无|无|没)(\\d{1,3})\\s?[人名](?:以上|左右|规模)?的?[^,，。;；\\d]{0,4}团队的?管理(?:工作)?经验");

    private static final List<Anchored> ALL = List.of(RESPONSIBLE, PRESIDED, GATHERED, BUILT, HEAD);

    private GroupCare() {}

    /** @param line in simplified characters */
    static List<Leading.Place> in(String line) {
        List<Leading.Place> places = new ArrayList<>();
        for (Anchored said : ALL) {
            for (MatchResult found : said.in(line)) {
                String before = line.substring(Math.max(0, found.start() - 8), found.start());
                if (!NotLeading.isChinese(
                        before, line.substring(found.end(), Math.min(line.length(), found.end() + 6)))) {
                    places.add(new Leading.Place(found.start(), found.end(), null));
                }
            }
        }
        for (MatchResult found : EXPERIENCED.in(line)) {
            places.add(new Leading.Place(found.start(), found.end(), Integer.valueOf(found.group(1))));
        }
        return places;
    }
}
