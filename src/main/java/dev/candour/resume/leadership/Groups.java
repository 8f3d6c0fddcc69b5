package dev.candour.resume.leadership;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.FirstWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** People who are led without being counted and whom no verb stands right before: "leader of a small group", "hired a team of students". */
final class Groups {

    private static final String WORDS = "(?:(?!to\\b|for\\b|with\\b|by\\b|at\\b|in\\b|from\\b)[\\w.&/'’-]+,?\\s)";

    /** Who met one is none. */
    private static final Anchored LEADER = Anchored.ofAnyCase(
            "(?<!\\b(?:to|with|by|vice|deputy|assistant|under|for)\\s)(?<!\\b(?:to|with|by|under|for)\\s(?:the|our|my)\\s)(?<!\\bthought\\s)(?<!\\bmarket\\s)"
                    + "\\b(?:leader|head|lead|coordinator|supervisor|manager)\\sof\\s" + WORDS
                    + "{0,5}?(?:groups?|sub-?groups?|squads?|labs?|laborator(?:y|ies)|divisions?|crews?)\\b(?!\\s(?:project|work|stage|class|course|tour|report|reporting)s?\\b|['’])");

    private static final String CRAFTS =
            "(?:market|engineer|test|account|purchas|manufactur|bill|nurs|train|recruit|plann|clean|cater|housekeep|operat|publish|advertis|process|pack|pric|learn|bank|build|print|consult)ing\\b";

    /** "Lead Paint, Sails & Ropes working teams" */
    private static final Anchored LISTED = Anchored.ofAnyCase(
            "(?<!\\b(?:to|the|a|help|helped)\\s)\\b(?:led|leads?|leading|managed?|manages|managing|supervised?|supervises|supervising|headed|heading|oversaw|oversees?|overseeing)\\s"
                    + "(?:(?!\\w+ed\\b|(?!" + CRAFTS
                    + ")\\w+ing\\b|to\\b|for\\b|with\\b|by\\b|at\\b|in\\b|from\\b|of\\b|across\\b|between\\b)[\\w.&/'’-]+,?\\s){1,8}?(?:teams|squads|crews|departments)(?=\\s*(?:$|[,.;])|\\s(?:across|in|at|of|and|on|to|with|through)\\b)");

    private static final Anchored GATHERED = Anchored.ofAnyCase(
            "\\b(?:mentored|mentoring|recruited|hired|assembled|scheduled|trained|recruiting|hiring|scheduling|training|responsible for|built|grew|ran|runs|running|coordinated|coordinating)\\s(?:(?:,\\s|and\\s|&\\s)?\\w+(?:ed|ing|led),?\\s){0,3}(?:an?|the|my|our)\\s(?:[\\w-]+\\s){0,3}?(?:team|crew|staff|group)\\sof\\s"
                    + "(?:(?!for\\b|in\\b)[\\w/-]+\\s){0,3}?(?:volunteers|engineers|developers|students|interns|technicians|assistants|analysts|designers|specialists|workers|employees|nurses|researchers|people|staff|consultants|associates|representatives|agents)\\b");

    /** "Built up the sales team", "hired a team of 5": whoever puts one together leads it, unless it plays; those who hire for others name no number. */
    private static final Anchored FORMED = Anchored.ofAnyCase(
            "(?<!\\b(?:help|helped|assist|assisted|to) )\\b(?:built(?: up| out)?|formed|established|stood up|assembled|put together|(?:hired|recruited)(?=\\s(?:\\w+\\s){1,4}of\\s\\d))\\s(?:(?:an?|the|our|my)\\s)?"
                    + "(?:(?!(?:an?|the|our|my|to|for|with|by|at|in|from|on|of|as|that|which|used|school|college|university|varsity|sports?|football|soccer|basketball|volleyball"
                    + "|baseball|softball|cricket|rugby|hockey|debate|debating|chess|quiz|robotics|and)\\b)[\\w&/-]+,?\\s){0,4}?"
                    + "(?:teams?|squads?|crews?|department)(?:\\sof\\s(\\d{1,3})(?![\\d.,%-]))?(?=\\s*(?:$|[.,;])|\\s(?:across|in|at|from|and|that|which|for|to|with)\\b)");

    private static final Anchored RUN = Anchored.ofAnyCase(
            "(?<!\\b(?:help|helped) )\\b(?:ran|runs|running)\\s(?:an?|the|our|my)\\s(?:[\\w&-]+\\s){0,3}?(?:teams?|squads?|crews?|departments?)(?=\\s*(?:$|[,.;])|\\s(?:across|in|at|of|and|on|that|which)\\b)");

    /** "Managed new hires", "managing the employees day-to-day" */
    private static final Anchored HIRES = Anchored.ofAnyCase(
            "(?<!\\b(?:help|helped|assist|assisted)\\s)\\b(?:managed?|manages|managing|supervised?|supervises|supervising|led|leads?|leading|oversaw|oversees?|overseeing)\\s"
                    + "(?:(?:all|our|my|the|several|multiple|other|various|many|both|some)\\s){0,2}(?:[a-z-]+\\s)?"
                    + "(?:new hires|new starters|direct reports|student (?:workers|employees|assistants|staff)|team leads|team leaders|line managers|(?<=\\b(?:all|our|my|the|several|multiple|other|various|many|both|some)\\s)(?:employees|engineers|developers|technicians|volunteers|interns|nurses|supervisors|workers))"
                    + "(?=\\s*(?:$|[.,;()])|\\s(?:and|in|on|at|across|who|during|within|while|as|to|day-to-day|daily)\\b)");

    /** 管理部分员工 */
    private static final Anchored CHINESE = Anchored.of(
            "(?<!参与|协助|配合)(?:管理|带领|领导)(?:着|过|了)?(?:部分|多名|若干|全体|全部|所有|全店|门店|仓库|前厅|后厨|餐厅|班组|店内|店里|车间|本组|组内|手下|几名|数名|一线)(?:的)?[^,，。;；\\d]{0,4}?(?:员工|人员|成员|工人|同事|店员|工程师|职工)(?!管理|信息|档案|考勤|数据|资料|的?(?:信息|档案|考勤|薪))");

    /** @param words one of these stands in each line that the pattern finds something in: most are left after one look */
    private record Told(FirstWords words, Anchored pattern) {

        static Told of(Anchored pattern, String... words) {
            return new Told(new FirstWords(List.of(words)), pattern);
        }

        @Nullable
        MatchResult in(String line) {
            return words.lastIn(line) < 0 ? null : pattern.first(line);
        }
    }

    private static final List<Told> ALL = List.of(
            Told.of(CHINESE, "管理", "带领", "领导"),
            Told.of(LEADER, "leader of", "head of", "lead of", "coordinator of", "supervisor of", "manager of"),
            Told.of(LISTED, "teams", "squads", "crews", "departments"),
            Told.of(GATHERED, "team of", "crew of", "staff of", "group of"),
            Told.of(
                    FORMED,
                    "built",
                    "formed",
                    "established",
                    "stood up",
                    "assembled",
                    "put together",
                    "recruited",
                    "hired"),
            Told.of(RUN, "ran", "runs", "running"),
            Told.of(
                    HIRES,
                    "new hires",
                    "new starters",
                    "direct reports",
                    "student",
                    "team lead",
                    "line managers",
                    "employees",
                    "engineers",
                    "developers",
                    "technicians",
                    "volunteers",
                    "interns",
                    "nurses",
                    "supervisors",
                    "workers"));

    private Groups() {}

    static List<Leading.Place> in(String line) {
        List<Leading.Place> places = new ArrayList<>(Students.in(line));
        for (Told said : ALL) {
            add(places, said.in(line));
        }
        return places;
    }

    private static void add(List<Leading.Place> places, @Nullable MatchResult found) {
        if (found != null) {
            String people = found.groupCount() > 0 ? found.group(1) : null;
            places.add(new Leading.Place(found.start(), found.end(), people == null ? null : Integer.valueOf(people)));
        }
    }
}
