package dev.candour.html;

/**
 * Something that was read.
 *
 * @param pointer where it stands in the profile, as in {@code /work/0/name}
 * @param row the pointer of the row that shows it, as in {@code /work/0}
 * @param label what was read, as in "Position 1, employer: Saltmarsh Robotics"
 * @param doubt the mark of the gravest doubt about it, ~ or ?; empty when there is none
 */
record Fact(String pointer, String row, FactKind kind, String label, String doubt) {

    boolean isDoubtful() {
        return !doubt.isEmpty();
    }

    /** The id of the row on the page. */
    static String id(String pointer) {
        return "f" + pointer.replace('/', '-');
    }
}
