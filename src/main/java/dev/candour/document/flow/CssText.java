package dev.candour.document.flow;

/** A style sheet without its comments and without what counts for some media only. */
final class CssText {

    private CssText() {}

    static String plain(String sheet) {
        return sheet.replaceAll("(?s)/\\*.*?\\*/", "");
    }

    /** Without rules that begin with an at sign, such as those of a printed page; frameworks have thousands in one. */
    static String usual(String plain) {
        StringBuilder usual = new StringBuilder();
        int from = 0;
        for (int at = plain.indexOf('@'); at >= 0; at = plain.indexOf('@', from)) {
            usual.append(plain, from, at);
            from = end(plain, at);
        }
        return usual.append(plain, from, plain.length()).toString();
    }

    /** Behind the rule that begins at a place: its block, or the semicolon that ends it without one. */
    private static int end(String css, int at) {
        int depth = 0;
        for (int i = at; i < css.length(); i++) {
            char sign = css.charAt(i);
            if (sign == ';' && depth == 0) {
                return i + 1;
            }
            depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
            if (sign == '}' && depth <= 0) {
                return depth < 0 ? i : i + 1;
            }
        }
        return css.length();
    }
}
