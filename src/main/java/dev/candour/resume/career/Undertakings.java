package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.ProjectNames;
import dev.candour.resume.header.Segment;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import java.util.stream.Collectors;

/** Tells what somebody taught, won, was granted or took part in from the positions of the same section. */
public final class Undertakings {

    /** "学术论文: ..." and "社会实践: ..." say what the others of a mixed section are. */
    private static final Anchored LABEL = Anchored.of(
            "(?:学生干部|学生工作|社会实践|暑期实践|校园实践|校园活动|社团活动|志愿活动|学术论文|期刊论文|会议论文|毕业论文|毕业设计|论文|著作|专利|软著|软件著作权|竞赛|比赛|学科竞赛|获奖|奖项|奖励|荣誉|证书|课程|主修课程|[\\u4e00-\\u9fff]{0,12}(?:课程设计|课程作业|课设|大作业)|培训|讲座|科研|科研训练|大创|大创项目|创新项目|课题|研究课题|[\\u4e00-\\u9fff]{0,6}(?:项目|课题))\\s?[:|]");

    private static final Anchored PRIZE = Anchored.of(
            "[特一二三四]等奖|[金银铜][奖牌]|优秀奖|优胜奖|入围奖|奖学金|荣誉称号|三好学生|优秀(?:毕业生|团员|学生|干部|班干部|党员|志愿者)|(?:竞赛|大赛|挑战赛|邀请赛|联赛|[\\u4e00-\\u9fff\"”]杯(?=$|[\\s,|·\"”」』]|全国|第))(?![\\u4e00-\\u9fff]{0,6}(?:公司|集团|组委会))|奥林匹克"
                    + "|(?i:\\b(?:olympiad|medal(?:l?ist)?|prize|scholarship|honou?rable mention|runner-up|(?:merit|outstanding|excellent) (?:student|graduate)s?)\\b)");

    private static final Anchored GRANT = Anchored.of(
            "(?:科学|社科|青年|自然|博士后|专项|面上|省|市|部|校)基金(?!(?:管理)?(?:有限)?公司|会|经理)|基金(?:项目|重点|重大|面上|青年|资助)|大学生(?:创新|创业|创新创业)(?:训练|实践)?(?:计划|项目)|大创项目|(?:批准号|项目编号|课题编号|资助编号|专利号|登记号|计划编号)|国家重点研发计划|(?:863|973)\\s?(?:计划|项目)"
                    + "|(?i:\\bgrant no\\b|\\bNSFC\\b|natural science foundation|\\bnational (?:key )?(?:basic )?(?:research )?program\\b)");

    /** What those are called who hold a grant, or take part in a contest. */
    private static final Anchored HOLDER = Anchored.of(
            "(?:项目|课题|子课题|团队)?(?:主持|主持人|参与|参与人|参与者|参加|参加者|成员|主要成员|核心成员|骨干|队长|队员|组长|负责人|选手|主讲|完成人|第[一二三四五](?:完成人|负责人|作者)|指导教师|指导老师)");

    private static final Anchored PROJECT = Anchored.of(
            "(?:合作|研究|开发|研发|建设|构建|改造|设计|创新|科研|系统|平台|工程|训练|计划|优化)?(?:项目|课题|专案)(?![\\u4e00-\\u9fff]{0,3}(?:部|组|公司|经理|管理|中心|总监|主管|专员|助理|工程师))");

    private static final Anchored STUDIED = Anchored.of("(?:课程|在线|自主|短期)?(?:学习|自学|进修|参赛|结业|培训班)");

    private static final Anchored TEACHING = Anchored.ofAnyCase("教学|授课|任教|讲授|课程|\\bteaching\\b|\\bcourses?\\b");

    private static final Anchored COURSE =
            Anchored.ofAnyCase("课时|学时|学分|必修|选修|本科生课程|研究生课程|\\b(?:under)?graduate course\\b|\\b(?:elective|seminar)\\b");

    private static final Anchored MIXED = Anchored.ofAnyCase("项目|课题|竞赛|科研|专案|\\bprojects?\\b");

    private static final Anchored OWN =
            Anchored.ofAnyCase("个人(?:网站|项目|博客|站点|作品)|个人部落格|\\b(?:personal|side) (?:web ?site|site|projects?|blog)\\b");

    private static final Anchored JOURNEY = Anchored.of(
            "历时\\d{1,3}天|环[湖岛海]骑行|[沿绕]湖骑行|(?:骑行|徒步|自驾|环游|攀登)[\\u4e00-\\u9fff]{0,6}(?:线|岛|湖|之旅|高原|全程|中国|全国|西藏|新疆)");

    /** What is won or granted stands under these. */
    private static final Anchored AWARDED = Anchored.ofAnyCase(
            "(?:科研|研究|项目)?经费|基金|资助|获奖|奖项|荣誉|\\b(?:awards?|grants?|fellowships|funding|residenc(?:y|ies)|prizes?|scholarships?)\\b");

    /** No house is called so. */
    private static final Anchored GIVEN = Anchored.ofAnyCase("\\b(?:grant|award|prize)s?$");

    /** Beside a title only what pays for journeys and works; the Turner Prize has a curator. */
    private static final Anchored PAID =
            Anchored.ofAnyCase("\\b(?:travel|research|arts?|endowment|council|support|project) grants?$");

    private static final Anchored POSTS =
            Anchored.ofAnyCase("任职|职务|工作|\\b(?:work|positions?|employment|appointments?|experience)\\b");

    /** Whoever founded something worked there, whatever it is called. */
    private static final Anchored FOUNDED = Anchored.of("创业|自营|个体");

    private Undertakings() {}

    /** "2003 - 2004 Outstanding Student" */
    public static boolean isPrize(String line) {
        return PRIZE.isIn(Script.simplified(line));
    }

    /** "研究资助", "Grants and Prizes" */
    static boolean areUnder(Section section) {
        Line heading = section.heading();
        return section.kind() == Section.Kind.OTHER
                && heading != null
                && AWARDED.isIn(Script.simplified(heading.text()))
                && !POSTS.isIn(Script.simplified(heading.text()));
    }

    static boolean are(Entry entry) {
        Header header = entry.header();
        boolean company = header.certainty() == 3;
        if (header.employer() != null
                && (header.hasTitle() ? PAID : GIVEN).isIn(header.employer().bare())) {
            return true;
        }
        if (header.hasTitle() && company) {
            return false;
        }
        String block =
                Script.simplified(entry.headerLines().stream().map(Line::text).collect(Collectors.joining("\n")));
        return header.segments().stream().anyMatch(part -> LABEL.opens(Script.simplified(part.text())))
                || !header.hasTitle() && (OWN.isIn(block) || !company && JOURNEY.isIn(block))
                || isStudied(header)
                || isWon(header, block)
                || isCourse(entry, block)
                || !company && isProject(entry, block);
    }

    /** What somebody took part in as a learner. */
    private static boolean isStudied(Header header) {
        Segment title = header.title();
        return header.certainty() < 3 && title != null && STUDIED.is(Script.simplified(title.bare()));
    }

    private static boolean isWon(Header header, String block) {
        boolean held = header.title() != null
                && HOLDER.is(Script.simplified(header.title().bare()));
        return (!header.hasTitle() || held) && (GRANT.isIn(block) || PRIZE.isIn(block));
    }

    /** In a section about teaching, what is no house and has nobody's title is what was taught. */
    private static boolean isCourse(Entry entry, String block) {
        Line heading = entry.section().heading();
        if (heading == null || !TEACHING.isIn(Script.simplified(heading.text()))) {
            return false;
        }
        Header header = entry.header();
        if (header.certainty() == 3) {
            return !header.hasTitle() && COURSE.isIn(block);
        }
        return !header.hasTitle();
    }

    private static boolean isProject(Entry entry, String block) {
        Header header = entry.header();
        Line heading = entry.section().heading();
        boolean mixed = heading != null && MIXED.isIn(Script.simplified(heading.text()));
        boolean project = PROJECT.isIn(block) && !FOUNDED.isIn(block);
        boolean thesis =
                header.segments().stream().anyMatch(part -> ProjectNames.isOne(Script.simplified(part.bare())));
        return !header.hasTitle() && (project || thesis) || mixed && header.title() != null && !header.hasTitle();
    }
}
