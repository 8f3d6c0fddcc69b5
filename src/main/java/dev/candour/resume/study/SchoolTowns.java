package dev.candour.resume.study;

import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Towns and states beside a school: they are no degree, no field of study, and sometimes a part of its name. */
public final class SchoolTowns {

    private static final Pattern CAMPUS = Pattern.compile(
            "(,| at|\\s{1,2}--?)\\s{1,2}((?:\\p{Lu}[\\p{L}'-]+|(?:St|Ft|Mt)\\.)(?:[ -](?:\\p{Lu}[\\p{L}'-]+|(?:St|Ft|Mt)\\.)){0,2})(?=\\s*(?:$|[.,|(;:\\t\\n]|\\s{2}|- |\\d))");
    /** 青石大学(柳溪) */
    private static final Pattern CHINESE_CAMPUS = Pattern.compile("()(\\([\\u4e00-\\u9fff]{2,4}\\))");

    private static final Pattern GLUED =
            Pattern.compile("(?:,|\\s{1,2}--?)\\s{1,2}(\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){0,2}?) (?=[BMPAD])");

    private static final Anchored STATE = Anchored.of(
            "(?:AB|MA|MD|ME|MS)(?: \\d{5})?(?:\\s+(?i:expected|anticipated|graduated|graduation|class of)\\b.*)?");

    /** "Rockville MD" */
    private static final Pattern TOWN =
            Pattern.compile("(\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]+){0,2}) (?:MA|MD|ME|MS)(?: \\d{5})?");

    /** "University at Pendle" */
    private static final Anchored KIND = Anchored.of("University|College");

    /** "University of Technology, Leeds": there is one in many a town. */
    private static final Anchored KIND_OF = Anchored.ofAnyCase(
            "(?:the )?(?:university|college|institute) of (?:technology|engineering|applied sciences?|(?:fine |applied )?arts?|education|commerce|science(?: and technology)?|medicine|agriculture)");

    private static final Anchored LABEL = Anchored.ofAnyCase(StudyLabels.OF_SCHOOL + "\\s*:\\s*");
    /** "AFRA Lindow": behind an abbreviation the town of the house. */
    private static final Anchored CAPITALS = Anchored.of("^\\p{Lu}{3,} \\p{Lu}\\p{Ll}");

    /** Behind this label nothing but a house stands. */
    private static final Anchored INSTITUTION = Anchored.ofAnyCase("(?:name of (?:the )?)?institution\\b");

    private static final Anchored COMMA = Anchored.of(",\\s?");
    private static final Pattern REGION = Pattern.compile("\\s?[,(]\\s?([\\p{L}. ]{2,30})");
    private static final Pattern CHINESE_TOWN = Pattern.compile("(?:^.{2,}[省市區区縣县州]|[國国])$");
    private static final Anchored SHORT = Anchored.of("\\p{Lu}{3,6}");

    private static final Pattern SHORT_WITHIN = Pattern.compile("\\((\\p{Lu}{2,8})\\) (\\p{Lu}[^,;|\\t()\\n–—]{2,60})");

    private static final Anchored SHORT_CHINESE = Anchored.of("[\\u4e00-\\u9fff]{1,4}");
    private static final Pattern HYPHENED = Pattern.compile("[\\u4e00-\\u9fff]{3,12}");

    private static final Pattern CHINESE_REGION = Pattern.compile("\\s?[,，]\\s?([\\u4e00-\\u9fff]{2,6})");

    private final DegreeWords words;
    private final String text;
    private final Line line;

    SchoolTowns(DegreeWords words, String text, Line line) {
        this.words = words;
        this.text = text;
        this.line = line;
    }

    /** "Amherst, MA" and "Baltimore, MD": behind what is no school and no field stands a state, not a degree. */
    boolean isState(@Nullable Span before, Span span, List<DegreeLine.Degree> degrees) {
        if (before != null && isTownAndState(span)) {
            return true;
        }
        if (before == null || !STATE.is(span.in(text))) {
            return false;
        }
        String name = before.in(text);
        boolean comma = before.end() < span.start()
                && text.substring(before.end(), span.start()).matches(",\\s?");
        return comma
                && degrees.stream().noneMatch(degree -> degree.span().overlaps(before.start(), before.end()))
                && (words.isCampusTown(name)
                        || words.schoolEnd(name) == 0 && !words.isField(name)
                        || !degrees.isEmpty());
    }

    /** The degrees of a part that are no states behind the town of the part before. */
    List<DegreeWords.Hit> withoutStates(List<DegreeWords.Hit> hits, Span part) {
        int at = part.start() - line.start();
        return hits.stream()
                .filter(hit -> !words.isState(line.text(), at + hit.start(), at + hit.end()))
                .toList();
    }

    /** Behind a comma, a town with its state stands where no field of study is known. */
    private boolean isTownAndState(Span span) {
        Matcher town = TOWN.matcher(span.in(text));
        return town.matches()
                && text.substring(line.start(), span.start()).stripTrailing().endsWith(",")
                && !words.isField(town.group(1))
                && words.schoolEnd(town.group(1)) == 0
                && words.schoolEnd(text.substring(line.start(), span.start())) > 0;
    }

    /** "State University of Pendle, Whalley": schools of several towns are told apart by the town. */
    public Span withCampus(Span school) {
        return withCampus(words, text, line, school);
    }

    public static Span withCampus(DegreeWords words, String text, Line line, Span school) {
        if (!words.hasCampuses(school.in(text)) && !KIND_OF.is(school.in(text))) {
            return school;
        }
        boolean chinese = Script.isIdeograph(text.charAt(school.end() - 1));
        Matcher campus = (chinese ? CHINESE_CAMPUS : CAMPUS).matcher(text).region(school.end(), line.end());
        Span glued = gluedCampus(words, text, line, school);
        if (glued != null) {
            return glued;
        }
        boolean found = campus.lookingAt()
                && !words.isNoise(campus.group(2))
                && words.degrees(campus.group(2)).isEmpty()
                && !words.isKnownField(campus.group(2))
                && !SchoolShape.SEASON.isIn(campus.group(2))
                && (!campus.group(1).endsWith("-") || words.isCampusTown(campus.group(2)))
                && (words.hasCampuses(school.in(text)) || words.isPlace(campus.group(2)));
        return found ? Span.of(school.start(), campus.end(2)) : school;
    }

    /** "University of Massachusetts, Boston MSc": behind the town directly a degree. */
    private static @Nullable Span gluedCampus(DegreeWords words, String text, Line line, Span school) {
        Matcher town = GLUED.matcher(text).region(school.end(), line.end());
        return town.lookingAt()
                        && words.hasCampuses(school.in(text))
                        && words.isCampusTown(town.group(1))
                        && words.degrees(text.substring(town.end(), line.end())).stream()
                                .anyMatch(hit -> hit.start() == 0)
                ? Span.of(school.start(), town.end(1))
                : null;
    }

    /** "BSc Physics at Pendle": behind a degree and this word stands a school, whatever it is called. */
    boolean isBehindAt(Span span) {
        boolean at = text.startsWith(" at ", span.start() - 4)
                || text.startsWith(" at the ", span.start() - 8)
                || text.startsWith(" from ", span.start() - 6)
                || text.startsWith("@ ", span.start() - 2);
        return at && Suits.isName(span.in(text)) && !words.isPlace(span.in(text)) && !words.isField(span.in(text));
    }

    /** "School: Corvale": behind the label stands a school, whatever it is called. */
    boolean isLabelledSchool(Span labelled, Span name) {
        return name.start() > labelled.start()
                && LABEL.is(text.substring(labelled.start(), name.start()))
                && words.schoolEnd(name.in(text)) == 0
                && (maySchoolBe(name)
                        || INSTITUTION.opens(text.substring(labelled.start(), name.start()))
                                && Suits.isName(name.in(text))
                                && !words.isKnownField(name.in(text))
                                && !words.isPlace(name.in(text))
                                && words.degrees(name.in(text)).isEmpty());
    }

    /** "School of Rope, Corvale": behind a part of a university stands what is no place. */
    boolean isBehindPart(@Nullable Span school, Span name) {
        return school != null
                && Faculties.isPart(school.in(text))
                && school.end() < name.start()
                && COMMA.is(text.substring(school.end(), name.start()))
                && !words.isField(name.in(text))
                && maySchoolBe(name);
    }

    /** "Bachelors (PSTC) - Physics": in parentheses right behind a degree, capitals that are no field stand for a school. */
    boolean isShortSchool(Span part, List<DegreeLine.Degree> degrees) {
        boolean within = part.start() > line.start()
                && text.charAt(part.start() - 1) == '('
                && part.end() < line.end()
                && text.charAt(part.end()) == ')';
        return within
                && SHORT.is(part.in(text))
                && !words.isShortField(part.in(text))
                && degrees.stream()
                        .anyMatch(degree -> degree.span().end() <= part.start()
                                && text.substring(degree.span().end(), part.start() - 1)
                                        .isBlank());
    }

    /** Whether a name that no list knows may be a school's; behind a town stands its state or country. */
    boolean maySchoolBe(Span name) {
        String called = name.in(text);
        Matcher behind = REGION.matcher(text).region(name.end(), line.end());
        boolean town = behind.lookingAt() && words.isRegion(behind.group(1)) && !CAPITALS.opens(called);
        return !town
                && SchoolShape.has(called)
                && !words.isNoise(called)
                && !words.isShortField(called)
                && !words.isSecondaryAward(called)
                && !words.areSubjects(called)
                && !words.isPlace(called)
                && words.degrees(called).isEmpty();
    }

    /** "University of Pendle at Whalley" is one school: what stands before "at" names one already. */
    boolean isWithinSchool(MatchResult separator, int start) {
        String before = text.substring(start, separator.start());
        return separator.group().equalsIgnoreCase(" at ") && (words.schoolEnd(before) > 0 || KIND.is(before.strip()))
                || isNameWithHyphen(separator, start)
                || isShortNameWithin(separator, start)
                || isQuotedWithin(separator);
    }

    /** 罗斯-豪曼理工学院: what stands before the hyphen is short and nothing known. */
    private boolean isNameWithHyphen(MatchResult separator, int start) {
        String before = text.substring(start, separator.start());
        Matcher name = HYPHENED.matcher(text).region(separator.end(), line.end());
        return separator.group().equals("-")
                && start == line.start()
                && SHORT_CHINESE.is(before)
                && words.schoolEnd(before) == 0
                && !words.isField(before)
                && words.degrees(before).isEmpty()
                && name.lookingAt()
                && words.schoolEnd(name.group()) == name.group().length();
    }

    /** 'Pendle «Marsh» University': behind the quotes a school may go on, or a field of study begin. */
    private boolean isQuotedWithin(MatchResult separator) {
        return separator.start() > 0
                && text.charAt(separator.start() - 1) == '»'
                && words.schoolEnd(text.substring(separator.end(), line.end())) > 0;
    }

    /** "Pendle State (PSU) Polytechnic Institute": capitals in parentheses with more of the school's name behind them. */
    private boolean isShortNameWithin(MatchResult separator, int start) {
        boolean opens = separator.group().equals("(");
        if (!opens && !separator.group().equals(")")) {
            return false;
        }
        int open = start
                + text.substring(start, opens ? separator.end() : separator.start())
                        .lastIndexOf('(');
        Matcher within = SHORT_WITHIN.matcher(text).region(Math.max(0, open), line.end());
        return open > start
                && within.lookingAt()
                && text.startsWith(" ", open - 1)
                && Character.isUpperCase(text.charAt(start))
                && words.degrees(within.group(1)).isEmpty()
                && words.schoolEnd(within.group(2)) > 0;
    }

    /** 柳溪 beside 柳溪大学, and 青石市, is where the school is. */
    boolean isChineseTown(@Nullable Span school, Span part) {
        String name = part.in(text);
        Matcher behind = CHINESE_REGION.matcher(text).region(part.end(), line.end());
        return CHINESE_TOWN.matcher(name).find()
                || isBehindRegion(part)
                || behind.lookingAt() && words.isRegion(behind.group(1))
                || school != null
                        && name.length() < school.length()
                        && school.in(text).startsWith(name);
    }

    /** "德国·巴伐利亚州·林道" */
    private boolean isBehindRegion(Span part) {
        int dot = part.start() - 1;
        int from = dot;
        while (from > line.start() && ",·|\t (".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from < dot
                && text.charAt(dot) == '·'
                && ("州省郡".indexOf(text.charAt(dot - 1)) >= 0 || words.isPlace(text.substring(from, dot)));
    }

    /** "Hochschule Lindau, Lindau" says twice where the school is. */
    boolean isTownOf(@Nullable Span school, Span part) {
        return school != null && school.in(text).endsWith(" " + part.in(text));
    }
}
