package dev.candour.resume.person;

import java.util.regex.Pattern;

/** "Ines's Resume" and "若溪的简历" name somebody, although by one word. */
final class Owned {

    private static final Pattern BEHIND = Pattern.compile(
            "(?:'s?\\s|的(?:个人|求职|中文)?)(?:简历|履历|cv\\b|r[eé]sum[eé])|的(?:个人|個人)?(?:主页|主頁|网页|網頁|网站|網站|空间|空間|博客)(?=\\s*(?:\\n|$))",
            Pattern.CASE_INSENSITIVE);

    private static final String PERSONS = "我你您他她它们";

    private Owned() {}

    /** Whether what is somebody's follows a name that ends there. */
    static boolean isBehind(String text, int end) {
        boolean said = end > 0 && PERSONS.indexOf(text.charAt(end - 1)) >= 0; // 这是我的简历
        return !said && BEHIND.matcher(text).region(end, text.length()).lookingAt();
    }
}
