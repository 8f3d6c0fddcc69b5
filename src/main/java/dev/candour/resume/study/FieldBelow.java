package dev.candour.resume.study;

import dev.candour.resume.header.Asides;
import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line that says nothing but what was studied, directly below the school or the degree. */
final class FieldBelow {

    /** What stands alone in a line below a school and is no field: an honour, an office, a kind of studies. */
    private static final Anchored CHINESE_ASIDE = Anchored.of(
            "(?:奖|奖学金|奖项|[员长师者]|(?<!卫)生|干部|干事|理事|主席|书记|[部会社团班组]|课程|荣誉|排名|证书|项目|论文|第一|[一二三四]等|学习|学业|培训|经历|背景|情况|[省市区县镇]|毕业|肄业|结业|在读|全日制|统招|平台|实验室|中心|院校|大学|中学|学院|书院|校区|本部|成绩|优秀|良好|[专本]科)$|^(?:主修|辅修|获|曾|担任|优秀|荣|任|校|院|国家|全国|在|从|由|与)");

    private static final Anchored CHINESE_NAME = Anchored.of(
            "[\\u4e00-\\u9fff]{3,12}(?:(?:与|及|和|&|\\+| \\+ | & | 和 )[\\u4e00-\\u9fff]{2,10})?(?:\\([^()]{2,12}\\))?");

    private static final Anchored LABEL = Anchored.ofAnyCase(
            "^(?:certification|certificate|qualification|award|course|programme?|degree)(?: (?:name|title|obtained|awarded))?\\s?:\\s+");

    /** "Certificate of Primary Education" */
    private static final Anchored OF_SCHOOL =
            Anchored.ofAnyCase("\\b(?:(?:primary|secondary|basic|general) education|certificate|diploma|leaving)\\b");

    private static final int SHORT = 3;

    private final DegreeWords words;
    private final OpenStudies open;

    FieldBelow(DegreeWords words, OpenStudies open) {
        this.words = words;
        this.open = open;
    }

    /** The field, where a line says nothing else but a grade or a label; null where it says more. */
    @Nullable
    Line on(String text, Line line) {
        Line graded = beforeGrade(text, line);
        Line told = graded == null ? behindLabel(text, line) : graded;
        Line field = withoutStop(line);
        return told == null && (isBelowSchool(field) || isBelowDegree(field)) ? field : told;
    }

    /** "Sail Design" on a line of its own, directly below a school beside which neither a field nor a degree is told. */
    private boolean isBelowSchool(Line line) {
        List<DegreeLine> lines = open.lines();
        DegreeLine school = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        return school != null
                && school.school() != null
                && school.line().index() + 1 == line.index()
                && lines.stream().allMatch(said -> said.degrees().isEmpty() && said.area() == null)
                && !line.hasBullet()
                && !words.isNoise(line.text())
                && isName(line.text());
    }

    /** "Course: Knot Tying" in a form that names the school and no degree: null where the label tells something else. */
    private @Nullable Line behindLabel(String text, Line line) {
        Span name = FieldWords.behind(text, LABEL, line.span());
        Line field = line.part(name.start(), name.end());
        return name.start() > line.start()
                        && open.hasSchool()
                        && !open.hasDegree()
                        && !open.hasArea()
                        && Suits.isName(field.text())
                        && !words.isNoise(field.text())
                        && !words.isSecondaryAward(field.text())
                        && !words.isSecondary(field.text())
                        && !OF_SCHOOL.isIn(field.text())
                        && words.schoolEnd(field.text()) == 0
                        && words.degrees(field.text()).isEmpty()
                ? field
                : null;
    }

    private boolean isName(String name) {
        return FieldShape.isNamed(name)
                || words.isKnownField(name)
                || FieldShape.isPair(words, name)
                || isChinese(name);
    }

    /** "智能机械": two or more words that say nothing else. */
    private boolean isChinese(String written) {
        String name = Script.simplified(written);
        return Script.hasIdeograph(name)
                && CHINESE_NAME.is(name)
                && FieldShape.isPossible(name.substring(0, Math.min(name.length(), SHORT)))
                && !CHINESE_ASIDE.isIn(Asides.bare(name))
                && !words.isPlace(name)
                && words.schoolEnd(name) == 0;
    }

    private static Line withoutStop(Line line) {
        return line.text().endsWith(".") && line.text().length() > 2 ? line.part(line.start(), line.end() - 1) : line;
    }

    /** "Sail Design" directly below "MSc, 2014 - 2016", which does not say of what. */
    private boolean isBelowDegree(Line line) {
        return isBelowDegree(line, isName(line.text()));
    }

    /** "Knot Tying, GPA: 3.1" below "BSc, Pendle University": the name is a field, whatever it is; null where it is none. */
    private @Nullable Line beforeGrade(String text, Line line) {
        Span name = FieldWords.withoutMinor(text, line.span());
        Line field = line.part(name.start(), name.end());
        boolean graded = name.end() < line.end() && open.hasSchool() && Suits.isName(field.text());
        return graded && isBelowDegree(field, true) ? field : null;
    }

    private boolean isBelowDegree(Line line, boolean named) {
        List<DegreeLine> lines = open.lines();
        DegreeLine degree = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        return degree != null
                && (!degree.degrees().isEmpty()
                        || StudyLabels.BARE_AWARD.is(degree.line().text()))
                && degree.line().index() + 1 == line.index()
                && !open.hasArea()
                && !line.hasBullet()
                && !words.isNoise(line.text())
                && words.schoolEnd(line.text()) == 0
                && !Faculties.isPart(line.text())
                && !NameAbove.isPartOfSchool(line.text())
                && named;
    }
}
