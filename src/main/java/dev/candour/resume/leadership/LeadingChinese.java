package dev.candour.resume.leadership;

import dev.candour.resume.leadership.Leading.Place;
import dev.candour.resume.text.Anchored;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds where a Chinese line says that its writer leads people, and how many: 带领10人团队, 下属5人, 担任组长. */
final class LeadingChinese {

    private static final int REACH = 30;
    private static final Pattern CLAUSE_END = Pattern.compile("[。；;！？!?]|[,，].*?[,，。；;]");
    private static final Pattern LEAD_END = Pattern.compile("[。；;]");
    private static final Pattern TEAM =
            Pattern.compile("^[^:,;]{0,8}?(?:团队|小组|部门|下属|组员|班组|全组|全班组|同事|同仁)(?!协作|合作|精神|建设意识)");
    /** Of 管理 these are no object: 管理人员 manage themselves. */
    private static final Set<String> OVER_MEMBERS = Set.of("带领", "领导", "率领", "负责带领");

    private static final Pattern MEMBERS =
            Pattern.compile("[^:,;，]{0,8}?(?:成员|队员|员工)(?![\\u4e00-\\u9fff]{0,2}(?:管理|档案))");
    /** "4 here, 2 there, 6 in all" */
    private static final Pattern TOTAL = Pattern.compile(
            "(?:[,，](?:下设|下辖|包括|分为|包含|含)[^,，。;；]{2,24})?[,，、(（]\\s?(?:团队)?(?:共|合计|总计)\\s?(\\d{1,4})\\s?[人名]");

    private static final Anchored HELPED = Anchored.of("(?:协助|配合|辅助|汇报给|汇报对象:?)[^,，。;；]{0,4}$");
    private static final Anchored UNDER = Anchored.of("(?:带领|领导|指导|管理)下|协助");

    private final TeamSize sizes;
    private final LedObject object;
    private final Phrases verbs;
    private final Phrases weakVerbs;
    private final Phrases leads;
    private final Phrases alone;

    LeadingChinese(WordLists words, TeamSize sizes, LedObject object) {
        this.sizes = sizes;
        this.object = object;
        this.verbs = words.phrases("zh verb");
        this.weakVerbs = words.phrases("zh weak verb");
        this.leads = words.phrases("zh lead");
        this.alone = words.phrases("zh alone");
    }

    void add(String line, List<Place> places) {
        places.addAll(GrownChinese.in(line));
        int free = 0;
        for (Phrases.Hit verb : verbs.in(line)) {
            free = verb.start() >= free ? Leading.add(places, led(line, verb), free) : free;
        }
        for (Phrases.Hit lead : leads.in(line)) {
            if (places.stream().noneMatch(place -> counts(place, lead))) {
                Leading.add(places, beside(line, lead), 0);
            }
        }
        addApart(places, GroupCare.in(line));
        addApart(places, StudentHeads.in(line));
        if (places.isEmpty()) {
            alone.in(line).forEach(hit -> Leading.add(places, alone(line, hit), 0));
        }
    }

    /** What is told of in no place that is known already. */
    private static void addApart(List<Place> places, List<Place> more) {
        more.stream()
                .filter(place -> places.stream().noneMatch(place::overlaps))
                .forEach(places::add);
    }

    private static boolean counts(Place place, Phrases.Hit lead) {
        return place.people() != null && place.start() <= lead.start() && lead.start() < place.end();
    }

    private static @Nullable Place alone(String line, Phrases.Hit hit) {
        String before = line.substring(Math.max(0, hit.start() - 8), hit.start());
        String behind = line.substring(hit.end(), Math.min(line.length(), hit.end() + 6));
        return NotLeading.isChinese(before, behind) ? null : new Place(hit.start(), hit.end(), null);
    }

    private @Nullable Place led(String line, Phrases.Hit verb) {
        String before = line.substring(Math.max(0, verb.start() - 8), verb.start());
        String behind = line.substring(verb.end(), Math.min(line.length(), verb.end() + REACH));
        if (NotLeading.isChinese(before, behind)) {
            return null;
        }
        String word = line.substring(verb.start(), verb.end());
        boolean single = word.length() == 1 || word.startsWith("指导") || word.equals("培养") || word.equals("监督");
        if (word.equals("主管") && behind.startsWith("部门") || word.equals("管理") && behind.startsWith("、")) {
            return null;
        }
        Matcher end = CLAUSE_END.matcher(behind);
        String clause = end.find() ? behind.substring(0, end.start()) : behind;
        TeamSize.Size size = object.chinese(clause, sizes.all(clause), weakVerbs.is(word), single);
        if (size != null) {
            Matcher total = TOTAL.matcher(behind).region(size.end(), behind.length());
            if (!total.find()) {
                TeamSize.Size all = sizes.withMoreChinese(size, behind);
                return new Place(verb.start(), verb.end() + all.end(), all.people());
            }
            return new Place(verb.start(), verb.end() + total.end(), Integer.parseInt(total.group(1)));
        }
        return single || weakVerbs.is(word) ? null : team(verb, word, clause, behind);
    }

    /** "Leads the account managers' team, 11 in all" */
    private static @Nullable Place team(Phrases.Hit verb, String word, String clause, String behind) {
        Matcher members = MEMBERS.matcher(clause);
        if (OVER_MEMBERS.contains(word) && members.lookingAt()) {
            return new Place(verb.start(), verb.end() + members.end(), null);
        }
        Matcher team = TEAM.matcher(clause);
        if (!team.find()) {
            return null;
        }
        Matcher total = TOTAL.matcher(behind).region(team.end(), behind.length());
        return total.lookingAt()
                ? new Place(verb.start(), verb.end() + total.end(), Integer.parseInt(total.group(1)))
                : new Place(verb.start(), verb.end() + team.end(), null);
    }

    /** "组长,8人团队" and "下属人数:5人". */
    private @Nullable Place beside(String line, Phrases.Hit lead) {
        String behind = line.substring(lead.start(), Math.min(line.length(), lead.end() + 14));
        String before = line.substring(Math.max(0, lead.start() - 6), lead.start());
        if (UNDER.isIn(behind) || HELPED.isIn(before)) {
            return null;
        }
        Matcher end = LEAD_END.matcher(behind);
        String clause = end.find() ? behind.substring(0, end.start()) : behind;
        TeamSize.Size size = object.chinese(clause, sizes.all(clause), false, false);
        return size == null ? null : new Place(lead.start(), lead.start() + size.end(), size.people());
    }
}
