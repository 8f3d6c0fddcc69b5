package dev.candour.resume.study;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import java.util.List;
import java.util.stream.Stream;

/** Puts together what a form asks for in fields of their own: the school, the level, the field of study. */
final class StudyForm {

    private static final Anchored SCHOOL =
            Anchored.of("(?:毕业|畢業|就读|就讀)?(?:院校|学校|學校)\\s*[:\\t]|毕业于\\s*[:\\t]|教育背景\\s*[:\\t]|学校名称");
    private static final Anchored LEVEL = Anchored.of("(?:学\\s*历|學\\s*歷|学\\s*位|文化程度|教育程度|年\\s*级|年\\s*級)\\s*[:\\t]");
    private static final Anchored AREA =
            Anchored.of("专\\s*业\\s*[:\\t]|專業\\s*[:\\t]|专业名称|(?:系所|科系|院系|系別)(?:名稱)?\\s*[:\\t]");

    /** Blanks between a school and its field. */
    private static final int GAP = 8;

    private StudyForm() {}

    /** The lines that say it, when the school and the level stand on lines of their own and each is asked for once; else none. */
    static List<DegreeLine> in(List<DegreeLine> lines) {
        List<DegreeLine> schools = lines.stream()
                .filter(said -> said.school() != null && said.degrees().isEmpty() && holds(SCHOOL, said))
                .toList();
        List<DegreeLine> levels = lines.stream()
                .filter(said -> said.school() == null && !said.degrees().isEmpty() && holds(LEVEL, said))
                .toList();
        if (schools.isEmpty()) {
            return withLevel(lines);
        }
        if (schools.size() == 1 && levels.isEmpty()) {
            return withoutLevel(schools.get(0), lines);
        }
        if (schools.size() != 1 || levels.size() != 1) {
            return List.of();
        }
        Stream<DegreeLine> area = lines.stream()
                .filter(said -> said.area() != null && holds(AREA, said))
                .filter(said -> !schools.contains(said) && !levels.contains(said))
                .limit(1);
        DegreeLine level =
                holds(AREA, levels.get(0)) ? levels.get(0) : levels.get(0).withoutArea();
        DegreeLine school = holds(AREA, schools.get(0)) || isAreaBehind(schools.get(0))
                ? schools.get(0)
                : schools.get(0).withoutArea();
        return Stream.concat(Stream.of(school.withoutDates(), level.withoutDates()), area)
                .toList();
    }

    /** "毕业院校:柳溪大学 本科学历" over "专业:会计学" */
    private static List<DegreeLine> withLevel(List<DegreeLine> lines) {
        List<DegreeLine> schools = lines.stream()
                .filter(said -> said.school() != null && said.degrees().size() == 1 && holds(SCHOOL, said))
                .toList();
        List<DegreeLine> areas = lines.stream()
                .filter(said -> said.school() == null && said.degrees().isEmpty())
                .filter(said -> said.area() != null && AREA.opens(said.line().text()))
                .toList();
        boolean both =
                schools.size() == 1 && areas.size() == 1 && schools.get(0).area() == null;
        return both ? List.of(schools.get(0).withoutDates(), areas.get(0).withoutDates()) : List.of();
    }

    /** "學校:柳溪大學" over "系所:會計學系" */
    private static List<DegreeLine> withoutLevel(DegreeLine school, List<DegreeLine> lines) {
        List<DegreeLine> areas = lines.stream()
                .filter(said -> said != school && said.school() == null && said.area() != null && holds(AREA, said))
                .toList();
        boolean below =
                areas.size() == 1 && areas.get(0).line().index() > school.line().index();
        return below && school.area() == null
                ? List.of(school.withoutDates(), areas.get(0).withoutDates())
                : List.of();
    }

    /** "学校: 柳溪学院 软件技术" */
    private static boolean isAreaBehind(DegreeLine said) {
        return said.area() != null
                && said.school() != null
                && said.area().start() > said.school().end()
                && said.area().start() - said.school().end() <= GAP
                && isAlone(said.line(), said.area().end());
    }

    /** Whether a cell ends there. */
    private static boolean isAlone(Line line, int end) {
        if (end < line.start() || end > line.end()) {
            return false;
        }
        String behind = line.text().substring(end - line.start());
        return behind.isEmpty() || behind.charAt(0) == '\t' || behind.startsWith("  ");
    }

    /** Whether the fields for school and level are there at all. */
    static boolean mayBeIn(List<Line> lines) {
        return lines.stream().anyMatch(line -> SCHOOL.isIn(line.text()))
                && lines.stream().anyMatch(line -> LEVEL.isIn(line.text()) || AREA.isIn(line.text()));
    }

    private static boolean holds(Anchored label, DegreeLine said) {
        return label.isIn(said.line().text());
    }
}
