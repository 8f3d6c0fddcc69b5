package dev.candour.resume;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts an employer from what follows it directly, as in 某某公司高级工程师. */
final class GluedNames {

    private static final Pattern BRANCH =
            Pattern.compile("[\\u4e00-\\u9fff]{2,6}(?:分部|分公司|分院|分校|分行|支行|分社|分局|分店|办事处|代表处)");

    /** What somebody did there. */
    private static final Pattern DONE = Pattern.compile("参与|从事|负责|实习|工作|任职|兼职|主要");

    private GluedNames() {}

    /** Where the employer ends that a title, a department or what was done there follows; 0 when none does. */
    static int cut(Lexicon lexicon, String words) {
        if (!Script.isChinese(words) || words.indexOf(':') >= 0) {
            return 0;
        }
        for (String end : lexicon.organizationEnds()) {
            int at = words.indexOf(end);
            int behind = at < 0 ? 0 : withBranch(words, at + end.length());
            if (at > 0
                    && behind < words.length()
                    && words.charAt(behind) != '('
                    && words.indexOf("担任", behind + 1) < 0
                    && isPart(lexicon, Asides.bare(words.substring(behind)))) {
                return behind;
            }
        }
        return 0;
    }

    /** "某某集团北京分部" is the employer, not a part of it. */
    private static int withBranch(String words, int end) {
        Matcher branch = BRANCH.matcher(words).region(end, words.length());
        return branch.lookingAt() ? branch.end() : end;
    }

    private static boolean isPart(Lexicon lexicon, String rest) {
        return lexicon.isTitle(rest)
                || lexicon.isDepartment(rest)
                || DONE.matcher(rest).lookingAt();
    }
}
