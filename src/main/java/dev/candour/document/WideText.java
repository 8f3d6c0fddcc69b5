package dev.candour.document;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** UTF-16 whose byte order mark is missing: in the wrong order its spaces and ends of lines are no characters that anybody writes. */
final class WideText {

    /** Characters that are looked at. */
    private static final int SAMPLE = 4_000;

    private static final int FEWEST = 8;
    private static final double MOST = 0.97;

    private WideText() {}

    static Optional<String> of(byte[] content) {
        if (content.length < FEWEST || content.length % 2 != 0 || !holdsZero(content)) {
            return Optional.empty();
        }
        return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .flatMap(charset -> Encoding.strict(content, 0, charset).stream())
                .filter(text -> usual(text) >= MOST)
                .max(Comparator.comparingDouble(WideText::usual));
    }

    private static boolean holdsZero(byte[] content) {
        for (byte one : content) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }

    private static double usual(String text) {
        int length = Math.min(SAMPLE, text.length());
        long usual = text.chars().limit(length).filter(WideText::isUsual).count();
        return (double) usual / length;
    }

    private static boolean isUsual(int c) {
        return c >= ' ' && c < 0x7F
                || c == '\n'
                || c == '\r'
                || c == '\t'
                || c >= 0xA0 && c < 0x250
                || c >= 0x2010 && c <= 0x2027
                || c >= 0x3000 && c < 0x3040
                || c >= 0x4E00 && c <= 0x9FFF
                || c >= 0xFF00 && c < 0xFFF0;
    }
}
