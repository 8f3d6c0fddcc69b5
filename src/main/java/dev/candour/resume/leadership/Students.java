package dev.candour.resume.leadership;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.FirstWords;
import dev.candour.resume.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/** Who supervises students in their research leads them, and has no team: "Co-supervision of an MSc student". */
final class Students {

    private static final FirstWords HINT = new FirstWords(List.of("supervis", "cosupervis"));

    private static final String KIND =
            "(?:doctoral|ph\\.?\\s?d\\.?|m\\.?sc\\.?|m\\.?math|m\\.?phil\\.?|master(?:'s|s|s')?|b\\.?sc\\.?|bachelor(?:'s|s)?|(?:under)?graduate|postgraduate|honou?rs|summer|research|thesis|final[- ]year|rotation|visiting|exchange|project|student)";

    private static final Anchored SUPERVISED = Anchored.ofAnyCase(
            "(?<!\\bunder )(?<!\\bunder the )\\b(?:co-?)?supervis(?:es?|ed|ing|ion:?|or)(?:\\s(?:and|&)\\s(?:co-?supervis\\w+|mentor\\w*|train\\w*|guid\\w*))?(?:\\s(?:of|to|for))?\\s"
                    + "(?:(?:(?!of\\b|for\\b|at\\b|in\\b|by\\b|with\\b)[\\w.'’-]+,?\\s){0,4}?" + KIND
                    + "(?:(?:,\\s|\\s?(?:/|and|&)\\s?|\\s)" + KIND
                    + "){0,3}\\s(?:students?|interns?|candidates?|researchers?|assistants?|employees|workers)"
                    + "|(?:an?|one|two|three|four|several|multiple|my)\\s(?:students?|interns?))\\b(?!'|’)");

    /** 指导3名硕士研究生 */
    private static final Anchored GUIDED = Anchored.of(
            "(?<!协助|参与|配合|辅助|[由被])指导(?:或(?:协助|共同)指导|和培养|培养)?[了过]?\\s?(?:\\d{1,3}\\s?[余多]?\\s?|[两三四五六七八九十多数几]{1,3})[名位个][^,，。;；:：、]{0,6}(?:研究生|硕士生?|博士生?)(?!导师|论文)");

    private static final Anchored COUNTED =
            Anchored.ofAnyCase("^(?:(?!\\band\\b)[^,&])*\\b(?:students|candidates|undergraduates)\\s?\\)?$");

    private Students() {}

    static List<Leading.Place> in(String line) {
        List<Leading.Place> places = new ArrayList<>();
        if (HINT.lastIn(line) >= 0) {
            for (MatchResult found : SUPERVISED.in(line)) {
                places.add(new Leading.Place(found.start(), found.end(), null));
            }
        }
        if (Script.hasIdeograph(line)) {
            for (MatchResult found : GUIDED.in(line)) {
                places.add(new Leading.Place(found.start(), found.end(), null));
            }
        }
        return places;
    }

    /** Whether those who were counted are such students. */
    static boolean are(String people) {
        return COUNTED.isIn(people);
    }
}
