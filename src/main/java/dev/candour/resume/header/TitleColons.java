package dev.candour.resume.header;

import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.WordCount;

/** A colon between a title and a name, as in "Rouge Parts: electrician" and "Senior Engineer: Tansyfern.com". */
final class TitleColons {

    private static final Anchored SITE_NAME = Anchored.of("[A-Za-z\\d]{3,30}\\.(?:com|net|io|org|co|ai|de|uk|fr|us)");

    private static final Anchored HOUSE = Anchored.of("[\\u4e00-\\u9fff]{3,12}");
    /** What a form asks for. */
    private static final Anchored ASKED = Anchored.of(
            "(?:职位|职务|岗位|职称|身份|角色|担任|部门|职责|内容|工作|方向|意向|类型|性质|行业|名称|职业|头衔|级别|[人者员]|专业|技能|项目|应聘|求职|期望|目标|职能|领域|对象|上级|下属|经历|经验|如下|包括|主要|干部|实践|活动|服务|委员|比赛|竞赛|奖|证书)$");

    private static final int LONGEST_TITLE = 5;
    private static final int SHORT_TITLE = 10;
    private static final int DATES = 40;
    private static final int YEAR = 4;

    private final Lexicon lexicon;
    private final String text;

    TitleColons(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** "Fennick Bay: Leeds, UK" */
    private boolean isBeforePlace(Span span, int colon) {
        String name = lastPart(span, colon);
        int end = Beside.end(text, colon + 1, span.end(), ",;|\t(:");
        String place = text.substring(colon + 1, end).strip();
        boolean inState = isStateBehind(end, span.end());
        return (lexicon.isPlace(place) || Suits.isName(place) && inState)
                && Suits.isName(name)
                && (name.indexOf(' ') > 0 || inState || lexicon.isOrganization(name) || lexicon.isHouse(name))
                && lexicon.labelled(name) == null;
    }

    /** "Fennick Theatre: Props Department": whoever the department belongs to is the employer. */
    private boolean isBeforeDepartment(Span span, int colon) {
        String name = lastPart(span, colon);
        int end = Beside.end(text, colon + 1, span.end(), ",;|\t(:");
        return Suits.isName(name)
                && lexicon.labelled(name) == null
                && !lexicon.isAsideLabel(name)
                && !lexicon.isTitle(name)
                && (lexicon.isOrganization(name) || lexicon.isHouse(name))
                && lexicon.isDepartment(text.substring(colon + 1, end).strip());
    }

    /** "Self-employed: Photographer" */
    private boolean isBehindOwnWork(Span span, int colon) {
        int end = Beside.end(text, colon + 1, span.end(), ",;|\t(:");
        return lexicon.isSelfEmployed(lastPart(span, colon))
                && lexicon.isTitle(text.substring(colon + 1, end).strip());
    }

    /** What stands before a colon, up to another one or the next sign. */
    private String lastPart(Span span, int colon) {
        String before = text.substring(span.start(), colon);
        return Beside.lastPart(before.substring(before.lastIndexOf(": ") + 1)).strip();
    }

    private boolean isStateBehind(int comma, int end) {
        return text.startsWith(", ", comma)
                && lexicon.isStateName(text.substring(comma + 2, Beside.end(text, comma + 2, end, ",;|\t(:"))
                        .strip());
    }

    /** Whether the colon parts a title from an employer; behind one no space stands in Chinese. */
    boolean part(Span span, int colon, char next) {
        return next == ' '
                ? isBeforeTitle(span, colon)
                        || isBehindTitle(span, colon)
                        || isBeforePlace(span, colon)
                        || isBeforeDepartment(span, colon)
                        || isBesideDates(span, colon)
                        || isBehindOwnWork(span, colon)
                        || isHabit(span, colon)
                : Script.isIdeograph(next) && isBehindTitle(span, colon)
                        || (Script.isIdeograph(next) || Character.isUpperCase(next)) && isBehindHouse(span, colon);
    }

    /** "Clerk: Tansyfern", "Tansyfern: Clerk", where other lines of the document are written so. */
    private boolean isHabit(Span span, int colon) {
        ColonHabits habits = lexicon.colons();
        if (!habits.behindTitles() && !habits.beforeTitles()) {
            return false;
        }
        String before = lastPart(span, colon);
        int end = Beside.end(text, colon + 1, span.end(), ",;|\t(:");
        String behind = text.substring(colon + 1, end).strip();
        return habits.behindTitles() && isPost(before) && ColonHabits.mayBeHouse(lexicon, behind)
                || habits.beforeTitles()
                        && ColonHabits.mayBeHouse(lexicon, before)
                        && (isPost(behind) || mayBePost(behind) && (areDatesBehind(end) || areDatesBefore(span)));
    }

    /** "Elm Bank: Ostler, 2019 - 2021", "Tansyfern, Norway: Ostler": behind a house, or its place, a name beside dates is a post there. */
    private boolean isBesideDates(Span span, int colon) {
        int end = Beside.end(text, colon + 1, span.end(), ",;|\t(:");
        String before = Asides.bare(lastPart(span, colon));
        String behind = text.substring(colon + 1, end).strip();
        boolean house = lexicon.isSurelyOrganization(before) || lexicon.isHouse(before);
        boolean placed =
                lexicon.isPlace(before) && text.substring(span.start(), colon).indexOf(", ") > 0;
        return (house || placed)
                && mayBePost(behind)
                && lexicon.labelled(before) == null
                && (areDatesBehind(end) || areDatesBefore(span));
    }

    private boolean mayBePost(String words) {
        return Suits.isName(words)
                && WordCount.of(words) <= LONGEST_TITLE
                && !lexicon.isFunction(words)
                && !lexicon.isDepartment(words)
                && !lexicon.isPlace(words)
                && !lexicon.isOrganization(words)
                && lexicon.labelled(words) == null;
    }

    /** Whether the line begins with dates, and what is named follows. */
    private boolean areDatesBefore(Span span) {
        int begin = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
        String before =
                span.start() - begin > DATES || begin >= span.start() ? "" : text.substring(begin, span.start());
        return before.chars().filter(Character::isDigit).count() >= YEAR
                && DateRanges.of(before).stream()
                        .anyMatch(range -> range.range() && isGap(before.substring(range.end())));
    }

    private static boolean isGap(String words) {
        return words.chars().noneMatch(Character::isLetterOrDigit);
    }

    private boolean isPost(String words) {
        return Suits.isName(words)
                && WordCount.of(words) <= LONGEST_TITLE
                && lexicon.labelled(words) == null
                && !lexicon.isAsideLabel(words)
                && (lexicon.isTitle(words) || TitleShape.isTrade(words));
    }

    /** "白鹭中学:数学教师" */
    private boolean isBehindHouse(Span span, int colon) {
        String name =
                Asides.bare(Beside.lastPart(text.substring(span.start(), colon)).strip());
        int end = Beside.end(text, colon + 1, span.end(), ",;|:\t(");
        return lexicon.labelled(name) == null
                && Suits.isName(name)
                && (lexicon.isOrganization(name) || mayBeHouse(span, colon, name) && isShortTitle(colon + 1, end, span))
                && !lexicon.isTitle(name)
                && lexicon.isTitle(text.substring(colon + 1, end).strip());
    }

    /** "白鹭互娱:会计": a short name that opens its line and asks for nothing. */
    private boolean mayBeHouse(Span span, int colon, String name) {
        boolean opens = text.substring(span.start(), colon).strip().equals(name);
        return opens && HOUSE.is(name) && !ASKED.isIn(Script.simplified(name)) && !lexicon.isPlace(name);
    }

    /** A title to the end of the line, or to its dates, that can hold no other house. */
    private boolean isShortTitle(int start, int end, Span span) {
        return end - start <= SHORT_TITLE && (end == span.end() || areDatesBehind(end));
    }

    /** "Rouge Parts: electrician": a name with a colon, and a title behind it; a label is none. */
    private boolean isBeforeTitle(Span span, int colon) {
        String name = Asides.bare(lastName(text.substring(span.start(), colon)));
        int end = Beside.end(text, colon + 1, span.end(), ",;|\t(:");
        return Suits.isName(name)
                && (name.indexOf(' ') > 0
                        || lexicon.isStateName(name)
                        || lexicon.isPlace(name)
                        || lexicon.isSurelyOrganization(name)
                        || isTownBehind(end, span.end())
                        || mayBeOneWord(span, end))
                && lexicon.labelled(name) == null
                && !lexicon.isTitle(name)
                && lexicon.isTitle(text.substring(colon + 1, end).strip());
    }

    /** What stands behind the colon and the comma before. */
    private static String lastName(String before) {
        int colon = before.lastIndexOf(": ");
        String behind = colon < 0 ? before : before.substring(colon + 2);
        return colon < 0 ? before.strip() : Beside.lastPart(behind).strip();
    }

    /** "Acornly: Clerk (2019 - 2020)", "Acornly: Clerk - May 2019 - 2020": one word may be a label, but not before dates. */
    private boolean mayBeOneWord(Span span, int end) {
        if (areDatesBehind(end) || areDatesBefore(span)) {
            return true;
        }
        int open = Math.max(end, Math.min(text.length() - 1, span.end()));
        while (open < text.length() && text.charAt(open) == ' ') {
            open++;
        }
        return open + 1 < text.length()
                && text.charAt(open) == '('
                && !DateRanges.of(text.substring(open, Math.min(text.length(), open + DATES)))
                        .isEmpty();
    }

    /** "Senior Engineer: Tansyfern.com": a title with a colon, and behind it what is called a company or a site. */
    private boolean isBehindTitle(Span span, int colon) {
        String title = lastPart(span, colon);
        int end = Beside.end(text, colon + 1, span.end(), ",;|\t(:");
        String name = text.substring(colon + 1, end).strip();
        return WordCount.of(title) <= LONGEST_TITLE
                && (Suits.isName(title) || lexicon.isPlace(name))
                && lexicon.labelled(title) == null
                && lexicon.isTitle(title)
                && Suits.isName(name)
                && !lexicon.isTitle(name)
                && !lexicon.isDepartment(name)
                && (lexicon.isOrganization(name)
                        || lexicon.isHouse(name)
                        || SITE_NAME.is(name)
                        || lexicon.isPlace(name) && !text.startsWith(":", end)
                        || isTownBehind(end, span.end()) && !lexicon.isSkill(name)
                        || areDatesBehind(end) && !lexicon.isSkill(name));
    }

    /** "Clerk: Fennick Bay: Leeds, UK" */
    private boolean isTownBehind(int colon, int end) {
        return colon + 2 < end
                && text.startsWith(": ", colon)
                && lexicon.isPlace(text.substring(colon + 2, Beside.end(text, colon + 2, end, ",;|\t(:"))
                        .strip());
    }

    /** "Clerk: Fennick Bay: 2019 - 2020" */
    private boolean areDatesBehind(int end) {
        int at = end;
        while (at < text.length() && " ,;:|-\t(".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > end
                && at < text.length()
                && DateRanges.of(text.substring(at, Math.min(text.length(), at + DATES))).stream()
                        .anyMatch(range -> range.start() == 0 && range.range());
    }
}
