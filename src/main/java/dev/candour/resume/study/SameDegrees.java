package dev.candour.resume.study;

import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile.Education;
import dev.candour.resume.text.Lists;
import dev.candour.resume.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes one course of study out of one that a document tells twice. */
final class SameDegrees {

    private static final Pattern FIELD_ENDS = Pattern.compile("(?<=[\\u4e00-\\u9fff]{2})(?:[学學]系|[学學系]|专业|專業)$");

    private SameDegrees() {}

    static List<Degrees.Found> merge(List<Degrees.Found> found) {
        List<Degrees.Found> merged = new ArrayList<>();
        for (Degrees.Found course : found) {
            int twin = twin(merged, course);
            if (twin < 0) {
                merged.add(course);
            } else {
                merged.set(twin, merged(merged.get(twin), course));
            }
        }
        return withoutBareSchools(withoutBareLevels(withLevel(levelled(merged))));
    }

    /** A school of which nothing is told but its name, or the field, beside studies of it at the same. */
    private static List<Degrees.Found> withoutBareSchools(List<Degrees.Found> found) {
        return found.stream()
                .filter(course -> !isUndated(course.education())
                        || found.stream()
                                .noneMatch(other ->
                                        other != course && isToldBetter(course.education(), other.education())))
                .toList();
    }

    /** Nothing but a name, or a name and a field that the other has with its level. */
    private static boolean isToldBetter(Education bare, Education study) {
        boolean field = bare.area() != null && study.level() != null && sameText(bare.area(), study.area());
        return sameText(bare.institution(), study.institution()) && (bare.area() == null || field);
    }

    private static boolean isUndated(Education study) {
        return study.level() == null && study.startDate() == null && study.endDate() == null;
    }

    private static int twin(List<Degrees.Found> merged, Degrees.Found course) {
        for (int i = 0; i < merged.size(); i++) {
            if (isSame(merged.get(i), course)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSame(Degrees.Found one, Degrees.Found other) {
        Education a = one.education();
        Education b = other.education();
        boolean levels = a.level() == b.level();
        boolean schools = sameText(a.institution(), b.institution());
        boolean bothDated = a.endDate() != null && b.endDate() != null;
        boolean dates = bothDated && a.endDate().year() == b.endDate().year() && sameYear(a.startDate(), b.startDate());
        boolean translated = one.chinese() != other.chinese();
        return levels
                && (schools && isTranslated(a, b)
                        || schools && (dates || !bothDated) && sameText(a.area(), b.area(), true)
                        || translated && (dates || !bothDated)
                        || isToldOfPart(a, b));
    }

    /** "2014 graduate of the BSc in Tides, School of Rivers": the same studies, told again with the part of the university. */
    private static boolean isToldOfPart(Education one, Education other) {
        return one.institution() != null
                && other.institution() != null
                && isPart(one, other)
                && one.endDate() != null
                && other.endDate() != null
                && one.endDate().year() == other.endDate().year()
                && other.startDate() == null;
    }

    private static boolean isPart(Education one, Education other) {
        String part = java.util.Objects.requireNonNull(other.institution());
        return Faculties.isHonoursCollege(part)
                ? sameText(one.area(), other.area(), true)
                : Faculties.isPart(part, java.util.Objects.requireNonNull(one.institution()))
                        && sameText(one.area(), other.area());
    }

    /** In the same months at the same school, a field in each of two languages is one. */
    private static boolean isTranslated(Education one, Education other) {
        return one.area() != null
                && other.area() != null
                && Script.hasIdeograph(one.area()) != Script.hasIdeograph(other.area())
                && one.startDate() != null
                && one.endDate() != null
                && one.startDate().equals(other.startDate())
                && one.endDate().equals(other.endDate());
    }

    private static boolean sameYear(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one == null || other == null || one.year() == other.year();
    }

    private static boolean sameText(@Nullable String one, @Nullable String other) {
        return sameText(one, other, false);
    }

    private static boolean sameText(@Nullable String one, @Nullable String other, boolean orMissing) {
        if (one == null || other == null) {
            return orMissing;
        }
        return plain(one).equals(plain(other));
    }

    /** 經濟系 and 經濟學系 teach the same. */
    private static String plain(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return FIELD_ENDS.matcher(small).replaceFirst("");
    }

    private static Degrees.Found merged(Degrees.Found one, Degrees.Found other) {
        Education a = one.education();
        Education b = other.education();
        Education education = new Education(
                a.institution() != null ? a.institution() : b.institution(),
                a.area() != null ? a.area() : b.area(),
                a.studyType() != null ? a.studyType() : b.studyType(),
                a.level(),
                a.startDate() != null ? a.startDate() : b.startDate(),
                finer(a.endDate(), b.endDate()),
                a.completed() != null ? a.completed() : b.completed());
        return new Degrees.Found(
                education, Lists.joined(one.evidence(), other.evidence()), one.chinese(), one.certainty());
    }

    /** A form says "2022", the section about studies "June 2022". */
    private static @Nullable PartialDate finer(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one == null || one.month() == null && other != null ? other : one;
    }

    /** A form says "bachelor" beside the school, the section about studies says when and what: one course. */
    private static List<Degrees.Found> levelled(List<Degrees.Found> courses) {
        List<Degrees.Found> kept = new ArrayList<>();
        for (Degrees.Found course : courses) {
            List<Degrees.Found> same = courses.stream()
                    .filter(other -> sameText(
                            other.education().institution(), course.education().institution()))
                    .toList();
            int said = same.size() != 2 ? -1 : saysOnlyLevel(same.get(0)) ? 0 : saysOnlyLevel(same.get(1)) ? 1 : -1;
            if (said < 0 || same.get(1 - said).education().level() != null) {
                kept.add(course);
            } else if (course == same.get(0)) {
                kept.add(levelled(same.get(1 - said), same.get(said)));
            }
        }
        return kept;
    }

    private static boolean saysOnlyLevel(Degrees.Found course) {
        Education education = course.education();
        return education.level() != null && education.area() == null && education.endDate() == null;
    }

    /** A level that stands alone belongs to the only school that is named without one. */
    private static List<Degrees.Found> withLevel(List<Degrees.Found> courses) {
        List<Degrees.Found> schools = courses.stream()
                .filter(course -> course.education().institution() != null)
                .toList();
        List<Degrees.Found> bare = courses.stream()
                .filter(course -> course.education().institution() == null
                        && course.education().level() != null)
                .toList();
        boolean belongs = schools.size() == 1
                && bare.size() == 1
                && courses.size() == 2
                && (schools.get(0).education().area() == null)
                        != (bare.get(0).education().area() == null)
                && schools.get(0).education().level() == null;
        return belongs ? List.of(levelled(schools.get(0), bare.get(0))) : courses;
    }

    static Degrees.Found levelled(Degrees.Found school, Degrees.Found level) {
        Education named = school.education();
        Education education = new Education(
                named.institution(),
                named.area() != null ? named.area() : level.education().area(),
                level.education().studyType(),
                level.education().level(),
                named.startDate(),
                named.endDate(),
                named.completed() != null
                        ? named.completed()
                        : level.education().completed());
        return new Degrees.Found(
                education, Lists.joined(school.evidence(), level.evidence()), school.chinese(), level.certainty());
    }

    private static boolean isLevelOf(Education bare, Education study) {
        return bare.level() == study.level()
                && study.institution() != null
                && (bare.endDate() == null
                        || bare.startDate() == null
                                && bare.area() == null
                                && study.endDate() != null
                                && bare.endDate().year() == study.endDate().year());
    }

    /** "Edu: Master" at the top, or "Master, 2019", is the master's degree that the education section describes. */
    static List<Degrees.Found> withoutBareLevels(List<Degrees.Found> courses) {
        return courses.stream()
                .filter(course -> course.education().institution() != null
                        || courses.stream()
                                .noneMatch(
                                        other -> other != course && isLevelOf(course.education(), other.education())))
                .toList();
    }
}
