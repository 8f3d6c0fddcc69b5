package dev.candour.resume.section;

import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chinese headings that no list holds, told by what they are put together of: 主持科研项目, 学术报告与讲座, 校外实践经历. */
final class ChineseHeadings {

    private static final int LEAST = 4;
    private static final int LONGEST = 14;

    private static final String BEFORE =
            "(?:课程|课外|课余|业余|学校|毕业|自研|独立|合作|团队|小组|商业|实验室|私人|练手|贡献|助教|主要|相关|其他|其它|个人|专业|代表性?|核心|近期|过往|曾获|所获|历年|部分|重要|所有|全部|国内|国外|海外|国际|校内|校外|校级|省级|国家级|校园|在校|大学|本科|研究生|硕士|博士后?|学生|社团|社会|学术|科研|科学|科技|研究|教学|教育|学习|求学|留学|进修|工作|任职|职业|从业|执业|就业|实习|实践|项目|专案|课题|基金|横向|纵向|工程|创业|创新|竞赛|比赛|学科|获奖|奖励|奖项|荣誉|培训|志愿者?|公益|服务|活动|组织|学生干部|学生会|团委|班级|管理|领导|行业|企业|公司|计[划画]|产学|专题|展演|服役|军旅|志工|工读|打工|家教|实务|职场|职涯|就职|供职|岗位|职务|拍摄|外包|开源|社区|演艺|参展|兼职|全职|临床|规培|医疗|护理|授课|任教|指导|讲授|开设|教授|主讲|承担|参与|主持|开发|技术|产品|设计|作品|论文|专利|著作|软件|成果|发表|已发表|出版|邀请|受邀|特邀|会议|演讲|报告|讲座|展览|演出|翻译|写作|语言|外语|英语|计算机|电脑|办公|编程|职称|资格|证书|技能|兴趣|爱好|特长|自我|综合|奖学金|及|与|和|以及|、|/|&|\\s)";

    private static final Pattern COMPOSED = Pattern.compile(
            "(" + BEFORE
                    + "{1,6})(经历|经验|履历|历程|情况|奖项|荣誉|奖励|获奖|奖学金|奖惩|表彰|论文|著作|专利|出版物|报告|讲座|会议|演讲|软著|展览|个展|联展|策展|课程|兼职|爱好|兴趣|项目|专案|课题|基金|作品|技能|特长|专长|证书|资格|资质|认证|评价|陈述|自述|活动|任职|职务|成果)");

    private static final Pattern WORK = Pattern.compile("工作|任职|任教|助教|职业|从业|执业|就业|就职|供职|职场|职涯|打工|工读|家教|实务|服役|军旅|外包|全职");
    private static final Anchored STUDY = Anchored.of("教育|求学|留学|进修|学习");
    private static final Anchored DONE = Anchored.of("项目|专案|科研|研究|课题|开发|工程|设计|计[划画]|专题|拍摄|开源");
    private static final Anchored GIVEN = Anchored.of("志愿|公益|志工");

    /** What students do for each other at their school; 学术任职 and 社会任职 are honours. */
    private static final Anchored OFFICES = Anchored.of("学生|社团|校园|校内|在校|大学");

    /** Among the skills below it are languages that somebody speaks. */
    private static final Anchored LANGUAGE = Anchored.of("语言|外语|英语");

    private ChineseHeadings() {}

    /** @param key in simplified characters, without decoration */
    static Optional<Kind> kind(String key) {
        if (key.length() < LEAST || key.length() > LONGEST || !Script.isIdeograph(key.charAt(0))) {
            return Optional.empty();
        }
        Matcher parts = COMPOSED.matcher(key);
        return parts.matches() ? Optional.of(kind(parts.group(1), parts.group(2))) : Optional.empty();
    }

    private static Kind kind(String before, String head) {
        return switch (head) {
            case "任职", "职务" -> OFFICES.isIn(before) ? Kind.VOLUNTEER : Kind.OTHER;
            case "经历", "经验", "履历", "历程", "情况" -> lived(before);
            case "项目", "专案", "课题", "基金", "作品" -> Kind.PROJECTS;
            case "技能", "特长", "专长" -> LANGUAGE.isIn(before) ? Kind.OTHER : Kind.SKILLS;
            case "证书", "资格", "资质", "认证" -> Kind.CERTIFICATES;
            case "评价", "陈述", "自述" -> Kind.SUMMARY;
            default -> Kind.OTHER;
        };
    }

    private static Kind lived(String before) {
        boolean work = WORK.matcher(before).find();
        if (before.contains("实习") && !work) {
            return Kind.INTERNSHIP;
        }
        if (work) {
            return Kind.WORK;
        }
        if (GIVEN.isIn(before)) {
            return Kind.VOLUNTEER;
        }
        return DONE.isIn(before) ? Kind.PROJECTS : STUDY.isIn(before) ? Kind.EDUCATION : Kind.OTHER;
    }
}
