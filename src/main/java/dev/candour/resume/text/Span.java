package dev.candour.resume.text;

/** A part of the analysed text. @param start offset of the first character @param end offset behind the last one */
public record Span(int start, int end) {

    public static Span of(int start, int end) {
        return new Span(start, end);
    }

    public String in(String text) {
        return text.substring(start, end);
    }

    public boolean overlaps(int from, int to) {
        return start < to && from < end;
    }

    /** The span without the spaces around it. */
    public Span strip(String text) {
        int from = start;
        int to = end;
        while (from < to && text.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) <= ' ') {
            to--;
        }
        return new Span(from, to);
    }

    /** The span without any of the given characters at its two ends. */
    public Span strip(String text, String characters) {
        int from = start;
        int to = end;
        while (from < to && characters.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && characters.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return new Span(from, to);
    }

    public boolean isEmpty() {
        return end <= start;
    }

    public int length() {
        return end - start;
    }
}
