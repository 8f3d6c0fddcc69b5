package dev.candour.letter;

import dev.candour.letter.Letter.Block;
import dev.candour.letter.Letter.Item;
import dev.candour.letter.Letter.Paragraph;
import dev.candour.text.Inert;
import dev.candour.text.Messages;
import dev.candour.verdict.Reason;
import dev.candour.verdict.Recommendation;
import dev.candour.verdict.RequirementResult;
import dev.candour.verdict.Score;
import dev.candour.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Why the program advises what it advises, without a number. */
final class MainReasons {

    private final Verdict verdict;
    private final Messages words;

    MainReasons(Verdict verdict, Messages words) {
        this.verdict = verdict;
        this.words = words;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(words.get("because." + key())));
        if (!verdict.rejections().isEmpty()) {
            verdict.rejections().stream().map(Reason::text).distinct().forEach(text -> blocks.add(item(text)));
        } else if (verdict.recommendation() == Recommendation.REVIEW && isBlocked()) {
            verdict.requirements().stream()
                    .filter(RequirementResult::blocksRecommendation)
                    .map(one -> one.shownName() + words.get("list.colon") + one.asked())
                    .forEach(text -> blocks.add(item(text)));
        }
        return blocks;
    }

    private String key() {
        return switch (verdict.recommendation()) {
            case RECOMMEND -> "recommend";
            case NOT_RECOMMENDED -> verdict.rejections().isEmpty() ? "too-little" : "rejection";
            case REVIEW -> isBlocked() ? "blocked" : isUnderReview() ? "unclear" : "between";
        };
    }

    /** The score alone would have been enough. */
    private boolean isBlocked() {
        Score score = verdict.score();
        return Score.reaches(score.points(), score.attainable(), score.recommendAt());
    }

    private boolean isUnderReview() {
        Score score = verdict.score();
        return !Score.reaches(score.points(), score.attainable(), score.reviewAt());
    }

    private static Block item(String text) {
        return new Item(Inert.line(text));
    }
}
