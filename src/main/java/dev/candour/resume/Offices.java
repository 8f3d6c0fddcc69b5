package dev.candour.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Offices whose holder leads people, as a line tells of them: "captain of the night crew", "team lead of 3", "担任5人小组组长". */
final class Offices {

    /** Of a team that plays nobody is led at work. */
    private static final Pattern CAPTAIN = Pattern.compile(
            "\\bcaptain\\sof\\s(?:(?:the|a|an|our|my)\\s)?(?:(?!school|college|university|varsity|sports?|football|soccer|basketball|volleyball"
                    + "|baseball|softball|cricket|rugby|hockey|handball|tennis|badminton|swim\\w*|rowing|track|debate|debating|chess|quiz)[\\p{L}-]+\\s){0,4}"
                    + "(?:team|squad|crew)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HELD =
            Pattern.compile("(?:担任|兼任|出任|升任|晋升为?|(?<![责主信常历])任)\\s?((?:(?!学生|社团|班级|协会|支部|宿舍|助理|副)[^,，。;；:：]){0,12}?)"
                    + "(?:组长|主管|部长|店长|队长|团队负责人|部门负责人|部门经理|车间主任)(?!助理|候选|下|的)");

    private static final Pattern TEAM_LEAD = Pattern.compile(
            "\\b(?:team[ -]?lead(?:er)?\\s(?:of|for)|line[ -]?manag(?:e|ed|es|ing|er of))\\s(?:the |a |an )?"
                    + "(?:(\\d{1,3})(?![\\d.,%]|[\\s-]?(?:months?|weeks?|days?|hours?|projects?|products?|years?|months?|sprints?|accounts?|clients?|sites?))"
                    + "|(?:[\\w/&-]{1,20}\\s){0,3}(?:group|team|squad|department|chapter)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** "Author and team lead for Harbour Console": of such a product somebody leads the team. */
    private static final Pattern PRODUCT = Pattern.compile(
            "(?:^|(?<!\\b(?:the|our|my|to|with|by|a))\\s)(?i:team[ -]?lead(?:er)?)\\s(?:for|of|on)\\s(?:the\\s)?(?=\\p{Lu}|\\d)");

    /** "Supervisor of 7" */
    private static final Pattern BARE = Pattern.compile(
            "\\b(?:supervisor|manager|leader|foreman|boss|chief)\\sof\\s(\\d{1,3})(?=\\s*(?:$|[.,;)]))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MANAGED = Pattern.compile(
            "负责[^,，。;；]{0,6}?(?:维修工|技工|工人|员工|店员|人员|班组|队伍|组员)的?(?:日常|全面)?管理(?!制度|系统|平台|体系|流程|工具|模块|办法|软件|信息|档案)");

    private Offices() {}

    static List<Leading.Place> in(String line, TeamSize sizes) {
        List<Leading.Place> places = new ArrayList<>();
        Matcher captain = CAPTAIN.matcher(line);
        if (captain.find()) {
            places.add(new Leading.Place(captain.start(), captain.end(), null));
        }
        Matcher lead = TEAM_LEAD.matcher(line);
        if (lead.find()) {
            places.add(new Leading.Place(
                    lead.start(), lead.end(), lead.group(1) == null ? null : Integer.valueOf(lead.group(1))));
        }
        Matcher product = PRODUCT.matcher(line);
        if (places.isEmpty() && product.find()) {
            places.add(new Leading.Place(product.start(), product.end(), null));
        }
        Matcher bare = BARE.matcher(line);
        if (places.isEmpty() && bare.find()) {
            places.add(new Leading.Place(bare.start(), bare.end(), Integer.valueOf(bare.group(1))));
        }
        Matcher managed = MANAGED.matcher(line);
        if (Script.hasIdeograph(line) && managed.find()) {
            places.add(new Leading.Place(managed.start(), managed.end(), null));
        }
        Matcher held = HELD.matcher(line);
        while (Script.hasIdeograph(line) && held.find()) {
            TeamSize.Size size = sizes.in(held.group(1));
            places.add(new Leading.Place(held.start(), held.end(), size == null ? null : size.people()));
        }
        return places;
    }
}
