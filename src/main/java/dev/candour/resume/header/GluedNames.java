package dev.candour.resume.header;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts an employer from what follows it directly, as in 某某公司高级工程师. */
public final class GluedNames {

    private static final Pattern BRANCH =
            Pattern.compile("[\\u4e00-\\u9fff]{2,6}(?:中心)?(?:分部|分公司|分院|分校|分行|支行|分社|分局|分店|营业部|支公司|办事处|代表处|支店)");

    /** What somebody did there. */
    private static final Anchored DONE =
            Anchored.of("参与|从事|负责|实习|工作|任职|兼职|主要|服役|服兵役|上班|开[\\u4e00-\\u9fff]|打工|就职|做[\\u4e00-\\u9fff]|担任|学徒");

    /** What was built there. */
    private static final Pattern SITE =
            Pattern.compile("[\\u4e00-\\u9fffA-Za-z0-9#·-]{2,24}(?:项目|項目|工程|标段|工地)(?:一期|二期|三期)?(?:部|组)?");

    /** A school of a university is named with it. */
    private static final Anchored SCHOOL = Anchored.of("[\\u4e00-\\u9fff]{1,12}(?:学院|研究所|研究院|中心|实验室)");

    /** A club at a school is named with it, whatever its department is called: 青杉大学合唱协会宣传部. */
    private static final Anchored CLUB =
            Anchored.of("[\\u4e00-\\u9fff]{0,10}(?:协会|学生会|研究生会|联合会|社团)(?:[\\u4e00-\\u9fff]{0,8}[部心组会处团])?$");

    private static final Anchored SUPERVISOR = Anchored.of("(?<=[\\u4e00-\\u9fff]{2})(?:主管|导师|指导老师|指导教师|上级)$");

    private static final Anchored INTERNSHIP = Anchored.of("(?:暑期|寒假)?(?:实习|见习)生?$");

    private static final Anchored BODY = Anchored.of("[\\u4e00-\\u9fff]{3,8}中心");

    /** "青杉公司(1年8个月)会计" */
    private static final Pattern LASTED = Pattern.compile(
            "(?<=[\\u4e00-\\u9fff)])\\((?:约|共)?\\d{1,2}(?:\\.\\d)?\\s?(?:年|个月)(?:零?\\d{1,2}个?月)?\\)(?=\\s?[\\u4e00-\\u9fffA-Za-z])");

    /** "青杉区人民政府办公室", "青杉中学国际部": a body of its own within a larger one. */
    private static final Anchored OFFICE = Anchored.of("办公室(?!主任|副主任|[文职人科秘行干])|国际(?:部|课程中心|课程部)|(?:小学|初中|高中|中学|幼儿)部");

    private static final Anchored OF_OFFICE = Anchored.of("(?:政府|委员会|管委会|学校|中学|小学|外国语)$");

    private static final int LONGEST_POST = 10;
    private static final int TOWN = 2;

    private GluedNames() {}

    /** Where it stands between an employer and a title how long it lasted; an empty span when it does not. */
    static Span lasted(String words) {
        Matcher lasted = words.indexOf('(') > 0 ? LASTED.matcher(words) : null;
        return lasted != null && lasted.find() ? Span.of(lasted.start(), lasted.end()) : Span.of(0, 0);
    }

    /** Where the employer ends that a title, a department or what was done there follows; 0 when none does. */
    public static int cut(Lexicon lexicon, String written) {
        String words = Script.simplified(written);
        if (Agencies.isOfParty(words)) {
            return 0;
        }
        int supervisor = beforeSupervisor(lexicon, words);
        if (supervisor > 0) {
            return supervisor;
        }
        if (!Script.isChinese(words)) {
            int school = SchoolsBeforeTitles.cut(lexicon, words);
            return school > 0 ? school : CapitalsBesideTitle.cut(lexicon, words);
        }
        if (Asides.bare(words).indexOf(':') >= 0) {
            return PlacedNames.cut(lexicon, words);
        }
        int site = beforeInternship(lexicon, words);
        if (site > 0) {
            return site;
        }
        int club = ClubNames.cut(lexicon, words);
        if (club > 0) {
            return club;
        }
        for (String end : lexicon.holdsOrganizationEnd(words) ? lexicon.organizationEnds() : List.<String>of()) {
            int at = words.indexOf(end);
            int behind = at < 0 ? 0 : withBranch(words, at + end.length());
            if (at > 0
                    && behind < words.length()
                    && words.charAt(behind) != '('
                    && isBalanced(words, behind)
                    && !isBodyOf(end, words.substring(behind))
                    && !CLUB.isIn(words.substring(behind))
                    && !ClubNames.isOne(words)
                    && !(end.equals("大学") && SCHOOL.is(words.substring(behind)))
                    && words.indexOf("担任", behind + 1) < 0
                    && isPart(lexicon, end, Asides.bare(words.substring(behind)))) {
                return behind + ofPart(lexicon, end, words.substring(behind));
            }
        }
        int partners = behindPartners(lexicon, words);
        if (partners > 0) {
            return partners;
        }
        int house = behindHouse(lexicon, words);
        return house > 0 ? house : PlacedNames.cut(lexicon, words);
    }

    /** How long the part of a group is that stands before a title: "第三工程局" in "青杉集团第三工程局会计". */
    private static int ofPart(Lexicon lexicon, String end, String rest) {
        int part = end.equals("集团") && lexicon.isTitle(rest) ? cut(lexicon, rest) : 0;
        return part > 0 && lexicon.isOrganization(rest.substring(0, part)) ? part : 0;
    }

    /** "科研实习生主管:某某副教授": who led is told behind the title. */
    private static int beforeSupervisor(Lexicon lexicon, String words) {
        int colon = words.indexOf(':');
        MatchResult label = colon > 0 ? SUPERVISOR.first(words.substring(0, colon)) : null;
        return label != null && lexicon.isTitle(words.substring(0, label.start())) ? label.start() : 0;
    }

    /** In "某电子厂(青杉公司)工作" nothing ends within the parentheses. */
    private static boolean isBalanced(String words, int end) {
        return words.lastIndexOf('(', end - 1) <= words.lastIndexOf(')', end - 1);
    }

    /** "溪石杭州研发中心实习": the centre is called by its house, and 研发中心实习 is no title. */
    private static int beforeInternship(Lexicon lexicon, String words) {
        MatchResult term = INTERNSHIP.first(Asides.bare(words));
        return term != null && lexicon.isAgency(words.substring(0, term.start())) ? term.start() : 0;
    }

    /** "青杉会计师事务所(普通合伙)会计": what stands in the parentheses is a part of the name. */
    private static int behindPartners(Lexicon lexicon, String words) {
        int end = words.indexOf("合伙)");
        int behind = end + "合伙)".length();
        return end > 0 && behind < words.length() && lexicon.isTitle(words.substring(behind)) ? behind : 0;
    }

    /** "腾讯实习生", "华为算法工程师" */
    private static int behindHouse(Lexicon lexicon, String words) {
        int house = lexicon.house(words);
        house = house > 1 ? withTown(lexicon, words, house) : house;
        String rest = words.substring(house);
        boolean post = house > 1
                && rest.length() >= 2
                && rest.length() <= LONGEST_POST
                && "之云系认".indexOf(rest.charAt(0)) < 0
                && !lexicon.isOrganization(rest)
                && !lexicon.isDepartment(rest)
                && lexicon.isTitle(rest)
                && !goesOn(lexicon, rest);
        return post ? house : 0;
    }

    /** "德尔福|思顾问", "绿源|达环保护士", "绿源|环保(财务实习)": what begins no title goes on with the name. */
    private static boolean goesOn(Lexicon lexicon, String rest) {
        String bare = Asides.bare(rest);
        int start = lexicon.titleStart(bare);
        String before = bare.substring(0, start);
        return before.length() == 1
                || before.length() > 1
                        && (lexicon.isSubject(before.substring(1))
                                || start == bare.length() && lexicon.isSubject(before));
    }

    /** "腾讯成都渲染工程师" */
    private static int withTown(Lexicon lexicon, String words, int house) {
        int town = house + TOWN;
        return town < words.length() && lexicon.isPlace(words.substring(house, town)) ? town : house;
    }

    /** "福建分公司" and "杭州市分行" say where, not of whom. */
    public static boolean isBranch(String words) {
        return BRANCH.matcher(words).matches();
    }

    /** "某某集团北京分部" is the employer, not a part of it. */
    private static int withBranch(String words, int end) {
        MatchResult office = OFFICE.opening(words.substring(end));
        if (office != null && OF_OFFICE.isIn(words.substring(0, end))) {
            return end + office.end();
        }
        Matcher branch = BRANCH.matcher(words).region(end, words.length());
        return branch.lookingAt() ? branch.end() : end;
    }

    /** "国家药品监督管理局药品审评中心": a centre of an authority is a body of its own. */
    private static boolean isBodyOf(String end, String rest) {
        return BODY.is(rest) && "局会府院厅".indexOf(end.charAt(end.length() - 1)) >= 0 && !end.endsWith("医院");
    }

    private static boolean isPart(Lexicon lexicon, String end, String rest) {
        return lexicon.isTitle(rest)
                || lexicon.isDepartment(rest)
                || (end.endsWith("公司") || end.endsWith("集团") || end.endsWith("局"))
                        && SITE.matcher(rest).matches()
                || DONE.opens(rest);
    }
}
