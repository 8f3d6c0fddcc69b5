package dev.candour.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Offices whose holder leads people, as a line tells of them: "captain of the night crew", "team lead of 3", "担任5人小组组长". */
final class Offices {

    /** Of a team that plays nobody is led at work. */
    private static final Anchored CAPTAIN = Anchored.ofAnyCase(
            "\\bcaptain\\sof\\s(?:(?:the|a|an|our|my)\\s)?(?:(?!school|college|university|varsity|sports?|football|soccer|basketball|volleyball"
                    + "|baseball|softball|cricket|rugby|hockey|handball|tennis|badminton|swim\\w*|rowing|track|debate|debating|chess|quiz)[\\p{L}-]+\\s){0,4}"
                    + "(?:team|squad|crew)\\b");

    private static final Anchored HELD =
            Anchored.of("(?:担任|兼任|出任|升任|晋升为?|(?<![责主信常历])任)\\s?((?:(?!学生|社团|班级|协会|支部|宿舍|助理|副)[^,，。;；:：]){0,12}?)"
                    + "(?:组长|主管|部长|店长|队长|团队负责人|部门负责人|部门经理|车间主任)(?!助理|候选|下|的)");

    private static final Anchored TEAM_LEAD = Anchored.ofAnyCase(
            "\\b(?:team[ -]?lead(?:er)?\\s(?:of|for)|line[ -]?manag(?:e|ed|es|ing|er of))\\s(?:the |a |an )?"
                    + "(?:(\\d{1,3})(?![\\d.,%]|[\\s-]?(?:months?|weeks?|days?|hours?|projects?|products?|years?|months?|sprints?|accounts?|clients?|sites?))"
                    + "|(?:[\\w/&-]{1,20}\\s){0,3}(?:group|team|squad|department|chapter)\\b)");

    /** "Author and team lead for Harbour Console": of such a product somebody leads the team. */
    private static final Anchored PRODUCT = Anchored.of(
            "(?:^|(?<!\\b(?:the|our|my|to|with|by|a))\\s)(?i:team[ -]?lead(?:er)?)\\s(?:for|of|on)\\s(?:the\\s)?(?=\\p{Lu}|\\d)");

    /** "Supervisor of 7" */
    private static final Anchored BARE = Anchored.ofAnyCase(
            "\\b(?:supervisor|manager|leader|foreman|boss|chief)\\sof\\s(\\d{1,3})(?=\\s*(?:$|[.,;)]))");

    private static final Anchored MANAGED = Anchored.of(
            "负责[^,，。;；]{0,6}?(?:维修工|技工|工人|员工|店员|人员|班组|队伍|组员)的?(?:日常|全面)?管理(?!制度|系统|平台|体系|流程|工具|模块|办法|软件|信息|档案)");

    private Offices() {}

    static List<Leading.Place> in(String line, TeamSize sizes) {
        List<Leading.Place> places = new ArrayList<>();
        MatchResult captain = CAPTAIN.first(line);
        if (captain != null) {
            places.add(place(captain, null));
        }
        MatchResult lead = TEAM_LEAD.first(line);
        if (lead != null) {
            places.add(place(lead, lead.group(1)));
        }
        MatchResult product = places.isEmpty() ? PRODUCT.first(line) : null;
        if (product != null) {
            places.add(place(product, null));
        }
        MatchResult bare = places.isEmpty() ? BARE.first(line) : null;
        if (bare != null) {
            places.add(place(bare, bare.group(1)));
        }
        if (Script.hasIdeograph(line)) {
            addChinese(places, line, sizes);
        }
        return places;
    }

    private static void addChinese(List<Leading.Place> places, String line, TeamSize sizes) {
        MatchResult managed = MANAGED.first(line);
        if (managed != null) {
            places.add(place(managed, null));
        }
        for (MatchResult held : HELD.in(line)) {
            TeamSize.Size size = sizes.in(held.group(1));
            places.add(new Leading.Place(held.start(), held.end(), size == null ? null : size.people()));
        }
    }

    private static Leading.Place place(MatchResult found, @Nullable String people) {
        return new Leading.Place(found.start(), found.end(), people == null ? null : Integer.valueOf(people));
    }
}
