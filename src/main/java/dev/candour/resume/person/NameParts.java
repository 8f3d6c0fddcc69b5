package dev.candour.resume.person;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cuts a line into the parts that may be a name: without addresses and numbers, at separators. */
final class NameParts {

    private static final int MOST = 6;
    private static final Pattern CONTACT = Pattern.compile(
            "[^\\s,;:|，；：、]+@[^\\s,;|，；、]+|[^\\s,;:|，；：、]+\\s?[(\\[](?:at|@)[)\\]]\\s?[^\\s,;|，；、]+|(?:https?://|www\\.)\\S+|\\b[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|io|dev|me|cn)\\b\\S*|[(+]?\\d[\\d ().+-]{5,20}\\d|[\\p{So}\\p{Cs}]+",
            Pattern.CASE_INSENSITIVE);
    /** What stands in each of these. */
    private static final Anchored MAY_BE_CONTACT =
            Anchored.ofAnyCase("@|[(\\[]at[)\\]]|://|www\\.|\\.(?:com|org|net|io|dev|me|cn)\\b|\\d|[\\p{So}\\p{Cs}]");

    /** The letters that names of other languages are written with: between two of them a point joins. */
    private static final String SOUNDS =
            "[阿艾安巴贝布比达地丁迪都尔法夫甫甘盖格古哈海汗合赫黑胡吉加贾江卡开凯克库拉莱勒里力丽玛马买麦曼美米木穆那娜纳乃尼努帕皮普其齐恰热日如若萨塞赛沙山舍苏斯索塔太坦提铁图土托吐瓦外维沃乌西希夏肖谢辛雅亚牙扬耶叶伊依以尤于玉约再扎孜则祖逊吾]";

    private static final Pattern SPLIT = Pattern.compile(
            "(?<!" + SOUNDS + ")•|•(?!" + SOUNDS
                    + ")|[|‖｜~～/,;:()\\[\\]{}<>\\t，；、【】「」《》]|(?<![\\u4e00-\\u9fff])·|·(?![\\u4e00-\\u9fff])|\\s-+\\s|\\s{2,}|(?<=[\\u4e00-\\u9fff])\\s(?=\\S)|(?<=\\S)\\s(?=[\\u4e00-\\u9fff])|(?<=[\\u4e00-\\u9fff])[-_]|[-_](?=[\\u4e00-\\u9fff])|(?<=\\p{L})'s\\s(?i:cv|r[eé]sum[eé])\\b|的(?:个人|個人|求职|求職|中文)?(?:简历|履历|簡歷|履歷)|的(?:个人|個人)?(?:主页|主頁|网页|網頁|网站|網站|空间|空間|博客)$|(?<=[\\u4e00-\\u9fff]{2})(?=(?:个人|個人|求职|求職)?(?:简历|履历|簡歷|履歷)|性别|年龄|出生|民族[:：汉]|籍贯)|(?<=毕业生)(?=[\\u4e00-\\u9fff]{2,4}$)");
    /** "Sgt. (Ret.)" */
    private static final Pattern RETIRED =
            Pattern.compile("\\p{L}{2,12}\\.?\\s\\((?:ret|retired)\\.?\\)\\s", Pattern.CASE_INSENSITIVE);

    private static final Pattern BOTH_SCRIPTS = Pattern.compile(
            "^(\\p{Lu}[\\p{L}'.-]*(?:\\s\\p{Lu}[\\p{L}'.-]*){1,3})\\s[(]?(?!(?:..)?[简履簡][历歷])[\\u4e00-\\u9fff]{2,4}[)]?(?=$|\\s{2,}|\\s?[|,;\\t])");
    private static final Pattern NICKNAMED = Pattern.compile(
            "^\\p{Lu}[\\p{L}'.-]+ \\(\\p{Lu}\\p{L}{1,15}\\) \\p{Lu}[\\p{L}'.-]+(?=$|\\s{2,}|\\s?[|,;\\t/·•~‖]|\\s[–-]\\s)");
    private static final Anchored WIDE = Anchored.of("\\p{Lu}[\\p{L}'.-]+(?:(?:\\s{2,6}|\\t)\\p{Lu}[\\p{L}'.-]*){1,2}");
    private static final Pattern SPACED_CHINESE = Pattern.compile(
            "^([\\u4e00-\\u9fff])(\\s+)(?:[\\u4e00-\\u9fff](?:\\2[\\u4e00-\\u9fff])?|[\\u4e00-\\u9fff]{2})(?=$|[\\s,，;；|/(（])");

    /** "Vivi 林　溪" */
    private static final Pattern BEHIND_NICKNAME = Pattern.compile(
            "(\\p{Lu}\\p{Ll}{2,15})\\s+(([\\u4e00-\\u9fff])\\s*[\\u4e00-\\u9fff](?:\\s*[\\u4e00-\\u9fff])?)");

    private final NameWords names;

    NameParts(NameWords names) {
        this.names = names;
    }

    /** The first part that is a name where one is expected; null when there is none. */
    @Nullable
    Span first(String text, Span value) {
        Span whole = whole(text, value);
        if (whole != null || isReversed(value.in(text))) {
            return whole == null ? value : whole;
        }
        List<Span> all = of(text, value);
        Span reversed =
                all.size() < 2 ? value : Span.of(all.get(0).start(), all.get(1).end());
        if (isReversed(reversed.in(text))) {
            return reversed;
        }
        for (Span part : all) {
            Span bare = names.bare(text, part);
            NameWords.Shape shape = names.shape(bare.in(text), true);
            if (shape != null && shape != NameWords.Shape.LOWER_CASE) {
                return bare;
            }
            if (!bare.isEmpty()) {
                return null;
            }
        }
        return null;
    }

    /** "Varga, Ines", and neither "Varga, CPA" nor "Leeds, England". */
    boolean isReversed(String words) {
        String name = NameSpelling.isReversed(words) ? NameSpelling.joined(words) : "";
        if (name.isEmpty() || names.shape(name, false) != NameWords.Shape.FULL) {
            return false;
        }
        String first = words.substring(words.indexOf(',') + 1).strip();
        String last = words.substring(0, words.indexOf(','));
        boolean capitals = NameWords.isCapitals(last);
        return !names.isTitleOrPlace(words)
                && !names.isTitleOrPlace(first)
                && Stream.of(first.split("\\s")).noneMatch(word -> names.isSuffix(word) || !capitals && isShort(word));
    }

    /** "CIPD" is short for something. */
    private static boolean isShort(String word) {
        return word.length() > 1 && NameWords.isCapitals(word) && !word.endsWith(".");
    }

    /** A name that separators would cut: in two scripts, with a nickname, with spaces between its letters. */
    @Nullable
    Span whole(String text, Span value) {
        Span line = names.bare(text, value);
        String words = line.in(text);
        Matcher spaced = SPACED_CHINESE.matcher(words);
        if (spaced.find()
                && names.isSurname(spaced.group(1))
                && names.shape(NameSpelling.joined(spaced.group()), true) != null) {
            return Span.of(line.start(), line.start() + spaced.end());
        }
        if (isBehindNickname(words)) {
            return line;
        }
        int end = latinEnd(BOTH_SCRIPTS, words);
        end = end > 0 ? end : latinEnd(NICKNAMED, words);
        end = end > 0 ? end : reversedEnd(words);
        if (end > 0) {
            return Span.of(line.start(), line.start() + end);
        }
        boolean wide = WIDE.is(words) && names.shape(words.replaceAll("\\s+", " "), false) == NameWords.Shape.FULL;
        boolean spacedOut = NameSpelling.isSpaced(words) && names.shape(NameSpelling.joined(words), true) != null;
        return wide || spacedOut ? line : null;
    }

    /** Where a name ends whose latin words are one by themselves; 0 when there is none. */
    private int latinEnd(Pattern pattern, String words) {
        Matcher found = pattern.matcher(words);
        String latin = found.find()
                ? found.group().replaceAll("[()\\u4e00-\\u9fff]", "").strip()
                : "";
        boolean full = !latin.isEmpty() && names.shape(latin.replaceAll("\\s+", " "), false) == NameWords.Shape.FULL;
        return full ? found.end() : 0;
    }

    /** Where "VARGA, Ines" ends; 0 when it is something else, as "LEEDS, England" is. */
    private int reversedEnd(String words) {
        int end = NameSpelling.reversedEnd(words);
        return end > 0 && isReversedName(words.substring(0, end)) ? end : 0;
    }

    private boolean isReversedName(String reversed) {
        String first = reversed.substring(reversed.indexOf(',') + 1).strip();
        return names.shape(NameSpelling.joined(reversed), false) != null
                && !names.isTitle(first)
                && !names.isTitleOrPlace(reversed);
    }

    private boolean isBehindNickname(String words) {
        Matcher behind = BEHIND_NICKNAME.matcher(words);
        return behind.matches()
                && names.isSurname(behind.group(3))
                && names.shape(behind.group(1), false) == NameWords.Shape.ONE_WORD
                && names.shape(NameSpelling.joined(behind.group(2)), false) == NameWords.Shape.CHINESE;
    }

    List<Span> of(String text, Span line) {
        String words = masked(line.in(text));
        List<Span> parts = new ArrayList<>();
        Matcher separator = SPLIT.matcher(words);
        Matcher retired = RETIRED.matcher(words);
        int start = retired.lookingAt() ? retired.end() : 0;
        separator.region(start, words.length());
        while (parts.size() < MOST && separator.find()) {
            add(parts, text, line.start() + start, line.start() + separator.start());
            start = separator.end();
        }
        if (parts.size() < MOST) {
            add(parts, text, line.start() + start, line.end());
        }
        return parts;
    }

    private static void add(List<Span> parts, String text, int start, int end) {
        Span part = Span.of(start, Math.max(start, end)).strip(text).strip(text, " &");
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    /** Of the same length, with bars in place of addresses, numbers and pictures. */
    private static String masked(String words) {
        if (!MAY_BE_CONTACT.isIn(words)) {
            return words;
        }
        StringBuilder masked = new StringBuilder(words);
        Matcher contact = CONTACT.matcher(words);
        while (contact.find()) {
            for (int i = contact.start(); i < contact.end(); i++) {
                masked.setCharAt(i, '|');
            }
        }
        return masked.toString();
    }
}
