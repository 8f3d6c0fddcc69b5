package dev.candour.resume.layout;

import dev.candour.resume.header.Asides;
import dev.candour.resume.header.GluedNames;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.WordCount;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How well a part of a block suits as the employer, by what stands around it. */
final class EmployerSuit {

    private static final int LISTED = 3;
    private static final int FIELD = 24;
    private static final int BRANCH = 24;
    private static final int SMALL_BRAND = 8;
    private static final int IN_PARENTHESES = 16;

    /** "200 Reed Avenue" */
    private static final Anchored ADDRESS = Anchored.of(
            "\\d{1,5}\\p{L}?\\s(?:\\p{Lu}[\\p{L}.]*\\s){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Way|Court|Square|Place)\\.?");

    /** What is built is no employer: 智能客服系统, 商城小程序. */
    private static final Pattern PRODUCT = Pattern.compile(
            ".*[\\u4e00-\\u9fff](?:系统|平台|(?<!创业|創業)项目|小程序|官网|后台|模块|插件|APP|App|app|SDK|H5|demo|Demo)(?:[\\dVv.]{1,5})?(?:的?(?:开发|设计|搭建|建设))?|[A-Z][\\w ]+项目");

    private static final Anchored SITE =
            Anchored.ofAnyCase("https?://(?:www\\.)?[a-z\\d-]{2,}(?:\\.[a-z\\d-]{2,}){1,3}/?");

    private static final Pattern PART = Pattern.compile("\\p{Lu}{2,5}");

    /** "Helped." */
    private static final Anchored DONE = Anchored.of("\\p{Lu}\\p{Ll}+(?:ed|ing)(?: \\p{Ll}+)?");

    private final Lexicon lexicon;
    private final String text;
    private final Block block;
    private final Habits habits;
    private final List<Segment> segments;
    private final TownsInBlock towns;

    EmployerSuit(Lexicon lexicon, String text, Block block, Habits habits) {
        this.lexicon = lexicon;
        this.text = text;
        this.block = block;
        this.habits = habits;
        this.towns = new TownsInBlock(lexicon, text, block);
        this.segments = block.parts().stream().map(Block.Part::segment).toList();
    }

    /** Points whatever the title is; {@link Suits#NEVER} when it cannot be one. */
    int points(Block.Part part) {
        Segment segment = part.segment();
        if (isSiteAlone(part)) {
            return SMALL_BRAND;
        }
        int learned = habits.forEmployer(part);
        int suits = isSmallBrand(part, learned) ? SMALL_BRAND : part.suits().asEmployer();
        if (suits <= Suits.NEVER || isSomethingElse(part)) {
            return Suits.NEVER;
        }
        int points = suits + (suits > 0 ? learned : Math.min(0, learned)) - part.crowding() - part.ordinal();
        if (segment.is(Segment.Kind.ORGANIZATION)) {
            return isBranchBehindName(part) ? points - BRANCH : points;
        }
        return points
                - (endsSentence(segment) ? 12 : 0)
                - (isInParentheses(segment) ? habits.isElsewhere(part) ? 2 * IN_PARENTHESES : IN_PARENTHESES : 0)
                - (towns.fill(part) ? 16 : towns.mayHold(part) ? 9 : 0)
                + (part.ordinal() == 0 && isBeforePlace(part) && !towns.fill(part) ? 5 : 0)
                + (segment.is(Segment.Kind.DEPARTMENT) && learned >= Habits.STRONG ? 8 : 0)
                + (isLabelOfDates(part) ? 40 : 0)
                + (isAboveLength(part) ? 10 : 0);
    }

    /** "2011 - 2013 | Designer | https://tansyfern.com": with nothing else to name it by, an employer is called as its site. */
    private boolean isSiteAlone(Block.Part part) {
        return part.offset() == 0
                && part.ordinal() > 0
                && SITE.is(part.segment().text())
                && segments.stream().filter(EmployerSuit::isNamed).count() == 1
                && segments.stream().anyMatch(other -> other.is(Segment.Kind.TITLE));
    }

    private static boolean isNamed(Segment part) {
        return part.is(Segment.Kind.OTHER) || part.is(Segment.Kind.ORGANIZATION) || part.is(Segment.Kind.SKILL);
    }

    /** "tansy, UX Designer": a word in small letters, where the other positions name their employers. */
    private static boolean isSmallBrand(Block.Part part, int learned) {
        return learned >= Habits.STRONG
                && part.ordinal() == 0
                && part.segment().is(Segment.Kind.OTHER)
                && part.segment().bare().matches("\\p{Ll}[\\p{Ll}\\d.]{2,14}");
    }

    /** "青杉期货 · 福建分公司" is called by its first half. */
    private boolean isBranchBehindName(Block.Part part) {
        Segment before = part.neighbour(block, -1);
        return before != null
                && before.is(Segment.Kind.OTHER)
                && Script.isChinese(before.bare())
                && Suits.isName(before.bare())
                && GluedNames.isBranch(part.segment().bare());
    }

    /** "Acme: 2019 - 2021" */
    private boolean isLabelOfDates(Block.Part part) {
        int end = part.segment().span().end();
        return part.offset() == 0
                && part.beside() == 1
                && end + 1 < text.length()
                && text.charAt(end) == ':'
                && Character.isDigit(
                        text.charAt(text.charAt(end + 1) == ' ' ? Math.min(end + 2, text.length() - 1) : end + 1));
    }

    /** "SNG" beside "腾讯" is a part of it; the house itself is no title. */
    boolean isPartOfHouse(Block.Part part) {
        Segment before = part.neighbour(block, -1);
        return lexicon.isHouse(part.segment().bare())
                || before != null
                        && lexicon.isHouse(before.bare())
                        && part.segment().is(Segment.Kind.OTHER)
                        && PART.matcher(part.segment().bare()).matches();
    }

    boolean isSelfEmployed(Block.Part part) {
        return lexicon.isSelfEmployed(part.segment().bare());
    }

    private boolean isSomethingElse(Block.Part part) {
        Segment segment = part.segment();
        if (segment.bare().indexOf("://") >= 0 || ADDRESS.is(segment.bare())) {
            return true;
        }
        if (Script.hasIdeograph(segment.bare())
                && PRODUCT.matcher(Script.simplified(segment.bare())).matches()
                && segment.text().indexOf("(中国") < 0
                && !isProjectAsEmployer(part)) {
            return true;
        }
        boolean department =
                segment.is(Segment.Kind.DEPARTMENT) && (Script.isChinese(segment.text()) || !standsAsEmployer(part));
        return department
                || !segment.is(Segment.Kind.ORGANIZATION) && (towns.areBeside(part) || isShortSentence(segment));
    }

    /** "云塔研究项目 · 白鹭", on a line with a place, where the other positions name their employers. */
    private boolean isProjectAsEmployer(Block.Part part) {
        return part.ordinal() == 0
                && part.segment().bare().endsWith("项目")
                && habits.forEmployer(part) >= Habits.STRONG
                && isBeforePlace(part);
    }

    /** "Budgets in SAP.": nobody puts a full stop behind the name of an employer of several words. */
    private boolean isShortSentence(Segment segment) {
        int end = segment.span().end();
        boolean stop = end < text.length() && text.charAt(end) == '.';
        boolean atLineEnd = stop && (end + 1 == text.length() || text.charAt(end + 1) == '\n');
        return atLineEnd && (WordCount.of(segment.bare()) > 2 || DONE.is(segment.bare()));
    }

    /** What speaks against it beside a title. */
    int cost(Block.Part part, Block.@Nullable Part title) {
        Segment segment = part.segment();
        if (segment.is(Segment.Kind.ORGANIZATION) || isLabelOfDates(part)) {
            return 0;
        }
        boolean listed = isListed(segment)
                || part.offset() != 0 && namesBeside(part) > (isOwnWork(title) ? LISTED - 1 : LISTED)
                || Header.certainty(segments, title == null ? null : title.segment(), segment) == 1;
        boolean below = title != null && title.offset() < 0 && part.offset() > 0;
        boolean second = title != null && isSlashBetween(title.segment(), segment);
        return (listed || second ? 30 : 0)
                + (title != null && isFieldOf(title, part) ? FIELD : 0)
                + (below ? 10 : 0)
                + (segment.is(Segment.Kind.SKILL) ? skillCost(title, part) : 0);
    }

    /** "Team Manager, Mobile", where most others name their employers on lines of their own. */
    private boolean isFieldOf(Block.Part title, Block.Part part) {
        int end = title.segment().span().end();
        return title.offset() == part.offset()
                && title.ordinal() == 0
                && part.ordinal() == 1
                && part.beside() == 2
                && WordCount.of(part.segment().bare()) == 1
                && text.startsWith(", ", end)
                && end + 2 == part.segment().span().start()
                && habits.isElsewhere(part);
    }

    /** What stands below "Freelance" is what is offered. */
    private boolean isOwnWork(Block.@Nullable Part title) {
        return title != null && lexicon.isSelfEmployed(title.segment().bare());
    }

    /** A technology may be an employer when it stands by itself. */
    private int skillCost(Block.@Nullable Part title, Block.Part part) {
        if (part.beside() == 1) {
            return part.offset() < 0 ? -4 : 0;
        }
        boolean behind =
                title == null || title.segment().line() == part.segment().line() && title.ordinal() < part.ordinal();
        Segment next = part.neighbour(block, 1);
        if (behind
                && title != null
                && part.ordinal() == title.ordinal() + 1
                && part.beside() == 3
                && next != null
                && next.is(Segment.Kind.PLACE)) {
            return 0; // "Analyst, Allegro, Warsaw"
        }
        if (behind && title != null && !isInParentheses(part.segment())) {
            Span between =
                    Span.of(title.segment().span().end(), part.segment().span().start());
            return between.in(text).strip().matches("(?i)at|@") ? 0 : 20;
        }
        if (title != null && part.ordinal() == 0 && isBarBehind(part.segment())) {
            return 0;
        }
        return part.offset() != 0 ? 16 : behind || part.beside() > 2 ? 8 : 0;
    }

    /** "WPS | Product manager": a bar parts an employer from its title. */
    private boolean isBarBehind(Segment segment) {
        int at = segment.span().end();
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && text.charAt(at) == '|';
    }

    /** "Barista / Sandwich Prep" are two titles. */
    private boolean isSlashBetween(Segment title, Segment segment) {
        return title.span().end() < segment.span().start()
                && text.substring(title.span().end(), segment.span().start()).equals(" / ");
    }

    /** "The Marketing Department", where the other positions name their employers. */
    private boolean standsAsEmployer(Block.Part part) {
        return isBeforePlace(part) || habits.forEmployer(part) >= Habits.STRONG;
    }

    /** A department with a town behind it stands where an employer stands. */
    private boolean isBeforePlace(Block.Part part) {
        return block.parts().stream()
                .filter(other -> other.offset() == part.offset() && other.ordinal() > part.ordinal())
                .anyMatch(other -> other.segment().is(Segment.Kind.PLACE));
    }

    private int namesBeside(Block.Part part) {
        int names = 0;
        for (Block.Part other : block.parts()) {
            Segment segment = other.segment();
            boolean name = segment.is(Segment.Kind.OTHER) || segment.is(Segment.Kind.SKILL);
            names += name && other.offset() == part.offset() ? 1 : 0;
        }
        return names;
    }

    private boolean isListed(Segment segment) {
        int start = segment.span().start();
        int end = segment.span().end();
        return end < text.length() && text.charAt(end) == '、' || start > 0 && text.charAt(start - 1) == '、';
    }

    /** Behind a sign, as in "Clerk @(Elm, Oak)", stand names all the same. */
    private boolean isInParentheses(Segment segment) {
        int start = segment.span().start();
        return start > 0 && text.charAt(start - 1) == '(' && (start < 2 || text.charAt(start - 2) != '@');
    }

    private boolean endsSentence(Segment segment) {
        int end = segment.span().end();
        return end < text.length() && text.charAt(end) == '.' && WordCount.of(segment.text()) > 2;
    }

    /** Over the roles of one employer stands how long all of them lasted. */
    private boolean isAboveLength(Block.Part part) {
        return block.parts().stream()
                .anyMatch(other -> other.offset() == part.offset() + 1
                        && other.beside() == 1
                        && Asides.isLength(other.segment().text()));
    }
}
