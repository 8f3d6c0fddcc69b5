package dev.candour.resume.header;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.WordCount;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.util.List;
import java.util.function.Predicate;

/** Tells titles by the words that lists know, by their trade, or by their rank. */
final class Titles {

    private static final int MOST_WORDS = 9;
    private static final int MOST_WORDS_BEHIND_RANK = 4;
    private static final int LONGEST_CHINESE = 24;
    private static final int LONGEST_BEHIND_CHINESE = 4;

    /** "Reporting to the plant director" and "Led 8 engineers" tell, "Managing Director" is a title. */
    private static final Anchored DONE = Anchored.of(
            "(?:Report(?:ing|s|ed)|Manag(?:ed|ing|es)|Supervis(?:ed|ing|es)|Led|Leading|Leads|Assist(?:ed|ing|s)|Work(?:ed|ing|s)(?! as )|Train(?:ed|ing(?! and (?:development|education|quality|recruitment|support|assessment) )|s)|Collaborat(?:ed|ing|es)"
                    + "|Coordinat(?:ed|ing|es)|Support(?:ed|ing|s)|Provid(?:ed|ing|es)|Help(?:ed|ing|s)|Responsible|Mentor(?:ed|ing|s)|Troubleshoot(?:ing|s)?|Maintain(?:ed|ing|s)?|Improv(?:e|ed|ing|es)|Develop(?:ed|ing|s)?|Manage|Provide|Ensur(?:e|ed|ing|es)|Creat(?:e|ed|ing|es)|Perform(?:ed|ing|s)?|Prepar(?:e|ed|ing|es)"
                    + "|Handl(?:e|ed|ing|es)|Conduct(?:ed|ing|s)?|Overs(?:ee|aw|eeing)|Coordinate|Collaborate|Install(?:ed|s)?|Write|Deliver(?:ed|ing|s)?|Organi[sz](?:e|ed|ing|es)|Implement(?:ed|ing|s)?|Analy[sz](?:e|ed|ing|es)|Assist|Hired|Advis(?:ed|ing|es)|Taught|Wrote)\\s(?:\\p{Ll}|\\d)|(?:Awarded|Received|Nominated|Won|Earned|Promoted to|Named) |Lead and \\p{Ll}");

    private static final String COUNTS = "+−±~≈$€£";

    /** "Java", "C++" and "Vue3" before a trade. */
    private static final Anchored LANGUAGE = Anchored.of("[A-Za-z+#.]{1,8}\\d?");

    private final Phrases words;
    private final WordEnds trades;
    private final ChineseTitles chinese;
    private final Phrases prefixes;
    private final Phrases ranks;

    Titles(WordLists lists) {
        this.words = lists.phrases("word");
        this.trades = new WordEnds(lists.get("trade"));
        this.chinese = new ChineseTitles(lists.get("title end"));
        this.prefixes = lists.phrases("prefix");
        this.ranks = lists.phrases("rank");
    }

    Phrases words() {
        return words;
    }

    /** @param known tells of a part of the text whether it is a title, from memory where it can */
    boolean are(String written, Predicate<String> known) {
        String text = Script.simplified(written);
        int and = text.indexOf('&');
        if (and > 0 && Script.isChinese(text)) {
            return known.test(text.substring(0, and).strip())
                    || known.test(text.substring(and + 1).strip());
        }
        if (ChineseTitles.isNone(text) || DONE.opens(text) || isCounted(text)) {
            return false;
        }
        int slash = ChineseTitles.slash(text);
        if (slash > 0 && known.test(text.substring(0, slash))) {
            return true;
        }
        List<Phrases.Hit> hits = withoutOwners(text, words.in(text));
        return hits.isEmpty()
                ? isTrade(text) || chinese.endIn(text) || opensWithRank(text)
                : isShort(text, hits.get(hits.size() - 1).end());
    }

    /** "+12% of new leads" */
    private static boolean isCounted(String text) {
        return !text.isEmpty() && COUNTS.indexOf(text.charAt(0)) >= 0;
    }

    /** "Senior" and a few words */
    private boolean opensWithRank(String text) {
        return WordCount.of(text) <= MOST_WORDS_BEHIND_RANK
                && ranks.in(text).stream().anyMatch(hit -> hit.start() == 0 && hit.end() < text.length());
    }

    /** A title in Chinese ends with the word that makes it one. */
    private static boolean isShort(String text, int end) {
        return Script.isChinese(text)
                ? text.length() <= LONGEST_CHINESE && text.length() - end <= LONGEST_BEHIND_CHINESE
                : WordCount.of(text) <= MOST_WORDS;
    }

    /** "Porter's Warehouse" is called after somebody, and so is "Baker Tom's". */
    private static List<Phrases.Hit> withoutOwners(String text, List<Phrases.Hit> hits) {
        if (text.endsWith("'s")) {
            return List.of();
        }
        return text.indexOf("'s") < 0
                ? hits
                : hits.stream().filter(hit -> !text.startsWith("'s", hit.end())).toList();
    }

    /** Whether nothing but a rank or a language stands before a trade. */
    private boolean isTrade(String text) {
        for (String trade : trades.likeEndOf(text)) {
            if (text.endsWith(trade) && isBeforeTrade(text.substring(0, text.length() - trade.length()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBeforeTrade(String written) {
        String before = written.strip();
        return before.isEmpty() || LANGUAGE.is(before) || isPrefix(before);
    }

    boolean isPrefix(String text) {
        return prefixes.is(text);
    }

    /** "Senior" is a part of a title. */
    boolean isRank(String text) {
        return ranks.is(text);
    }
}
