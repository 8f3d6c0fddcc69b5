package dev.candour.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Bytes of text that do not say their encoding: UTF-8, UTF-16 with and without a byte order mark, UTF-32 with one, GB18030 or Big5
 * when that reads as Chinese, Windows-1252 when that reads as a Western language.
 */
public final class Encoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");

    /** Euro, quotation marks, bullets, dashes, no-break space and the letters that stand apart from the others. */
    private static final String WESTERN_MARKS =
            "\u0080\u0082\u0084\u0085\u008A\u008C\u008E\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0099"
                    + "\u009A\u009C\u009E\u009F\u00A0\u00A3\u00A7\u00A9\u00AB\u00AE\u00B0\u00B4\u00B7\u00BB\u00BF";

    private Encoding() {}

    /** The text in whatever encoding fits; empty when none does. */
    public static Optional<String> text(byte[] content) {
        return wide(content).or(() -> narrow(content));
    }

    /** The text, when it is UTF-16, or UTF-32 that says so. */
    public static Optional<String> wide(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE, 0, 0) || startsWith(content, 0, 0, 0xFE, 0xFF)) {
            return strict(content, 4, Charset.forName(content[0] == 0 ? "UTF-32BE" : "UTF-32LE"));
        }
        int mark = content.length < 2 ? 0 : (content[0] & 0xFF) << 8 | content[1] & 0xFF;
        if (mark == 0xFEFF || mark == 0xFFFE) {
            return strict(content, 2, mark == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        return WideText.of(content);
    }

    /** The text, when its letters are single bytes or pairs of them. */
    public static Optional<String> narrow(byte[] content) {
        boolean marked = startsWith(content, 0xEF, 0xBB, 0xBF);
        return strict(content, marked ? 3 : 0, StandardCharsets.UTF_8)
                .or(() -> isOfPairs(content) ? chinese(content) : Optional.empty())
                .or(() -> isWestern(content) ? strict(content, 0, WINDOWS_1252) : Optional.empty())
                .or(() -> chinese(content));
    }

    private static boolean startsWith(byte[] content, int... signs) {
        return content.length >= signs.length
                && IntStream.range(0, signs.length).allMatch(i -> (content[i] & 0xFF) == signs[i]);
    }

    static Optional<String> strict(byte[] content, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<String> chinese(byte[] content) {
        return Stream.of(GB18030, BIG5)
                .flatMap(charset -> strict(content, 0, charset).stream())
                .filter(ChineseText::isUsual)
                .max(java.util.Comparator.comparingDouble(ChineseText::usual));
    }

    /** Western text in an old encoding decodes as GB18030 too, but into pairs whose second byte is a plain letter. */
    private static boolean isOfPairs(byte[] content) {
        int pairs = 0;
        int common = 0;
        for (int i = 0; i + 1 < content.length; i++) {
            if (content[i] < 0) {
                pairs++;
                common += (content[i] & 0xFF) >= 0xA1 && (content[i + 1] & 0xFF) >= 0xA1 ? 1 : 0;
                i++;
            }
        }
        return pairs > 0 && common * 10 >= pairs * 8;
    }

    /** Letters with accents and typographic marks stand alone between plain letters. */
    private static boolean isWestern(byte[] content) {
        int alone = 0;
        int beside = 0;
        int odd = 0;
        for (int i = 0; i < content.length; i++) {
            if (content[i] < 0) {
                boolean neighbour = i > 0 && content[i - 1] < 0 || i + 1 < content.length && content[i + 1] < 0;
                beside += neighbour ? 1 : 0;
                alone += neighbour ? 0 : 1;
                odd += isWestern(content[i] & 0xFF) ? 0 : 1;
            }
        }
        return beside * 2 <= alone && odd * 10 <= alone && alone * 5 <= content.length;
    }

    private static boolean isWestern(int code) {
        boolean letter = code >= 0xC0 && code != 0xD7 && code != 0xF7;
        return letter || WESTERN_MARKS.indexOf(code) >= 0;
    }
}
