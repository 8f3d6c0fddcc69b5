package dev.candour.resume.leadership;

import dev.candour.resume.text.Anchored;
import dev.candour.vocabulary.Phrases;

/** Words around a verb of leading that take it back: somebody else leads, nobody does yet, or what is led is a thing. */
final class NotLeading {

    private static final Anchored NOT_BEFORE = Anchored.of(
            "(?:(?:协助|配合|辅助)[^,，。;；]{0,6}|参与|由|被|能够?|善于|擅长|有能力|希望|渴望|想要|愿意|没有?|未曾?|从未|尚未|不曾|缺乏|暂?无|(?:目标|期待|期望|未来|将来|立志|争取)[^,，。;；]{0,6}|在[^,，。;；]{0,6}|向|跟随|跟着|《)$");
    private static final Anchored NOT_BEFORE_EN = Anchored.ofAnyCase(
            "\\b(?:help(?:ed|ing)?|assist(?:ed|ing)?|support(?:ed|ing)?|seeking|reported to|reporting to|(?<!\\bresponsible )for|my|under"
                    + "|excels? at|interested in|passionate about|passion for|aspir\\w+ to|hope to|able to|ability to|capable of|enjoys?|keen to|willing to|good at|never|not|not yet|not been|experience (?:of|in)(?<=\\bno experience (?:of|in))|like to|want to|wants to|hoping to)\\s(?:the |a |to |in )?$");
    /** "Worked with the head of the laboratory" */
    private static final Anchored NOT_BEFORE_OFFICE = Anchored.ofAnyCase(
            "\\b(?:to|with|by|deputy|vice|assistant|assisting|supporting|alongside|shadow(?:ed|ing)|met|advis(?:ed|ing)|second in)\\s(?:the |our |my )?$");

    /** "An app to manage teams", "supported managers in leading their teams" */
    private static final Anchored OF_OTHERS = Anchored.ofAnyCase(
            "\\b(?:apps?|applications?|software|systems?|tools?|platforms?|websites?|programs?|databases?|modules?|portals?|dashboards?)\\s(?:to|for|that|which|used to)\\s(?:help\\s)?$"
                    + "|\\b(?:help|assist|support)(?:ed|ing|s)?\\s(?:(?!and\\b|by\\b)\\w+\\s){1,4}(?:in|with|to)\\s$");

    private static final String OF_ANOTHER =
            "\\b(?:report(?:s|ed|ing)? to|answer(?:s|ed|ing)? to|work(?:s|ed|ing)? (?:under|for|with|alongside)|under|by|assist(?:s|ed|ing)?|support(?:s|ed|ing)?|help(?:s|ed|ing)?)\\s(?:an?|the|my|our|one)\\s"
                    + "(?:(?!to\\b|as\\b|and\\b|in\\b|by\\b|I\\b)[\\w-]+,?\\s){0,3}";
    /** "Reported to a team lead of 12" */
    private static final Anchored OTHER_LEAD = Anchored.ofAnyCase(OF_ANOTHER + "$");
    /** "Reported to a lead who managed 15 people", "My manager led 20 people" */
    private static final Anchored WHO_LEADS = Anchored.ofAnyCase(
            OF_ANOTHER
                    + "(?:who|that)\\s(?:(?:is|was)\\s)?(?:\\w+ly\\s)?$"
                    + "|\\b(?:my|our|his|her)\\s(?:[\\w-]+\\s)?(?:manager|boss|supervisor|leader|director|head|founder|owner|mentor|ceo|cto|cfo|coo)\\s(?:(?:is|was)\\s)?$");
    /** "A course on leading teams" */
    private static final Anchored LEARNT = Anchored.ofAnyCase(
            "\\b(?:(?:courses?|trainings?|books?|seminars?|workshops?|class(?:es)?|lessons?|lectures?|articles?|blogs?|thesis|talks?|webinars?|certificates?|modules?)\\s(?:on|in|about|for|of)|(?:read|reading|learn|learnt|learned|learning|wrote|writing|taught|teaching|talked|talking) (?:about|how to))\\s$");

    private static final int FAR = 60;

    private static final Anchored NOT_BEHIND = Anchored.ofAnyCase(
            "^(?:\\s+by\\b|下|平台|系统|工具|后台|中心|体系|软件|流程|制度|办法|模块|层|咨询|学|器|\\s+(?:to|generation|time|times|position|positions|role|roles)\\b)");

    /** "配合5人小组组长" */
    private static final Anchored WITH_LEADER = Anchored.of("(?:向|与|和|跟|随|配合|协助)[^,，。;；]{0,4}$");

    private NotLeading() {}

    static boolean isWithLeader(String before) {
        return WITH_LEADER.isIn(before);
    }

    /** @param before what stands before the verb @param behind what stands behind it */
    static boolean isEnglish(String line, Phrases.Hit verb, String before, String behind) {
        boolean office = line.startsWith(" of", verb.end() - 3) || line.startsWith(" for", verb.end() - 4);
        String far = line.substring(Math.max(0, verb.start() - FAR), verb.start());
        return NOT_BEHIND.isIn(behind)
                || NOT_BEFORE_EN.isIn(before)
                || OF_OTHERS.isIn(far)
                || LEARNT.isIn(far)
                || isOfOther(line, verb, far)
                || office && NOT_BEFORE_OFFICE.isIn(before);
    }

    /** The verb behind "who", or the noun "lead", of somebody whom the writer works for. */
    private static boolean isOfOther(String line, Phrases.Hit verb, String far) {
        boolean noun = line.regionMatches(true, verb.start(), "lead", 0, 4)
                && (verb.end() - verb.start() == 4 || line.charAt(verb.start() + 4) == ' ');
        return WHO_LEADS.isIn(far) || noun && OTHER_LEAD.isIn(far);
    }

    static boolean isChinese(String before, String behind) {
        return NOT_BEHIND.isIn(behind) || NOT_BEFORE.isIn(before);
    }
}
