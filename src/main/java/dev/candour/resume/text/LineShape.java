package dev.candour.resume.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the lines of a title block from running text. */
public final class LineShape {

    private static final int LONG = 120;
    private static final int LONG_CHINESE = 70;
    private static final int MOST_TITLE_WORDS = 12;
    private static final String SENTENCE_ENDS = ".。;!?";
    /** "Marsh Lab., Chung-ang Univ.", "Rossi e Figli S.p.A.", "St. Osgood's Hospital" */
    private static final Anchored ABBREVIATED = Anchored.ofAnyCase(
            "\\b(?:inc|ltd|pvt|pty|co|corp|bros|cie|gmbh|jr|sr|dept|div|univ|lab|labs|inst|intl|int'l|assoc|mfg|govt|dist|hosp|mgr|asst|bldg|st|ste|mt|ft|ave|rd|blvd"
                    + "|(?:\\p{L}\\.\\s?){1,3}\\p{L})\\.$");

    private static final Pattern OPENING = Pattern.compile(
            "^([^.\\t。]{3,70})(?:\\.\\s+(?=\\p{Lu})|\\t)|^(?!\\p{Lu}\\p{Ll}+(?:ing|ed)\\s)([^.\\t。]{3,110})\\.$"
                    + "|^(\\p{Lu}[^.,\\t。]{2,50}(?:, (?:the )?\\p{Lu}[^.,\\t。]{1,60}){3,6})\\.$");
    private static final Pattern COLUMNS = Pattern.compile("[ \\t]{2,}");
    private static final Anchored STARTS_WITH_DATE = Anchored.of("^(?:19|20)\\d\\d[^。]{0,55}。$");
    /** "The" with a capital may begin a name. */
    private static final Anchored SENTENCE_WORDS =
            Anchored.of("(?<!, )\\bthe\\b|(?i:\\b(?:was|were|which|that|and then|to the|with a)\\b)");

    private static final Pattern TOLD = Pattern.compile(
            "[>\\s]*[\\p{L} ]{0,16}(?:内容|职责|描述|业绩|成果|技术栈|主要项目|参与项目|代表项目|主要技术|使用技术|主要产品|Responsibilities|responsibilities|Duties|duties|Description|Achievements|Technologies)\\s?:");

    /** What no name does: it goes on, announces, counts off, says what somebody took part in, or stands in parentheses as a whole. */
    private static final Pattern TOLD_CHINESE = Pattern.compile("[^\\n]{4,}[、,;]"
            + "|[^\\n]{4,}(?:如下|包括|以下)[:,]?"
            + "|\\((?:\\d{1,2}|[一二三四五六七八九十])\\)[^\\n]*"
            + "|(?:参与|协助(?!理)|独立完成|主导|带领|搭建|维护了?|熟悉|熟练|掌握|通过|根据|针对|利用)[^\\n]*,[^\\n]*"
            + "|主要负责[^\\n]*|负责(?!人)[^\\n]{4,}"
            + "|[^、|\\n员师理者管]+、[^、|\\n员师理者管]+、[^|\\n员师理者管]+"
            + "|\\([^()\\n]{6,},[^()\\n]{4,}\\)");

    /** "(Dental group; 22 clinics, 480 employees)" tells what the employer is. */
    private static final Anchored COUNTED_TITLE = Anchored.of(
            "\\((?:\\d{1,2}|[一二三四五六七八九十])\\)(?:[^,。;|\\t]{2,24}[|\\t]|(?:公司|单位|企业|职位|职务|岗位|担任职务|工作单位|公司名称)\\s?:)");

    private static final Anchored DESCRIBED = Anchored.of("\\([^()\\n]{12,}[,;.][^()\\n]{4,}\\)");

    private static final Pattern NAMED =
            Pattern.compile("[^,。;:\\s]{2,24}(?:公司|集团|集團|银行|医院|事务所|研究院|研究所|大学|学院|中学|小学)。[^。;]{2,50}$");

    private LineShape() {}

    /** Whether words are few enough to name a position. */
    public static boolean isTitleLength(String words) {
        return WordCount.of(words) <= MOST_TITLE_WORDS && words.indexOf('.') < 0;
    }

    /** "主要工作内容: ..." says what was done. */
    public static boolean isTold(Line line) {
        return line.text().indexOf(':') > 0 && TOLD.matcher(line.text()).lookingAt()
                || DESCRIBED.is(line.text())
                || !line.isHeading()
                        && Script.isChinese(line.text())
                        && !COUNTED_TITLE.opens(line.text())
                        && isToldInChinese(Script.simplified(line.text()));
    }

    /** Most lines hold no sign and no word that one of the ways to tell something cannot do without. */
    private static boolean isToldInChinese(String text) {
        boolean sign =
                text.indexOf('、') >= 0 || text.indexOf(',') >= 0 || text.indexOf(';') >= 0 || text.indexOf('(') >= 0;
        boolean may = sign || text.contains("负责") || text.contains("如下") || text.contains("包括") || text.contains("以下");
        return may && TOLD_CHINESE.matcher(text).matches();
    }

    /** Whether the full stop at the end belongs to a short form, as in "Soft Tissue Lab." */
    public static boolean isAbbreviated(String text) {
        return text.endsWith(".") && ABBREVIATED.isIn(text);
    }

    public static boolean isRunningText(Line line) {
        String text = line.text();
        if (line.isHeading()) {
            return false;
        }
        if (isLong(text) || holdsStop(text)) {
            return true;
        }
        boolean ended =
                !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0 && !isAbbreviated(text);
        return ended && text.length() > 25 || text.length() > 60 && SENTENCE_WORDS.isIn(text);
    }

    /** Spaces that set columns apart make no line long. */
    private static boolean isLong(String text) {
        if (text.length() <= LONG_CHINESE) {
            return false;
        }
        int most = Script.isChinese(text) ? LONG_CHINESE : LONG;
        return text.length() > most && COLUMNS.matcher(text).replaceAll(" ").length() > most;
    }

    /** In a document with marked headings, an unmarked line must stand out to be one. */
    public static boolean standsOut(Line line) {
        String text = line.text();
        return line.strong()
                || text.length() > 3
                        && text.equals(text.toUpperCase(java.util.Locale.ROOT))
                        && !text.equals(text.toLowerCase(java.util.Locale.ROOT));
    }

    /** A short list of names may end with a full stop too. */
    private static boolean holdsStop(String text) {
        int stop = text.indexOf('。');
        return stop >= 0 && !isStopBehindName(text) && (stop < text.length() - 1 || !STARTS_WITH_DATE.isIn(text));
    }

    /** "青杉科技有限公司。任职编辑,自2019年7月": some put a full stop behind the name of an employer. */
    public static boolean isStopBehindName(String text) {
        return NAMED.matcher(text).lookingAt() && text.indexOf('。') == text.lastIndexOf('。');
    }

    /** Of running text the first short sentence or cell, which may be a title; nothing when it has none; else the line. */
    public static Span opening(Line line) {
        if (!isRunningText(line)) {
            return line.span();
        }
        Matcher opening = OPENING.matcher(line.text());
        int end = opening.find() ? Math.max(opening.end(1), Math.max(opening.end(2), opening.end(3))) : 0;
        return Span.of(line.start(), line.start() + end);
    }
}
