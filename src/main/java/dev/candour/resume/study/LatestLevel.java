package dev.candour.resume.study;

import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.profile.Profile.Education;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * "学历：硕士" at the top of a document whose studies name no degree: it is that of the last of them, and four years before a
 * master's are those of a bachelor's.
 */
final class LatestLevel {

    /** Months; a course that is shorter is no degree. */
    private static final int SHORTEST = 9;
    /** Months, of four years that may lack a summer or go on for one year more. */
    private static final int BACHELOR_FROM = 42;

    private static final int BACHELOR_TO = 62;

    /** What is attended besides is not what such a level is of. */
    private static final Anchored BESIDES = Anchored.of("培训|研修|进修|交换|交流|访学|访问|辅修|短期");

    private LatestLevel() {}

    static List<Degrees.Found> told(List<Degrees.Found> studies) {
        List<Degrees.Found> bare = studies.stream()
                .filter(study -> !study.hasSchool() && study.hasLevel())
                .toList();
        List<Degrees.Found> dated = studies.stream()
                .filter(study -> study.hasSchool() && months(study.education()) >= SHORTEST && !isBesides(study))
                .sorted(Comparator.comparing(
                        study -> study.education().endDate().last()))
                .toList();
        boolean tells = bare.size() == 1
                && bare.get(0).chinese()
                && bare.get(0).education().level().compareTo(DegreeLevel.BACHELOR) >= 0
                && dated.size() > 1
                && studies.stream().noneMatch(study -> study.hasSchool() && study.hasLevel());
        return tells ? levelled(studies, bare.get(0), dated.get(dated.size() - 1)) : studies;
    }

    private static boolean isBesides(Degrees.Found study) {
        return study.evidence().stream().anyMatch(line -> BESIDES.isIn(Script.simplified(line.quote())));
    }

    private static List<Degrees.Found> levelled(
            List<Degrees.Found> studies, Degrees.Found level, Degrees.Found latest) {
        List<Degrees.Found> told = new ArrayList<>();
        for (Degrees.Found study : studies) {
            int months = months(study.education());
            boolean first = level.education().level() == DegreeLevel.MASTER
                    && study.hasSchool()
                    && months >= BACHELOR_FROM
                    && months <= BACHELOR_TO;
            if (study == latest) {
                told.add(SameDegrees.levelled(study, level));
            } else if (study != level) {
                told.add(first ? study.withLevel(DegreeLevel.BACHELOR) : study);
            }
        }
        return told;
    }

    private static int months(Education study) {
        PartialDate from = study.startDate();
        PartialDate to = study.endDate();
        return from == null || to == null ? 0 : (int) ChronoUnit.MONTHS.between(from.first(), to.last()) + 1;
    }
}
