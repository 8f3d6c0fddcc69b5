package dev.candour.resume.study;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses among the fields that the lines of a course of study tell. */
final class ToldField {

    /** What is named behind it was taught there, whatever was studied. */
    private static final Anchored PART =
            Anchored.ofAnyCase("\\b(?:school|college|faculty|department|institute) of (?:the )?$");

    /** Beside a major these tell a part of it. */
    private static final Anchored PART_OF_IT = Anchored.ofAnyCase("^\\W{0,3}(?:speciali[sz]|concentration)");

    private static final Anchored MARK = Anchored.of("\\s?\\(\\d{2,3}(?:\\.\\d)?分?\\)");

    private final String text;
    private final DegreeWords words;

    ToldField(String text, DegreeWords words) {
        this.text = text;
        this.words = words;
    }

    /** What stands beside a degree, then beside a school, rather than on a line alone; in Chinese rather a field that is known. */
    @Nullable
    Span of(List<DegreeLine> lines) {
        boolean degree = lines.stream().anyMatch(said -> !said.degrees().isEmpty());
        List<DegreeLine> telling = lines.stream()
                .filter(said -> said.area() != null && !(degree && isCourse(said)) && !isMarked(said))
                .toList();
        List<Span> told = telling.stream()
                .sorted(Comparator.comparing(this::nearness))
                .map(DegreeLine::area)
                .toList();
        boolean besideDegree = telling.stream().anyMatch(said -> !said.degrees().isEmpty());
        return told.stream()
                .filter(area -> !besideDegree && Script.hasIdeograph(area.in(text)) && words.isField(area.in(text)))
                .findFirst()
                .orElse(told.isEmpty() ? null : told.get(0));
    }

    /** 统计学基础(89) is a course with its mark. */
    private boolean isMarked(DegreeLine said) {
        return said.degrees().isEmpty()
                && said.school() == null
                && said.area() != null
                && said.area().end() <= said.line().end()
                && MARK.opens(text, said.area().end(), said.line().end());
    }

    private static boolean isCourse(DegreeLine said) {
        return said.degrees().isEmpty()
                && StudyLabels.COURSE_BEHIND.isIn(said.line().text());
    }

    private int nearness(DegreeLine said) {
        boolean taught = said.area() != null
                && PART.isIn(text.substring(said.line().start(), said.area().start()));
        boolean named =
                !said.degrees().isEmpty() || BesideStudies.isAwarded(said.line().text());
        boolean department = said.area() != null
                && said.degrees().isEmpty()
                && (text.startsWith("系", said.area().end())
                        || text.startsWith("學系", said.area().end()));
        if (said.degrees().isEmpty() && said.area() != null && isMajor(said)) {
            return PART_OF_IT.opens(said.line().text()) ? 2 : 1;
        }
        if (named && isInDegree(said)) {
            return 3;
        }
        return taught || department || NextStudies.asksForDegree(said) ? 6 : named ? 0 : said.school() != null ? 4 : 5;
    }

    /** "Major: Harbour Law" on a line of its own. */
    private boolean isMajor(DegreeLine said) {
        Span area = java.util.Objects.requireNonNull(said.area());
        return StudyLabels.MAJOR.opens(
                text.substring(said.line().start(), area.start()).strip());
    }

    /** Of "Bachelor of Commerce" the field is wide. */
    private static boolean isInDegree(DegreeLine said) {
        Span area = said.area();
        return area != null
                && said.degrees().stream()
                        .anyMatch(degree -> degree.span().start() < area.start()
                                && area.end() <= degree.span().end());
    }
}
