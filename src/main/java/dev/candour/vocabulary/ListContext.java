package dev.candour.vocabulary;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a short or ambiguous name such as C, Go or react stands among terms, and not in a sentence. */
final class ListContext {

    private static final String SEPARATORS = ",;:/|()[]{}、，；：（）。•·・‧∙⋅+&`→\t\n\r";
    /** "Lark -> Oracle": from one to the other. */
    private static final String ARROW = "->";

    private static final int NEAR = 60;
    private static final Pattern CONJUNCTION_BEFORE = Pattern.compile(
            "(?:\\b(?:and|or|in|with|using|used?|including|includes?|like|via|through|knows?|are|(?:manag|configur|install|deploy|administer|maintain|teach|learn)(?:e|ed|ing)?|(?:knowledge|experience|command|understanding|years|yrs) of)|和|与|及|用)\\s?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONJUNCTION_BEHIND =
            Pattern.compile("^\\s?(?:and\\b|or\\b|etc\\b|&|和|与|及|等|\\.$|\\.\\s)");
    private static final Pattern WORDS_BEHIND = Pattern.compile(" \\p{Ll}+ \\p{Ll}+");
    /** "Redis as cache, flask as web-server": what something is used as is a tool. */
    private static final Pattern USED_AS = Pattern.compile(
            "\\sas\\s(?:(?:an?|the|our|my|its)\\s)?(?:(?:main|primary|job)\\s)?(?:web|back|front|data|cache|caching|message|messaging|server|search|ORM|storage|API|build|worker|queue|broker|framework|library)",
            Pattern.CASE_INSENSITIVE);

    private static final String CHINESE_MARKS = "、，；：（）";
    private static final Pattern KNOWN_BEFORE =
            Pattern.compile("(?:使用|熟悉|掌握|精通|熟练|了解|运用|利用|学习过|会用|通过|基于|采用|集成|引入|借助|结合|搭配|调用)\\s?$");
    private static final Pattern BETWEEN =
            Pattern.compile("[\\s,;:/|()\\[\\]{}、，；：（）。•·・‧∙⋅+&*-]{1,6}|(?:\\s?,)?\\s?(?:and|or|和|与|及|以及)\\s?");

    /** Terms on either side in a row of them. */
    private static final int LONGEST_ROW = 6;

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern COMMA = Pattern.compile(" ?[,、;/|(（+\n] ?[\\n•·*-]? ?");

    private ListContext() {}

    static boolean holds(String text, List<Finder.Found> found, int index) {
        Finder.Found one = found.get(index);
        return switch (one.use()) {
            case ANYWHERE, NAME, DOUBTFUL, WORD -> true;
            case LISTED -> isListed(text, found, index);
            case FOREIGN -> isForeign(text, found, index);
            case CHAINED -> touchesIdeograph(text, one) || isChained(text, found, index) || isUsedAs(text, one);
        };
    }

    private static boolean isListed(String text, List<Finder.Found> found, int index) {
        Finder.Found one = found.get(index);
        boolean word = one.end() - one.start() > 1 && touchesIdeograph(text, one);
        if (isKey(text, one)) {
            return false;
        }
        return isAmong(text, found, index, SPACE)
                || isRow(text, found, index)
                || separatedBefore(text, one.start())
                        && separatedBehind(text, one)
                        && (word || hasNeighbour(text, found, index));
    }

    /** Foreign words in a Chinese sentence are names. */
    private static boolean touchesIdeograph(String text, Finder.Found one) {
        int before = one.start() - 1;
        int behind = one.end();
        before -= before >= 0 && text.charAt(before) == ' ' ? 1 : 0;
        behind += behind < text.length() && text.charAt(behind) == ' ' ? 1 : 0;
        return isIdeograph(text, before) || isIdeograph(text, behind);
    }

    /** "熟练使用leaflet、postman": an English word is no everyday word there. */
    private static boolean isForeign(String text, List<Finder.Found> found, int index) {
        Finder.Found one = found.get(index);
        if (!touchesChinese(text, one)) {
            return isAmong(text, found, index, COMMA)
                    || isCapitals(text, one)
                            && isChained(text, found, index); // most are everyday words of an English sentence
        }
        boolean known = KNOWN_BEFORE
                .matcher(text)
                .region(Math.max(0, one.start() - 6), one.start())
                .find();
        return known || isChained(text, found, index);
    }

    private static boolean touchesChinese(String text, Finder.Found one) {
        return touchesIdeograph(text, one)
                || CHINESE_MARKS.indexOf(charAt(text, one.start() - 1)) >= 0
                || CHINESE_MARKS.indexOf(charAt(text, one.end())) >= 0;
    }

    private static boolean isUsedAs(String text, Finder.Found one) {
        return text.startsWith(" as ", one.end())
                && USED_AS.matcher(text).region(one.end(), text.length()).lookingAt();
    }

    private static char charAt(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    }

    private static boolean isIdeograph(String text, int at) {
        return at >= 0 && at < text.length() && Spelling.isIdeograph(text.charAt(at));
    }

    /** Right between two terms, as "Lumion" is in "AutoCAD Revit Lumion SketchUp" and "presto" in "SQL, presto, SAS". */
    private static boolean isAmong(String text, List<Finder.Found> found, int index, Pattern between) {
        return index > 0
                && index + 1 < found.size()
                && isBetween(text, found.get(index - 1), found.get(index), between)
                && isBetween(text, found.get(index), found.get(index + 1), between);
    }

    /** Lines that hold terms and nothing else, with spaces between them: "Teamwork Leadership Communication". */
    private static boolean isRow(String text, List<Finder.Found> found, int index) {
        int first = index;
        while (first > 0
                && index - first < LONGEST_ROW
                && isBetween(text, found.get(first - 1), found.get(first), SPACE)) {
            first--;
        }
        int last = index;
        while (last + 1 < found.size()
                && last - index < LONGEST_ROW
                && isBetween(text, found.get(last), found.get(last + 1), SPACE)) {
            last++;
        }
        int end = found.get(last).end();
        int start = found.get(first).start();
        boolean below = first > 0
                && text.charAt(start - 1) == '\n'
                && found.get(first - 1).end() == start - 1;
        return last - first >= (below ? 1 : 2)
                && opensLine(text, start)
                && (end == text.length() || text.charAt(end) == '\n');
    }

    private static boolean isBetween(String text, Finder.Found first, Finder.Found second, Pattern between) {
        return near(first, second)
                && between.matcher(text).region(first.end(), second.start()).matches();
    }

    private static boolean isCapitals(String text, Finder.Found one) {
        for (int at = one.start(); at < one.end(); at++) {
            if (Character.isLowerCase(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** "Piano Trio No. 2 in C" names a key. */
    private static boolean isKey(String text, Finder.Found one) {
        int digit = one.start() - " in ".length() - 1;
        return one.end() - one.start() == 1
                && digit >= 0
                && Character.isDigit(text.charAt(digit))
                && text.startsWith(" in ", digit + 1);
    }

    private static boolean isChained(String text, List<Finder.Found> found, int index) {
        Finder.Found one = found.get(index);
        boolean chained = index > 0 && adjoins(text, found.get(index - 1), one)
                || index + 1 < found.size() && adjoins(text, one, found.get(index + 1));
        return chained && !opensSentence(text, one);
    }

    /** "- Can solve", below another item of the list. */
    private static boolean opensSentence(String text, Finder.Found one) {
        int before = one.start() - 1;
        while (before >= 0 && " \t-*+•·".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        boolean first = before < 0 || text.charAt(before) == '\n';
        return first
                && WORDS_BEHIND.matcher(text).region(one.end(), text.length()).lookingAt();
    }

    private static boolean adjoins(String text, Finder.Found first, Finder.Found second) {
        return near(first, second)
                && BETWEEN.matcher(text.substring(first.end(), second.start())).matches();
    }

    private static boolean separatedBefore(String text, int start) {
        int at = start - 1;
        while (at >= 0 && " -–*".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at < 0
                || text.startsWith(ARROW, at - 1)
                || isSeparator(text.charAt(at))
                || Spelling.isIdeograph(text.charAt(at))
                || CONJUNCTION_BEFORE
                        .matcher(text.substring(Math.max(0, start - 18), start))
                        .find();
    }

    /** "Retrofit2 + RxJava2" lists two. */
    private static int behindVersion(String text, int end) {
        int at = end;
        while (at < text.length() && at < end + 2 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean separatedBehind(String text, Finder.Found one) {
        int at = behindVersion(text, one.end());
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at == text.length()
                || isSeparator(text.charAt(at))
                || isDash(text, one, at)
                || text.startsWith(ARROW, at)
                || isUsedAs(text, one)
                || Ratings.follow(text, one.end(), at)
                || one.end() - one.start() > 1 && Spelling.isIdeograph(text.charAt(at))
                || CONJUNCTION_BEHIND
                        .matcher(text.substring(one.end(), Math.min(text.length(), one.end() + 6)))
                        .find();
    }

    /** "➤", "★" and what else stands before items. */
    private static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0 || c > 127 && c != '°' && Character.getType(c) == Character.OTHER_SYMBOL;
    }

    /** "- Vim - command line editing" tells of an item. */
    private static boolean isDash(String text, Finder.Found one, int at) {
        return at > one.end()
                && "-–—".indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && text.charAt(at + 1) == ' '
                && opensLine(text, one.start());
    }

    private static boolean opensLine(String text, int start) {
        int before = start - 1;
        while (before >= 0 && text.charAt(before) != '\n' && !Character.isLetterOrDigit(text.charAt(before))) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    private static boolean hasNeighbour(String text, List<Finder.Found> found, int index) {
        Finder.Found one = found.get(index);
        return index > 0 && near(found.get(index - 1), one) && joined(text, found.get(index - 1), one)
                || index + 1 < found.size()
                        && near(one, found.get(index + 1))
                        && joined(text, one, found.get(index + 1));
    }

    /** A list may go on over a blank line; what stands some lines away is no neighbour. */
    private static boolean joined(String text, Finder.Found first, Finder.Found second) {
        int breaks = 0;
        for (int at = first.end(); at < second.start(); at++) {
            breaks += text.charAt(at) == '\n' ? 1 : 0;
        }
        return breaks <= 2;
    }

    private static boolean near(Finder.Found first, Finder.Found second) {
        return isTerm(first)
                && isTerm(second)
                && first.canonical() != null
                && !first.canonical().equals(second.canonical())
                && second.start() - first.end() <= NEAR;
    }

    private static boolean isTerm(Finder.Found one) {
        return one.canonical() != null && one.use() != Finder.Use.WORD;
    }
}
