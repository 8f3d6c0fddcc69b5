package dev.candour.resume.skill;

import dev.candour.resume.text.Anchored;
import dev.candour.vocabulary.Mention;
import dev.candour.vocabulary.Terms;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a word that is as often a field, a product or a topic ("sales", "ERP", 操作系统) names a skill where it stands:
 * alone on a line, beside another skill of a list, or with a word of knowing in its clause.
 */
public final class BroadSkills {

    private static final int BEFORE = 40;
    private static final int BEHIND = 24;
    private static final int FAR = 70;
    private static final int TITLE = 120;
    private static final String SEPARATORS = ",;/|()[]、，；（）•·+&\t*`";

    private static final Anchored CLAIMED = Anchored.ofAnyCase(
            "(?:\\b(?:skills?|skilled|proficien\\w+|experienced?|expert(?:ise)?|knowledge|familiar\\w*|fluent|competent|qualified|trained"
                    + "|background|certified|speciali[sz]\\w+|knows?|understanding|mastery|using|used(?!\\s(?:in|for|by|as|to|during)\\b)|operat(?:e|ed|ing)|passion\\w*|enjoy|responsible|handled|managed|performed|provided|taught|conduct(?:ed|ing)|utili[sz]\\w+|appl(?:y|ied|ying)|practi[cs]\\w+|draw|drew|drafted)\\b"
                    + "|熟悉|熟练|掌握|精通|擅长|了解|(?<!设备|用户|客户|数据)使用|利用|运用|具备|具有|善于|懂|会|兼任|负责|从事|主持|主导|推行|编写|撰写|统筹|实施|部署|经验|技能|学会|接触)[^.;:!?,。；：！？，从\\n]{0,24}$");
    /** "Specialises in lighting, sound and puppet making". */
    private static final Anchored CLAIMED_LIST = Anchored.ofAnyCase(
            "(?:\\b(?:speciali[sz]\\w+ in|skilled in|experienced? (?:in|with)|expertise in|proficient (?:in|with)|knowledge of|trained in|background in|skills (?:in|include|including)|familiar with)"
                    + "|熟悉|熟练|掌握|精通|擅长)[^.;:!?。；：！？\\n]{0,60}$");

    private static final Anchored CLAIMED_BEHIND = Anchored.ofAnyCase(
            "\\s?(?:skills|experience|expertise|knowledge|background|analysis|testing|techniques|methods|assays|procedures)\\b|(?:工作|专业)?(?:经验|能力|技能|知识|技巧|功底|专员|经理|主管|总监)(?!\\**[:：])");
    /** What a system is for is not what its builder can do. */
    private static final Anchored ABOUT = Anchored.ofAnyCase(
            "\\s?(?:系统|平台|模块|模组|机构|装置|机器人|软件(?!开发)|软体|功能|服务|项目|小程序|网站|后台|页面|接口|界面|样式|产品|行业|产业|赛道)"
                    + "|[\\s-](?:systems?|platforms?|modules?|applications?|apps?|software|websites?|sites?|portals?|pages?|products?|services?"
                    + "|reps|representatives|teams?|staff|people|professionals|agents|associates|departments?|compan(?:y|ies)|industr(?:y|ies)|suppl(?:y|ies)|competitions?)\\b");
    /** What users of a product do there, what somebody learns in it, what fields its makers' customers work in. */
    private static final Anchored OF_OTHERS =
            Anchored.ofAnyCase("(?:(?:阅读|查阅|浏览|看懂|翻阅)[^,，。;；]{0,8}|(?:用户|商家|管理员|学生|老人|住户|买家|卖家)[^,，。;；、:：]{0,4}|在线学习"
                    + "|\\b(?:domains?|industries|sectors|verticals|clients)\\b[^.;:\\n]{0,60}"
                    + "|\\b(?-i:\\p{Lu})\\w+ offers\\b[^.;:\\n]{0,60})$");

    private static final Anchored COURSE_BEHIND = Anchored.of("(?:导论|概论|[（(](?:研究生|本科生?|硕士生?|博士生?)课程)");

    private static final Anchored COURSE_BEFORE = Anchored.of(
            "\\b(?:(?!ISO|IEC|RFC|DIN|IEEE)[A-Z]{2,5}\\s?(?!(?:19|20)\\d\\d)\\d{2,4}[A-Z]?\\s?[:–-]\\s|(?i:introduction|intro) to\\s)[^.,:;()\\n]{0,30}$");

    private static final Pattern USED_BEFORE =
            Pattern.compile("(?:\\b(?:in|with|using|via|used)|使用|利用|基于)\\s?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern MADE_BEFORE = Pattern.compile("(?:设计|开发|主讲|讲授|制作)[^,，。;；\\n]{0,12}$");

    /** "数据库: MySQL": the word heads what is listed behind it. */
    private static final Anchored LABEL =
            Anchored.ofAnyCase("\\s?[^\\s,，、。;；:：]{0,6}\\s?(?:frameworks?|tools?)?\\**\\s?[:：]");

    /** "Management accounting: Provided advice", 品牌建设: 推动地区品牌建设: what somebody did follows. */
    private static final Pattern DONE_BEHIND = Pattern.compile(
            "\\s?\\**\\s?[:：]\\**\\s*(?:\\p{Lu}\\p{Ll}+(?:ed|ing|Led)\\b|Led\\b|Built\\b|Ran\\b|(?:负责|推动|制定|领导|主导|统筹|建立|搭建|组织|协调|参与|完成|独立|洞察|优化|管理|策划|撰写|编写|实施|开展|提升|维护|跟进|协助|根据|结合|通过|运用|对接))");

    /** "- Monthly accounting for three plants" tells what was done; "- Raised sales by a fifth" tells what came of it. */
    private static final Pattern OPENING = Pattern.compile("[^\\p{L}\\n]*(?:\\p{Alpha}{2,14}\\s)?");

    private static final Anchored OUTCOME_BEHIND = Anchored.ofAnyCase(
            "\\s(?:by|to|from|up|and (?:profits?|revenues?|margins?)|growth|figures|targets|volume|revenues?|numbers|\\d)");

    private static final Pattern BETWEEN =
            Pattern.compile("[ \\t,/|()、，；;（）•·+&*]{1,6}|(?:\\s?,)?\\s?(?:and|or|和|与|及|以及)\\s?");

    private BroadSkills() {}

    /** Whether a mention may mean something else than a skill where it stands. */
    public static boolean areUnsure(String text, List<Mention> mentions, int index, Terms vocabulary) {
        return areUnsure(text, mentions, index, vocabulary, Place.ANY);
    }

    /** Where a mention stands. */
    enum Place {
        ANY,
        /** Below the heading of the skills: what is listed there is claimed. */
        SKILLS,
        /** A short line below the heading of the skills: what it names is claimed. */
        ITEM
    }

    static boolean areUnsure(String text, List<Mention> mentions, int index, Terms vocabulary, Place place) {
        Mention one = mentions.get(index);
        return one.doubtful() && !areNamed(text, mentions, index, place)
                || Topics.isOne(text, mentions, index, vocabulary)
                || OtherPeople.areMeant(
                        text, one, vocabulary.kind(one.canonical()).orElse(""))
                || isInTitle(text, one)
                || isCourse(text, one);
    }

    /** "SEA 12: Data Analysis", "Introduction to Statistics" and 信号处理导论 are courses. */
    private static boolean isCourse(String text, Mention one) {
        int near = Math.max(0, one.start() - BEFORE);
        int from = near + text.substring(near, one.start()).lastIndexOf('\n') + 1;
        return at(COURSE_BEHIND, text, one.end(), text.length())
                || COURSE_BEFORE.isIn(text.substring(from, one.start()));
    }

    /** 《数据分析与可视化》 is what a work or a course is called; who makes the course can do what it is about. */
    private static boolean isInTitle(String text, Mention one) {
        int near = Math.max(0, one.start() - TITLE);
        int before = text.substring(near, one.start()).lastIndexOf('《');
        if (before < 0) {
            return false;
        }
        int open = near + before;
        int close = open
                + text.substring(open, Math.min(text.length(), open + TITLE + 1))
                        .indexOf('》');
        boolean made = MADE_BEFORE
                .matcher(text)
                .region(Math.max(0, open - BEHIND), open)
                .find();
        return !made && close >= one.end();
    }

    /** @param mentions in text order, each behind the one that implies it */
    private static boolean areNamed(String text, List<Mention> mentions, int index, Place place) {
        Mention one = mentions.get(index);
        int from = text.lastIndexOf('\n', one.start() - 1) + 1;
        int end = text.indexOf('\n', one.end());
        int to = end < 0 ? text.length() : end;
        if (isLabelOfDeeds(text, from, one, to)) {
            return true;
        }
        if (at(ABOUT, text, one.end(), to) || at(LABEL, text, one.end(), to) || isOfOthers(text, from, one)) {
            return false;
        }
        return place == Place.ITEM
                || isAlone(text, from, one, to)
                || at(CLAIMED_BEHIND, text, one.end(), to)
                || opens(text, from, one, to)
                || CLAIMED.isIn(text.substring(Math.max(from, one.start() - BEFORE), one.start()))
                || isItem(text, from, one, to)
                        && (place == Place.SKILLS
                                || isInClaimedList(text, from, one)
                                || isBeside(text, mentions, index, -1)
                                || isBeside(text, mentions, index, 1));
    }

    private static boolean isInClaimedList(String text, int from, Mention one) {
        return CLAIMED_LIST.isIn(text.substring(Math.max(from, one.start() - FAR), one.start()));
    }

    private static boolean isLabelOfDeeds(String text, int from, Mention one, int to) {
        return hasNoLetter(text, from, one.start())
                && DONE_BEHIND.matcher(text).region(one.end(), to).lookingAt();
    }

    private static boolean isOfOthers(String text, int from, Mention one) {
        return OF_OTHERS.isIn(text.substring(Math.max(from, one.start() - FAR), one.start()));
    }

    private static boolean at(Anchored pattern, String text, int from, int to) {
        return pattern.opens(text, from, Math.min(to, from + BEHIND));
    }

    /** "A palette editor in Visio". */
    static boolean isUsed(String text, Mention one) {
        return USED_BEFORE
                .matcher(text)
                .region(Math.max(0, one.start() - BEHIND), one.start())
                .find();
    }

    /** Whether somebody is said to know or to do it: "skilled in Photoshop and Illustrator". */
    static boolean isClaimed(String text, Mention one) {
        int from = text.lastIndexOf('\n', one.start() - 1) + 1;
        return CLAIMED.isIn(text.substring(Math.max(from, one.start() - BEFORE), one.start()))
                || isInClaimedList(text, from, one);
    }

    /** Whether a mention stands in a list beside another skill. */
    static boolean isListed(String text, List<Mention> mentions, int index) {
        Mention one = mentions.get(index);
        int end = text.indexOf('\n', one.end());
        return isItem(text, text.lastIndexOf('\n', one.start() - 1) + 1, one, end < 0 ? text.length() : end)
                && (isBeside(text, mentions, index, -1) || isBeside(text, mentions, index, 1));
    }

    private static boolean isAlone(String text, int from, Mention one, int to) {
        return hasNoLetter(text, from, one.start()) && hasNoLetter(text, one.end(), to);
    }

    private static boolean opens(String text, int from, Mention one, int to) {
        return text.charAt(one.start()) < 128
                && !goesOn(text, from)
                && (one.end() == to || " .,;(".indexOf(text.charAt(one.end())) >= 0)
                && one.start() - from < BEHIND
                && !at(OUTCOME_BEHIND, text, one.end(), to)
                && OPENING.matcher(text).region(from, one.start()).matches();
    }

    /** Whether a line goes on with the sentence of the line above. */
    private static boolean goesOn(String text, int from) {
        int first = from;
        while (first < text.length() && text.charAt(first) == ' ') {
            first++;
        }
        return from > 1
                && first < text.length()
                && Character.isLowerCase(text.charAt(first))
                && (Character.isLetterOrDigit(text.charAt(from - 2)) || text.charAt(from - 2) == ',');
    }

    private static boolean hasNoLetter(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether separators or the ends of the line are on both sides. */
    private static boolean isItem(String text, int from, Mention one, int to) {
        int before = one.start() - 1;
        while (before >= from && (text.charAt(before) == ' ' || text.charAt(before) == '-')) {
            before--;
        }
        int behind = one.end();
        while (behind < to && (text.charAt(behind) == ' ' || text.charAt(behind) == '.')) {
            behind++;
        }
        return (before < from || isSeparator(text.charAt(before)) || text.startsWith("and ", before - 2))
                && (behind >= to || isSeparator(text.charAt(behind)) || text.startsWith("and ", behind));
    }

    private static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0 || c == ':' || c == '：';
    }

    /** Whether the next skill on that side, which is none that this one implies, stands right beside it. */
    private static boolean isBeside(String text, List<Mention> mentions, int index, int step) {
        Mention one = mentions.get(index);
        int at = index + step;
        while (at >= 0
                && at < mentions.size()
                && (mentions.get(at).impliedBy() != null || mentions.get(at).start() == one.start())) {
            at += step;
        }
        if (at < 0 || at >= mentions.size()) {
            return false;
        }
        Mention other = mentions.get(at);
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return from <= to
                && to - from <= 6
                && BETWEEN.matcher(text).region(from, to).matches();
    }
}
