package dev.candour.resume.skill;

import dev.candour.resume.text.Anchored;

/** Departments to which something is handed, for whom something is bought: "passed invoices to the Accounting department", 向市场营销部提交周报. */
final class ServedTeams {

    private static final Anchored GIVEN_BEFORE = Anchored.ofAnyCase(
            "\\b(?:(?:hand|pass|forward|direct|redirect|rout|escalat|refer|deliver|distribut|transfer|report|submit|send|sent)\\w*\\s[^.;:\\n]{0,40}\\bto|(?:order|bought|buy|book|answer|schedul)\\w*\\s[^.;:\\n]{0,40}\\b(?:for|of))\\s(?:the|its|our|their)\\s(?:[\\p{L}-]+\\s)?$");

    private static final Anchored TEAM_BEHIND =
            Anchored.ofAnyCase("\\s(?:departments?|teams?|groups?|offices?|units?|divisions?|staff|desks?)\\b");

    private static final Anchored GIVEN_CHINESE =
            Anchored.of("(?:向|给|交给|交由|协助|配合|联系|接听|转交|提交)(?:公司|集团|总部)?$|为(?:公司|集团|总部)?$");

    private static final Anchored TEAM_CHINESE = Anchored.of("(?:部门|部(?![署分件位队])|组(?![件织装合建态])|科室|处室|团队)");

    private ServedTeams() {}

    static boolean hold(String before, String behind) {
        return TEAM_BEHIND.opens(behind) && GIVEN_BEFORE.isIn(before)
                || TEAM_CHINESE.opens(behind) && GIVEN_CHINESE.isIn(before);
    }
}
