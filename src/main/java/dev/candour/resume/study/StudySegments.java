package dev.candour.resume.study;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a line about studies into the parts that each say one thing, the dates left out. */
final class StudySegments {

    /** "专 业" is one word. */
    private static final String NO_LABEL = "(?!(?<=专)\\s+业|(?<=(?<!大)学)\\s+[历位校]|(?<=院)\\s+校)";

    private static final Pattern SEPARATOR = Pattern.compile(
            "(?<!Associates|Associate),|[;|\\t()•·、，；/@]|\\s-+\\s|(?<=\\s)-|-(?=\\s)|" + NO_LABEL
                    + "(?:\\s{2,}|(?<=[\\u4e00-\\u9fff])[ -](?=\\S)|(?<=\\S) (?=[\\u4e00-\\u9fff]))|--+|\\s\\*\\s|(?<!(?i:transferred|transfer))\\s(?i:at|from)\\s(?:the\\s)?(?=[A-Z])|。|(?<=\\p{Ll}{3})(?=[\\u4e00-\\u9fff]{2})|(?<=»)\\s(?=\\p{Lu})|(?<=\\p{Ll}{4}|\\p{Ll}\\))\\. (?=\\p{Lu})");

    /** "St. Marten Lindau.": so long a word is no abbreviation. */
    private static final Anchored SENTENCE_END = Anchored.of("\\p{Ll}{6}\\.$");

    private static final Anchored COURSES = Anchored.ofAnyCase(
            "[.;,(|–-]\\s?(?:(?:relevant|main|selected|key|core) )?(?:coursework|courses|modules|subjects)(?: includ(?:ed?|es|ing)| taken)?\\s?:|[.;,(|–-]\\s?(?:relevant )?coursework (?:includ|in )|[.;,(|。;,]\\s?(?:主修|核心|相关|主要|专业)课程\\s?[:：]");

    private static final Anchored SCHOOL = Anchored.of("(?:大学|学院)[\\u4e00-\\u9fff]{0,8}$");

    private static final Anchored CAMPUS = Anchored.of("[\\u4e00-\\u9fff]{1,8}?(?:分校|校区)");

    private static final Anchored SPLIT = new Anchored(
            SEPARATOR, (text, at) -> !Character.isLetterOrDigit(text.charAt(at)) || isOtherScript(text, at));

    /** "Marsh College柳溪学院" names one thing in two languages. */
    private static boolean isOtherScript(String text, int at) {
        return at > 0 && Script.isIdeograph(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1));
    }

    /** The name of a picture: "fas fa-school", ":fa-university:" */
    private static final Anchored ICON =
            Anchored.of("\\W{0,3}(?:fa[a-z]{0,2} |bi |mdi )?(?:fa|bi|mdi)-[a-z0-9-]+\\W{0,3}");

    private final String text;
    private final SchoolTowns towns;
    private final PairedFields pairs;
    private final List<Span> all = new ArrayList<>();

    private StudySegments(String text, SchoolTowns towns, DegreeWords words) {
        this.pairs = new PairedFields(words, text);
        this.text = text;
        this.towns = towns;
    }

    /** None when the line lists what was taught. */
    static List<Span> of(String text, Line line, @Nullable DateRange dates, SchoolTowns towns, DegreeWords words) {
        StudySegments segments = new StudySegments(text, towns, words);
        if (FieldWords.areCourses(line.text())
                || FieldWords.areListedCourses(line.text()) && words.schoolEnd(line.text()) == 0) {
            return List.of();
        }
        int end = line.start() + withoutCourses(line.text(), words);
        if (dates == null || dates.start() >= end) {
            segments.split(line.start(), end);
        } else {
            segments.split(line.start(), Math.max(line.start(), dates.start()));
            segments.split(Math.min(dates.end(), end), end);
        }
        return segments.all;
    }

    /** "BSc in Law. Coursework included: ..." ends before what was taught, unless the school stands behind that. */
    private static int withoutCourses(String line, DegreeWords words) {
        MatchResult courses = COURSES.first(line);
        return courses == null || words.schoolEnd(line.substring(courses.end())) > 0 ? line.length() : courses.start();
    }

    private void split(int from, int to) {
        int start = from;
        for (MatchResult separator : SPLIT.in(text, from, to)) {
            if (towns.isWithinSchool(separator, start)
                    || FieldsInName.hold(text, start, separator.start(), to)
                    || pairs.isWithin(separator, start, to)
                    || isWithinCampus(separator, start, to)) {
                continue;
            }
            add(Span.of(start, separator.start()));
            start = separator.end();
        }
        add(Span.of(start, to));
    }

    /** "青杉大学柳溪-白鹭分校" */
    private boolean isWithinCampus(MatchResult separator, int from, int to) {
        return text.startsWith("-", separator.start())
                && separator.end() == separator.start() + 1
                && SCHOOL.isIn(Script.simplified(text.substring(from, separator.start())))
                && CAMPUS.opens(Script.simplified(text.substring(separator.end(), to)));
    }

    /** 'Medresa "Pendle"' ends with its quote. */
    private boolean isQuoteOpen(Span span) {
        return span.end() < text.length()
                && text.charAt(span.end()) == '"'
                && span.in(text).chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private void add(Span raw) {
        Span span = raw.strip(text, " \t-:~*。\"[]{}");
        if (isQuoteOpen(span)) {
            span = Span.of(span.start(), span.end() + 1);
        }
        if (!span.isEmpty() && ".,".indexOf(text.charAt(span.start())) >= 0) {
            span = Span.of(span.start() + 1, span.end()).strip(text);
        }
        if (span.length() > 1
                && !Character.isLetterOrDigit(text.charAt(span.end() - 1))
                && (span.in(text).indexOf('.') == span.length() - 1 || SENTENCE_END.isIn(span.in(text)))) {
            span = Span.of(span.start(), span.end() - 1);
        }
        if (!span.isEmpty() && !ICON.is(span.in(text))) {
            all.add(span);
        }
    }
}
