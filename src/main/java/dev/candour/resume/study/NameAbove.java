package dev.candour.resume.study;

import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.WordCount;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line that tells nothing known of studies: it may name the school of those that stand below it. */
final class NameAbove {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;

    /** What a school may have, and how somebody may study there. */
    private static final Anchored NO_SCHOOL = Anchored.ofAnyCase(
            "^(?:the )?(?:faculty|department|dept\\.?|chair|division) of\\b|^(?:online|remote|hybrid|on[- ]?site|on[- ]?campus|full[- ]?time|part[- ]?time|distance learning)\\b");

    private static final Pattern NAMED = Pattern.compile(
            "([^,|\\t:\\d]{2,50}?)(?:(?:,\\s|\\s?[|\\t]\\s?|\\s{1,2}-{1,2}\\s{1,2})\\p{Lu}[\\p{L}. '-]+,\\s(?:\\p{Lu}[\\p{L}. '-]+,\\s)?(\\p{Lu}[\\p{L}. ]+)|,\\s(?i:department|school|faculty|college) of \\p{L}.*)");

    private static final Pattern SHORT =
            Pattern.compile("(\\p{Lu}{3,8})(?:(?:\\s[-–|]\\s|,\\s|\\t)\\p{Lu}[\\p{L}' .-]{2,40})?");

    private final DegreeWords words;
    private @Nullable Line line;
    /** Whether it stands directly below another line. */
    private boolean attached;

    /** "Faculty of Sails" */
    static boolean isPartOfSchool(String name) {
        return NO_SCHOOL.isIn(name);
    }

    NameAbove(DegreeWords words) {
        this.words = words;
    }

    /** @param told a line that tells nothing known @param schoolsBelow whether schools stand below their degrees here @param above the last line before it that is not blank */
    void remember(Line told, boolean schoolsBelow, int above) {
        attached = above >= 0 && told.index() - above == 1;
        Line name = told.hasBullet() ? told : withoutTown(told);
        line = mayNameSchool(name) && !schoolsBelow ? name : null;
    }

    /** Dates may stand between a heading and what was studied. */
    void forget(DegreeLine said) {
        line = line != null && line.isHeading() && said.datesOnly() ? line : null;
    }

    void forgetAll() {
        line = null;
    }

    /** The line that is remembered where it stands right above another one; null when it does not. */
    @Nullable
    Span directlyOver(Line told) {
        return line != null && told.index() - line.index() == 1 ? line.span() : null;
    }

    /** Whether it stands above all that belongs to it, as no item of a list does. */
    boolean mayOpen() {
        return line != null && !line.hasBullet();
    }

    /** The school of studies, which no line of theirs names; null when nothing above them may name it. */
    @Nullable
    Span schoolOf(DegreeLine said, OpenStudies open) {
        if (line == null || said.school() != null) {
            return null;
        }
        return isOver(line, said, open) || isHeadOf(line, said, open) ? line.span() : null;
    }

    /** An item of a list names it only where what was studied stands further to the right, as plain text. */
    private boolean isOver(Line above, DegreeLine said, OpenStudies open) {
        Line below = said.line();
        boolean plain = !above.hasBullet()
                || !below.hasBullet() && (above.indent() < below.indent() || below.index() == above.index() + 1);
        boolean apart = attached && !above.isHeading() && below.index() - above.index() > 1;
        return plain
                && !apart
                && (!said.degrees().isEmpty() || isAward(said))
                && (open.isEmpty() || above.isHeading() && open.all(DegreeLine::datesOnly));
    }

    /** "2014 Industrial Sewing Certificate", right below the name. */
    private boolean isAward(DegreeLine said) {
        return said.area() != null
                && said.dates() != null
                && line != null
                && line.index() + 1 == said.line().index()
                && (StudyLabels.AWARD_BEHIND.isIn(said.line().text())
                        || StudyLabels.AWARD.opens(said.line().text()));
    }

    /** A heading that names nothing known, with dates below it, is a school's. */
    private boolean isHeadOf(Line above, DegreeLine said, OpenStudies open) {
        return above.isHeading()
                && open.isEmpty()
                && said.dates() != null
                && said.degrees().isEmpty()
                && !words.isField(above.text());
    }

    /** "Elm-Tech | Pendle, VA", "Elm-Tech - Pendle, VA" */
    private Line withoutTown(Line told) {
        int dash = told.text().indexOf(" - ");
        boolean town = dash > 0 && isTown(told.text().substring(dash + 3).strip());
        int end = town ? dash : told.text().replace('\t', '|').indexOf('|');
        String parted = end < 2 ? told.text() : told.text().substring(0, end).strip();
        String name = parted.substring(0, StudyTowns.nameEnd(words, parted));
        name = StudyTowns.isTown(words, parted, name.length()) || name.isEmpty() ? parted : name;
        return new Line(
                told.index(),
                told.start(),
                told.start() + name.length(),
                name,
                told.level(),
                told.bullet(),
                told.indent(),
                told.strong());
    }

    /** Below a degree, where the section puts schools: a name that is the school's when no other line names one. */
    @Nullable
    Span below(Line told, OpenStudies open) {
        List<DegreeLine> lines = open.lines();
        boolean directly = !lines.isEmpty()
                && !lines.get(lines.size() - 1).degrees().isEmpty()
                && lines.get(lines.size() - 1).line().index() + 1 == told.index();
        Line name = withoutPlace(told);
        return directly && !open.hasSchool() && !told.hasBullet() && mayNameSchool(told) && Suits.isName(told.text())
                ? name.span()
                : null;
    }

    /** "Umley, Berlin" */
    private Line withoutPlace(Line told) {
        int end = StudyTowns.nameEnd(words, told.text());
        return end == 0 ? told : told.part(told.start(), told.start() + end);
    }

    /**
     * Directly below a degree or its field: "PSU, Whalley, VA", "Royal Pendle, Department of Physics", "UMLEY - Pendle". What stands
     * behind it, or its capitals, prove a school.
     */
    @Nullable
    Span beforeItsTown(Line told, OpenStudies open) {
        if (!isBelowDegree(told, open) || open.hasSchool() || told.hasBullet()) {
            return null;
        }
        int end = Math.max(endBeforeRegion(told.text()), endOfShortName(told.text()));
        if (end < 0) {
            return null;
        }
        Line name = told.part(told.start(), told.start() + end);
        return mayNameSchool(name) && Suits.isName(name.text()) && !words.isField(name.text()) ? name.span() : null;
    }

    private static boolean isBelowDegree(Line told, OpenStudies open) {
        List<DegreeLine> lines = open.lines();
        DegreeLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        return last != null
                && last.line().index() + 1 == told.index()
                && (!last.degrees().isEmpty()
                        || last.area() != null
                                && (open.hasDegree()
                                        || StudyLabels.AWARD.opens(last.line().text())));
    }

    /** Where a name ends behind which its town and region or one of its departments stands; -1 when none does. */
    private int endBeforeRegion(String told) {
        Matcher named = NAMED.matcher(told);
        return named.matches() && (named.group(2) == null || words.isRegion(named.group(2))) ? named.end(1) : -1;
    }

    /** Where a name in capitals ends, alone on its line or before what may be its town; -1 when there is none. */
    private int endOfShortName(String told) {
        Matcher named = SHORT.matcher(told);
        return named.matches()
                        && !words.isShortField(named.group(1))
                        && words.degrees(named.group(1)).isEmpty()
                ? named.end(1)
                : -1;
    }

    /** "Umley" below "Sewing Nanodegree": what is so called is taught somewhere. */
    @Nullable
    Span belowCourse(Line told, OpenStudies open) {
        List<DegreeLine> lines = open.lines();
        boolean directly = lines.size() == 1
                && lines.get(0).area() != null
                && lines.get(0).line().index() + 1 == told.index()
                && StudyLabels.COURSE_BEHIND.isIn(lines.get(0).line().text());
        return directly && !open.hasSchool() && !told.hasBullet() && mayNameSchool(told) && Suits.isName(told.text())
                ? told.span()
                : null;
    }

    private boolean mayNameSchool(Line line) {
        String name = line.text();
        return name.length() <= LONGEST
                && !words.isNoise(name)
                && !NO_SCHOOL.isIn(name)
                && !words.isPlace(name)
                && !isTown(name)
                && Character.isUpperCase(name.charAt(0))
                && WordCount.of(name) <= MOST_WORDS
                && name.indexOf(':') < 0;
    }

    /** "Pendle, Virginia" */
    private boolean isTown(String name) {
        int comma = name.lastIndexOf(", ");
        return comma > 0 && words.isRegion(name.substring(comma + 2));
    }
}
