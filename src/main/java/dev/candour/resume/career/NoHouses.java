package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import org.jspecify.annotations.Nullable;

/** What stands in place of a house in Chinese and is none: a time of life, 自由职业 alone, and what somebody does who is free. */
final class NoHouses {

    private static final Anchored TIME_OF_LIFE =
            Anchored.of("(?:(?:大学|本科|研究生|硕士|博士|读研|读博|学生|在校|求学|就学|高中|留学)(?:生)?(?:期间|时期|阶段)|(?:大学|求学)时代)");

    private static final Anchored FREE = Anchored.ofAnyCase("自由职业者?|自由工作者|自由接案|独立接单|接案|自雇(?:人士)?|freelancer?|soho");

    private static final Anchored VENTURE = Anchored.of("(?:自主|自己|个人)?创业(?:期间|阶段)?");

    /** What somebody does, whoever it is for. */
    private static final Anchored WORK =
            Anchored.ofAnyCase("[\\u4e00-\\u9fffa-z+#./ ]{0,12}(?:设计|开发|插画|翻译|文案|写作|摄影|编辑|策划|撰稿|剪辑|配音|创作|制作|辅导|作曲|编曲)");

    private NoHouses() {}

    static Entry named(Entry entry) {
        Header header = entry.header();
        Segment employer = header.employer();
        String name = employer == null ? null : PositionMaker.employer(employer);
        if (employer == null || name == null || !Script.hasIdeograph(name)) {
            return entry;
        }
        Segment title = header.title();
        if (title == null) {
            return employer.is(Kind.TITLE) || VENTURE.is(Script.simplified(name))
                    ? entry.withHeader(alone(header, employer))
                    : entry;
        }
        if (TIME_OF_LIFE.is(Script.simplified(name))) {
            return entry.withHeader(without(header, title));
        }
        boolean free = FREE.is(Script.simplified(title.bare()));
        return free && !employer.is(Kind.ORGANIZATION) && WORK.is(Script.simplified(name))
                ? entry.withHeader(ofTheFree(header, title, employer))
                : entry;
    }

    private static Header alone(Header header, Segment named) {
        Segment title = named.as(Kind.TITLE);
        return new Header(
                title,
                null,
                0,
                header.segments().stream()
                        .map(part -> part == named ? title : part)
                        .toList());
    }

    private static Header without(Header header, @Nullable Segment title) {
        return new Header(title, null, 0, header.segments());
    }

    /** "自由职业 插画绘制" is one title, "自由职业 | 插画绘制" two names in two places. */
    private static Header ofTheFree(Header header, Segment free, Segment work) {
        boolean one = free.line() == work.line()
                && free.span().end() + 1 == work.span().start();
        if (!one) {
            return new Header(work, free, 2, header.segments());
        }
        String words = free.text() + " " + work.text();
        Span span = Span.of(free.span().start(), work.span().end());
        return without(header, new Segment(Kind.TITLE, span, words, words, free.line()));
    }
}
