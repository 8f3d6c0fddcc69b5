package dev.candour.resume.study;

import dev.candour.resume.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line on which several studies follow each other, each from its school on: "柳溪学院 2010-2013 会计 专科 青石大学 2013-2015 会计 本科". */
final class SeveralSchools {

    private static final Pattern RANGE =
            Pattern.compile("(?:19|20)\\d{2}[./年\\d月]{0,6}\\s?[-~至到]{1,2}\\s?(?:(?:19|20)\\d{2}|至今|今|现在)");

    private static final Pattern WORD = Pattern.compile("\\S+");

    private SeveralSchools() {}

    /** The studies, each as a line of its own; none when the line tells of fewer than two that each have a school, dates and a degree. */
    static List<Line> on(DegreeWords words, Line line) {
        if (RANGE.matcher(line.text()).results().limit(2).count() < 2) {
            return List.of();
        }
        List<Line> studies = new ArrayList<>();
        int start = 0;
        int end = 0;
        Matcher word = WORD.matcher(line.text());
        while (word.find()) {
            if (words.schoolEnd(word.group()) > 0 && isStudy(words, line.text().substring(start, end))) {
                studies.add(line.part(line.start() + start, line.start() + end));
                start = word.start();
            }
            end = word.end();
        }
        studies.add(line.part(line.start() + start, line.start() + end));
        return studies.size() > 1 && isStudy(words, line.text().substring(start)) ? studies : List.of();
    }

    private static boolean isStudy(DegreeWords words, String told) {
        return RANGE.matcher(told).find()
                && words.schoolEnd(told) > 0
                && !words.degrees(told).isEmpty();
    }
}
