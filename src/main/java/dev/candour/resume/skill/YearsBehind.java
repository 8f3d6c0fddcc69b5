package dev.candour.resume.skill;

import dev.candour.profile.Evidence;
import dev.candour.resume.section.Section;
import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import dev.candour.vocabulary.Mention;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years that stand behind a name in the list of skills: "Java (4 years)", "Docker - 2 yrs", Java 使用经验 4 年. */
public final class YearsBehind {

    private static final int REACH = 90;

    private static final String LEVEL =
            "(?:(?:expert|advanced|intermediate|beginner|novice|proficient|basic|skilled|strong|精通|熟练|熟悉|了解|掌握|良好)\\s{0,24}[,，/;·-]?\\s{0,3})?";
    private static final String AMOUNT =
            "(?:over |about |approx\\.? |more than |[>~约近])?(\\d{1,2}(?:\\.\\d)?)\\s?\\+?\\s?(years?|yrs?|months?|mos?|年|个月)(?:以上|多|余)?"
                    + "(?:\\s?(?:and |, )?(\\d{1,2})\\s?(?:months?|mos?|个月))?(?:\\s(?:of )?(?:experience|exp))?\\.?(?:的?(?:使用|开发|工作|实践|项目)?经验)?";
    /** What follows must end the item, for "Java - 4 years of teaching it" tells of something else. */
    private static final Anchored BEHIND = Anchored.ofAnyCase("^(?:\\s{0,2}[(（\\[]\\s?" + LEVEL + AMOUNT + "\\s?[)）\\]]"
            + "|(?:\\s{0,3}[:：,，|–—-]\\s{0,3}|\\s{1,24}|(?:的)?(?:使用|开发|编程|实践|项目)?(?:经验|经历)?[:：]?)" + LEVEL + AMOUNT
            + "(?=\\s{0,3}(?:[,;，；、|\\n。]|$)))");

    /** "4 years of R": a name that counts only in a list is no name in a sentence. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?<![\\d.])(\\d{1,2})\\s?\\+?\\s(?:years?|yrs?)\\s(?:of|in|with|using)\\s$", Pattern.CASE_INSENSITIVE);

    private static final int REACH_BEFORE = 24;

    private static final Pattern MONTHS = Pattern.compile("mo.*|个月", Pattern.CASE_INSENSITIVE);

    private final Function<Span, Evidence> where;
    private final Skills into;

    /** @param where turns a span of the lines that are read into evidence */
    public YearsBehind(Function<Span, Evidence> where, Skills into) {
        this.where = where;
        this.into = into;
    }

    /** @param mentions that name a skill of the person, in text order */
    public void read(String text, List<Section> sections, List<Mention> mentions) {
        int next = 0;
        for (Section section : sections) {
            if (section.kind() != Kind.SKILLS) {
                continue;
            }
            for (Line line : section.lines()) {
                next = firstFrom(mentions, next, line.start());
                while (next < mentions.size() && mentions.get(next).start() < line.end()) {
                    read(text, mentions.get(next++));
                }
            }
        }
    }

    private static int firstFrom(List<Mention> mentions, int from, int place) {
        int at = from;
        while (at < mentions.size() && mentions.get(at).start() < place) {
            at++;
        }
        return at;
    }

    private void read(String text, Mention mention) {
        Matcher before = BEFORE.matcher(text).region(Math.max(0, mention.start() - REACH_BEFORE), mention.start());
        if (before.find() && mention.impliedBy() == null && into.has(mention.canonical())) {
            Span span = Span.of(before.start(), mention.end());
            into.claimedMonths(mention.canonical(), Integer.parseInt(before.group(1)) * 12, where.apply(span));
            return;
        }
        String behind = text.substring(mention.end(), Math.min(text.length(), mention.end() + REACH));
        MatchResult years = mention.impliedBy() == null ? BEHIND.opening(behind) : null;
        if (years != null && into.has(mention.canonical())) {
            int months = months(years);
            if (months > 0) {
                Span span = Span.of(mention.start(), mention.end() + years.end());
                into.claimedMonths(mention.canonical(), months, where.apply(span));
            }
        }
    }

    /** The groups of either way of writing. */
    private static int months(MatchResult found) {
        int first = found.group(1) == null ? 4 : 1;
        double number = Double.parseDouble(found.group(first));
        boolean counted = MONTHS.matcher(found.group(first + 1)).matches();
        int rest = found.group(first + 2) == null ? 0 : Integer.parseInt(found.group(first + 2));
        return (int) Math.round(counted ? number : number * 12) + rest;
    }
}
