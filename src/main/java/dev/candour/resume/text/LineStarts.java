package dev.candour.resume.text;

/** Where lines begin, for patterns over a whole text that match nowhere else: the rest of it is only looked at. */
final class LineStarts implements Anchored.Start {

    /** What (?m)^ stands behind. */
    private static final String ENDS = "\n\r\u0085\u2028\u2029";

    @Override
    public boolean isAt(String text, int at) {
        return at == 0 || ENDS.indexOf(text.charAt(at - 1)) >= 0;
    }
}
