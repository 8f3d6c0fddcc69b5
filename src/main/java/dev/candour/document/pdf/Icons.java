package dev.candour.document.pdf;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.jspecify.annotations.Nullable;

/** Signs of fonts that hold no letters: an envelope before an address, a calendar before a date, the dots of a list. */
final class Icons {

    private static final Pattern FONTS = Pattern.compile(
            "awesome|icon|marvosym|dingbat|wingding|webding|fontello|material|typicons|entypo|glyphs|ionicon|bbding");
    private static final Pattern DOTS = Pattern.compile(
            "circle|dot|bullet|square|check|angle|caret|chevron|arrow|hand|neutral|diamond|star|right|a\\d+");
    private static final Pattern WORDS = Pattern.compile("wingding|dingbat");

    private Icons() {}

    /** What a sign without a character says: nothing when it is a picture; the code itself when its font may hold letters. */
    static @Nullable String text(PDSimpleFont font, int code) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        if (!FONTS.matcher(name).find()) {
            return code >= ' ' ? String.valueOf((char) code) : null;
        }
        String sign = font.getEncoding() == null
                ? ""
                : font.getEncoding().getName(code).toLowerCase(Locale.ROOT);
        return DOTS.matcher(sign).find() || WORDS.matcher(name).find() ? "\u2022" : null;
    }
}
