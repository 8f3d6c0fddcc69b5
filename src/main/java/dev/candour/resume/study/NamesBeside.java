package dev.candour.resume.study;

import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a line names that is neither a known field nor anything else that is known: one such name may be its school, or its field. */
final class NamesBeside {

    private final DegreeWords words;
    private final String text;
    private final Line line;
    private final SchoolTowns towns;
    private final List<DegreeLine.Degree> degrees;
    private final AwardNames awards;

    private final List<Span> names = new ArrayList<>();
    private @Nullable Span shortSchool;
    /** Whether the line names a diploma or the like, which has no level. */
    private boolean awarded;
    /** Whether it does so in a part of its own. */
    private boolean bareAward;

    /** @param degrees those of the line, which grow while it is read */
    NamesBeside(
            DegreeWords words,
            String text,
            Line line,
            SchoolTowns towns,
            List<DegreeLine.Degree> degrees,
            AwardNames awards) {
        this.words = words;
        this.text = text;
        this.line = line;
        this.towns = towns;
        this.degrees = degrees;
        this.awards = awards;
    }

    /** What stands behind the diploma that a part begins with; all of the part where it begins with none. */
    Span behindAward(Span part) {
        Span behind = FieldWords.behind(text, StudyLabels.AWARD, part);
        awarded |= behind.start() > part.start();
        bareAward |= StudyLabels.BARE_AWARD.is(part.in(text));
        return behind;
    }

    /** Whether the name is the first short one of a school, which then is no field. */
    boolean takesShortSchool(Span name) {
        boolean first = shortSchool == null && towns.isShortSchool(name, degrees);
        shortSchool = first ? name : shortSchool;
        return first;
    }

    void add(Span name) {
        names.add(name);
    }

    boolean isOnly(Span name) {
        return names.equals(List.of(name));
    }

    /** A school that goes by a few of its characters; null when there is none. */
    @Nullable
    Span abbreviated(@Nullable Span field) {
        return AbbreviatedSchools.among(words, text, names, field);
    }

    /** What a dated line without a degree names before the school. */
    @Nullable
    Span beforeSchool(Span school, BehindDegree behind) {
        boolean heads = !names.isEmpty()
                && degrees.isEmpty()
                && (bareAward && names.get(0).end() < school.start() || awards.isProgramme(names.get(0), school));
        return heads ? awards.bare(names.get(0)) : behind.first(names, school);
    }

    /** What is named beside the field and is no town: "BSc Physics, Birkholm, 2012". @param area a field that is told as one */
    @Nullable
    Span maybeSchool(@Nullable Span field, @Nullable Span area) {
        Span abbreviated = abbreviated(field);
        if (abbreviated != null) {
            return abbreviated;
        }
        if (degrees.isEmpty() && !awarded) {
            Span certified = bareAward ? awards.certifiedBy(names) : null;
            return certified != null && towns.maySchoolBe(certified) ? certified : area == null ? alone() : null;
        }
        return Stream.concat(
                        Stream.ofNullable(shortSchool),
                        names.stream().filter(name -> !name.equals(field) && towns.maySchoolBe(name)))
                .findFirst()
                .orElse(null);
    }

    /** "Pendle Saclay 2012 - 2014": what nothing but dates stands beside. */
    private @Nullable Span alone() {
        Span name = names.size() == 1 ? names.get(0) : null;
        return name != null
                        && line.text().length() > name.length()
                        && text.substring(line.start(), name.start()).isBlank()
                        && awards.isDated(name)
                        && towns.maySchoolBe(name)
                ? name
                : null;
    }
}
