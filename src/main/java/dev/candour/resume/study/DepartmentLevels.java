package dev.candour.resume.study;

import dev.candour.profile.Evidence;
import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.profile.Profile.Education;
import dev.candour.resume.text.Anchored;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The level that a part of a university in Taiwan tells: a department (學系) is where a bachelor's is studied for, an institute
 * (研究所) where a master's is, unless the document says otherwise.
 */
final class DepartmentLevels {

    /** Written with the characters of Taiwan: on the mainland a 系 teaches for every degree. */
    private static final Anchored UNIVERSITY = Anchored.of("[\\u4e00-\\u9fff]{2,}(?:大學|技術學院)(?:\\s?\\(|$)");

    private static final Anchored DEPARTMENT = Anchored.of("[\\u4e00-\\u9fff]{2,}系(?![統列所學上會友隊])");
    private static final Anchored INSTITUTE = Anchored.of("[\\u4e00-\\u9fff]{2,}研究所(?!長)");
    /** Where somebody did not study for a degree of the university, or not for a first one. */
    private static final Anchored ELSE = Anchored.of(
            "專科|[二三五]專|附設|附屬|附中|高中|高職|高工|推廣|學分|交換|先修|旁聽|訪問|預科|班主任|助[理教](?!學?系)|講師|職員|研究員|(?<!指導)教授|博士|碩士|副學士|研究生|碩班|[碩博]專");

    private static final Anchored ASKED = Anchored.of("(?:\\d{1,2}[.、)]\\s?)?(?:本人|我)?(?:(?:最高)?(?:學歷|學校|教育)|畢業)");

    private static final int FIRST_DEGREE = 3;

    private DepartmentLevels() {}

    /** @param apart lines outside what is told of studies: undated there, as beside an address, a school tells of no degree */
    static List<Degrees.Found> told(List<Degrees.Found> studies, List<Evidence> apart) {
        return studies.stream()
                .map(study -> isMention(study, apart) ? study : told(study))
                .toList();
    }

    private static boolean isMention(Degrees.Found study, List<Evidence> apart) {
        return study.education().endDate() == null
                && apart.containsAll(study.evidence())
                && study.evidence().stream().noneMatch(line -> ASKED.opens(line.quote()));
    }

    private static Degrees.Found told(Degrees.Found study) {
        DegreeLevel level = level(study);
        return level == null ? study : study.withLevel(level);
    }

    private static @Nullable DegreeLevel level(Degrees.Found study) {
        Education said = study.education();
        if (said.level() != null || said.institution() == null || !UNIVERSITY.isIn(said.institution())) {
            return null;
        }
        String lines = study.evidence().stream().map(line -> line.quote()).collect(Collectors.joining("\n"));
        if (ELSE.isIn(lines)) {
            return null;
        }
        if (INSTITUTE.isIn(lines)) {
            return DegreeLevel.MASTER;
        }
        boolean lasts = years(said.startDate(), said.endDate()) >= FIRST_DEGREE;
        return DEPARTMENT.isIn(lines) && lasts ? DegreeLevel.BACHELOR : null;
    }

    /** As many as it takes where they are not told. */
    private static int years(@Nullable PartialDate from, @Nullable PartialDate to) {
        return from == null || to == null ? FIRST_DEGREE : to.year() - from.year();
    }
}
