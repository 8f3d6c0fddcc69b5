package dev.candour.resume.study;

import dev.candour.profile.Evidence;
import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.profile.Profile.Education;
import dev.candour.resume.dates.DateRange;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Certainty;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a course of study of the lines that tell of it; of a line that names two degrees it makes two. */
final class CourseOfStudy {

    /** institution: "Pendle University" */
    private static final Pattern QUOTED = Pattern.compile("^[\"']([^\"']+)[\"']$");

    private static final Anchored AWARDED_IN = Anchored.ofAnyCase("(?:diploma|certificate) in $");

    private static final Anchored STAGES =
            Anchored.ofAnyCase("m\\.?phil\\.?\\s?(?:/|-|to)\\s?(?:ph\\.?\\s?d|d\\.?phil)\\.?");

    private final View view;
    private final String text;
    private final DegreeWords words;
    private final List<DegreeLine> open;

    CourseOfStudy(View view, DegreeWords words, List<DegreeLine> lines) {
        this(view, view.text(), words, lines);
    }

    /** @param text that of the view, with wrapped lines put together */
    CourseOfStudy(View view, String text, DegreeWords words, List<DegreeLine> lines) {
        this.view = view;
        this.text = text;
        this.words = words;
        this.open = lines;
    }

    /** Empty when the lines name neither a school nor a degree. */
    List<Degrees.Found> read() {
        Span named = school();
        List<DegreeLine.Degree> degrees = degrees();
        Span school = named == null ? perhaps() : named;
        if (degrees.isEmpty()) {
            return school == null ? List.of() : List.of(course(school, null));
        }
        if (isOneStudied(degrees)) {
            return degrees.stream()
                    .map(degree -> course(isStudied(degree) ? null : school, degree))
                    .toList();
        }
        boolean apart = degrees.size() > 1 && !isOneDegree(degrees);
        return (apart ? degrees : degrees.subList(0, 1))
                .stream().map(degree -> course(school, degree)).toList();
    }

    /** Rather the name than the kind of a school, and rather the university than its part. */
    private @Nullable Span school() {
        List<Span> named = open.stream()
                .map(DegreeLine::school)
                .filter(Objects::nonNull)
                .filter(school -> !SchoolNames.isKind(school.in(text)))
                .toList();
        if (named.size() > 1
                && Faculties.isPart(named.get(0).in(text), named.get(1).in(text))) {
            return named.get(1);
        }
        return named.isEmpty() ? first(DegreeLine::school) : named.get(0);
    }

    private @Nullable Span first(Function<DegreeLine, @Nullable Span> part) {
        return open.stream().map(part).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** A name beside nothing but dates is a school's only where a degree stands below it. */
    private @Nullable Span perhaps() {
        int degree = 0;
        while (degree < open.size() && open.get(degree).degrees().isEmpty()) {
            degree++;
        }
        List<DegreeLine> above = degree < open.size() ? open.subList(0, degree) : List.of();
        return open.stream()
                .filter(said -> !said.isDatedName() || above.contains(said))
                .map(DegreeLine::perhaps)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Those of the first line that names any. */
    private List<DegreeLine.Degree> degrees() {
        return open.stream()
                .map(DegreeLine::degrees)
                .filter(some -> !some.isEmpty())
                .findFirst()
                .map(this::withoutFirstStage)
                .orElse(List.of());
    }

    /** "MPhil/PhD" is one doctorate, which everybody begins as the other. */
    private List<DegreeLine.Degree> withoutFirstStage(List<DegreeLine.Degree> degrees) {
        boolean stages = degrees.size() == 2
                && STAGES.is(text.substring(
                        Math.min(
                                degrees.get(0).span().start(),
                                degrees.get(1).span().start()),
                        Math.max(
                                degrees.get(0).span().end(),
                                degrees.get(1).span().end())));
        return stages
                ? degrees.stream()
                        .filter(degree -> degree.hit().level() == DegreeLevel.DOCTORATE)
                        .toList()
                : degrees;
    }

    /** "大专(自考本科在读)": one is held, the other is being studied for. */
    private boolean isOneStudied(List<DegreeLine.Degree> degrees) {
        return Script.isChinese(open.get(0).line().text())
                && degrees.stream().anyMatch(this::isStudied)
                && !degrees.stream().allMatch(this::isStudied);
    }

    private boolean isStudied(DegreeLine.Degree degree) {
        Line line = open.stream()
                .map(DegreeLine::line)
                .filter(told -> told.span()
                        .overlaps(degree.span().start(), degree.span().end()))
                .findFirst()
                .orElseThrow();
        return words.isStudent(
                text.substring(degree.span().end(), Math.max(degree.span().end(), line.end())));
    }

    /** "Master of Laws (PhD candidate)" and the like name one degree when the words do not stand side by side. */
    private boolean isOneDegree(List<DegreeLine.Degree> degrees) {
        Span first = degrees.get(0).span();
        Span second = degrees.get(1).span();
        String between = text.substring(
                Math.min(first.end(), second.end()),
                Math.max(Math.min(first.end(), second.end()), Math.max(first.start(), second.start())));
        return !first.equals(second) && !between.matches("(?is).*(?:\\band\\b|&|/|,|、|及|和|-|\\+).*")
                || between.length() > 60;
    }

    /** "National Diploma in Hedges": what a secondary school awards so has a field. */
    private boolean isAwardedIn(@Nullable Span area) {
        return area != null && AWARDED_IN.isIn(text.substring(Math.max(0, area.start() - 16), area.start()));
    }

    private Degrees.Found course(@Nullable Span school, DegreeLine.@Nullable Degree degree) {
        Span area = new ToldField(text, words).of(open);
        DateRange dates = dates();
        DegreeLevel level = degree == null ? null : degree.hit().level();
        boolean secondary = level == null
                && !isAwardedIn(area)
                && (school != null && words.isSecondary(school.in(text))
                        || open.stream()
                                .anyMatch(said -> words.areSubjects(said.line().text())));
        DateRange expected = open.stream()
                .map(said -> said.ending().expected())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean lasts = dates != null && dates.range() && dates.current();
        boolean held = degree != null && isOneStudied(degrees()) && !isStudied(degree);
        boolean ended = dates != null && dates.range() && dates.to() != null && !dates.current();
        boolean studying =
                !ended && open.stream().anyMatch(said -> said.ending().studying());
        boolean unfinished = !held && (lasts || studying || open.stream().anyMatch(DegreeLine::isUnfinished));
        boolean awaited = !held && open.stream().anyMatch(said -> said.ending().awaited());
        Education education = new Education(
                text(school),
                secondary ? null : area == null ? impliedField(degree) : text(area),
                degree == null ? null : text(degree.span()),
                level,
                from(dates),
                to(expected == null ? dates : expected),
                unfinished || awaited ? false : null);
        List<Evidence> evidence = new ArrayList<>();
        open.forEach(said -> evidence.add(view.evidence(said.line().start(), end(said.line()))));
        return new Degrees.Found(
                education,
                List.copyOf(evidence),
                Script.isChinese(open.get(0).line().text()),
                degree != null && awaited && !unfinished ? LastingStudies.EXPECTED : certainty(degree));
    }

    /** Where a line ends in the document, of which a hyphen was left out when its parts were put together. */
    private int end(Line line) {
        int end = line.end();
        while (end < text.length() && text.charAt(end) != view.text().charAt(end)) {
            end++;
        }
        return end;
    }

    /** When it was studied, rather than when the studies are to end. */
    private @Nullable DateRange dates() {
        return open.stream()
                .filter(said -> said.dates() != null)
                .min(Comparator.comparing(DegreeLine::isOnlyExpected))
                .map(DegreeLine::dates)
                .orElse(null);
    }

    private Certainty certainty(DegreeLine.@Nullable Degree degree) {
        if (degree == null) {
            return Certainty.SURE;
        }
        boolean several = open.stream().anyMatch(said -> said.degrees().size() > 1 && isOneDegree(said.degrees()));
        if (several) {
            return Certainty.low("one-of-two-degrees");
        }
        return words.isByCountry(degree.span().in(text)) ? Certainty.medium("degree-by-country") : Certainty.SURE;
    }

    private @Nullable String impliedField(DegreeLine.@Nullable Degree degree) {
        return degree == null ? null : words.impliedField(degree.span().in(text));
    }

    private @Nullable String text(@Nullable Span span) {
        return span == null ? null : QUOTED.matcher(span.in(text).strip()).replaceFirst("$1");
    }

    private static @Nullable PartialDate from(@Nullable DateRange dates) {
        return dates == null || !dates.range() ? null : dates.from();
    }

    private static @Nullable PartialDate to(@Nullable DateRange dates) {
        return dates == null ? null : dates.to();
    }
}
