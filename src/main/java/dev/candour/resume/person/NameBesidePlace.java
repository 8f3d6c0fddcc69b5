package dev.candour.resume.person;

import dev.candour.resume.text.Span;

/** "INES VARGA Tartu": a name in capitals ends where a place or a title in small letters begins. */
final class NameBesidePlace {

    private static final int LEAST_WORDS = 2;

    private NameBesidePlace() {}

    /** The name without what stands beside it; the same when nothing does. */
    static Span without(NameWords names, String text, Span written) {
        String words = written.in(text);
        int end = 0;
        int count = 0;
        for (int space = words.indexOf(' '); space > 0; space = words.indexOf(' ', end + 1)) {
            if (!NameWords.isCapitals(words.substring(end, space))) {
                break;
            }
            end = space;
            count++;
        }
        String rest = words.substring(end).strip();
        return count >= LEAST_WORDS && !NameWords.isCapitals(rest) && names.isTitleOrPlace(rest)
                ? Span.of(written.start(), written.start() + end)
                : written;
    }
}
