package dev.candour.resume.language;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import dev.candour.vocabulary.Mention;
import dev.candour.vocabulary.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the languages on a line, and for each the words among which its level may stand. */
final class LanguageLine {

    /** A row of a table: "Languages    English, Danish (basic)". */
    private static final Anchored LISTED = Anchored.of(
            "((?i:(?:other |spoken |foreign |home |second |human |natural |additional |working )?languages?(?:\\(s\\))?(?: skills| known| spoken| proficiency)?|mother tongues?(?:\\(s\\))?|native languages?|first languages?|linguistic skills|bilingual|自然语言|(?:掌握|使用|沟通|交流|工作|会话)?(?:语言|語言)|(?:语言|外语|語言|外語|语文|語文)(?:能力|技能|水平|程度)?|(?:掌握)?语种|母语|母語))(?:\\s{2,}|\\s*[|:\\t-])");

    private static final Anchored BARE = Anchored.of(
            "(?:Spoken |Foreign )?Languages? (?=\\p{Lu})|(?:掌握|使用|沟通|交流|工作)?(?:语言|外语|語言|外語|语文|語文)(?:能力|技能|水平|程度)? (?=[\\u4e00-\\u9fff])");
    private static final Pattern PAIR = Pattern.compile("\\s?(?:&|/|\\band\\b|和|与|及)\\s?");
    private static final Pattern NEXT_NAME = Pattern.compile("[,;、]\\s?\\p{Lu}\\p{Ll}{2,15}\\s?\\(");

    private final Terms names;
    private final LanguageLevels levels;
    private final LanguageMention mentions;

    LanguageLine(Terms names, LanguageLevels levels) {
        this.names = names;
        this.levels = levels;
        this.mentions = new LanguageMention(levels);
    }

    /** Whether a line is the row of a table about languages; "Languages English, Danish (basic)" and 语言能力 英语 lost the gap of one. */
    boolean isRow(Line line) {
        MatchResult bare = BARE.opens(line.text()) ? BARE.first(line.text()) : null;
        return LISTED.opens(line.text())
                || bare != null
                        && names.findIn(line.text()).stream().anyMatch(mention -> mention.start() == bare.end());
    }

    /** What the label of a row says of all its languages; empty when there is none. */
    private static String label(String text) {
        MatchResult label = LISTED.opening(text);
        return label != null ? label.group(1) : "";
    }

    /** @param listed whether the line lists languages */
    void read(Line line, boolean listed, SpokenLanguages found) {
        String text = line.text();
        List<Span> tests = tests(line, found);
        if (listed) {
            SpokenPairs.in(text)
                    .forEach(pair -> found.add(line, Span.of(pair.start(), pair.end()), pair.name(), null, null));
        }
        String label = listed ? label(text) : "";
        List<Mention> named = names.findIn(text);
        for (int i = 0; i < named.size(); i++) {
            Mention mention = named.get(i);
            if (tests.stream().noneMatch(span -> span.overlaps(mention.start(), mention.end()))) {
                mentions.read(line, mention, behind(text, named, i), listed, label, found);
            }
        }
    }

    /** Takes the tests that the line names, which tell of a language wherever they stand. @return where they stand */
    List<Span> tests(Line line, SpokenLanguages found) {
        List<Span> tests = new ArrayList<>();
        for (MatchResult test : LanguageTests.TEST.in(line.text())) {
            tests.add(Span.of(test.start(), test.end()));
            String fluency = closed(test.group().strip());
            Span span = Span.of(test.start(), test.start() + fluency.length());
            found.add(line, span, LanguageTests.language(test.group()), fluency, levels.of(test.group()));
        }
        return tests;
    }

    /** Where the level of a language may stand behind it. */
    private static Span behind(String text, List<Mention> named, int index) {
        int last = lastOfPair(text, named, index);
        int from = named.get(last).end();
        int limit = last + 1 < named.size() ? before(text, from, named.get(last + 1)) : text.length();
        return Span.of(from, Math.min(limit, nextName(text, from, limit)));
    }

    /** "English; basic Norwegian": what stands behind the last separator belongs to the next language. */
    private static int before(String text, int from, Mention next) {
        int at = next.start();
        while (at > from && ";,、|".indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at > from ? at - 1 : next.start();
    }

    /** "English & German (fluent)": both share the level. */
    private static int lastOfPair(String text, List<Mention> mentions, int first) {
        boolean pair = first + 1 < mentions.size()
                && PAIR.matcher(text.substring(
                                mentions.get(first).end(),
                                mentions.get(first + 1).start()))
                        .matches();
        return pair ? first + 1 : first;
    }

    /** Where an item of a list begins that is no known language but has a level of its own. */
    private static int nextName(String text, int from, int limit) {
        Matcher next = NEXT_NAME.matcher(text).region(from, limit);
        return next.find() ? next.start() : limit;
    }

    /** Without a closing parenthesis that belongs to what stands before. */
    private static String closed(String text) {
        String bare = text.replaceAll("[,、(]+$", "");
        return bare.endsWith(")") && bare.indexOf('(') < 0 ? bare.substring(0, bare.length() - 1) : bare;
    }
}
