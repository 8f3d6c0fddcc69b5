package dev.candour.rules.language;

/** Whether a rule that was made from another one could stand in a file. */
public final class TreeCheck {

    private TreeCheck() {}

    /** Whether the checker finds nothing wrong with it. */
    public static boolean isRight(RuleTree rule) {
        Report report = new Report("", "");
        new RuleCheck(rule, report).run();
        return report.size() == 0;
    }
}
