package dev.candour.document.flow;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The declarations of one rule of a style sheet or of an element's own style, and what they say of its being seen. */
final class CssStyle {

    /** What another state of the page may show. */
    private static final Pattern CLOSED = Pattern.compile("display:none|visibility:(?:hidden|collapse)"
            + "|(?:^|;)opacity:(?:0|0?\\.0\\d*|\\d%)(?:;|$)"
            + "|filter:[^;]{0,60}?(?:opacity\\((?:0?(?:\\.0\\d*)?|\\d%)\\)|blur\\((?:[89]|\\d{2,3})px\\))"
            + "|rotate[xy]\\(-?(?:90|270)deg\\)"
            + "|(?:^|;)(?:(?:max-)?height:[0-2](?:px)?|line-height:0(?:px)?);(?:.*;)?overflow:hidden"
            + "|overflow:hidden;(?:.*;)?(?:(?:max-)?height:[0-2](?:px)?|line-height:0(?:px)?)(?:;|$)");

    private static final Pattern FADED =
            Pattern.compile("^(?!.*(?:display:none|visibility:(?:hidden|collapse)|height:[0-2])).*opacity:0");
    private static final Pattern GONE = Pattern.compile("font-size:(?:0|[0-2](?:\\.\\d+)?(?:px|pt))(?:;|$)"
            + "|(?:^|;)font:(?:[a-z]+ )*(?:0|[0-2](?:\\.\\d+)?(?:px|pt))[ /]"
            + "|clip:rect\\((?:0|1px)(?:px)?[, ](?:0|1px)(?:px)?[, ](?:0|1px)(?:px)?[, ](?:0|1px)(?:px)?\\)"
            + "|clip-path:(?:inset\\((?:50|100)%\\)|circle\\(0)"
            + "|mask(?:-image)?:linear-gradient\\(transparent,transparent\\)"
            + "|transform:[^;]{0,60}?(?:scale[xy]?\\(0(?:\\.0\\d*)?(?:,0(?:\\.0\\d*)?)?\\)|translate[xy]?\\(-\\d{4,}px)"
            + "|(?:^|;)zoom:(?:0|0?\\.0\\d*|\\d%)(?:;|$)"
            + "|letter-spacing:-(?:(?:0?\\.[5-9]\\d*|[1-9]\\d*(?:\\.\\d+)?)r?em|(?:[6-9]|\\d{2,})(?:\\.\\d+)?(?:px|pt))"
            + "|(?:left|top|text-indent):-(?:\\d{4,}|\\d{3,}(?!px))");
    private static final Pattern COMMENT = Pattern.compile("/\\*.{0,4000}?\\*/", Pattern.DOTALL);
    /** A letter by its number, as browsers read it. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9a-f]{1,6})\\s?");

    private CssStyle() {}

    static String withoutComments(String css) {
        return COMMENT.matcher(css).replaceAll("");
    }

    /** Whether what it is said of is not seen, unless another state of the page shows it. */
    static boolean closes(String style) {
        return CLOSED.matcher(style).find();
    }

    /** Whether it is closed by its letters' being clear and nothing else. */
    static boolean fades(String style) {
        return FADED.matcher(style).find();
    }

    /** Whether nothing ever shows what it is said of. */
    static boolean hides(String style) {
        return GONE.matcher(style).find();
    }

    /** Those that count more than others, or the others. */
    static String declarations(String style, boolean important) {
        if (!style.contains("!important")) {
            return important ? "" : style;
        }
        return Stream.of(style.split(";"))
                .filter(one -> one.contains("!important") == important)
                .map(one -> one.replaceAll(" ?!important", ""))
                .collect(Collectors.joining(";"));
    }

    /** In small letters, without comments, escapes and spaces that mean nothing. */
    static String normal(String style) {
        String plain = withoutComments(style).toLowerCase(Locale.ROOT);
        return ESCAPE.matcher(plain)
                .replaceAll(sign -> Matcher.quoteReplacement(
                        Character.toString(Math.min(Character.MAX_CODE_POINT, Integer.parseInt(sign.group(1), 16)))))
                .replaceAll("\\s*([:;,()])\\s*", "$1")
                .replaceAll("! ?important", " !important")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
