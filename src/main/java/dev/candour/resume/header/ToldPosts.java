package dev.candour.resume.header;

import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a part of a Chinese title line tells in words of where and as what: 于青杉网络担任会计一职, 就职于青杉网络, 职务为会计. Its place in
 * the sentence says what each name is, whatever it is called.
 */
final class ToldPosts {

    private static final int LONGEST = 60;
    private static final String HELD = "(?:担任|出任|职务[为是]|职位[为是]|岗位[为是]|任职[为是]|(?<!责)任)";
    private static final String CLOSED = "(?:一职|职务|职位|岗位)?";

    private static final Pattern BOTH = Pattern.compile(
            "(?:曾|先后)?(?:(?:就职|任职|供职|受聘|服务)[于於]|入职|加入|在|于)([^:]{2,30}?)" + HELD + "([^:]{2,24}?)" + CLOSED);
    private static final Pattern HOUSE = Pattern.compile("(?:就职|任职|供职|受聘)[于於]([^:]{2,30})");
    /** "于青杉公司见习" */
    private static final Pattern WORKED =
            Pattern.compile("(?:曾|先后)?[在于於]((?:(?!从事|负责|担任|主持)[^:]){2,30}?)处?(?:实习|见习|工作|任职|就职|上班)");

    private static final Pattern POST = Pattern.compile(HELD + "([^:]{2,24}?)" + CLOSED);
    private static final Pattern CLOSED_POST = Pattern.compile("([^:]{2,24}?)一职");

    /** What a part that tells something begins or ends with. */
    private static final Anchored MAY = Anchored.of("^[曾先就任供受服入加在于於担出职岗]|一职$");

    /** "在校期间", "在项目中", "在该公司" name nobody. */
    private static final Anchored NOBODY = Anchored.of(
            "(?:期间|[时里内上下后]|(?<![一二三四五六七八九十高初市县附])中|过程|方面|阶段|学校|公司内|部门)$|^(?:校|读|职|此|该|本|其|某|公司|单位|部门|团队|项目|学校|班|家|这|各)");

    /** "任教", "任务", "担任过" */
    private static final Anchored NO_POST = Anchored.of("^[务教期于意何命课职过了着]|^学期|的工作$");

    /** These may hold an office in a class, too: 担任宣传委员. */
    private static final Anchored HELD_ALONE = Anchored.of("担任|出任|任");

    private ToldPosts() {}

    /** @param behindHouse whether a house stands before it @return the names of a part of a line, each with its kind; empty when it tells of none */
    static List<Segment> in(Lexicon lexicon, String text, Span span, int line, boolean behindHouse) {
        if (span.length() > LONGEST || !Script.hasIdeograph(text.substring(span.start(), span.end()))) {
            return List.of();
        }
        String words = Script.simplified(span.in(text));
        if (!MAY.isIn(words)) {
            return List.of();
        }
        Matcher both = BOTH.matcher(words);
        if (both.matches()) {
            return isHouse(both.group(1)) && isPost(lexicon, both.group(2))
                    ? List.of(
                            part(Kind.ORGANIZATION, text, span, both, 1, line),
                            part(Kind.TITLE, text, span, both, 2, line))
                    : List.of();
        }
        List<Segment> told = one(lexicon, text, span, words, line);
        boolean sure = behindHouse || !HELD_ALONE.opens(words) || words.endsWith("一职");
        return told.isEmpty() || sure || lexicon.isTitle(told.get(0).text()) ? told : List.of();
    }

    private static List<Segment> one(Lexicon lexicon, String text, Span span, String words, int line) {
        Matcher house = HOUSE.matcher(words);
        if (house.matches()) {
            return isHouse(house.group(1)) ? List.of(part(Kind.ORGANIZATION, text, span, house, 1, line)) : List.of();
        }
        Matcher worked = WORKED.matcher(words);
        if (worked.matches()) {
            return !NOBODY.isIn(worked.group(1)) && lexicon.isOrganization(worked.group(1))
                    ? List.of(part(Kind.ORGANIZATION, text, span, worked, 1, line))
                    : List.of();
        }
        Matcher post = POST.matcher(words);
        Matcher closed = CLOSED_POST.matcher(words);
        Matcher found = post.matches() ? post : closed.matches() ? closed : null;
        return found != null && isPost(lexicon, found.group(1))
                ? List.of(part(Kind.TITLE, text, span, found, 1, line))
                : List.of();
    }

    private static boolean isHouse(String name) {
        return !NOBODY.isIn(name) && Suits.isName(name);
    }

    private static boolean isPost(Lexicon lexicon, String title) {
        return !NO_POST.isIn(title)
                && !lexicon.isOrganization(title)
                && !ChineseTitles.isTask(title)
                && GluedNames.cut(lexicon, title) == 0;
    }

    private static Segment part(Kind kind, String text, Span span, Matcher found, int group, int line) {
        Span part = Span.of(span.start() + found.start(group), span.start() + found.end(group));
        String words = part.in(text);
        return new Segment(kind, part, words, Asides.bare(words), line);
    }
}
