package dev.candour.resume.leadership;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
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
                    + "(?:组长|主管|部长|店长|队长|(?<!旅[游行]团?|出境|研学)领队|团队负责人|部门负责人|部门经理|车间主任)(?!助理|候选|下|的)");

    /** 作为小组领导,安排任务 */
    private static final Anchored AS =
            Anchored.of("作为\\s?(?:(?!学生|社团|班级|协会)[^,，。;；:：、]){0,6}?(?:小组|团队|班组|项目组)的?(?:领导|组长|负责人)(?![的下]|助理)");

    private static final Anchored TEAM_LEAD = Anchored.ofAnyCase(
            "\\b(?:team[ -]?lead(?:er)?\\s(?:of|for)|line[ -]?manag(?:e|ed|es|ing|er of))\\s(?:the |a |an )?"
                    + "(?:(\\d{1,3})(?![\\d.,%]|[\\s-]?(?:months?|weeks?|days?|hours?|projects?|products?|years?|months?|sprints?|accounts?|clients?|sites?))"
                    + "|(?:[\\w/&-]{1,20}\\s){0,3}(?:group|team|squad|department|chapter)\\b)");

    /** "Author and team lead for Harbour Console": of such a product somebody leads the team. */
    private static final Anchored PRODUCT = Anchored.of(
            "(?:^|(?<!\\b(?:the|our|my|to|with|by|a))\\s)(?i:team[ -]?lead(?:er)?)\\s(?:for|of|on)\\s(?:the\\s)?(?=\\p{Lu}|\\d)");

    /** "Team leader on four releases": what an item opens with is the writer's. */
    private static final Anchored OPENING = Anchored.ofAnyCase(
            "^[\\s•*·-]*(?:(?:acting|interim|project|development|engineering|technical|sales|support|shift|night)\\s)?team[ -]?lead(?:er)?\\s(?:for|on|of|in|at|during)\\s(?!training\\b|development\\sprogram)");

    /** "Supervisor of 7" */
    private static final Anchored BARE = Anchored.ofAnyCase(
            "\\b(?:supervisor|manager|leader|foreman|boss|chief)\\sof\\s(\\d{1,3})(?=\\s*(?:$|[.,;)]))");

    private static final int OWN = 60;
    private static final Anchored BESIDE =
            Anchored.ofAnyCase("\\b(?:with|in|within|on|to|by|joined|across|from|like|and)$");

    private static final Anchored MANAGED = Anchored.of(
            "负责[^,，。;；]{0,6}?(?:维修工|技工|工人|员工|店员|人员|班组|队伍|组员)的?(?:日常|全面)?管理(?!制度|系统|平台|体系|流程|工具|模块|办法|软件|信息|档案|[^,，。;；]{0,16}(?:模块|系统|功能|页面|接口))");

    /** "Worked as Night Shift Team Lead", "promoted to shift supervisor" */
    private static final Anchored BECAME = Anchored.ofAnyCase(
            "\\b(?:as|promoted to|advanced to|rose to|became|appointed|named|elected|acting|interim)\\s(?:an?\\s|the\\s)?"
                    + "(?:(?!assistant|deputy|vice|to\\b|the\\b|under|with\\b|junior|between|and\\b|or\\b|academic|thesis|research|student)[\\w/&.-]+\\s){0,3}?"
                    + "(?:team[ -]?lead(?:er)?|shift[ -](?:lead|leader|supervisor|manager)|supervisor|foreman|forewoman|crew (?:lead|leader|chief)"
                    + "|squad leader|group lead(?:er)?|section (?:lead|leader|head)|line manager|people manager|department (?:head|chair)|division (?:head|chief|director)|chair of (?:the )?department|head (?:chef|nurse|teacher|cook))(?![\\w-]|\\s(?:generat|time))");

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
        MatchResult opening = places.isEmpty() ? OPENING.first(line) : null;
        if (opening != null) {
            places.add(place(opening, null));
        }
        MatchResult bare = places.isEmpty() ? BARE.first(line) : null;
        if (bare != null) {
            places.add(place(bare, bare.group(1)));
        }
        MatchResult became = places.isEmpty() ? BECAME.first(line) : null;
        if (became != null) {
            places.add(place(became, null));
        }
        addOwn(places, line, sizes);
        if (Script.hasIdeograph(line)) {
            addChinese(places, line, sizes);
        }
        return places;
    }

    /** "Gave my ten-man unit an induction": who says so of a team leads it, unless he works with it. */
    private static void addOwn(List<Leading.Place> places, String line, TeamSize sizes) {
        int my = line.startsWith("My ") ? 0 : line.indexOf(" my ");
        if (my < 0) {
            return;
        }
        int from = line.indexOf('y', my) + 2;
        boolean beside = BESIDE.isIn(line.substring(0, my));
        TeamSize.Size size = beside ? null : sizes.in(line.substring(from, Math.min(line.length(), from + OWN)));
        if (size != null && size.start() == 0) {
            places.add(new Leading.Place(my, from + size.end(), size.people()));
        }
    }

    private static void addChinese(List<Leading.Place> places, String line, TeamSize sizes) {
        MatchResult as = AS.first(line);
        if (as != null) {
            places.add(place(as, null));
        }
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
