package dev.candour.resume.header;

import dev.candour.resume.text.Anchored;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name with its town or its letters at the exchange behind it, glued to a title: 青杉(杭州)会计, 青杉(688001.SH)会计. */
final class PlacedNames {

    private static final Pattern GLUED =
            Pattern.compile("([\\u4e00-\\u9fff]{2,10})\\(([^()]{2,14})\\)([\\u4e00-\\u9fffA-Za-z].{1,40})");

    private static final Anchored LISTED = Anchored.of(
            "\\d{4,6}\\.[A-Z]{2}|(?:NASDAQ|NYSE|HKEX|SSE|SZSE|[A-Z]{2,6}): ?\\w{1,6}|[A-Z]{1,4}\\.(?:US|HK|SH|SZ)");

    private PlacedNames() {}

    /** Where the name ends, its parentheses included; 0 when no such name stands there. */
    static int cut(Lexicon lexicon, String words) {
        Matcher glued = words.indexOf('(') > 1 ? GLUED.matcher(words) : null;
        if (glued == null || !glued.matches()) {
            return 0;
        }
        String name = glued.group(1);
        boolean beside = LISTED.is(glued.group(2)) || lexicon.isPlace(glued.group(2));
        return beside
                        && lexicon.isTitle(Asides.bare(glued.group(3)))
                        && !lexicon.isTitle(name)
                        && !lexicon.isDepartment(name)
                ? glued.end(2) + 1
                : 0;
    }
}
