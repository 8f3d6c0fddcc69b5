package dev.candour.resume.header;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.WordCount;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words and points that join a title to what stands beside it: a colon, "for", "with", a full stop. */
final class TitleJoints {

    /** A longer word is no short form, as Sr. and Jr. are. */
    private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}{3}$");

    /** "Bartender. 30 hours/week" */
    private static final Pattern TERMS = Pattern.compile("\\. \\p{Sc}?\\d");

    private static final Pattern NAME_END = Pattern.compile("\\p{Ll}{3}$|\\p{Lu}{2}$");

    private static final Pattern LEGAL_FORM =
            Pattern.compile("(?:股份|控股)?(?:有限(?:责任|責任)?公司|集团(?=[\\s,|]|$)|集團(?=[\\s,|]|$)|分公司|總公司|总公司)|股份公司");

    private static final Anchored LEGAL_END =
            Anchored.of("(?:公司|集团|集團|\\b(?:Ltd|Inc|LLC|GmbH|Corp|Corporation|Limited)\\.?)$");

    /** What a house calls itself behind a foreign name; it is no part of a house there. */
    private static final Anchored FOREIGN = Anchored.of("[A-Z][A-Za-z0-9+&]*(?: [A-Z][A-Za-z0-9+&]*)?");

    private static final Anchored HOUSE = Anchored.of(
            "[\\u4e00-\\u9fff]{0,4}(?:设计院|研究院|研究所|事务所|工作室|创研中心|设计中心|研发中心|培训中心|健身中心|艺术中心|会所|画廊|咖啡馆|咖啡|书店|酒吧|餐厅|传媒|科技|影业|集团|资本|中国)");

    private static final int SHORT_TITLE = 4;
    private static final Pattern FOR_SOMEBODY =
            Pattern.compile(" for (?:an?|the|my|our|two|three|several|various|elderly|high-|families|children)\\b");

    private static final Anchored SITE_NAME = Anchored.of("[A-Za-z\\d]{3,30}\\.(?:com|net|io|org|co|ai|de|uk|fr|us)");

    static final String FOR = " for ";
    static final String WITH = " with ";
    static final String AS = " as ";
    static final String AT = " at ";
    static final String OF = " of ";
    private static final int LONGEST_LED = 60;
    private static final Anchored PARTED = Anchored.of("[,|\\t;()]| - | of ");
    private static final Pattern PARTED_EARLY = Pattern.compile("[,;|\\t(]| - | \\| ");
    private static final Anchored FOUNDER =
            Anchored.ofAnyCase("\\b(?:co-?)?(?:founder|founding member|owner|ceo|proprietor)$");
    private static final Anchored LEADER = Anchored.ofAnyCase(
            "\\b(?:president|chair|chairman|chairwoman|chairperson|director|principal|headmaster|headmistress|rector|treasurer|secretary|captain|manager|editor|conductor|curator|trustee)$");
    private static final String ENDS = " ,;|、\t()·-";
    private static final int LONGEST_NAME = 12;
    private static final int LEAST_NAME = 4;

    private final Lexicon lexicon;
    private final String text;

    TitleJoints(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** "Rouge Parts: electrician": a name with a colon, and a title behind it; a label is none. */
    boolean isBeforeTitle(Span span, int colon) {
        String name = text.substring(span.start(), colon).strip();
        int end = colon + 1;
        while (end < span.end() && ",;|\t(".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return Suits.isName(name)
                && name.indexOf(' ') > 0
                && lexicon.labelled(name) == null
                && !lexicon.isTitle(name)
                && lexicon.isTitle(text.substring(colon + 1, end).strip());
    }

    /** "Senior Engineer: Tansyfern.com": a title with a colon, and behind it what is called a company or a site. */
    boolean isBehindTitle(Span span, int colon) {
        String title = lastPart(text.substring(span.start(), colon)).strip();
        int end = colon + 1;
        while (end < span.end() && ",;|\t(".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String name = text.substring(colon + 1, end).strip();
        return WordCount.of(title) <= SHORT_TITLE + 1
                && Suits.isName(title)
                && lexicon.labelled(title) == null
                && lexicon.isTitle(title)
                && Suits.isName(name)
                && !lexicon.isTitle(name)
                && !lexicon.isDepartment(name)
                && (lexicon.isOrganization(name) || SITE_NAME.is(name));
    }

    /** "Assistant for Acme Group": only what is called a company is an employer there. */
    boolean isEmployedFor(Span span, int at) {
        String employer = text.substring(span.start(), at).contains(" at ") ? "" : behindTitle(span, at, FOR);
        return lexicon.isOrganization(employer);
    }

    /** "Site Engineer with Al Noor Builders": a name of several words is an employer there, what somebody works with is none. */
    boolean isEmployedWith(Span span, int at) {
        String employer = behindTitle(span, at, WITH);
        return lexicon.isOrganization(employer)
                || employer.indexOf(' ') > 0
                        && Suits.isName(employer)
                        && !lexicon.isSkill(employer)
                        && !lexicon.isTitle(employer);
    }

    /** "Documenter at Elm News": a title that no list knows has the ending of a trade and a name behind it. */
    boolean isTradeAt(Span span, int at) {
        String trade = text.substring(span.start(), at).strip();
        String behind = text.substring(at + AT.length(), span.end()).strip();
        return WordCount.of(trade) <= SHORT_TITLE
                && Suits.isName(trade)
                && TitleShape.isTrade(trade)
                && !lexicon.isOrganization(trade)
                && !lexicon.isDepartment(trade)
                && !lexicon.isPlace(trade)
                && (Suits.isName(behind) || WordCount.of(behind) == 1);
    }

    /** What stands behind a title and a word that joins it to a name; empty when there is no title or no name. */
    private String behindTitle(Span span, int at, String joint) {
        int begin = at + joint.length();
        int end = begin;
        while (end < span.end() && ",;|\t(".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean named = Character.isUpperCase(text.charAt(Math.min(begin, span.end() - 1)))
                && lexicon.isTitle(lastPart(text.substring(span.start(), at)));
        return named ? text.substring(begin, end).strip() : "";
    }

    /** What stands behind the last comma, dash or gap: "Research Assistant - Institute" and "Fellow, Center" for something name no title there. */
    private static String lastPart(String words) {
        int from = Math.max(words.lastIndexOf(" - "), Math.max(words.lastIndexOf('\t'), words.lastIndexOf(" | ")));
        from = Math.max(from, words.lastIndexOf(", "));
        return from < 0 ? words : words.substring(from + 1).strip();
    }

    /** "Founder of Tansy Ltd": what somebody founded or leads is the employer when it is called one and nothing else is. */
    boolean isLeaderOf(Span span, int at) {
        if (!text.startsWith(OF, at) || at + OF.length() > span.end()) {
            return false;
        }
        String before = lastPart(text.substring(span.start(), at));
        String behind = text.substring(at + OF.length(), span.end()).replaceFirst("^the ", "");
        return behind.length() <= LONGEST_LED
                && WordCount.of(before) <= SHORT_TITLE
                && !PARTED.isIn(behind)
                && Suits.isName(behind)
                && (FOUNDER.isIn(before)
                                && !lexicon.isDepartment(behind)
                                && (lexicon.isOrganization(behind) || behind.indexOf(' ') > 0)
                        || LEADER.isIn(before) && lexicon.isSurelyOrganization(behind))
                && lexicon.isTitle(before);
    }

    /** "Tansy Ltd, Rome as Senior Manager", but not "English as Second Language Instructor" */
    boolean isBeforeRole(Span span, int at) {
        int begin = at + AS.length();
        int end = begin;
        while (end < span.end() && ",;|\t(".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        int start = at;
        while (start > span.start() && ",;|:\t(".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        Span words = Span.of(start, at).strip(text);
        Span name = LeadIn.cut(lexicon, text, words);
        String before = name.in(text);
        boolean behindName = start > span.start() && text.charAt(start - 1) == ',' || name.start() > words.start();
        return begin < span.end()
                && Character.isUpperCase(text.charAt(begin))
                && Suits.isName(before)
                && (behindName || lexicon.isPlace(before) || lexicon.isOrganization(before))
                && lexicon.isTitle(text.substring(begin, end).strip());
    }

    /** "Content Lead. Wrote product copy": behind a title and a full stop something is told. */
    boolean endsTitle(int start, int at, Span span) {
        return isForSomebody(start, at)
                || isFullStop(start, at, span)
                || isBeforeTerms(start, at, span)
                || isBeforeTold(start, at, span);
    }

    /** "Live-in caregiver for an elderly couple" */
    private boolean isForSomebody(int start, int at) {
        return text.startsWith(FOR, at)
                && FOR_SOMEBODY.matcher(text).region(at, text.length()).lookingAt()
                && WordCount.of(text.substring(start, at).strip()) <= SHORT_TITLE
                && lexicon.isTitle(text.substring(start, at).strip());
    }

    /** "Project Manager: First steps with the new tool" */
    private boolean isBeforeTold(int start, int at, Span span) {
        if (text.charAt(at) != ':' || at + 2 >= span.end() || text.charAt(at + 1) != ' ') {
            return false;
        }
        String title = text.substring(start, at).strip();
        String told = text.substring(at + 2, span.end()).strip();
        return WordCount.of(title) <= SHORT_TITLE + 1
                && WordCount.of(told) >= SHORT_TITLE
                && lexicon.labelled(title) == null
                && Suits.isName(title)
                && !Suits.isName(told)
                && !namesSomebody(told)
                && !isTitleAt(told)
                && lexicon.isTitle(title);
    }

    /** "Internship: Web Developer at Elm" */
    private boolean isTitleAt(String told) {
        int at = told.indexOf(AT);
        return at > 0 && WordCount.of(told.substring(0, at)) <= SHORT_TITLE && lexicon.isTitle(told.substring(0, at));
    }

    /** "Research Assistant: Department of Physics, under somebody's guidance" */
    private boolean namesSomebody(String told) {
        Matcher parted = PARTED_EARLY.matcher(told);
        String first = parted.find() ? told.substring(0, parted.start()).strip() : told;
        return lexicon.isDepartment(first) || lexicon.isOrganization(first) && Suits.isName(first);
    }

    /** "Bartender. 30 hours a week at $15 an hour": on what terms, behind what is no date. */
    private boolean isBeforeTerms(int start, int at, Span span) {
        return text.charAt(at) == '.'
                && TERMS.matcher(text).region(at, span.end()).lookingAt()
                && NAME_END.matcher(text.substring(start, at)).find()
                && PayAndHours.open(text.substring(at + 2, span.end()))
                && Suits.isName(text.substring(start, at).strip());
    }

    private boolean isFullStop(int start, int at, Span span) {
        return text.charAt(at) == '.'
                && at + 2 < span.end()
                && text.charAt(at + 1) == ' '
                && Character.isUpperCase(text.charAt(at + 2))
                && SENTENCE_END.matcher(text.substring(start, at)).find()
                && lexicon.isTitle(text.substring(start, at).strip());
    }

    /** "NEXT 创研中心": a foreign word before what a Chinese organization is called belongs to its name. */
    boolean isForeignName(Span span, int space) {
        String before = word(span.start(), space, -1);
        String behind = word(space + 1, span.end(), 1);
        return before.length() <= LONGEST_NAME
                && FOREIGN.is(before)
                && Script.isChinese(behind)
                && (lexicon.isOrganization(behind) || HOUSE.is(Script.simplified(behind)))
                && !lexicon.isSkill(before)
                && !lexicon.isTitle(before)
                && !lexicon.isTitle(behind);
    }

    /** "青杉科技 (白鹭) 有限公司": a space before the legal form, or before the parenthesis in front of it, parts no name. */
    boolean isBeforeLegalForm(Span span, int space) {
        int at = space + 1;
        int close = at < span.end() && text.charAt(at) == '(' ? text.indexOf(')', at) : at - 1;
        int form = close + 1 < span.end() && text.charAt(close + 1) == ' ' ? close + 2 : close + 1;
        return close >= space
                && form < span.end()
                && LEGAL_FORM.matcher(text).region(form, span.end()).lookingAt();
    }

    /** "罗伯特·博世有限公司": a dot within a foreign name. */
    boolean isNameDot(Span span, int dot) {
        String before = word(span.start(), dot, -1);
        String behind = word(dot + 1, span.end(), 1);
        return before.length() >= 2
                && before.length() <= 4
                && Script.isChinese(before)
                && !lexicon.isOrganization(before)
                && !lexicon.isTitle(before)
                && !lexicon.isPlace(before)
                && lexicon.isSurelyOrganization(behind);
    }

    /** The word at the end of some text, or at its beginning. */
    private String word(int from, int to, int step) {
        int start = step > 0 ? from : to;
        int end = start;
        while (step > 0 && end < to && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (step < 0 && start > from && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, end);
    }

    /** "Software Engineer/Acme Inc." and "白鹭科技有限公司/工程师": a slash between a title and what is called a company. */
    boolean isBesideCompany(Span span, int slash) {
        int start = slash;
        while (start > span.start() && ",;|、\t()".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = slash + 1;
        while (end < span.end() && ",;|、\t(/".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String before = text.substring(start, slash).strip();
        String behind = text.substring(slash + 1, end).strip();
        return LEGAL_END.isIn(behind) && lexicon.isTitle(before)
                || (LEGAL_END.isIn(before) || isNamedAfterPlace(before)) && lexicon.isTitle(behind);
    }

    /** "白鹭青杉数智": a name that begins with a place and ends like no title and no department. */
    private boolean isNamedAfterPlace(String name) {
        boolean may = Script.isChinese(name)
                && name.length() >= LEAST_NAME
                && name.length() <= LONGEST_NAME
                && !lexicon.isTitle(name)
                && (!lexicon.isDepartment(name) || name.endsWith("科"))
                && !lexicon.isPlace(name);
        return may && (lexicon.isPlace(name.substring(0, 2)) || lexicon.isPlace(name.substring(0, 3)));
    }

    /** "程序员@青杉科技", but no address. */
    boolean isAtEmployer(Span span, int at) {
        String title = word(span.start(), at, -1);
        return at + 1 < span.end()
                && (Script.hasIdeograph(title) || Character.isUpperCase(text.charAt(at + 1)))
                && text.charAt(at + 1) != ' '
                && lexicon.isTitle(title);
    }

    /** The length of a dash, a slash or an at that parts two names; 0 when it joins two words. */
    static int dash(char c, char before, char next) {
        boolean loose = next == ' ' && (before == ' ' || c == '/' && (before == ')' || Script.isIdeograph(before)))
                || c == '-' && (before == ' ' || next == ' ' || next == '-');
        if (c == '@' && before == ' ' && Character.isLetter(next)) {
            return 1;
        }
        boolean chinese = c == '-' && (Script.isIdeograph(before) || Script.isIdeograph(next));
        return loose || chinese ? 1 : 0;
    }
}
