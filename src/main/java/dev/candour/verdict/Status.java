package dev.candour.verdict;

/** How far a requirement is met. */
public enum Status {
    MET,
    PARTLY_MET,
    NOT_MET,
    /** The profile is silent, or no rule assesses it. */
    UNKNOWN
}
