package dev.candour.screening;

import dev.candour.verdict.Recommendation;

/** What decides a recommendation. */
enum Decided {
    REJECTION("decided.rejection", Recommendation.NOT_RECOMMENDED),
    UNDER_REVIEW("decided.under-review", Recommendation.NOT_RECOMMENDED),
    /** Under the threshold for a review, and what is unknown could lift it. */
    REVIEW_UNKNOWN("decided.review-unknown", Recommendation.REVIEW),
    REVIEW("decided.review", Recommendation.REVIEW),
    /** Enough points, and a mandatory requirement that is not met in full. */
    BLOCKED("decided.blocked", Recommendation.REVIEW),
    RECOMMEND("decided.recommend", Recommendation.RECOMMEND);

    private final String words;
    private final Recommendation recommendation;

    Decided(String words, Recommendation recommendation) {
        this.words = words;
        this.recommendation = recommendation;
    }

    /** The key of the sentence that says so. */
    String words() {
        return words;
    }

    Recommendation recommendation() {
        return recommendation;
    }
}
