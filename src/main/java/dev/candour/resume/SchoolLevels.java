package dev.candour.resume;

import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.profile.Profile.Education;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The level that the kind of a school tells when nothing else does: a vocational college of the Chinese mainland awards the degree of
 * an associate. A vocational university may award a bachelor's, so it tells none.
 */
final class SchoolLevels {

    private static final Pattern COLLEGE = Pattern.compile("[\\u4e00-\\u9fff]{2,}(?:职业(?:技术)?学院|专科学校)");
    private static final Pattern SECONDARY = Pattern.compile("中专|中职|中技|技校|高中|初中|预科|进修|培训");

    private SchoolLevels() {}

    static List<Degrees.Found> told(List<Degrees.Found> studies) {
        return studies.stream().map(SchoolLevels::told).toList();
    }

    private static Degrees.Found told(Degrees.Found study) {
        Education said = study.education();
        boolean tells = said.level() == null
                && said.institution() != null
                && COLLEGE.matcher(Script.simplified(said.institution())).matches()
                && study.evidence().stream()
                        .noneMatch(line -> SECONDARY.matcher(line.quote()).find());
        return !tells
                ? study
                : new Degrees.Found(
                        new Education(
                                said.institution(),
                                said.area(),
                                said.studyType(),
                                DegreeLevel.ASSOCIATE,
                                said.startDate(),
                                said.endDate(),
                                said.completed()),
                        study.evidence(),
                        study.chinese(),
                        Certainty.medium("level-by-school"));
    }
}
