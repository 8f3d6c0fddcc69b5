package dev.candour.resume.leadership;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.FirstWords;
import dev.candour.resume.text.Script;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads how many people a phrase speaks of: "5 people", "eight engineers", "team of 12", "4人团队". */
final class TeamSize {

    /** Behind twenty the list of numbers goes on in tens. */
    private static final int TENS = 19;

    private static final Map<String, Integer> DOZENS =
            Map.of("half a dozen", 6, "a dozen", 12, "dozen", 12, "two dozen", 24, "three dozen", 36);

    private static final int MOST = 5000;
    private static final String CHINESE_DIGITS = "零一二三四五六七八九";
    private static final String PEOPLE_ZH =
            "(?:人(?![次天月日才民员均工脸臉机機体體类類物像脉脈群])|人员|工程师|员工|下属|成员|同事|研发|开发|销售|护士|老师|教师|组员|队员|实习生|程序员|设计师|产品经理|客户经理|项目经理|技术人员|客服|店员|工人|师傅|厨师|代表|骑手|司机|顾问|分析师|律师|会计|学徒|徒弟|新人|职工|职员|店长|主管|业务员|文员|助理|护理员|医生|医师|保安|保洁员?|电工|焊工|技工|伙伴|同仁|讲师|编辑|记者|营业员|导购|服务员|收银员|配送员|快递员|操作工|施工员|监理|干事|部员|社员|骨干|志愿者|照服员|社工|教练)";

    private static final Pattern REST = Pattern.compile(
            "(?:\\s?\\+)?(?:\\s?(?:people|persons|members|engineers|developers|staff|reports|人(?!员)|团队))?\\s?\\)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MORE = Pattern.compile(
            "\\s?(?:(?!and\\b)[\\p{L}/-]{2,20}\\s){0,3}?(?:,|,?\\s?\\b(?:and|plus)|&)\\s(\\d{1,3})(?:\\s?\\+\\s?|\\s)([\\p{L}/ -]{2,30}?(?:s|people|men|women|staff|personnel|crew)|(?<=\\b1\\s)[\\p{L}/ -]{2,30}?(?:er|or|ist|ian|ant|ive|ee|man|woman|nurse|intern|clerk|chef|cook|aide|lead)|[A-Z]{2,4})(?=$|[\\s.,;)])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MORE_ZH = Pattern.compile(
            "(?:[\\u4e00-\\u9fff]{0,4}[、和及与]|(?<=[和及与]))\\s?(?!共|合计)[\\u4e00-\\u9fff]{0,5}(\\d{1,3})\\s?[名人位](?![天次月日才民])");
    private static final Anchored OTHERS_ZH = Anchored.of("客户|用户|患者|学生|会员|顾客|病人|学员|服务|培训|覆盖");
    /** Words for people that no list knows: by their trade, or in capitals. */
    private static final Pattern PERSON =
            Pattern.compile("(?:[\\p{L} -]*\\s)?(?:\\p{Lu}{2,4}s?|\\p{L}{3,}(?:er|or|ist|ian|ant|ee|ive)s?)");

    /** These end like people and are none, or are served and not led. */
    private static final Anchored OTHERS = Anchored.ofAnyCase(
            "\\b(?:customers?|users?|clients?|servers?|computers?|routers?|printers?|scanners?|containers?|clusters?|providers?|vendors?|suppliers?|subscribers?|papers?|orders?|trailers?|freezers?|cent(?:er|re)s?|numbers?"
                    + "|(?:news)?letters?|offers?|chapters?|sensors?|processors?|monitors?|doors?|investors?|directives?|initiatives?|drives?|archives?|members? of the public|visitors?|passengers?|investors?|borrowers?|readers?|viewers?|followers?)$");

    private static final Anchored RESTAURANT = Anchored.ofAnyCase(
            "\\b(?:restaurant|bars?|kitchen|hosts?|hostess(?:es)?|cooks?|dining|waiters?|buss?ers?|bartenders?|guests?|banquet|shifts?)\\b");

    private final List<Anchored> patterns;
    private final Pattern chinese = Pattern.compile(
            "(?<![\\w.第])(?:\\d{1,3}\\s?[-~到至]\\s?)?(\\d{1,4}|[一二两三四五六七八九十百]{1,4})\\s?(?:\\+|多|余|来|几)?\\s?(?![次期])(?!(?<=[一两])[款种種套项項次台臺张張篇门門期批轮輪条條类類群支组組些线線流系])(?!(?<=[一1]\\s?)个[\\u4e00-\\u9fff]{0,8}(?:团队|小组|部门|项目组))(?:(?:名|个|位)?(?:(?![万亿元单台套件吨箱份笔])[\\u4e00-\\u9fff]){0,4}?"
                    + PEOPLE_ZH
                    + "|(?:名(?![额次])|位(?![数置次]))(?!.{0,4}(?:客户|用户|患者|学生|会员|顾客|病人|外包))(?:[\\u4e00-\\u9fff]{0,4}?[师员工]|[\\u4e00-\\u9fff]{0,4}))");
    private final Pattern chineseGroup = Pattern.compile(
            "(?:团队规模|团队人数|下属人数|管理人数|下属|团队|部门|小组|班组)\\s*[:为共约有(]{0,3}\\s*(\\d{1,4})(?![\\d.]|\\s?(?:个|项|年|月|%|万|元|级))");
    private final List<String> numbers;
    private final Phrases numberWords;
    private final Phrases persons;
    private final Phrases groups;

    TeamSize(WordLists lists) {
        this.numbers = lists.get("number");
        this.numberWords = lists.phrases("number");
        this.persons = lists.phrases("person");
        this.groups = lists.phrases("group");
        String number =
                "(?<![\\d.,$])(?<!\\b[a-z]{1,3}-)(?:\\d{1,3}(?:\\s?(?:-|~|to)\\s?|\\s(?=\\d{2})))?(?<![.,$])(\\d{1,4}|half a dozen|(?:(?:a|two|three) )?(?<!several |few )dozen|"
                        + String.join("|", numbers) + ")";
        String person = "(?:" + alternatives(lists.get("person")) + ")";
        String group = "(?:" + alternatives(lists.get("group")) + ")";
        Pattern people = pattern(number
                + "(?:\\s?\\+)?[\\s-]{1,2}(?:(?!other\\b|fellow\\b|of\\b|for\\b)[a-z][\\w-]{0,20}[\\s/]{1,2}(?:and |& )?){0,3}?"
                + person + "\\b(?![-'])");
        Pattern teams = pattern(number + "\\s(?:teams|squads|crews|shifts|groups)\\sof\\s" + number + "\\b");
        Pattern ofPeople = pattern(
                "\\b" + group
                        + "\\s{0,2}(?:size\\s?)?(?:\\(|of|with|:|=)\\s{0,2}(?:over |about |around |up to |approximately |more than |nearly |~\\s?|some |at least )?"
                        + number
                        + "(?![\\d%]|[.,]\\d|\\s?(?:years?|months?|projects?|products?|countries|million|k\\b|%)|\\s(?:[a-z-]+\\s)?(?:workshops?|conferences?|events?|seminars?|meetings?|courses?|symposi[au]m?|sessions?|festivals?|trips?|days?|weeks?|campaigns?|fairs?|exhibitions?|classes|concerts?|shows?)\\b)");
        Pattern compound = pattern(number
                + "(?:[\\s-](?:person|people|member|man|strong|engineer|developer|staff|head)|-(?!month|week|day|year|hour|minute|figure|digit|star|stor|bed|room|seat|unit|site|acre|mile|state|country|city|product)[a-z]{3,14})[\\s-](?:[a-z-]{1,20}\\s){0,3}?"
                + group + "\\b");
        List<String> words = new ArrayList<>(numbers);
        words.addAll(List.of("half a dozen", "two dozen", "three dozen", "dozen"));
        Anchored.Start begun = new FirstWords(words)::isAt;
        Anchored.Start count =
                (text, at) -> isAsciiDigit(text.charAt(at)) || !isInsideWord(text, at) && begun.isAt(text, at);
        this.patterns = List.of(
                new Anchored(compound, count),
                new Anchored(teams, count),
                new Anchored(ofPeople, new FirstWords(lists.get("group"))::isAt),
                new Anchored(people, count));
    }

    /** "Often engineers" are not ten. */
    private static boolean isInsideWord(String text, int at) {
        return at > 0 && Character.isLetter(text.charAt(at - 1)) && !Script.isIdeograph(text.charAt(at - 1));
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String alternatives(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** A number of people and where it stands. */
    record Size(int people, int start, int end) {}

    /** The first number of people in a phrase; null when it gives none. */
    @Nullable
    Size in(String phrase) {
        List<Size> all = all(phrase);
        return all.isEmpty() ? null : all.get(0);
    }

    /** Every number of people in a phrase, in text order. */
    List<Size> all(String phrase) {
        List<Size> all = new ArrayList<>();
        if (speaksOfPeople(phrase)) {
            for (Anchored pattern : patterns) {
                pattern.in(phrase).forEach(found -> add(all, found, phrase));
            }
        }
        if (Script.hasIdeograph(phrase)) {
            chineseGroup.matcher(phrase).results().forEach(found -> add(all, found, phrase));
            chinese.matcher(phrase).results().forEach(found -> add(all, found, phrase));
        }
        all.sort(Comparator.comparingInt(Size::start));
        return all;
    }

    /** Most lines hold no number or nobody, and patterns take their time to find that out. */
    private boolean speaksOfPeople(String phrase) {
        return (hasDigit(phrase) || numberWords.isIn(phrase) || phrase.contains("dozen"))
                && (persons.isIn(phrase) || groups.isIn(phrase) || phrase.contains("s of "));
    }

    private static boolean hasDigit(String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            if (Character.isDigit(phrase.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void add(List<Size> all, MatchResult found, String phrase) {
        int people = number(found.group(1)) * (found.groupCount() > 1 ? number(found.group(2)) : 1);
        if (isPlausible(people) && !isMachines(found.group(), phrase)) {
            all.add(withMore(whole(new Size(people, found.start(), found.end()), phrase), phrase));
        }
    }

    /** Who manages servers manages machines, unless in a restaurant. */
    private static boolean isMachines(String people, String phrase) {
        return people.toLowerCase(Locale.ROOT).endsWith("servers") && !RESTAURANT.isIn(phrase);
    }

    private static Size whole(Size size, String phrase) {
        Matcher rest = REST.matcher(phrase).region(size.end(), phrase.length());
        return rest.lookingAt() ? new Size(size.people(), size.start(), rest.end()) : size;
    }

    /** "15 nurses and 8 aides" are 23 people, "3 students, 2 postdocs and 1 technician" are 6. */
    private Size withMore(Size size, String phrase) {
        Matcher more = MORE.matcher(phrase).region(size.end(), phrase.length());
        boolean people = more.lookingAt()
                && !OTHERS.isIn(more.group(2))
                && (persons.isIn(more.group(2)) || PERSON.matcher(more.group(2)).matches());
        return people
                ? withMore(new Size(size.people() + number(more.group(1)), size.start(), more.end()), phrase)
                : size;
    }

    private static boolean isPlausible(int people) {
        return people >= 1 && people <= MOST && !(people >= 1990 && people <= 2040);
    }

    /** "3名出纳及2名会计" are 5 people. */
    Size withMoreChinese(Size size, String phrase) {
        Matcher more = MORE_ZH.matcher(phrase).useTransparentBounds(true).region(size.end(), phrase.length());
        return more.lookingAt() && !OTHERS_ZH.isIn(more.group())
                ? withMoreChinese(new Size(size.people() + number(more.group(1)), size.start(), more.end()), phrase)
                : size;
    }

    int number(String text) {
        Integer dozens = DOZENS.get(text.toLowerCase(Locale.ROOT));
        int word = dozens == null ? numbers.indexOf(text.toLowerCase(Locale.ROOT)) : -1;
        if (dozens != null) {
            return dozens;
        }
        if (word >= 0) {
            return word < TENS ? word + 2 : (word - TENS + 3) * 10;
        }
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int total = 0;
        int digit = 0;
        for (char c : text.toCharArray()) {
            if (c == '十' || c == '百') {
                total += Math.max(1, digit) * (c == '十' ? 10 : 100);
                digit = 0;
            } else {
                digit = c == '两' ? 2 : CHINESE_DIGITS.indexOf(c);
            }
        }
        return total + digit;
    }
}
