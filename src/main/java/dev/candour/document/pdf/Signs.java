package dev.candour.document.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.jspecify.annotations.Nullable;

/** Which characters a drawn sign stands for. */
final class Signs {

    /** A character without meaning, as fonts of pictures have them: an envelope before an address, a bullet. */
    static final String ICON = "\uE000";

    private static final Pattern OF_ICONS = Pattern.compile(
            "awesome|wingdings|webdings|marvosym|dingbat|academicons|glyphicons|ionicons|icomoon|material.?icons|remixicon",
            Pattern.CASE_INSENSITIVE);
    /** Letters that nobody named have names such as a65, g12 or cid34; a name of its own has a picture. */
    private static final Pattern PICTURE = Pattern.compile("[A-Za-z][a-z]{2,}(?:[-_A-Z][A-Za-z0-9-]*)?");

    private static final Pattern NUMBERED = Pattern.compile("(?:g|gid|glyph|cid|index)0*([0-9A-F]{1,5})");

    private Signs() {}

    /** Null when the document does not say. */
    static @Nullable String text(PDFont font, int code) {
        try {
            String text = font.toUnicode(code);
            if (text != null) {
                return isLetter(text)
                                && OF_ICONS.matcher(String.valueOf(font.getName()))
                                        .find()
                        ? ICON
                        : text;
            }
            return font instanceof PDSimpleFont simple ? unnamed(simple, code) : null;
        } catch (RuntimeException odd) {
            return null;
        }
    }

    private static @Nullable String unnamed(PDSimpleFont font, int code) {
        String name = font.getEncoding() == null ? null : font.getEncoding().getName(code);
        if (("a" + code).equals(name)) {
            return BitmapSigns.text(code);
        }
        if ("suppress".equals(name)) {
            return Accents.STROKE;
        }
        if (code < ' ' || isNumbered(name, code)) {
            return null;
        }
        return isPicture(font, name) ? ICON : String.valueOf((char) code);
    }

    /** Whether it is Chinese or Japanese: signs of one width without spaces between words. Ligatures and icons are not. */
    static boolean isWide(int c) {
        return c >= 0x2E80 && c < 0xE000 || c >= 0xF900 && c < 0xFB00 || c >= 0xFE30 && c < 0xFFF0 || c >= 0x20000;
    }

    /** Whether its name is a number that has nothing to do with its code: neither says which character it is. */
    private static boolean isNumbered(@Nullable String name, int code) {
        Matcher number = NUMBERED.matcher(String.valueOf(name));
        return number.matches() && !number.group(1).equals(String.valueOf(code));
    }

    private static boolean isLetter(String text) {
        return text.length() == 1 && text.charAt(0) < 0x250 && Character.isLetter(text.charAt(0));
    }

    private static boolean isPicture(PDSimpleFont font, @Nullable String name) {
        return name != null && !name.equals(".notdef") && PICTURE.matcher(name).matches()
                || OF_ICONS.matcher(String.valueOf(font.getName())).find();
    }
}
