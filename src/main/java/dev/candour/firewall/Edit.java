package dev.candour.firewall;

/** Other text in place of a part of a text. @param start offset of the first character @param end offset behind the last one */
record Edit(int start, int end, String with) {

    /** Text that is put in and replaces nothing. */
    static Edit insert(int at, String text) {
        return new Edit(at, at, text);
    }

    boolean touches(int from, int to) {
        return start < to && end > from;
    }
}
