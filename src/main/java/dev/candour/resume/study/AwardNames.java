package dev.candour.resume.study;

import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.WordCount;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** What is awarded or taught without a degree, and its field: "Bookbinding Certificate 2014", "Ignite Programme, Pendle University". */
final class AwardNames {

    private static final Anchored DATED = Anchored.of(
            "^(?:,\\s(?:[Ww]ith )?(?:\\p{L}[\\p{L}'’]* ){0,3}(?:[Hh]onou?rs?|[Dd]istinction|[Mm]erit|Roll|List))?[\\s(,|-]+(?:\\p{L}{3,9}\\.? |\\d{1,2}[/.])?(?:19|20)\\d{2}\\b");
    private static final Anchored BETWEEN = Anchored.of("[,;] |\\s?[|\\t]\\s?|\\s{0,2}[–-]{1,2}\\s{1,2}");
    private static final Anchored PROGRAMME = Anchored.ofAnyCase(
            "\\b(?:program(?:me)?|pre-?masters?|pre-?bachelors?|foundation year|boot ?camp|course|workshop|nanodegree|immersive|training|certificate)\\b");
    private static final Anchored LASTING =
            Anchored.ofAnyCase("(?:an? )?\\d{1,3}[- ]?(?:months?|weeks?|years?|hours?|hrs?|days?)\\.? (?=\\p{L})");
    private static final Anchored COURSE = Anchored.ofAnyCase(
            "\\s(?:(?:full-time|part-time|online) )?(?:course|workshop|boot ?camp|nanodegree|certificate)$");
    private static final int MOST_WORDS = 6;

    private final DegreeWords words;
    private final String text;
    private final Line line;
    private final List<DegreeLine.Degree> degrees;

    AwardNames(DegreeWords words, String text, Line line, List<DegreeLine.Degree> degrees) {
        this.words = words;
        this.text = text;
        this.line = line;
        this.degrees = degrees;
    }

    /** "Industrial Weaving Certificate of Completion" is Industrial Weaving where that is a field, and no high school is one. */
    Span without(Span name) {
        MatchResult award = StudyLabels.AWARD_BEHIND.first(name.in(text));
        return award != null && (isAlone(name) || isField(name.in(text).substring(0, award.start())))
                ? Span.of(name.start(), name.start() + award.start())
                : name;
    }

    /** "12 months Web Design Course" is Web Design. */
    Span bare(Span name) {
        MatchResult lasting = LASTING.opening(name.in(text));
        MatchResult course = COURSE.first(name.in(text));
        int start = lasting == null ? name.start() : name.start() + lasting.end();
        int end = course == null ? name.end() : name.start() + course.start();
        return start < end ? Span.of(start, end) : name;
    }

    private boolean isField(String name) {
        return words.isField(name) || FieldShape.isNamed(name);
    }

    /** "Sewing Workshop", a line of its own and no item of a list. */
    private boolean isCourseAlone(Span name) {
        return name.end() == line.end() && !line.hasBullet() && StudyLabels.COURSE_BEHIND.isIn(name.in(text));
    }

    boolean isDated(Span name) {
        return DATED.isIn(text.substring(name.end(), line.end()));
    }

    /** "Bookbinding Certificate" and when it was awarded: nothing else stands on the line. */
    boolean isAlone(Span name) {
        String called = name.in(text);
        boolean dated = name.start() == line.start()
                ? isDated(name) || isCourseAlone(name)
                : isFirst(name) && name.end() == line.end();
        return dated
                && degrees.isEmpty()
                && !words.isSecondaryAward(called)
                && !words.isSecondary(called)
                && !words.isNoise(called);
    }

    /** Whether a name stands first on its line, before the school where it was taught. */
    boolean isProgramme(Span name, Span school) {
        String called = name.in(text);
        return isFirst(name)
                && name.end() < school.start()
                && BETWEEN.is(text.substring(name.end(), school.start()))
                && PROGRAMME.isIn(called)
                && Suits.isName(bare(name).in(text))
                && WordCount.of(called) <= MOST_WORDS;
    }

    /** "Umley, Whalley - Certificate of Completion, Sewing": the first name; null when no certificate stands behind it. */
    @Nullable
    Span certifiedBy(List<Span> names) {
        boolean certified = !names.isEmpty()
                && names.get(0).start() == line.start()
                && StudyLabels.OF_COMPLETION.isIn(text.substring(names.get(0).end(), line.end()));
        return certified ? names.get(0) : null;
    }

    /** Whether nothing but dates stands before it on its line. */
    private boolean isFirst(Span name) {
        return text.substring(line.start(), name.start()).chars().noneMatch(Character::isLetter);
    }
}
