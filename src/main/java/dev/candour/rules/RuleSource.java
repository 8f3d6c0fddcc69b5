package dev.candour.rules;

/** Where a piece of work gets its rules from: a library that stays, or the live rules, which change while others work. */
public interface RuleSource {

    /** The rules as they are now, kept for one piece of work: a screening, or a whole batch. Close it when the work is done. */
    Lease lease();
}
