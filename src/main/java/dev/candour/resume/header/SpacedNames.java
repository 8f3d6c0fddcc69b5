package dev.candour.resume.header;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;

/** "溪石 AI 研究院", "柳溪 LED 照明厂": many set foreign words within a Chinese name between spaces, which part nothing. */
final class SpacedNames {

    /** One word, or a few; C++ and .NET are no part of a name. */
    private static final Anchored FOREIGN =
            Anchored.of("\\d?[A-Za-z][A-Za-z0-9&+]{0,11}(?: [A-Za-z][A-Za-z0-9&]{0,11})?");

    /** What a house is, and no name without what stands before it. */
    private static final Anchored GENUS = Anchored.of(
            "[\\u4e00-\\u9fff]{0,6}(?:研究院|研究所|研究中心|研发中心|设计中心|实验室|专业委员会|委员会|专委会|工作室|工作坊|俱乐部|公司|集团|照明厂|[^工]厂|连锁店|专卖店|批发店|商店|门店|店|机构|学院|学校|培训班|中心|基地|联盟|酒吧|酒店|餐厅|医院|诊所|传媒|科技)");

    private static final int LONGEST_FIRST = 8;

    private final Lexicon lexicon;
    private final String text;

    SpacedNames(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** Whether the space stands within such a name. */
    boolean holds(Span span, int space) {
        boolean behindChinese = space > span.start() && Script.isIdeograph(text.charAt(space - 1));
        return behindChinese ? holdsFirst(span, space) : holdsSecond(span, space);
    }

    /** "溪石| AI 研究院" */
    private boolean holdsFirst(Span span, int space) {
        int foreign = space + 1;
        int end = foreign;
        while (end < span.end() && isForeign(text.charAt(end))) {
            end++;
        }
        String words = text.substring(foreign, end).strip();
        return !words.isEmpty()
                && end < span.end()
                && FOREIGN.is(words)
                && isFirst(Beside.wordBefore(text, span.start(), space))
                && isGenus(Beside.wordBehind(text, end, span.end()));
    }

    /** "AI| 研究院", with the name before it, in one word with it, or without any. */
    private boolean holdsSecond(Span span, int space) {
        int start = space;
        while (start > span.start() && isForeign(text.charAt(start - 1))) {
            start--;
        }
        String words = text.substring(start, space).strip();
        String first = Beside.wordBefore(text, span.start(), start);
        return FOREIGN.is(words)
                && isGenus(Beside.wordBehind(text, space + 1, span.end()))
                && (isFirst(first) || (first.isEmpty() || lexicon.isPlace(first)) && !isNamed(words));
    }

    /** "IBM 培训中心": a house and a part of it. */
    private boolean isNamed(String words) {
        return lexicon.isTitle(words) || lexicon.isHouse(words);
    }

    private static boolean isForeign(char c) {
        return c == ' ' || c == '&' || c == '+' || c < 0x80 && Character.isLetterOrDigit(c);
    }

    /** What may begin a name, and is none, no title and no part of a house by itself. */
    private boolean isFirst(String word) {
        return word.length() >= 2
                && word.length() <= LONGEST_FIRST
                && Script.isChinese(word)
                && !lexicon.isTitle(word)
                && !lexicon.isOrganization(word)
                && !lexicon.isDepartment(word)
                && !lexicon.isPlace(word)
                && !lexicon.isField(word)
                && !lexicon.isSkill(word)
                && !lexicon.isNoise(word)
                && !lexicon.isTitlePrefix(word);
    }

    private boolean isGenus(String word) {
        return GENUS.is(Script.simplified(word)) && !lexicon.isTitle(word);
    }
}
