package dev.candour.rules;

import java.util.List;

/** How the cases of rules came out, in the order of the files. */
public record CaseReport(List<CaseResult> results, List<Coverage> coverage) {

    /**
     * What the cases of a rule show. A rule needs at least one case in which it speaks and one in which it is silent.
     *
     * @param speaking how many cases show it speaking
     * @param silent how many show it staying silent
     * @param bounds its comparisons of numbers, in the order of the file
     * @param unknowns the fields it looks at that a profile can leave out, in alphabetical order
     */
    public record Coverage(Rule rule, long speaking, long silent, List<Bound> bounds, List<Unknown> unknowns) {

        /** Whether it has what it cannot do without. */
        public boolean isComplete() {
            return speaking > 0 && silent > 0;
        }

        /** Whether nothing could be added: both sides of each bound, and each field unknown. */
        public boolean isFull() {
            return isComplete()
                    && bounds.stream().allMatch(Bound::isComplete)
                    && unknowns.stream().allMatch(Unknown::shown);
        }
    }

    /**
     * A bound, as in {@code years >= 3}.
     *
     * @param exact whether a case stands exactly at it
     * @param beside whether a case stands the smallest step beside it, where the comparison comes out the other way
     */
    public record Bound(String condition, int line, boolean exact, boolean beside) {

        public boolean isComplete() {
            return exact && beside;
        }
    }

    /** A field that can be unknown, as in {@code RequiredSkill.years}. @param shown whether it is unknown in a case */
    public record Unknown(String field, boolean shown) {}

    public boolean isRight() {
        return failed().isEmpty() && uncovered().isEmpty();
    }

    public List<CaseResult> failed() {
        return results.stream().filter(result -> !result.passed()).toList();
    }

    /** Rules without a speaking or without a silent case. */
    public List<Coverage> uncovered() {
        return coverage.stream().filter(rule -> !rule.isComplete()).toList();
    }
}
