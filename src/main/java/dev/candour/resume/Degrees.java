package dev.candour.resume;

import dev.candour.profile.Evidence;
import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.profile.Profile.Education;
import dev.candour.resume.Section.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the lines of education sections together into courses of study. */
final class Degrees {

    /** A course of study and where it stands. @param chinese whether it is told in Chinese */
    record Found(Education education, List<Evidence> evidence, boolean chinese) {}

    private static final int MOST = 60;

    private final View view;
    private final DegreeWords words;
    private final List<DateRange> ranges;
    private final List<Found> found = new ArrayList<>();
    private List<DegreeLine> open = new ArrayList<>();

    private Degrees(View view, DegreeWords words, List<DateRange> ranges) {
        this.view = view;
        this.words = words;
        this.ranges = ranges;
    }

    static List<Found> in(View view, List<Section> sections, List<DateRange> ranges, DegreeWords words) {
        Degrees reader = new Degrees(view, words, ranges);
        for (Section section : sections) {
            if (section.kind() == Kind.EDUCATION) {
                reader.section(section);
            }
        }
        if (reader.found.isEmpty()) {
            sections.stream()
                    .filter(section -> section.kind() == Kind.BASICS
                            || section.kind() == Kind.SUMMARY
                            || section.kind() == Kind.OTHER)
                    .forEach(reader::elsewhere);
        }
        return SameDegrees.merge(reader.found.subList(0, Math.min(MOST, reader.found.size())));
    }

    private void section(Section section) {
        boolean datesFirst = false;
        boolean begun = false;
        Line above = null;
        for (Line line : section.lines()) {
            List<Line> parts = line.text().length() > 300 ? List.of(line) : DegreeLine.parts(words, line);
            if (parts.size() > 1) {
                several(parts);
                continue;
            }
            DegreeLine said = line.isBlank()
                            || words.isNoDegree(line.text())
                                    && words.degrees(line.text()).isEmpty()
                            || line.text().length() > 300
                    ? null
                    : DegreeLine.of(words, view.text(), line, ranges);
            if (said != null && !said.saysNothing()) {
                datesFirst = begun ? datesFirst : said.datesOnly();
                begun = true;
                if (opensNext(said, datesFirst)) {
                    close();
                }
                boolean schoolAbove = above != null
                        && said.school() == null
                        && !said.degrees().isEmpty()
                        && open.isEmpty();
                open.add(schoolAbove ? said.withSchool(above.span()) : said);
                above = null;
            } else if (!line.isBlank()) {
                above = mayNameSchool(line) ? line : null;
                if (above != null && open.stream().anyMatch(seen -> seen.dates() != null && seen.school() != null)) {
                    close();
                }
            }
        }
        close();
    }

    /** "M.S., Physics; B.S., Chemistry, Pendle University": the parts share the school. */
    private void several(List<Line> parts) {
        close();
        List<DegreeLine> said = parts.stream()
                .map(part -> DegreeLine.of(words, view.text(), part, ranges))
                .toList();
        Span school = said.stream()
                .map(DegreeLine::school)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        for (DegreeLine part : said) {
            open.add(part.school() == null && school != null ? part.withSchool(school) : part);
            close();
        }
    }

    /** A name without a known word may be a school's when a degree stands below it. */
    private boolean mayNameSchool(Line line) {
        String name = line.text();
        return !line.hasBullet()
                && name.length() <= 60
                && !words.isNoise(name)
                && !words.isPlace(name)
                && Character.isUpperCase(name.charAt(0))
                && name.split("\\s+").length <= 6
                && name.indexOf(':') < 0;
    }

    /** Outside of an education section only a line that names both a degree and a school counts. */
    private void elsewhere(Section section) {
        for (Line line : section.lines()) {
            if (!line.isBlank() && line.text().length() <= 200) {
                DegreeLine said = DegreeLine.of(words, view.text(), line, ranges);
                if (!said.degrees().isEmpty() && said.school() != null) {
                    open.add(said);
                    close();
                }
            }
        }
    }

    private boolean opensNext(DegreeLine line, boolean datesFirst) {
        boolean hasDates = open.stream().anyMatch(said -> said.dates() != null);
        boolean hasDegree = open.stream().anyMatch(said -> !said.degrees().isEmpty());
        boolean hasSchool = open.stream().anyMatch(said -> said.school() != null);
        boolean newDates = line.dates() != null
                && hasDates
                && (line.dates().range() || datesFirst || !line.degrees().isEmpty() || line.school() != null);
        boolean newSchool = line.school() != null && hasSchool && !sameSchool(line);
        boolean newDegree = !line.degrees().isEmpty() && hasDegree && (line.school() != null || !sameLevel(line));
        return newDates && (hasDegree || hasSchool) || newSchool || newDegree;
    }

    private boolean sameSchool(DegreeLine line) {
        String name = Objects.requireNonNull(line.school()).in(view.text());
        return line.degrees().isEmpty()
                && line.dates() == null
                && open.stream().noneMatch(said -> said.dates() != null && !said.equals(open.get(0)))
                && open.stream()
                        .anyMatch(said -> said.school() != null
                                && (said.school().in(view.text()).contains(name)
                                        || !said.degrees().isEmpty()
                                                && name.matches(
                                                        "(?i).*(?:school of|college of|department|faculty|学院).*")));
    }

    private boolean sameLevel(DegreeLine line) {
        return open.stream()
                .flatMap(said -> said.degrees().stream())
                .anyMatch(degree ->
                        degree.hit().level() == line.degrees().get(0).hit().level());
    }

    private void close() {
        Span school = open.stream()
                .map(DegreeLine::school)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        List<DegreeLine.Degree> degrees = open.stream()
                .map(DegreeLine::degrees)
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (school != null || !degrees.isEmpty()) {
            boolean apart = degrees.size() > 1 && !isOneDegree(degrees);
            for (DegreeLine.Degree degree : apart ? degrees : degrees.subList(0, Math.min(1, degrees.size()))) {
                found.add(course(school, degree));
            }
            if (degrees.isEmpty()) {
                found.add(course(school, null));
            }
        }
        open = new ArrayList<>();
    }

    /** "Master of Laws (PhD candidate)" and the like name one degree when the words do not stand side by side. */
    private boolean isOneDegree(List<DegreeLine.Degree> degrees) {
        Span first = degrees.get(0).span();
        Span second = degrees.get(1).span();
        String between = view.text()
                .substring(
                        Math.min(first.end(), second.end()),
                        Math.max(Math.min(first.end(), second.end()), Math.max(first.start(), second.start())));
        return !first.equals(second) && !between.matches("(?is).*(?:\\band\\b|&|/|,|、|及|和|-|\\+).*")
                || between.length() > 60;
    }

    private Found course(@Nullable Span school, DegreeLine.@Nullable Degree degree) {
        Span area = open.stream()
                .map(DegreeLine::area)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        DateRange dates = open.stream()
                .map(DegreeLine::dates)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        DegreeLevel level = degree == null ? null : degree.hit().level();
        boolean secondary = school != null && level == null && words.isSecondary(school.in(view.text()));
        DateRange expected = open.stream()
                .map(said -> said.ending().expected())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean unfinished = degree != null && open.stream().anyMatch(DegreeLine::isUnfinished);
        Education education = new Education(
                text(school),
                secondary ? null : area == null ? impliedField(degree) : text(area),
                degree == null ? null : text(degree.span()),
                level,
                from(dates),
                to(expected == null ? dates : expected),
                unfinished ? false : null);
        List<Evidence> evidence = new ArrayList<>();
        open.forEach(said -> evidence.add(view.evidence(said.line().span())));
        return new Found(
                education,
                List.copyOf(evidence),
                Script.isChinese(open.get(0).line().text()));
    }

    private @Nullable String impliedField(DegreeLine.@Nullable Degree degree) {
        return degree == null ? null : words.impliedField(degree.span().in(view.text()));
    }

    private @Nullable String text(@Nullable Span span) {
        return span == null ? null : span.in(view.text()).strip();
    }

    private static @Nullable PartialDate from(@Nullable DateRange dates) {
        return dates == null || !dates.range() ? null : dates.from();
    }

    private static @Nullable PartialDate to(@Nullable DateRange dates) {
        return dates == null ? null : dates.to();
    }
}
