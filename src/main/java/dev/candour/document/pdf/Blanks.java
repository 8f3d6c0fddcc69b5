package dev.candour.document.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/** Letters that a document's own font draws as nothing: they are copied, and nobody sees them. */
final class Blanks {

    private final Map<Long, Boolean> known = new HashMap<>();

    /** @param text what the sign is said to stand for */
    boolean isBlank(PDFont font, int face, int code, String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit)
                && known.computeIfAbsent(((long) face << 32) + code, key -> isBlank(font, code));
    }

    private static boolean isBlank(PDFont font, int code) {
        try {
            if (font instanceof PDType3Font drawn) {
                PDType3CharProc sign = drawn.getCharProc(code);
                return sign == null || sign.getContentStream().getLength() == 0;
            }
            return font.isEmbedded()
                    && font instanceof PDVectorFont outlined
                    && outlined.getPath(code).getBounds2D().isEmpty();
        } catch (IOException | RuntimeException odd) {
            return false; // what cannot be told is taken as it is said
        }
    }
}
