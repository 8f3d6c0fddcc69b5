package dev.candour.document.pdf;

import org.jspecify.annotations.Nullable;

/** The signs of fonts that TeX stored as pictures, by their places: of the Cork encoding, and the ligatures of the older one. */
final class BitmapSigns {

    private static final String FROM_0 =
            "`\u00B4\u02C6\u02DC\u00A8\u02DD\u02DA\u02C7\u02D8\u00AF\u02D9\uFB00\uFB01\uFB02\uFB03\uFB04\u201C\u201D\u201E\u00AB\u00BB\u2013\u2014";
    private static final String FROM_128 = "ĂĄĆČĎĚĘĞ•ĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£";

    private BitmapSigns() {}

    /** Null where nothing is known. */
    static @Nullable String text(int code) {
        if (code < FROM_0.length()) {
            return FROM_0.substring(code, code + 1);
        }
        return switch (code) {
            case 27 -> "ff";
            case 28 -> "fi";
            case 29 -> "fl";
            case 30 -> "ffi";
            case 31 -> "ffl";
            case 39 -> "\u2019";
            case 127 -> "-";
            default ->
                code < ' '
                        ? null
                        : code >= 128 && code < 192
                                ? FROM_128.substring(code - 128, code - 127)
                                : String.valueOf((char) code);
        };
    }
}
