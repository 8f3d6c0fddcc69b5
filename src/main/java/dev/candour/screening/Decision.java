package dev.candour.screening;

import dev.candour.text.Messages;
import dev.candour.verdict.Reason;
import dev.candour.verdict.RequirementResult;
import dev.candour.verdict.Score;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What decided a recommendation, in words. */
final class Decision {

    private Decision() {}

    static String words(
            Decided decided,
            Score score,
            List<RequirementResult> requirements,
            List<Reason> rejections,
            Messages words) {
        if (decided == Decided.REJECTION) {
            String rules = rejections.stream()
                    .map(reason -> reason.text() + " (" + reason.source() + ")")
                    .distinct()
                    .collect(Collectors.joining(words.get("list.semicolon")));
            return words.get(decided.words(), Map.of("rules", rules));
        }
        String blocking = decided != Decided.BLOCKED
                ? ""
                : requirements.stream()
                        .filter(RequirementResult::blocksRecommendation)
                        .map(RequirementResult::shownName)
                        .collect(Collectors.joining(words.get("list.comma")));
        return words.get(
                decided.words(),
                Map.of(
                        "percent", score.percent().toPlainString(),
                        "recommendAt", score.recommendAt(),
                        "reviewAt", score.reviewAt(),
                        "requirements", blocking));
    }
}
