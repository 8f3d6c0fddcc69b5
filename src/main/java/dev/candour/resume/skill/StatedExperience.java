package dev.candour.resume.skill;

import dev.candour.profile.Evidence;
import dev.candour.resume.section.Section;
import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.FirstWords;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import dev.candour.vocabulary.Mention;
import dev.candour.vocabulary.Terms;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads experience that is stated in words: in all ("Experience: 16 years"), or with a skill ("8 years of Java"). */
public final class StatedExperience {

    private static final Set<Kind> WHERE =
            EnumSet.of(Kind.BASICS, Kind.SUMMARY, Kind.SKILLS, Kind.OTHER, Kind.EDUCATION, Kind.WORK);
    private static final String NUMBER =
            "(?<![\\d.])(\\d{1,2}(?:\\.\\d)?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)";
    private static final String NUMBER_ZH = "(?<![\\d.])(\\d{1,2}(?:\\.\\d)?|[一二两三四五六七八九十]{1,3})";
    private static final Anchored MAY_STATE = Anchored.of("[Yy]ear|YEAR|[Yy]rs?\\b|年");
    private static final Pattern LABELLED = Pattern.compile(
            "(?:(?:years? of |total |work |working )?experience|工作年限|工作经验|从业年限|工作年数|工龄|经验)\\s*[:：]\\s*(?:over |about |约|近)?"
                    + "(\\d{1,2}(?:\\.\\d)?)\\s?\\+?\\s?(?:years?|yrs?|年)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TOTAL_EN = Pattern.compile(
            NUMBER
                    + "\\s?\\+?[\\s-]{0,2}(?:years?|yrs?)(?:['’]|\\s)?\\s?(?:of\\s)?((?:[a-z-]{1,20}\\s){0,3}?)experience\\b(\\s(?:as|working as)\\s)?([^.;\\n]{0,80})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TOTAL_ZH = Pattern.compile(
            NUMBER_ZH
                    + "\\s?(?:多|余|\\+)?\\s?年(?:以上|多|余|左右)?的?((?:[^,，。;；\\s\\n]| (?=[A-Za-z])){0,20}?)(?:工作)?(?:经验|经历|工作年限|从业经验)");
    private static final Pattern OF_SKILL_EN = Pattern.compile(
            NUMBER
                    + "\\s?\\+?\\s?(?:years?|yrs?)\\s(?:of\\s|in\\s|with\\s|using\\s)(?:experience\\s(?:in|with|of)\\s)?([^.;,\\n]{1,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEUTRAL = Pattern.compile(
            "(?:professional|work|working|total|overall|relevant|hands-on|full-time|industry|solid|combined|career|progressive|practical|proven|the|of|in|all|employment|job|\\s)*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEUTRAL_ZH = Pattern.compile("(?:相关|全职|丰富|实际|工作|从业|职业|的|行业|总)*");
    private static final List<String> WORDS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final FirstWords MORE_WORDS = new FirstWords(List.of(
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "fifteen", "twenty"));
    private static final Anchored TOTAL = new Anchored(TOTAL_EN, StatedExperience::mayBeNumber);
    private static final Anchored OF_SKILL = new Anchored(OF_SKILL_EN, StatedExperience::mayBeNumber);

    private final Function<Span, Evidence> where;
    private final Terms skills;
    private final Skills into;
    private @Nullable Integer months;
    private @Nullable Evidence evidence;

    /** @param where turns a span of the lines that are read into evidence */
    public StatedExperience(Function<Span, Evidence> where, Terms skills, Skills into) {
        this.where = where;
        this.skills = skills;
        this.into = into;
    }

    public void read(List<Section> sections) {
        for (Section section : sections) {
            if (WHERE.contains(section.kind())) {
                section.lines().stream()
                        .filter(line -> line.text().length() < 1000)
                        .forEach(this::read);
            }
        }
    }

    @Nullable
    public Integer months() {
        return months;
    }

    public List<Evidence> evidence() {
        return evidence == null ? List.of() : List.of(evidence);
    }

    public void read(Line line) {
        if (!MAY_STATE.isIn(line.text())) {
            return;
        }
        boolean colon = line.text().indexOf(':') >= 0 || line.text().indexOf('：') >= 0;
        Matcher labelled = colon ? LABELLED.matcher(line.text()) : null;
        if (labelled != null && labelled.find()) {
            total(line, labelled, labelled.end(), months(labelled.group(1)));
        }
        for (MatchResult english : TOTAL.in(line.text())) {
            boolean total = NEUTRAL.matcher(english.group(2)).matches()
                    && (english.group(3) != null || !narrows(english.group(4)) || namesTrade(english.group(4)));
            if (total) {
                total(line, english, english.start(4), months(english.group(1)));
            }
        }
        Matcher chinese = line.text().indexOf('年') >= 0 ? TOTAL_ZH.matcher(line.text()) : null;
        while (chinese != null && chinese.find()) {
            if (NEUTRAL_ZH.matcher(chinese.group(2)).matches()) {
                total(line, chinese, chinese.end(), months(chinese.group(1)));
            } else {
                skill(line, chinese, chinese.group(2));
            }
        }
        OF_SKILL.in(line.text()).forEach(skill -> skill(line, skill, skill.group(2)));
    }

    private static boolean mayBeNumber(String text, int at) {
        char c = text.charAt(at);
        return c >= '0' && c <= '9' || MORE_WORDS.isAt(text, at);
    }

    /** "in cloud computing" speaks of an area, "and a degree" does not. */
    private static boolean narrows(String behind) {
        return behind.matches(
                "(?is)^\\s*(?:in|with|of|using|on|across|building|developing|designing|managing|leading)\\b.*");
    }

    /** "in software" tells the trade of a whole career; "in ship design" may be only a part of it. */
    private static boolean namesTrade(String behind) {
        return behind.split("[,(.]", 2)[0]
                .strip()
                .matches("(?i)in\\s+(?:the\\s+)?(?:software(?: development| engineering| industry)?|it|tech|technology"
                        + "|industry|profession|field|publishing|e-commerce|retail|banking|healthcare|education)");
    }

    private void total(Line line, MatchResult found, int end, int stated) {
        if (stated > 0 && (months == null || stated > months)) {
            months = stated;
            evidence = where.apply(Span.of(line.start() + found.start(), line.start() + end));
        }
    }

    private void skill(Line line, MatchResult found, String area) {
        int stated = months(found.group(1));
        for (Mention mention : skills.findIn(area)) {
            if (mention.impliedBy() == null && mention.start() < 24 && stated > 0) {
                into.claimedMonths(
                        mention.canonical(),
                        stated,
                        where.apply(Span.of(line.start() + found.start(), line.start() + found.end())));
                return;
            }
        }
    }

    private static int months(String number) {
        int index = WORDS.indexOf(number.toLowerCase(java.util.Locale.ROOT));
        if (index >= 0) {
            return (index + 2) * 12;
        }
        if (Character.isDigit(number.charAt(0))) {
            return (int) Math.round(Double.parseDouble(number) * 12);
        }
        return switch (number.toLowerCase(java.util.Locale.ROOT)) {
            case "twelve" -> 144;
            case "fifteen" -> 180;
            case "twenty" -> 240;
            default -> chinese(number) * 12;
        };
    }

    private static int chinese(String number) {
        int ten = number.indexOf('十');
        if (ten < 0) {
            return digit(number.charAt(0));
        }
        int tens = ten == 0 ? 1 : digit(number.charAt(0));
        return tens * 10 + (ten + 1 < number.length() ? digit(number.charAt(ten + 1)) : 0);
    }

    private static int digit(char c) {
        return c == '两' ? 2 : Math.max(0, "零一二三四五六七八九".indexOf(c));
    }
}
