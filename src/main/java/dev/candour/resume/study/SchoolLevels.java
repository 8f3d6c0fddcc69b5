package dev.candour.resume.study;

import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.profile.Profile.Education;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import java.util.List;

/**
 * The level that the kind of a school tells when nothing else does: a vocational college of the Chinese mainland awards the degree of
 * an associate. A vocational university may award a bachelor's, so it tells none.
 */
final class SchoolLevels {

    private static final Anchored COLLEGE = Anchored.of("[\\u4e00-\\u9fff]{2,}(?:职业(?:技术)?学院|专科学校)");
    private static final Anchored SECONDARY = Anchored.of("中专|中职|中技|技校|高中|初中|预科|进修|培训");

    private SchoolLevels() {}

    static List<Degrees.Found> told(List<Degrees.Found> studies) {
        return studies.stream().map(SchoolLevels::told).toList();
    }

    private static Degrees.Found told(Degrees.Found study) {
        Education said = study.education();
        boolean tells = said.level() == null
                && said.institution() != null
                && COLLEGE.is(Script.simplified(said.institution()))
                && study.evidence().stream().noneMatch(line -> SECONDARY.isIn(line.quote()));
        return tells ? study.withLevel(DegreeLevel.ASSOCIATE) : study;
    }
}
