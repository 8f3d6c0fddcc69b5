package dev.candour.resume.header;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Blanks;
import dev.candour.resume.text.LineShape;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.WordCount;
import java.util.Set;
import java.util.regex.Pattern;

/** How well a part of a title block suits as a title or as an employer; a word that a list knows counts 30. */
public record Suits(int asTitle, int asEmployer) {

    public static final int NEVER = -1000;

    private static final int KNOWN = 30;
    private static final int LABELLED = 20;

    /** A title where nothing else is one, and else the house, before what may be anything. */
    private static final Suits TRADE_NAME = new Suits(KNOWN - 8, 14);

    /** Besides small ones: "Elm College of Music and Theatre for the Blind of Wexley". */
    private static final int MOST_NAME_WORDS = 7;

    private static final int MOST_WORDS_IN_ALL = 10;
    private static final int SMALL_WORD = 3;
    /** From how many words on small ones tell something, for a title and for a name. */
    private static final int TITLE_WORDS = 5;

    private static final int MOST_TITLE_WORDS = 5;
    private static final int TOLD_OF = 6;
    private static final int TOLD_WORDS = 4;
    private static final int SHORT_TITLE = 3;
    private static final Pattern TASK = Pattern.compile(
            "(?:负责|主持(?!人)|参加|承担|指导(?!老师|教师)|参与|主导|管理|带领|设计|开发|完成|使用|熟悉|独立|协助|为|与|在|对|通过|基于|主要|从事|配合|制定|搭建|组织|利用|实现|优化|维护|我(?![爱家乐])|本人|平时|熟练|了解|掌握|精通|具有|具备|擅长|能够|对接|核对|走访|跟进|整理|撰写|接待|处理|编写|编制|收集|汇总|跟踪|落实|拜访|洽谈|筹备|统筹|牵头|推动|推进|开展|解决|提升|提高|梳理|清洗|排查|部署|重构|调研|巡检|曾(?=[在于任经]|就职)|热爱|喜欢|荣获|闲暇|课余).*|.*\\d[余多]?[个人项次台万%].*");

    /** What begins so is told, with spaces around its foreign words: "基于 Kafka 平台的日志系统". */
    private static final Anchored TOLD = Anchored.of("(?:基于|针对|面向|围绕|通过|利用|使用|参与|参加)[\\u4e00-\\u9fff\\s]");

    private static final int MOST_ABROAD = 4;
    private static final Anchored ACCENT = Anchored.of("[\\u00c0-\\u024f]");

    private static final Anchored DUTY = Anchored.of("[\\u4e00-\\u9fff]{2,4}|\\p{Lu}\\p{L}+(?: \\p{L}+){0,2}");

    /** Kinds of skills that are what somebody does all day, and no products. */
    private static final Set<String> DUTIES = Set.of("finance", "hr", "marketing", "operations", "product", "sales");

    private static final Set<String> TECHNOLOGY =
            Set.of("ai", "cloud", "data", "database", "framework", "language", "platform");

    private static final Pattern BRAND = Pattern.compile("\\p{Ll}{1,8}\\p{Lu}[\\p{L}\\d]");

    static boolean isTask(String text, Span span) {
        return TOLD.opens(text, span.start(), span.end());
    }

    public static Suits of(Segment segment, Lexicon lexicon) {
        boolean labelled = isLabelled(segment, lexicon);
        if (labelled && isOfPaper(segment, lexicon)) {
            return new Suits(NEVER, NEVER);
        }
        if (segment.is(Segment.Kind.TITLE) && !labelled && TradeNames.mayBe(segment.bare(), lexicon)) {
            return TRADE_NAME;
        }
        return new Suits(title(segment, lexicon) + (labelled ? LABELLED : 0), employer(segment, lexicon));
    }

    /** "Title: Effects of Rain on the Growth of Young Elms" is what a thesis is called. */
    private static boolean isOfPaper(Segment segment, Lexicon lexicon) {
        String words = segment.text().substring(segment.text().indexOf(':') + 1).strip();
        return WordCount.of(words) > MOST_TITLE_WORDS && !Script.isChinese(words) && !lexicon.isTitle(words);
    }

    private static int title(Segment segment, Lexicon lexicon) {
        if (segment.is(Segment.Kind.TITLE)) {
            return isSentence(segment.bare(), TITLE_WORDS) ? KNOWN / 2 : KNOWN;
        }
        if (segment.is(Segment.Kind.SKILL) && isDuty(segment.bare(), lexicon)) {
            return 4;
        }
        boolean few = WordCount.of(segment.bare()) <= SHORT_TITLE;
        boolean named = isName(segment.bare()) || few && !Script.isChinese(segment.bare());
        if (!TitleShape.mayBeTitle(segment) || !named || ChineseTitles.isNone(Script.simplified(segment.bare()))) {
            return NEVER;
        }
        return TitleShape.isTrade(segment) ? 16 : 4;
    }

    /** "切配", "Payroll": who does nothing else writes it in place of a title. */
    private static boolean isDuty(String words, Lexicon lexicon) {
        return DUTY.is(words)
                && (Script.isChinese(words) ? !lexicon.isSkillOf(TECHNOLOGY, words) : lexicon.isSkillOf(DUTIES, words));
    }

    /** "职位: 编辑" */
    private static boolean isLabelled(Segment segment, Lexicon lexicon) {
        int colon = segment.text().indexOf(':');
        return colon > 0
                && segment.is(Segment.Kind.TITLE)
                && lexicon.labelled(segment.text().substring(0, colon).strip()) == Segment.Kind.TITLE;
    }

    private static int employer(Segment segment, Lexicon lexicon) {
        return switch (segment.kind()) {
            case ORGANIZATION ->
                isForSomebody(segment.bare()) || isToldOfSomething(segment.bare(), lexicon)
                        ? NEVER
                        : !isName(segment.bare())
                                ? isTold(segment.bare()) && segment.bare().indexOf(':') < 0 ? TOLD_OF : 12
                                : lexicon.isSurelyOrganization(segment.bare()) ? KNOWN : 22;
            case OTHER ->
                segment.bare().indexOf('《') > 0 // "制作《青杉之歌》" is what was done
                        ? NEVER
                        : lexicon.isHouse(segment.bare())
                                ? 22
                                : isName(segment.bare()) || isAbroad(segment.bare())
                                        ? 14
                                        : isTold(segment.bare()) ? NEVER : -4;
            case SKILL -> isName(segment.bare()) ? 8 : -4;
            case TITLE -> lexicon.isSelfEmployed(segment.bare()) ? 16 : NEVER;
            case DEPARTMENT -> 1;
            default -> NEVER;
        };
    }

    /** Whether words are written as a name is: short, and each that matters with a capital. */
    public static boolean isName(String words) {
        if (words.isEmpty() || words.indexOf('、') >= 0 || words.indexOf(':') > 0) {
            return false;
        }
        if (Script.isChinese(words)) {
            return words.length() <= 20
                    && !TASK.matcher(Script.simplified(words)).matches();
        }
        String[] parts = Blanks.words(words);
        return parts.length <= MOST_WORDS_IN_ALL
                && capitals(parts) <= MOST_NAME_WORDS
                && lowerWords(parts) == 0
                && !startsSmall(words)
                && !(parts.length > 2 && words.endsWith(".") && !LineShape.isAbbreviated(words));
    }

    /** "Marais fleuri étoilé": other languages write the words of a name small. */
    private static boolean isAbroad(String words) {
        return ACCENT.isIn(words)
                && Character.isUpperCase(words.charAt(0))
                && WordCount.of(words) <= MOST_ABROAD
                && words.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '\'' || c == '-');
    }

    private static int capitals(String[] words) {
        int capitals = 0;
        for (String word : words) {
            capitals += word.isEmpty() || Character.isLowerCase(word.charAt(0)) ? 0 : 1;
        }
        return capitals;
    }

    /** "为出版社", which is no house: somebody worked for it. */
    private static boolean isForSomebody(String words) {
        return words.startsWith("我是")
                || words.startsWith("为") && !words.startsWith("为民")
                || words.startsWith("給")
                || words.startsWith("给");
    }

    /** "How to carry through what clients need of solutions", where but a word of many meanings is called a company. */
    private static boolean isToldOfSomething(String words, Lexicon lexicon) {
        return isSentence(words, TITLE_WORDS) && !lexicon.isSurelyOrganization(words);
    }

    /** "eBay", "iRobot" and "bigFern" are names all the same. */
    public static boolean startsSmall(String words) {
        return Character.isLowerCase(words.charAt(0)) && !BRAND.matcher(words).lookingAt();
    }

    /** Several words, most of them small: something is told, nothing named. */
    private static boolean isSentence(String words, int least) {
        String[] parts = Blanks.words(words);
        return !Script.isChinese(words) && parts.length >= least && lowerWords(parts) * 2 >= parts.length;
    }

    /** "Legal and medical texts", "about 400 words a day" */
    private static boolean isTold(String words) {
        boolean small = !Script.isChinese(words)
                && startsSmall(words)
                && !words.startsWith("the ")
                && WordCount.of(words) >= TOLD_WORDS;
        return small || isSentence(words, TOLD_WORDS);
    }

    private static int lowerWords(String[] parts) {
        int lower = 0;
        for (int i = 1; i < parts.length; i++) {
            if (Character.isLowerCase(parts[i].charAt(0)) && parts[i].length() > SMALL_WORD) {
                lower++;
            }
        }
        return lower;
    }
}
