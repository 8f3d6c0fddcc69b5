package dev.candour.job;

import dev.candour.source.FieldReader;
import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import java.util.Collection;
import java.util.Map;

/**
 * From where on a candidate is recommended or worth a review, in percent of the attainable points, 0 to 100 each.
 *
 * @param recommend at least {@code review}
 */
public record Thresholds(int recommend, int review) {

    /** What holds where neither the job nor the rule set says otherwise. */
    public static final Thresholds DEFAULT = new Thresholds(70, 40);

    /** Reads {@code { recommend: 70, review: 40 }}; a missing one takes the default. Problems are noted. */
    public static Thresholds read(SourceNode map, Collection<Problem> problems) {
        FieldReader fields = new FieldReader(map, problems);
        int recommend = fields.whole("recommend", 0, 100).orElse(DEFAULT.recommend);
        int review = fields.whole("review", 0, 100).orElse(Math.min(DEFAULT.review, recommend));
        fields.refuseUnknown();
        if (review > recommend) {
            problems.add(map.problem("thresholds-crossed", Map.of("recommend", recommend, "review", review)));
        }
        return new Thresholds(recommend, review);
    }
}
