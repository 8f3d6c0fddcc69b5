package dev.candour.verdict;

import dev.candour.text.Messages;

/** An item of a verdict's lists in one line. */
final class PartItems {

    private PartItems() {}

    static String text(Object item, Messages labels) {
        if (item instanceof NearMiss near) {
            return near.text();
        } else if (item instanceof Unassessed unassessed) {
            return unassessed.requirement() + ": " + unassessed.text();
        } else if (item instanceof Reason reason) {
            return reason.text() + " (" + reason.source() + ")";
        } else if (item instanceof Change change) {
            return String.join(" + ", change.changes()) + " → "
                    + labels.get("recommendation." + change.recommendation());
        }
        if (item instanceof NotMet notMet) {
            return notMet.text() + " (" + notMet.source() + ")";
        } else if (item instanceof RuleOutcome outcome) {
            return outcome.shownName() + " (" + outcome.source() + ")";
        } else if (item instanceof Check check) {
            return new CheckText(labels).line(check);
        }
        return item instanceof Settle settle ? new SettleText(labels).line(settle) : item.toString();
    }
}
