package dev.candour.verdict;

/** What a rule did. */
public enum Effect {
    AWARD,
    DEDUCT,
    REJECT,
    ASK
}
