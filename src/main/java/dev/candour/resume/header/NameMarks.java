package dev.candour.resume.header;

import dev.candour.resume.text.Anchored;
import java.util.regex.MatchResult;

/** Signs that part a name from what touches it: the address of its site, and brackets. */
final class NameMarks {

    /** Behind a Chinese name; what stands in parentheses behind it goes with it. */
    private static final Anchored SITE = Anchored.of(
            "(?<=[\\u4e00-\\u9fff)]) ?\\(?(?:https?://|www\\.)[\\w.~/?=&%#-]{4,80}\\)?(?: ?\\([^()]{1,30}\\))?$");

    private NameMarks() {}

    /** Where the address of its site touches a name, as in 青杉公司www.example.com and 青杉公司(http://example.com); 0 when none does. */
    static int siteBehindName(String words) {
        MatchResult site = SITE.first(words);
        return site == null ? 0 : site.start();
    }

    /** Where 【】 part a name from what stands beside it, as in 【青杉公司】会计; 0 when they do not. */
    static int bracket(String words) {
        int open = words.indexOf('【');
        int close = words.indexOf('】', open + 1);
        return open < 0 || close < 0 ? 0 : open > 0 ? open : close + 1 < words.length() ? close + 1 : 0;
    }
}
