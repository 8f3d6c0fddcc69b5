package dev.candour.screening;

/** A lever pulled to one of its values, and what that makes of the facts. */
record Move(Lever lever, int step, Patch patch) {

    Lever.Step to() {
        return lever.steps().get(step);
    }
}
