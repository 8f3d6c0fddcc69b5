package dev.candour.verdict;

/** What the service advises. A person decides. */
public enum Recommendation {
    RECOMMEND,
    REVIEW,
    NOT_RECOMMENDED
}
