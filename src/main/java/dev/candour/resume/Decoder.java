package dev.candour.resume;

import dev.candour.resume.ResumeException.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Turns the bytes of a document into text: UTF-8, UTF-16 with a byte order mark, GB18030 when that
 * reads as Chinese, or Windows-1252 when that reads as a Western language.
 */
final class Decoder {

    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** Euro, quotation marks, bullets, dashes, no-break space and the letters that stand apart from the others. */
    private static final String WESTERN_MARKS =
            "\u0080\u0082\u0084\u0085\u008A\u008C\u008E\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0099"
                    + "\u009A\u009C\u009E\u009F\u00A0\u00A3\u00A7\u00A9\u00AB\u00AE\u00B0\u00B4\u00B7\u00BB\u00BF";

    private static final Charset GB18030 = Charset.forName("GB18030");

    private Decoder() {}

    /** @throws ResumeException when the bytes are no text that can be read */
    static String text(ResumeDocument document) {
        byte[] content = document.content();
        String file = document.fileName();
        if (content.length > MOST_BYTES) {
            throw ResumeException.of(Kind.TOO_LARGE, file, Map.of("megabytes", 2));
        }
        String text = decode(content, file);
        if (text.isBlank()) {
            throw ResumeException.of(Kind.EMPTY, file, Map.of());
        }
        return text;
    }

    private static String decode(byte[] content, String file) {
        Charset utf16 = utf16(content);
        Optional<String> text = utf16 != null
                ? strict(content, 2, utf16)
                : strict(content, hasUtf8Mark(content) ? 3 : 0, StandardCharsets.UTF_8);
        if (utf16 == null && looksBinary(content)) {
            throw ResumeException.of(Kind.NOT_TEXT, file, Map.of());
        }
        return text.or(() -> chinese(content))
                .or(() -> western(content))
                .orElseThrow(() -> ResumeException.of(Kind.UNREADABLE_ENCODING, file, Map.of()));
    }

    private static @org.jspecify.annotations.Nullable Charset utf16(byte[] content) {
        if (content.length < 2) {
            return null;
        }
        int mark = (content[0] & 0xFF) << 8 | content[1] & 0xFF;
        return mark == 0xFEFF ? StandardCharsets.UTF_16BE : mark == 0xFFFE ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean hasUtf8Mark(byte[] content) {
        return content.length >= 3
                && content[0] == (byte) 0xEF
                && content[1] == (byte) 0xBB
                && content[2] == (byte) 0xBF;
    }

    private static Optional<String> strict(byte[] content, int from, Charset charset) {
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

    /** Text holds no NUL and hardly any other control characters. */
    private static boolean looksBinary(byte[] content) {
        int controls = 0;
        for (byte b : content) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                controls++;
            }
        }
        return controls > 5 + content.length / 20;
    }

    /** Letters with accents and typographic marks stand alone between plain letters. */
    private static Optional<String> western(byte[] content) {
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
        boolean fits = beside * 2 <= alone && odd * 10 <= alone && alone * 5 <= content.length;
        return fits ? strict(content, 0, WINDOWS_1252) : Optional.empty();
    }

    private static boolean isWestern(int code) {
        boolean letter = code >= 0xC0 && code != 0xD7 && code != 0xF7;
        return letter || WESTERN_MARKS.indexOf(code) >= 0;
    }

    /** Western text in an old encoding decodes as GB18030 too, but into pairs whose second byte is a plain letter. */
    private static Optional<String> chinese(byte[] content) {
        int pairs = 0;
        int common = 0;
        for (int i = 0; i + 1 < content.length; i++) {
            if (content[i] < 0) {
                pairs++;
                common += (content[i] & 0xFF) >= 0xA1 && (content[i + 1] & 0xFF) >= 0xA1 ? 1 : 0;
                i++;
            }
        }
        return pairs > 0 && common * 10 >= pairs * 8 ? strict(content, 0, GB18030) : Optional.empty();
    }
}
