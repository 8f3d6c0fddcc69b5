package dev.candour.resume.skill;

import dev.candour.resume.text.Anchored;

/** What was bought from others, done by them, outdone or given up, and what a prize or a work is called. */
final class OthersDeeds {

    /** "Commissioned penetration testing from Bramwell", "the agency rewrote the shop in React", "my colleague ran Kubernetes". */
    private static final Anchored DONE_BEFORE =
            Anchored.ofAnyCase("\\b(?:commissioned|outsourced|subcontracted)\\s[^.;:,\\n]{0,24}$"
                    + "|^[^\\p{L}]*(?:the|my|an?)\\s(?:agency|contractors?|freelancers?|colleagues?|outsourcer|supplier|vendor)\\s(?!and\\b|&)[\\p{L}]+\\s[^.;,\\n]{0,40}$"
                    + "|(?:委托|外包给)[^,，。;；\\n]{0,14}$|外包(?:团队|公司|商)(?!管理)[^,，。;；\\n]{0,10}$"
                    + "|(?:指导|协助|帮助|引导)(?:客户|客戶|用户)(?:完成|进行|做好?)[^,，。;；\\n]{0,6}$");

    /** "Cancelled the licences of Harbourline", "considered but rejected Harbourline". */
    private static final Anchored GIVEN_UP_BEFORE = Anchored.ofAnyCase(
            "\\b(?:(?:eliminat|cancel|terminat|discontinu)\\w*\\s[^.;:\\n]{0,24}\\b(?:licen[cs]es?|subscriptions?|contracts?)\\s(?:of|for|with|to|from)\\s(?:[\\p{L}.&]+,?\\s){0,5}|(?:considered|evaluated) (?:but|and) (?:rejected|dismissed)\\s)$");

    private static final Anchored ENDED_BEFORE =
            Anchored.ofAnyCase("(?:\\b(?:eliminat|cancel|terminat)\\w*\\s(?:(?:the|all|our)\\s)?|(?:取消|停用|停止续费)了?)$");

    private static final Anchored PAID_BEHIND =
            Anchored.ofAnyCase("\\s(?:licen[cs]es?|subscriptions?|contracts?)\\b|(?:许可证?|授权|订阅|合同)");

    private static final Anchored OUTDONE_BEFORE = Anchored.ofAnyCase(
            "\\b(?:better than|superior to|outperform(?:s|ed|ing)?)\\s(?:the\\s|standard\\s)?$|(?:优于|優於|好于|强于|超越)(?:传统的?)?\\s?$");

    /** 质量控制先进工作者, 数据分析一等奖. */
    private static final Anchored PRIZE_BEHIND = Anchored.of(
            "(?:工作)?(?:先进(?:个人|工作者|集体|单位)|標兵|标兵|能手|之星|冠军|[特一二三]等[奖獎]|[金银铜]奖|(?:优秀|最佳|杰出)[\\u4e00-\\u9fff]{0,6}奖)");

    /** 'Co-author of "Robotics in the barn"'. */
    private static final Anchored WORK_BEFORE = Anchored.ofAnyCase(
            "\\b(?:author of|authored|books?|articles?|papers?|essays?|chapters?|novels?|columns?|read|talks?|entitled|titled)\\b[^.;:\"“”\\n]{0,24}[\"“][^\"“”\\n]{0,50}$");

    private OthersDeeds() {}

    static boolean hold(String before, String behind) {
        return DONE_BEFORE.isIn(before)
                || OUTDONE_BEFORE.isIn(before)
                || PRIZE_BEHIND.opens(behind)
                || (before.indexOf('"') >= 0 || before.indexOf('“') >= 0) && WORK_BEFORE.isIn(before)
                || GIVEN_UP_BEFORE.isIn(before)
                || PAID_BEHIND.opens(behind) && ENDED_BEFORE.isIn(before);
    }
}
