package dev.candour.resume.header;

import dev.candour.resume.dates.DateToken;
import dev.candour.resume.dates.DateTokens;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Span;
import java.util.regex.MatchResult;

/** Words that lead to a role or an employer and are no part of its name. */
final class LeadIn {

    /** "2 years as", "He is a", "Worked as the", "As a": words that lead to a role and are no part of it. */
    private static final Anchored LENGTH_AS = Anchored.of(
            "(?:(?:(?:Presently|Currently) )?[Ww]ork(?:ed|ing) (?:with|at|for)(?: the)?|(?i:\\d{1,2}\\+? (?:years?|months?|yrs?)(?: (?:as|of)(?: an?| the)?)?)"
                    + "|(?:He|She|They|I)(?:'m| am| is| are| was| were| have been| has been| work(?:s|ed)?)(?: as)?(?: an?| the| their)?"
                    + "|(?:Work(?:ed|ing)|Serv(?:ed|ing)|Employed) as(?: an?| the)?|As an?|at) (?=\\p{Lu})");

    /** "在某某公司" and "担任电工", told in a few words. */
    private static final Anchored LED_TO = Anchored.of(
            "((?:[就任供][职職][于於])(?=[\\u4e00-\\u9fffA-Z]{2})|(?:入[职職]|加入|在|于|於)(?=[\\u4e00-\\u9fff]{3}|部队))|(?:[担擔]任|任[职職]|出任|任|做|当)(?=[\\u4e00-\\u9fff]{2}|[A-Za-z]{2})");

    /** "1.青杉科技有限公司" and "二、青杉科技有限公司" in a heading. */
    private static final Anchored NUMBER =
            Anchored.of("(?:\\d{1,2}[.、)]|[一二三四五六七八九十]{1,2}、|\\([一二三四五六七八九十\\d]{1,2}\\))\\s?(?=[\\u4e00-\\u9fff])");

    private static final int MARKS = 12;
    private static final int LONGEST_DATE = 16;
    private static final int LONGEST_NAME = 24;

    /** "2年会计" */
    private static final Anchored YEARS = Anchored.of("\\d{1,2}年(?=[\\u4e00-\\u9fffA-Za-z]{2})");

    /** "一、" at the beginning of a line, whatever follows; no numeral does, as in "一、二年级". "1 会计" was "① 会计", and a heading may say "1. Acme". */
    private static final Anchored COUNTED = Anchored.of(
            "(?:[一二三四五六七八九十]{1,2}、|\\((?:[一二三四五六七八九十]{1,2}|\\d{1,2})\\)、?)\\s?(?![一二三四五六七八九十\\d])|\\d{1,2}\\. (?=\\p{Lu}\\p{L}{2})|\\d{1,2} (?=[\\u4e00-\\u9fff]{2})(?![年月日天周个人名项家次种万千百余多位岁号楼届期])");

    private LeadIn() {}

    /** Behind the number that counts the entries of a career. */
    static Span behindNumber(String text, Span span) {
        boolean opens = span.start() == 0 || text.charAt(span.start() - 1) == '\n' || isBullet(text, span.start());
        MatchResult number = opens ? COUNTED.opening(span.in(text)) : null;
        return number == null ? span : Span.of(span.start() + number.end(), span.end());
    }

    /** What stands before a place up to the beginning of its line is a few marks. */
    private static boolean isBullet(String text, int at) {
        int before = at - 1;
        while (before >= at - MARKS
                && before >= 0
                && text.charAt(before) != '\n'
                && !Character.isLetterOrDigit(text.charAt(before))) {
            before--;
        }
        return before < 0 || before >= at - MARKS && text.charAt(before) == '\n';
    }

    /** The span without the words that lead to its name. */
    static Span cut(Lexicon lexicon, String text, Span span) {
        String words = span.in(text);
        MatchResult number = NUMBER.opening(words);
        if (number != null) {
            return cut(lexicon, text, Span.of(span.start() + number.end(), span.end()));
        }
        int dated = dated(words);
        if (dated > 0) {
            return cut(lexicon, text, Span.of(span.start() + dated, span.end()));
        }
        MatchResult years = YEARS.opening(words);
        if (years != null && lexicon.isTitle(words.substring(years.end()))) {
            return Span.of(span.start() + years.end(), span.end());
        }
        MatchResult length = LENGTH_AS.opening(words);
        if (length != null) {
            return Span.of(span.start() + length.end(), span.end());
        }
        MatchResult led = LED_TO.opening(words);
        if (led == null) {
            return span;
        }
        String rest = words.substring(led.end());
        boolean name = led.group(1) != null
                ? led.group(1).length() > 2 && rest.length() <= LONGEST_NAME
                        || text.startsWith("任", span.end()) && led.group(1).equals("在")
                        || lexicon.isOrganization(rest)
                        || GluedNames.cut(lexicon, rest) > 0
                : lexicon.isTitle(rest);
        return name ? Span.of(span.start() + led.end(), span.end()) : span;
    }

    /** How long the date is in "Fall 2015 Teaching Assistant"; a year alone may begin a name. */
    private static int dated(String words) {
        int digit = 0;
        while (digit < words.length() && digit < LONGEST_DATE && !Character.isDigit(words.charAt(digit))) {
            digit++;
        }
        DateToken date =
                digit < 3 || digit >= Math.min(LONGEST_DATE, words.length()) ? null : new DateTokens(words).at(0);
        boolean behind = date != null
                && !date.lacksYear()
                && date.end() + 2 < words.length()
                && words.charAt(date.end()) == ' '
                && Character.isUpperCase(words.charAt(date.end() + 1));
        return behind ? date.end() + 1 : 0;
    }

    /** Where 任 parts them in 在青杉任会计; 0 when it does not. */
    private static int postAt(Lexicon lexicon, String words) {
        int at = words.startsWith("在") ? words.indexOf("任", 3) : -1;
        return at > 0 && at + 2 < words.length() && lexicon.isTitle(words.substring(at + 1)) ? at : 0;
    }

    /** Where 担任 parts an employer from a title, as in 某某集团北京分部担任会计; 0 when it does not. */
    static int within(Lexicon lexicon, String words) {
        int at = words.indexOf("担任");
        boolean title = at > 1 && at + 2 < words.length() && lexicon.isTitle(words.substring(at + 2));
        int post = title ? at : postAt(lexicon, words);
        return words.indexOf(':') < 0 ? post : 0;
    }
}
