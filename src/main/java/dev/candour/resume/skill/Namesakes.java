package dev.candour.resume.skill;

import dev.candour.resume.text.Anchored;
import dev.candour.vocabulary.Mention;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a skill from what is only called like one: an employer ("Docker Inc"), a link to a site ("GitHub: ..."). */
final class Namesakes {

    /** Names on either side. */
    private static final int NEIGHBOURS = 12;

    private static final int NEAR = 40;
    private static final Set<String> FILES = Set.of("html", "css", "xml", "json", "php", "md", "sql", "csv", "tex");
    /** What stands between two items of a list is no longer than ", and ". */
    private static final int LISTED = 6;

    private static final Pattern EMPLOYED_BEFORE = Pattern.compile(
            "(?:\\b(?:work|worked|working|employed|interned|interning)\\s(?:at|for|by)|\\bjoined|\\b(?:engineer|developer|manager|consultant|intern|internship|position|role|job|career|analyst|designer|scientist)\\sat|(?:就职于|任职于|入职|加入))\\s?$",
            Pattern.CASE_INSENSITIVE);
    /** "在金蝶,我的..." */
    private static final Anchored AT_WORK = Anchored.of("\\s?(?:公司)?(?:[,，]\\s?我|工作|任职|就职|实习|期间|担任)");
    /** The last letters of what {@link #EMPLOYED_BEFORE} ends with. */
    private static final String EMPLOYED_ENDS = "tTrRyYdD于职入";

    /** "M. Ortiz, C. Weber": the letters stand for first names. */
    private static final Pattern NAME_BEHIND =
            Pattern.compile("\\.[\\s\\u00a0]{1,3}(?:\\p{Lu}\\.[\\s-]?)*\\p{Lu}\\p{Ll}");

    /** "Won hackathons by Acme, AWS and Wix": those who gave something. */
    private static final Anchored GIVERS_BEFORE = Anchored.ofAnyCase(
            "\\b(?:hackathons?|competitions?|contests?|awards?|prizes?|sponsored|funded|acquired|(?:start-?up|company|venture|firm)\\s(?:is\\s|was\\s)?backed|hosted|organi[sz]ed) by\\s[^.;:\\n]{0,50}$");

    /** "GitHub: somebody" tells where somebody is found. */
    private static final Pattern LABEL_BEHIND = Pattern.compile("\\**\\s?[:：]");

    /** "GitLab/7Q2Z19": a name of somebody holds a digit. */
    private static final Pattern HANDLE_BEHIND = Pattern.compile("/(?=\\w*\\d)\\w{3,39}(?=[\\s,;|]|$)");

    private static final int ROW = 120;
    private static final Pattern CONTACT = Pattern.compile("linked\\s?in\\b|@[\\w-]+\\.", Pattern.CASE_INSENSITIVE);

    private static final Anchored USED_BEFORE =
            Anchored.ofAnyCase("(?:\\b(?:using|used?|with|via|including|know|manage[ds]?)|使用|熟悉|掌握|精通|了解|运用|及|和)\\s?$");

    private static final Anchored USED_BEHIND = Anchored.of("\\s?(?:进行|做版本|版本管理|管理代码|托管|的使用)");
    private static final Anchored OTHERS_BEHIND =
            Anchored.of("(?:师|员|专员|经理|主管|工程师|代表)\\s?(?:\\d{1,3}|[一二两三四五六七八九十])\\s?[人名位]|负责人[:：]");
    private static final Anchored OTHERS_BEFORE = Anchored.of("(?:\\d|[一二两三四五六七八九十])\\s?[名位个]\\s?$");
    /** "Worked with the QA and UX teams" and "与UI设计师合作" name what colleagues do. */
    private static final Anchored COLLEAGUES_BEHIND = Anchored.ofAnyCase(
            "(?:[、/和与及][\\p{L}、/]{1,20}?)?(?:(?:优化|开发|设计|测试)?(?:工程师|师|团队|人员))?\\s?(?:合作|协作)|\\s?(?:engineers|developers|designers|teams?|analysts|testers|managers|specialists|departments?|counterparts|personnel|staff|colleagues|experts|professionals|officers)\\b|\\s?(?:合作|协作|沟通)|(?:工程师|师|人员|同事|团队|部门|组)(?![\\u4e00-\\u9fff]{0,2}(?:技能|能力))");

    /** "the pharmacy, social work and nursing teams"; a tool, which has a capital, is used by whoever works with its team. */
    private static final Anchored COLLEAGUES_LISTED =
            Anchored.of("(?:,|/| and| &)[\\p{L} ,/&-]{2,50}\\s(?:teams|departments)\\b");

    private static final Anchored COLLEAGUES_BEFORE = Anchored.ofAnyCase(
            "\\b(?:work(?:ed|ing)?|collaborat(?:ed|ing|e)|partner(?:ed|ing)?|liais(?:ed|ing|e)|liaison|coordinat(?:ed|ing|e)|communicat(?:ed|ing|e)|alongside)\\s[^.;\\n]{0,52}$|(?:与|跟|同|配合|协助|协同)[^,，。;；\\n]{0,14}$");
    /** "Worked as part of the DevOps team" */
    private static final Anchored MEMBER_BEFORE =
            Anchored.ofAnyCase("\\b(?:(?:part|member) of|in|within|inside)\\s(?:the|an?|our)\\s$");

    private static final int FAR = 60;
    private static final Anchored TRADE_BEHIND = Anchored.of("(?:师|员|专员|经理|主管|工程师|代表|开发)");

    private final Phrases sites;

    Namesakes(WordLists words) {
        this.sites = words.phrases("site");
    }

    /** @param mentions in text order, each behind the one that implies it */
    List<Mention> dropped(String text, List<Mention> mentions) {
        List<Mention> kept = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            boolean site = sites.is(text.substring(mention.start(), mention.end())) && !isUsed(text, mentions, i);
            if (!site
                    && !isEmployer(text, mention)
                    && !isOfOthers(text, mention)
                    && !isInitial(text, mentions, i)
                    && !isFileName(text, mention)
                    && !OtherMeanings.has(text, mention)) {
                kept.add(mention);
            }
        }
        return kept;
    }

    private static boolean isEmployer(String text, Mention mention) {
        if (NamedBodies.hold(text, mention)) {
            return true;
        }
        String before = before(text, mention);
        String behind = text.substring(mention.end(), Math.min(text.length(), mention.end() + 24));
        String wide = wide(text, mention);
        if (wide.contains(" by ") && GIVERS_BEFORE.isIn(wide)) {
            return true;
        }
        return before.endsWith("在") && AT_WORK.opens(behind)
                || endsWith(before, EMPLOYED_ENDS)
                        && EMPLOYED_BEFORE.matcher(before).find();
    }

    /** "交互设计师2人" and "2名测试工程师" say what others do. */
    private static boolean isOfOthers(String text, Mention mention) {
        String behind = text.substring(mention.end(), Math.min(text.length(), mention.end() + 10));
        if (isOfColleagues(text, mention)) {
            return true;
        }
        boolean foreign = !behind.isEmpty() && behind.charAt(0) >= 128;
        return foreign
                && (OTHERS_BEHIND.opens(behind)
                        || OTHERS_BEFORE.isIn(before(text, mention)) && TRADE_BEHIND.opens(behind));
    }

    /** "cv.html" and "notes.css" are files. */
    private static boolean isFileName(String text, Mention one) {
        int point = one.start() - 1;
        return point > 0
                && text.charAt(point) == '.'
                && Character.isLetterOrDigit(text.charAt(point - 1))
                && FILES.contains(text.substring(one.start(), one.end()));
    }

    /** A letter with a point before a name; not the end of a list, as in "Java and C. Wrote ...". */
    private static boolean isInitial(String text, List<Mention> mentions, int index) {
        Mention one = mentions.get(index);
        return one.end() - one.start() <= 2
                && text.startsWith(".", one.end())
                && NAME_BEHIND.matcher(text).region(one.end(), text.length()).lookingAt()
                && (index == 0 || one.start() - mentions.get(index - 1).end() > LISTED);
    }

    /** Whether the last letter, spaces aside, is one of those with which a pattern can end. */
    private static boolean endsWith(String text, String letters) {
        int last = text.length() - 1;
        while (last >= 0 && (Character.isWhitespace(text.charAt(last)) || text.charAt(last) == '\u0085')) {
            last--;
        }
        return last >= 0 && letters.indexOf(text.charAt(last)) >= 0;
    }

    private static boolean isOfColleagues(String text, Mention mention) {
        String behind = text.substring(mention.end(), Math.min(text.length(), mention.end() + FAR));
        boolean listed = Character.isLowerCase(text.charAt(mention.start())) && COLLEAGUES_LISTED.opens(behind);
        return (listed || COLLEAGUES_BEHIND.opens(behind))
                && COLLEAGUES_BEFORE.isIn(wide(text, mention))
                && !MEMBER_BEFORE.isIn(before(text, mention));
    }

    /** A site is a tool when it stands among others or somebody is said to use it. */
    private boolean isUsed(String text, List<Mention> mentions, int index) {
        Mention mention = mentions.get(index);
        boolean contact = isContact(text, mention);
        int from = Math.max(0, index - NEIGHBOURS);
        boolean among = mentions.subList(from, Math.min(mentions.size(), from + 2 * NEIGHBOURS)).stream()
                .anyMatch(other -> !other.doubtful()
                        && isBeside(text, mention, other)
                        && !(contact && sites.is(text.substring(other.start(), other.end()))));
        String behind = text.substring(mention.end(), Math.min(text.length(), mention.end() + 8));
        if (LABEL_BEHIND.matcher(behind).lookingAt()
                || HANDLE_BEHIND
                        .matcher(text)
                        .region(mention.end(), text.length())
                        .lookingAt()) {
            return false;
        }
        return among
                || isRow(text, mentions, index, -1)
                || isRow(text, mentions, index, 1)
                || USED_BEFORE.isIn(before(text, mention))
                || USED_BEHIND.opens(behind);
    }

    /** "Kim Ode | GitHub | Kaggle | LinkedIn": sites beside such ones are where somebody is found. */
    private static boolean isContact(String text, Mention mention) {
        int least = Math.max(0, mention.start() - ROW);
        String row = text.substring(least, Math.min(text.length(), mention.end() + ROW));
        int from = row.lastIndexOf('\n', mention.start() - least) + 1;
        int end = row.indexOf('\n', mention.end() - least);
        return CONTACT.matcher(row).region(from, end < 0 ? row.length() : end).find();
    }

    /** Whether it has a line for itself, and the next line on that side names another skill and nothing else. */
    private boolean isRow(String text, List<Mention> mentions, int index, int step) {
        Mention one = mentions.get(index);
        int at = index + step;
        while (at >= 0 && at < mentions.size() && mentions.get(at).start() == one.start()) {
            at += step;
        }
        if (at < 0 || at >= mentions.size() || !isAlone(text, one)) {
            return false;
        }
        Mention other = mentions.get(at);
        String between = text.substring(Math.min(one.end(), other.end()), Math.max(one.start(), other.start()));
        return between.chars().noneMatch(Character::isLetterOrDigit)
                && between.indexOf('\n') == between.lastIndexOf('\n')
                && isAlone(text, other)
                && !sites.is(text.substring(other.start(), other.end()));
    }

    private static boolean isAlone(String text, Mention one) {
        int from = text.lastIndexOf('\n', one.start() - 1) + 1;
        int end = text.indexOf('\n', one.end());
        return Stream.of(text.substring(from, one.start()), text.substring(one.end(), end < 0 ? text.length() : end))
                .allMatch(rest -> rest.length() <= NEAR && rest.chars().noneMatch(Character::isLetterOrDigit));
    }

    private static boolean isBeside(String text, Mention one, Mention other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return one.start() != other.start()
                && to - from >= 0
                && to - from <= NEAR
                && text.substring(from, to).indexOf('\n') < 0;
    }

    private static String wide(String text, Mention mention) {
        return text.substring(Math.max(0, mention.start() - FAR), mention.start());
    }

    private static String before(String text, Mention mention) {
        return text.substring(Math.max(0, mention.start() - 24), mention.start());
    }
}
