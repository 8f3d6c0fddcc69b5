package dev.candour.resume;

import dev.candour.document.Encoding;
import dev.candour.document.Limits;
import dev.candour.resume.ResumeException.Kind;
import java.util.Map;
import java.util.Optional;

/** Turns the bytes of a document into text. */
final class Decoder {

    private static final int MOST_BYTES = 2 * 1024 * 1024;

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
        if (text.length() > Limits.MOST_CHARACTERS || text.lines().count() > Limits.MOST_LINES) {
            throw ResumeException.of(Kind.TOO_MUCH, file, Map.of());
        }
        return text;
    }

    private static String decode(byte[] content, String file) {
        Optional<String> wide = Encoding.wide(content);
        if (wide.isEmpty() && looksBinary(content)) {
            throw ResumeException.of(Kind.NOT_TEXT, file, Map.of());
        }
        return wide.or(() -> Encoding.narrow(content))
                .orElseThrow(() -> ResumeException.of(Kind.UNREADABLE_ENCODING, file, Map.of()));
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
}
