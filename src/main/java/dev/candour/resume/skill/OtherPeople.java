package dev.candour.resume.skill;

import dev.candour.resume.text.Anchored;
import dev.candour.vocabulary.Mention;
import java.util.Set;

/**
 * Sentences that speak of somebody else's work or of wishes: who is reported to ("to the Head of Procurement"), who is served ("clients such as Zendesk"),
 * who is looked for ("hired Java developers"), what was cheaper or sold ("cut shipping costs"), what somebody hopes to do or does after work. The word may be a skill of the candidate all the same, so
 * it is unsure there.
 */
final class OtherPeople {

    private static final int BEFORE = 80;
    private static final int BEHIND = 40;
    /** A field of work like those of {@link Topics#TRADES}: a sentence may only be about it; a tool is used by whoever names it. */
    private static final String DESIGN = "design";

    private static final Anchored REPORTED_BEFORE = Anchored.ofAnyCase(
            "(?:\\breport(?:s|ed|ing)?\\s(?:directly\\s|daily\\s|weekly\\s)?to\\s|\\bassistant to\\s)(?:(?:the|a|our|its|his|her)\\s)?(?:(?:[\\p{L}-]+\\s){0,3}(?:head|director|manager|vp|president|chief|lead|leader|officer|supervisor|dean|chair|professor)s?\\b[^.;:,()\\n]{0,30}|(?:[\\p{L}-]+\\s){0,2})$");

    private static final Anchored SUPERIOR_BEHIND = Anchored.ofAnyCase(
            "\\s(?:&\\s\\p{L}+\\s)?(?:manager|director|officer|supervisor|lead|leader|head|chief|partner|vp|president)s?\\b");

    private static final Anchored REPORTED_CHINESE =
            Anchored.of("(?:向|直属上级[为是:：]?|汇报对象[为是:：]?|上级[为是:：])[^,，。;；、\\n]{0,6}$");
    private static final Anchored SUPERIOR_CHINESE = Anchored.of("(?:部门?)?(?:总监|经理|主管|总裁|负责人|主任|部长)");

    private static final Anchored CHEAPER_BEHIND =
            Anchored.ofAnyCase("\\s(?:costs?|expenses|fees|bills?|expenditure)\\b|(?:成本|费用|开支)(?![分核控管预测])");
    private static final Anchored CHEAPER_BEFORE = Anchored.ofAnyCase(
            "\\b(?:reduc(?:ed|ing|es?|tion)|cut|cutting|lower(?:ed|ing|s)?|sav(?:ed?|ing)|minimi[sz](?:ed?|ing)|decreas(?:ed?|ing)|slash(?:ed|ing))\\s[^.;\\n]{0,30}$|(?:降低|节约|减少|节省|压缩)[^,，。;；\\n]{0,8}$");

    private static final Anchored GOODS_BEHIND = Anchored.ofAnyCase(
            "\\s(?:products?|equipment|supplies|goods|items|merchandise|devices|machines?|accessories|books?|magazines?)\\b|(?:产品|设备|用品|器材|商品|耗材)");
    private static final Anchored SOLD_BEFORE = Anchored.ofAnyCase(
            "\\b(?:sold|sells?|selling|supplied|supplying|delivered|delivering|bought|buying|purchas(?:ed|ing)|order(?:ed|ing)|stock(?:ed|ing)|clean(?:ed|ing)|import(?:ed|ing)|export(?:ed|ing)|distribut(?:ed|ing))\\s[^.;\\n]{0,24}$|(?:销售|采购|代理|经销|推销|售卖|购买|进口|出口|配送)[^,，。;；\\n]{0,6}$");

    private static final Anchored HOPED_BEFORE = Anchored.ofAnyCase(
            "\\b(?:hop(?:e|es|ing)|look(?:s|ing)?|seek(?:s|ing)?|aim(?:s|ing)?|want(?:s|ing)?|wish(?:es|ing)?|plan(?:s|ning)?|keen|eager|excited)\\s(?:to\\s)?(?:mov(?:e|ing)|transition(?:ing)?|switch(?:ing)?|pivot(?:ing)?|break(?:ing)?|grow(?:ing)?|get(?:ting)?)\\s(?:in|into|to|towards?)\\s[^.;,\\n]{0,40}$|(?:希望|想要?|打算|计划|有意)(?:转行|转型|转岗|从事|投身|进入|往)[^,，。;；\\n]{0,6}$");

    /** A programmer who programs after work can program; who sings after work has a hobby. */
    private static final Anchored LEISURE_BEFORE = Anchored.ofAnyCase(
            "\\b(?:(?:in|during) (?:my|his|her|their) (?:free|spare|leisure|down)\\s?time|outside (?:of )?work|after work|when (?:i'm |i am )?not (?:working|at work)|off duty|my hobbies|hobbies (?:are|include)|my interests|interests (?:are|include)|i (?:also |really )?(?:like|love|enjoy))\\b[^.;\\n]{0,70}$"
                    + "|(?:业余|空闲|闲暇|课余|平时)(?:时间|生活)?(?:里|中)?[^,，。;；\\n]{0,3}(?:喜欢|爱好|热爱|喜爱)[^,，。;；\\n]{0,12}$");

    /** What patients wait for or recover from is done by others. */
    private static final Anchored UNDERGONE_BEFORE = Anchored.ofAnyCase(
            "\\b(?:after|before|following|undergoing|undergo|awaiting|prior to|recover(?:ing|y|ed)? from|scheduled for|waiting for|in need of)\\s(?:[\\p{L}-]+\\s){0,2}$");

    /** "Wrote articles on nursing"; who writes of a tool knows it. */
    private static final Anchored WRITTEN_BEFORE = Anchored.ofAnyCase(
            "\\b(?:wrote|written|writing|articles?|stories|columns?|essays?|features?|novels?|books?|posts?)\\s(?:about|on)\\s[^.;\\n]{0,40}$");

    /** "Worked with Accounting, Procurement, and Garden teams" */
    private static final Anchored BESIDE_BEFORE = Anchored.ofAnyCase(
            "\\b(?:(?:collaborat|work|liais|coordinat|partner|interfac|communicat|cooperat|consult)\\w*\\s(?:[\\p{L}-]+\\s){0,3}?(?:with|between|across|among|alongside)|supported|supporting|assisted|assisting)\\s(?:[\\p{L}/&-]+,?\\s){0,6}$");

    private static final Anchored TEAMS_BEHIND = Anchored.ofAnyCase(
            "^(?:(?:,|,?\\s(?:and|&|or))\\s[\\p{L}/-]+(?:\\s(?!teams?|departments?)[\\p{L}/-]+)?){1,5}?\\s(?:teams|departments|staff|stakeholders|colleagues|units|divisions)\\b");

    /** "Recruited Java developers", 招聘 Java 工程师: what those can who were looked for. */
    private static final Anchored SOUGHT_BEFORE = Anchored.ofAnyCase(
            "\\b(?:hir(?:ed|ing|es?)|recruit(?:ed|ing|s|er of|ment of)?|sourc(?:ed|ing)|headhunt(?:ed|ing)|shortlist(?:ed|ing)|placed|placing|screen(?:ed|ing)|brief(?:ed|ing)|teams? (?:of|compris\\w+|encompass\\w+|consisting of)|professionals,)\\s[^.\\n]{0,40}$|(?:招聘|招募|招到|猎聘|寻访|筛选)[^,，。;；\\n]{0,10}$");

    private static final Anchored SOUGHT_BEHIND = Anchored.ofAnyCase(
            "^(?:(?:,? (?:and|or|&) |, |/)[\\p{L}.+#-]{1,14}){0,3} (?:[\\p{L}-]{1,14} )?(?:developers?|engineers?|programmers?|candidates?|specialists?|experts|consultants?|talents?|professionals|executives|managers|representatives|workforce)\\b"
                    + "|^[^,，。;；\\n]{0,8}(?:工程师|程序员|开发人员|候选人|人才|简历)");

    /** "Hired developers who knew Kotlin" */
    private static final Anchored SOUGHT_WHO = Anchored.ofAnyCase(
            "\\b(?:hir(?:ed|ing|es?)|recruit(?:ed|ing|s)?|sourc(?:ed|ing)|headhunt(?:ed|ing)|shortlist(?:ed|ing)|looking for|search(?:ed|ing) for)\\s[^.;\\n]{0,30}\\b(?:developers|engineers|programmers|candidates|specialists|people|staff|consultants|nurses|graduates)\\s(?:who (?:knew|know|could|can|had|have)|skilled in|experienced in|versed in|proficient in)\\s[^.;\\n]{0,30}$");

    private static final int ROW = 100;

    /** Who hands something to the team of a tool uses the tool too. */
    private static final Set<String> TOOLS = Set.of("language", "framework", "database", "cloud", "platform");

    private OtherPeople() {}

    /** @param kind of the skill, as the vocabulary has it */
    static boolean areMeant(String text, Mention mention, String kind) {
        String near = text.substring(Math.max(0, mention.start() - BEFORE), mention.start());
        String before = near.substring(near.lastIndexOf('\n') + 1);
        String behind = text.substring(mention.end(), Math.min(text.length(), mention.end() + BEHIND));
        return isReported(before, behind)
                || ServedHouses.hold(before, Character.isUpperCase(text.charAt(mention.start())), behind)
                || HouseLines.hold(before, behind)
                || OthersDeeds.hold(before, behind)
                || !TOOLS.contains(kind) && ServedTeams.hold(before, behind)
                || (Topics.TRADES.contains(kind) || kind.equals(DESIGN) || kind.equals("method"))
                        && areBeside(text, mention, before)
                || kind.equals("health") && UNDERGONE_BEFORE.isIn(before)
                || (Topics.TRADES.contains(kind) || kind.equals(DESIGN)) && isOfTrade(before, behind)
                || SOUGHT_BEHIND.opens(behind) && SOUGHT_BEFORE.isIn(before)
                || SOUGHT_WHO.isIn(before)
                || HOPED_BEFORE.isIn(before);
    }

    private static boolean areBeside(String text, Mention mention, String before) {
        return TEAMS_BEHIND.opens(text.substring(mention.end(), Math.min(text.length(), mention.end() + ROW)))
                && BESIDE_BEFORE.isIn(before);
    }

    private static boolean isReported(String before, String behind) {
        boolean told = before.contains("eport") || before.contains("ssistant");
        return told && REPORTED_BEFORE.isIn(before) && (before.indexOf(" of ") > 0 || SUPERIOR_BEHIND.opens(behind))
                || SUPERIOR_CHINESE.opens(behind) && REPORTED_CHINESE.isIn(before);
    }

    private static boolean isOfTrade(String before, String behind) {
        return CHEAPER_BEHIND.opens(behind) && CHEAPER_BEFORE.isIn(before)
                || GOODS_BEHIND.opens(behind) && SOLD_BEFORE.isIn(before)
                || LEISURE_BEFORE.isIn(before)
                || WRITTEN_BEFORE.isIn(before);
    }
}
