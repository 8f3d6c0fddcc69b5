package dev.candour.resume.leadership;

import dev.candour.resume.text.Anchored;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the people that a verb leads from people who are counted near it: "led 8 engineers", not "led training for 8 engineers". */
final class LedObject {

    private static final int GAP = 60;
    private static final Pattern SOFT = Pattern.compile(
            "^(?:,\\s(?:(?:and|&)\\s)?(?!with\\b|by\\b|for\\b|in\\b)[a-z]+){1,4}\\s(?:an?\\s)?$|\\b(?:up|close) to\\b|^(?:,?\\s?(?:and|&|/|,)\\s?(?:train|mentor|coach|develop|hir|recruit|led|lead|manag|supervis|direct|schedul|evaluat|assign|organi[sz]|motivat"
                    + "|support|guid|advis|apprais|monitor|deploy|disciplin|coordinat|oversaw|overse|instruct|assess|inspir|counsel)(?:e|ed|ing|s|es)?\\b)+"
                    + "|^\\s?(?:the\\s)?(?!training of)(?:(?:training|welfare|supervision|safety|(?:professional |career |personal )?development|discipline|morale|management|direction|well-?being|performance|leadership|health|mentoring|mentorship|coaching|counsell?ing|guidance|scheduling|evaluation|readiness)(?:,\\s(?:and\\s)?|\\sand\\s|\\s))+of $"
                    + "|^\\s(?:the\\s)?(?:(?:daily|day-to-day|weekly)\\s)?(?:work|activities|performance|duties)\\sof $"
                    + "|\\bwith (?:a|an|my|his|her|our) (?=team|group|staff|crew)\\b|\\bwith $"
                    + "|\\b(?:a|an|the|my|our|one)\\s(?:[\\w-]+\\s){0,2}(?:company|battalion|battery|troop|detachment|section|branch|shop|store|department|office|site|workshop|yard|garage|kitchen|bakery|salon|lab|laboratory|practice|clinic|firm|agency|bureau|newsroom|warehouse|hub|desk|line|plant|farm|studio|depot|ward) (?:of|with) $",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEXT_OBJECT = Pattern.compile("(?:,|\\band\\b|&|\\+)(?!.*(?:,|\\band\\b|&|\\+))");
    private static final Pattern DIRECT = Pattern.compile(
            "\\s*(?:(?:a|an|the|another|over|about|around|some|nearly|approximately|more than|at least|of|small|~)\\s*)*",
            Pattern.CASE_INSENSITIVE);
    private static final Anchored LEARNERS_ZH =
            Anchored.of("(?:过|了|着)?(?:徒弟|学徒|新人|新员工|新进人员|新同事|初级工程师|实习生|下属|组员|同事|同仁|员工|人员)");
    /** "12人的日常管理" */
    private static final Anchored MANAGED_ZH =
            Anchored.of("^(?:人员|员工|工程师)?的?(?:日常|全面|人员)?(?:管理|排班|带教|工作安排|工作分配|任务分配|任务安排|绩效考核)");

    /** Named after what they do for others. */
    private static final Pattern STAFF_ZH =
            Pattern.compile("(?:服务|客户|培训|招聘|活动|会议|薪酬|社群|用户|门诊)(?:人员|员|经理|代表|专员|主管|讲师|师|顾问|运营|工程师|策划|研究员)");

    private static final Pattern GLUED_ZH = Pattern.compile(".{0,2}|.{1,6}(?:组|团队|部|部门|小组)[(,:]?|共|着|了");
    /** "Programmes of research, consisting of 13 staff" */
    private static final Anchored CONSISTING =
            Anchored.ofAnyCase("\\b(?:consisting|composed|comprised|made up) of $|\\b(?:comprising|totall?ing) $");

    /** "Kept the files of a regiment consisting of 700 soldiers" */
    private static final Anchored SERVED = Anchored.ofAnyCase("\\b(?:for|to)\\s(?:an?|the)\\s");

    private static final Pattern GROUP_OF =
            Pattern.compile("(?:group|staff) of$|\\bup to\\b", Pattern.CASE_INSENSITIVE);
    private static final String IN_CARE =
            "(?:kids|children|campers|toddlers|pupils|patients|guests|clients|customers|tourists|players|teenagers|teens|youths?|preschoolers|infants)\\b(?!['’])";

    private static final Anchored COUNTED_IN_CARE = Anchored.ofAnyCase("\\s?(?:[\\w-]+\\s)?" + IN_CARE);
    /** "Supervised a group of 7 kids" */
    private static final Anchored GROUP_IN_CARE =
            Anchored.ofAnyCase("\\b(?:groups?|teams?|crew|staff)\\sof\\s(?:[\\w~+-]+\\s){0,3}?" + IN_CARE);

    private static final Pattern OWN_TEAM = Pattern.compile("^.{0,10}?(?:团队|小组|班组|下属)");

    /** What a team serves stands in its name: 后台服务团队(3人). */
    private static final Pattern TEAM_BEFORE = Pattern.compile("(?:团队|小组|部门|项目组)[(（]$");

    /** "Supervised junior technicians", and not "managed staff schedules". */
    private static final Pattern PEOPLE = Pattern.compile(
            "(?:\\s+(?:and|&)\\s+(?:trained|mentored|developed|coached|guided|supported|motivated|scheduled|evaluated|hired|directed|training|mentoring|developing|coaching))?"
                    + "\\s+(?:[a-z][a-z.-]*\\s+){0,3}?(?:others|volunteers|hosts|hostesses|cashiers|stockers|bartenders|baristas|bakers|carers|aides|paralegals|lawyers|auditors|accountants|recruiters|tutors|lifeguards|housekeepers|carpenters|plumbers|welders|stylists|receptionists|editors|artists|scientists|researchers|architects|pharmacists|therapists|personnel|colleagues|officers|guards|cleaners|waiters|chefs|clerks|analysts|consultants|freelancers|postdocs|salespeople"
                    + "|(?:undergraduate|graduate|doctoral|ph\\.?d\\.?|master'?s|msc|postgraduate|research) (?:students|candidates|researchers)|engineers|developers|programmers|interns|employees|staff members|team members|crew members|nurses|designers"
                    + "|technicians|juniors|trainees|apprentices|contractors|writers|teachers|supervisors|assistants|subordinates|cooks|cashiers|mechanics"
                    + "|electricians|labou?rers|(?:care|social|support|youth|factory|farm|warehouse|healthcare|kitchen|production) workers|staff|people)(?=\\s*(?:$|[.,;()])|\\s(?:and|in|on|at|across|who|during|within|from|while|as|to|responsible|reporting|assigned|with (?:their|daily|day))\\b)",
            Pattern.CASE_INSENSITIVE);

    /** "Supervised the branch's outreach coordinator": one who is supervised at work. */
    private static final Anchored ONE = Anchored.of(
            "^\\s(?:an?|one|the|my|our|(?:the\\s)?\\p{L}[\\w.&-]*['’]s)\\s(?:[\\w&/-]+\\s){0,5}?(?:coordinator|assistant|technician|intern|employee|apprentice|trainee|engineer|developer|analyst|designer|clerk|nurse|secretary|postdoc|receptionist|specialist|foreman|cook|mechanic|electrician|paralegal|bookkeeper|accountant)"
                    + "(?=\\s*(?:$|[.,;()])|\\s(?:and|in|on|at|by|who|during|within|from|while|as|through)\\b)");

    private final Phrases apart;
    private final Phrases group;
    private final Phrases apartZh;

    LedObject(WordLists words) {
        this.apart = words.phrases("apart");
        this.group = words.phrases("group");
        this.apartZh = words.phrases("zh apart");
    }

    /** @param clause what stands behind the verb @param sizes the numbers of people in it */
    TeamSize.@Nullable Size english(String clause, List<TeamSize.Size> sizes) {
        return sizes.stream()
                .filter(size -> isObject(clause.substring(0, size.start())))
                .filter(size -> !COUNTED_IN_CARE.opens(clause.substring(size.end())))
                .findFirst()
                .orElse(null);
    }

    /** Whether those who are led pay or are paid for, as children in a camp. */
    static boolean isCare(String clause) {
        return GROUP_IN_CARE.isIn(clause);
    }

    /** Whether no other thing stands between a verb and the team that it leads. @param phrase up to the team's end */
    boolean isDirect(String phrase) {
        return !apart.isIn(GROUP_OF.matcher(phrase).replaceAll(""));
    }

    /** Where the people end that a verb leads without saying how many; 0 when no people stand right behind it. */
    static int people(String behind) {
        Matcher people = PEOPLE.matcher(behind);
        return people.lookingAt() ? people.end() : 0;
    }

    /** Where one person ends who stands right behind "supervised"; 0 when nobody does. */
    static int one(String behind) {
        MatchResult one = ONE.opening(behind);
        return one == null ? 0 : one.end();
    }

    private static boolean isManaged(String behind) {
        return MANAGED_ZH.isIn(behind);
    }

    private boolean isObject(String before) {
        if (CONSISTING.isIn(before)) {
            return !SERVED.isIn(before);
        }
        if (before.endsWith("(") && before.length() <= GAP && group.isIn(before)) {
            return true;
        }
        String gap = SOFT.matcher(before).replaceAll("");
        if (gap.length() > GAP) {
            return false;
        }
        Matcher next = NEXT_OBJECT.matcher(gap);
        return next.find() ? DIRECT.matcher(gap.substring(next.end())).matches() : !apart.isIn(gap);
    }

    /** @param weak whether the verb leads people only when a team follows the number @param one whether it does so, too, right before a number */
    TeamSize.@Nullable Size chinese(String clause, List<TeamSize.Size> sizes, boolean weak, boolean one) {
        for (TeamSize.Size size : sizes) {
            boolean team = OWN_TEAM.matcher(clause.substring(size.start())).find();
            String around = clause.substring(0, team ? size.end() : Math.min(clause.length(), size.end() + 4));
            String before = clause.substring(0, size.start());
            boolean glued = !weak
                    || before.isBlank() && one
                    || one && LEARNERS_ZH.is(before)
                    || before.length() <= 6 && isManaged(clause.substring(size.end()))
                    || GLUED_ZH.matcher(before).matches() && (team || before.endsWith("("));
            boolean own =
                    team && before.endsWith("的") || TEAM_BEFORE.matcher(before).find();
            if (glued && (own || !apartZh.isIn(STAFF_ZH.matcher(around).replaceAll("")))) {
                return size;
            }
        }
        return null;
    }
}
