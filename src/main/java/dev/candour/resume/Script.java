package dev.candour.resume;

/** Tells Chinese from other writing. */
final class Script {

    /** The characters that the words of degrees, teams and titles are written with. */
    private static final String TRADITIONAL = "團隊領帶員統籌責負經師學歷專業碩畢資訊電機會計語聯絡現屬總監組長臺國華廣東財務護證書術館產銷導辦職";

    private static final String SIMPLIFIED = "团队领带员统筹责负经师学历专业硕毕资讯电机会计语联络现属总监组长台国华广东财务护证书术馆产销导办职";

    private Script() {}

    static boolean isIdeograph(char c) {
        return c >= '\u3400' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF';
    }

    /** Whether the text is written mainly in Chinese: an ideograph says about as much as four letters. */
    static boolean isChinese(CharSequence text) {
        int ideographs = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isIdeograph(c)) {
                ideographs++;
            } else if (c < 128 && Character.isLetter(c)) {
                letters++;
            }
        }
        return ideographs > 0 && ideographs * 4 >= letters;
    }

    /** The text with the characters of {@link #TRADITIONAL} in their simplified form; offsets stay. */
    static String simplified(String text) {
        if (!hasIdeograph(text)) {
            return text;
        }
        StringBuilder simplified = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int at = TRADITIONAL.indexOf(text.charAt(i));
            if (at >= 0) {
                simplified.setCharAt(i, SIMPLIFIED.charAt(at));
            }
        }
        return simplified.toString();
    }

    static boolean hasIdeograph(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (isIdeograph(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
