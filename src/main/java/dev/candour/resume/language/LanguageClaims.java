package dev.candour.resume.language;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import java.util.regex.Pattern;

/** How Chinese says in a sentence what one can do with a language: 能熟练阅读英文文档, 良好的英语沟通能力, 用英文表达. */
final class LanguageClaims {

    private static final Anchored ABLE = Anchored.of(
            "(?:熟练|流利|流畅|自如|顺畅|无障碍|没有障碍|独立|[能会]|可以?|良好|能够|较强)[地的]?(?:进行|使用|运用|用|以)?(?:阅读|读写|查阅|阅览|撰写|书写|听说读写|听说|翻译|交流|沟通|一点点|一点|一些)?$");
    private static final Anchored WITH = Anchored.of("(?:能|会|可以?|熟练|流利|清楚).{0,6}[用以]$");
    private static final Anchored SKILL = Anchored.of(
            "^(?:专业)?(?:技术|科技|专业|学术|商务|开发)?(?:文档|文献|资料|论文|书籍|材料|邮件|文章|手册)?的?(?:快速)?(?:阅读|读写|听说读写|听说|写作|口语|口笔译|书面|沟通|表达|交流|会话)[^,，。;；]{0,10}(?:能力|流利|良好|熟练|障碍|优秀|自如|较强|水平|流畅)");
    private static final Anchored GOOD = Anchored.of("(?:良好|较好|优秀|扎实|出色|较强|熟练|流利|不错)的?$");
    private static final Anchored LEVEL = Anchored.of("^(?:水平|能力|基础|功底|运用能力|应用能力)");
    private static final Anchored READABLE = Anchored.of("^(?:可|能)以?(?:熟练|流利|流畅)?(?:阅读|读写|沟通|交流|会话|作为工作语言)");
    private static final Pattern SPEECH =
            Pattern.compile("^(?:清楚|清晰|流利|准确|熟练)?[^,，。;；]{0,6}(?:表[述达]|交流|沟通|对话|书写|写作|汇报|演讲)");
    private static final Pattern TEXTS = Pattern.compile(
            "^[\\s🤏]*(?:$|[,，。;；、)])|^的?(?:专业|技术|科技|学术|官方|原版|开发|相关)?(?:技术|专业)?(?:文档|文献|资料|论文|书籍|材料|邮件|文章|手册|书刊|期刊|网站)");

    /** A teacher speaks of the pupils' English. */
    private static final Anchored OTHERS = Anchored.of("(?:学生|学员|孩子|儿童|员工|客户|负责|教授|辅导|提升|提高|培养|培训|帮助)[^,，。;；]{0,8}$");

    private LanguageClaims() {}

    /** @param before what stands before the language on its line @param behind what stands behind it */
    static boolean isClaim(String before, String behind) {
        String ahead = Script.simplified(before.substring(Math.max(0, before.length() - 16)));
        String after = Script.simplified(behind.substring(0, Math.min(behind.length(), 30)));
        if (OTHERS.isIn(ahead)) {
            return false;
        }
        return SKILL.isIn(after)
                || READABLE.isIn(after)
                || GOOD.isIn(ahead) && LEVEL.isIn(after)
                || ABLE.isIn(ahead) && TEXTS.matcher(after).find()
                || WITH.isIn(ahead) && SPEECH.matcher(after).find();
    }
}
