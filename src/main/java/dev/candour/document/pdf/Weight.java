package dev.candour.document.pdf;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Whether letters are bold: their font says so, or their outlines are drawn too, as is done where a script has no bold font. */
final class Weight {

    /** The weight of CSS and OpenType from which on a font is bold. */
    private static final int BOLD = 600;

    /** Computer Modern calls its bold fonts CMBX12, CMSSBX10 or SFSX1000; Nimbus and Avant Garde are Medi and Demi. */
    private static final Pattern NAME = Pattern.compile(
            "bold|black|heavy|-(?:medi|demi)(?![a-hj-z])|^(?:[a-z]{6}\\+)?(?:cm(?:ss)?(?:b|bx|bxti|bxsl|dc)|sf(?:bx|bi|bl|sx|so|xc|rb|tt?b))\\d");

    private final Map<COSDictionary, Boolean> known = new IdentityHashMap<>();

    boolean isBold(PDFont font, RenderingMode mode) {
        return mode == RenderingMode.FILL_STROKE
                || known.computeIfAbsent(font.getCOSObject(), dictionary -> isBold(font));
    }

    private static boolean isBold(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return NAME.matcher(String.valueOf(font.getName()).toLowerCase(Locale.ROOT))
                        .find()
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD);
    }
}
