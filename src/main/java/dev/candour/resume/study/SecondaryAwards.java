package dev.candour.resume.study;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * What secondary schools award, and the school that stands beside it: "GED | Pendle North | 2011", "Pendle North" over "High School
 * Diploma, 2011". Such a school needs no word for one in its name.
 */
final class SecondaryAwards {

    private static final String AWARD =
            "(?:(?:(?:advanced|standard|honou?rs|regents|general|academic|senior|national|international|\\d{1,2}) ){0,3}"
                    + "(?:(?:high ?school|secondary(?: school)?|(?:senior|higher|upper) secondary(?: school)?)(?: leaving)? (?:diploma|certificate|graduate|graduation|degree|equivalency(?: (?:diploma|certificate))?)"
                    + "|(?:school )?leaving cert(?:ificate)?|(?:regents|honou?rs|general education|ib) diploma|g\\.?e\\.?d\\.?|hsed"
                    + "|['‘’]?[ao]['‘’]?[ -]levels?|gcses?|international baccalaureate(?: diploma)?|baccalaur[ée]at|abitur|matura|matriculation(?: certificate)?"
                    + "|hsc|ssc|sslc|wassce|kcse)(?: \\([^()]{1,30}\\))?)";

    private static final Anchored BARE = Anchored.ofAnyCase("\\W{0,3}" + AWARD + "[\\s,;:|(.-]*");

    private static final Anchored AWARD_BEHIND =
            Anchored.ofAnyCase("\\p{L}[\\p{L}&' -]{2,50} (?:diploma|certificate)(?:$|,\\s|\\s[|(–-])");

    /** A part of a line, behind which more stands. */
    private static final Anchored FIRST =
            Anchored.ofAnyCase("^\\W{0,3}" + AWARD + "(?:\\s?[,;:|•·\\t]|\\s{1,3}(?:-+|–|—)|\\s{2,})\\s*");

    private static final Anchored LAST =
            Anchored.ofAnyCase("(?:\\s?[,;|•·\\t:]|\\s{1,3}(?:-+|–|—)|\\s{2,}+)\\s*+" + AWARD + "\\s*$");

    /** Words that all begin with capitals, and no sign between them. */
    private static final Anchored NAME = Anchored.of(
            "(?:\\p{Lu}[\\p{L}'’.-]*\\.?|of|the|and|de|la|du|&)(?: (?:\\p{Lu}[\\p{L}'’.-]*\\.?|of|the|and|de|la|du|&)){0,5}");

    /** "Captain of Rowing", "Science Stream", "Forklift Licence": what somebody was, took or was granted besides. */
    private static final Anchored BESIDES = Anchored.ofAnyCase(
            "\\b(?:captain|vice|president|prefect|secretary|treasurer|leader|member|representative|honou?rs?|roll|list|valedictorian|distinction|merit|award|awards|prize|medal|scholar|scholarship"
                    + "|stream|division|track|class|grade|grades|gpa|score|rank|licen[cs]e|licen[cs]ed|certificate|certified|certification|permit|online|distance|remote|part[- ]time|full[- ]time"
                    + "|club|team|varsity|society|choir|band|orchestra|council|rowing|football|basketball|soccer|references|completed|awarded|received|obtained|first|second|third)\\b");

    private static final Anchored NAME_END = Anchored.of("\\s?[,|;(•·\\t]|\\s{1,3}(?:-+|–|—)(?:\\s|$)|\\s{2,}");

    private final String text;
    private final DegreeWords words;
    private final List<DateRange> ranges;

    SecondaryAwards(String text, DegreeWords words, List<DateRange> ranges) {
        this.text = text;
        this.words = words;
        this.ranges = ranges;
    }

    /** Whether a line names an award and nothing else but when it was given. */
    boolean isBare(Line line) {
        Span told = withoutDates(line);
        return told.length() >= 3 && BARE.is(told.in(text));
    }

    /** The school beside an award on its line; null when nothing there may be one. */
    @Nullable
    Span schoolBeside(Line line) {
        Span told = withoutDates(line);
        String written = told.in(text);
        MatchResult first = FIRST.opening(written);
        if (first != null && words.areSubjects(written) && first.group().indexOf(':') >= 0) {
            return null; // "A-Levels: Latin, Music"
        }
        if (first != null) {
            return nameIn(Span.of(told.start() + first.end(), told.end()));
        }
        MatchResult last = LAST.first(written);
        return last == null ? null : nameIn(Span.of(told.start(), told.start() + last.start()));
    }

    /** The name that a line begins with, before its town or its dates; null when it begins with none. */
    @Nullable
    Span nameOn(Line line) {
        return nameIn(withoutDates(line));
    }

    @Nullable
    Span nameIn(Span told) {
        String written = told.in(text);
        MatchResult end = NAME_END.first(written);
        Span name = Span.of(told.start(), end == null ? told.end() : told.start() + end.start())
                .strip(text, " ,:;|.-");
        return maySchoolBe(name.in(text)) ? name : null;
    }

    private boolean maySchoolBe(String name) {
        return name.length() > 3
                && NAME.is(name)
                && !BARE.is(name)
                && !BESIDES.isIn(name)
                && !words.isNoise(name)
                && !words.isField(name)
                && !words.areSubjects(name)
                && !words.isPlace(name)
                && !SchoolNames.isKind(name)
                && words.degrees(name).isEmpty();
    }

    /** The longer of what stands before the dates and what stands behind them. */
    private Span withoutDates(Line line) {
        DateRange dates = DegreeLine.datesOn(line, ranges);
        if (dates == null) {
            return line.span();
        }
        Span before =
                Span.of(line.start(), Math.max(line.start(), dates.start())).strip(text, " ,;:|(-–—•·\t");
        Span behind = Span.of(Math.min(dates.end(), line.end()), line.end()).strip(text, " ,;:|)-–—•·\t");
        return before.isEmpty() ? behind : before;
    }

    /** The school of an award, beside it, on the line right above or on the one below; null when none is named. */
    @Nullable
    Span schoolOf(Line line, NameAbove above, @Nullable Line following) {
        Span beside = schoolBeside(line);
        if (beside != null || !isBare(line)) {
            return beside;
        }
        Span over = above.directlyOver(line);
        Span school = over == null ? null : nameIn(over);
        return school == null && following != null && isNameOnly(following) ? nameOn(following) : school;
    }

    /** Whether neither a school nor a degree is known to stand on a line, and it is no award again. */
    private boolean isNameOnly(Line line) {
        return words.schoolEnd(line.text()) == 0
                && words.degrees(line.text()).isEmpty()
                && !isBare(line)
                && nameOn(line) != null;
    }

    /** "Sewing Certificate, 2022" below studies that are told in full. */
    boolean isCertificate(Line line, OpenStudies open) {
        return open.hasDegree()
                && open.hasSchool()
                && open.hasDates()
                && StudyLabels.CERTIFIED.isIn(line.text())
                && words.degrees(line.text()).isEmpty()
                && words.schoolEnd(line.text()) == 0;
    }

    /** "Diploma in Sail Making", "Sail Making Diploma, with Honours, 2008" */
    private static boolean isAward(String told) {
        return StudyLabels.AWARD.opens(told) || StudyLabels.COURSE_BEHIND.isIn(told) || AWARD_BEHIND.opens(told);
    }

    /** "Diploma in Sail Making" over a school, below studies that are told in full. */
    boolean isOverSchool(DegreeLine said, @Nullable Line following, OpenStudies open) {
        return following != null
                && said.degrees().isEmpty()
                && said.school() == null
                && open.hasSchool()
                && (open.hasDegree() && StudyLabels.AWARD.opens(said.line().text())
                        || open.hasDates() && isAward(said.line().text()))
                && !StudyEnd.isNote(said.line().text())
                && words.degrees(following.text()).isEmpty()
                && words.schoolEnd(following.text()) > 0
                && PlainStudy.beginsWithSchool(DegreeLine.of(words, text, following, ranges));
    }
}
