package dev.candour.resume.section;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Blanks;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is left of a heading to look it up by: in small letters, without decoration, not spaced out. */
final class HeadingKey {

    /** ":mortar_board:" stands for a picture. */
    private static final Pattern SHORTCODE =
            Pattern.compile("\\s:[a-z][a-z0-9_+-]{2,30}:|^:[a-z][a-z0-9_+-]{2,30}:\\s");

    private static final Pattern DECORATION = Pattern.compile(
            "^(?:\\d{1,2}\\.\\d{1,2}[.、]?\\s*(?=\\p{L})|[一二三四五六七八九十]{1,2}[、.]|[\\[【(]\\s?\\d{1,2}\\s?[\\]】)]\\s*|0\\d(?:[.、/]|\\s)\\s*|(?:part\\s?\\.?\\s?)?(?:\\d{1,2}\\s?[.、)/|:-]|[12]?\\d)\\s(?=\\p{L})|(?:part\\s?\\.?\\s?)?\\d{1,2}(?:\\s?[.、)/|-])?(?=[\\u4e00-\\u9fff]{2,8}$)|[\\s\\p{So}\\p{Co}\\u200D:\\[\\]【】《》<>=|~_#*.,、·•■●◆★☆▶►-])+|[\\s\\p{So}\\u200D:\\[\\]【】《》<>=|~_#*.,、·•■●◆★☆-]+$");

    private static final Anchored SPACED_OUT =
            Anchored.of("^(?:\\p{L} ){3,}\\p{L}$|^(?:[\\u4e00-\\u9fff]\\s+)+[\\u4e00-\\u9fff]$");

    private HeadingKey() {}

    static String of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String plain = lower.indexOf(':') < 0
                ? lower.strip()
                : SHORTCODE.matcher(lower).replaceAll("").strip();
        String bare = isBare(plain) ? plain : DECORATION.matcher(plain).replaceAll("");
        boolean spaced = Blanks.areIn(bare);
        String joined = spaced && SPACED_OUT.is(bare) ? Blanks.none(bare) : bare;
        String single = spaced ? Blanks.single(joined) : joined;
        return single.replace("'", "").replace("experiences", "experience").strip();
    }

    /** Most lines begin and end with letters, which is seen without looking for decoration; a numeral may be one. */
    private static boolean isBare(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return isLetter(first) && isLetter(last)
                || isSign(first) && "一二三四五六七八九十".indexOf(first) < 0 && (isSign(last) || isLetter(last));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isSign(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }
}
