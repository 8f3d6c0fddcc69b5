package dev.candour.resume.header;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import java.util.List;
import java.util.regex.Pattern;

/** Titles in Chinese that are told by their end, and what ends like a title and is none. */
public final class ChineseTitles {

    private static final int LONGEST = 12;

    /** "负责客户开发" tells what was done, although it ends like a title. */
    private static final Anchored TASK = Anchored.of(
            "(?:负责(?!人)|主持(?!人|设计师|建筑师|律师|工作|播音)|承担|从事|参与|参加|协助(?!理)|带领|完成|使用|熟悉|熟练|掌握|通过|基于|主要|配合|制定|搭建|利用|实现|编写|根据|针对|独立完成|独立负责)");

    /** What is built or used. */
    private static final List<String> THINGS =
            List.of(("器|系统|平台|工具|组件|模块|插件|小程序|框架|引擎|看板|商城|网站|官网|项目|环境|用例|方案|机制|体系|流程|模型|脚本|数据库").split("\\|"));

    private static final WordEnds BUILT = new WordEnds(THINGS);

    /** "16天开发" says how long it took, "cto.tw" is an address. */
    private static final Pattern LENGTH_OR_ADDRESS = Pattern.compile(
            "\\d{1,3}\\s?(?:天|个?月|年|周|人).*|[\\w-]{1,30}\\.(?:com|cn|tw|hk|net|org|io|ai|co)(?:\\.\\w{2})?",
            Pattern.CASE_INSENSITIVE);

    /** 实习期间 says when. */
    private static final Anchored WHILE = Anchored.of("(?:实习|在职|任职|工作|在校|在任|就职)期[间間]$");

    private static final Pattern QUOTED = Pattern.compile("[^\"]+\".*");

    private static final Pattern TOLD = Pattern.compile(".*(?:的(?!士|.{0,6}(?:员|师|者|长|经理|总监|主管|助理|负责人)$)|相关|以及).*");

    private static final Pattern THING = Pattern.compile(".*(?:" + String.join("|", THINGS) + ")");

    /** Whoever does something is called so in Chinese: 测量员, 造价师. Others are called so too. */
    private static final Pattern CALLED =
            Pattern.compile("(?!.*(?:[人成会党团学队动官议委]员|[导大出宗]师|满员|全员|裁员|员工|复员)$)[\\u4e00-\\u9fff]{1,8}[员师]");

    /** Behind a title, whoever else somebody was is told by the last character: 项目主任/副联络人. */
    private static final Pattern SECOND = Pattern.compile("[\\u4e00-\\u9fff]{2,16}/[\\u4e00-\\u9fff]{1,7}[人员师长任手]");

    private final WordEnds ends;

    ChineseTitles(List<String> ends) {
        this.ends = new WordEnds(ends);
    }

    /** Whether the words tell what was done, how long it took, or where something is found on the web. */
    static boolean isNone(String text) {
        boolean may = Script.hasIdeograph(text) || text.indexOf('.') >= 0 || text.indexOf('"') >= 0;
        return may
                && (isTask(text)
                        || WHILE.isIn(text)
                        || text.indexOf('"') > 0 && QUOTED.matcher(text).matches()
                        || mayBeTold(text) && TOLD.matcher(text).matches()
                        || BUILT.end(text) && THING.matcher(text).matches()
                        || mayBeLengthOrAddress(text)
                                && LENGTH_OR_ADDRESS.matcher(text).matches());
    }

    private static boolean mayBeTold(String text) {
        return text.indexOf('的') >= 0 || text.contains("相关") || text.contains("以及");
    }

    private static boolean mayBeLengthOrAddress(String text) {
        return text.indexOf('.') >= 0 || Character.isDigit(text.charAt(0));
    }

    public static boolean isTask(String text) {
        return TASK.opens(text);
    }

    /** Where a slash parts two names of what somebody was; 0 when none does. */
    static int slash(String text) {
        int at = text.indexOf('/');
        return at > 0 && SECOND.matcher(text).matches() ? at : 0;
    }

    boolean endIn(String text) {
        return Script.isChinese(text) && text.length() <= LONGEST && (isCalled(text) || ends.end(text));
    }

    private static boolean isCalled(String text) {
        char last = text.charAt(text.length() - 1);
        return (last == '员' || last == '师') && CALLED.matcher(text).matches();
    }
}
