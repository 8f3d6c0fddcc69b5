package dev.candour.resume.layout;

import dev.candour.resume.header.Asides;
import dev.candour.resume.header.GluedNames;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.WordCount;
import java.util.regex.Pattern;

/** How well a part of a block suits as the employer, by what stands around it. */
final class EmployerSuit {

    private static final int BRANCH = 24;
    private static final int SMALL_BRAND = 8;
    private static final int IN_PARENTHESES = 16;
    private static final int TEAM = 12;

    private static final Anchored SITE =
            Anchored.ofAnyCase("https?://(?:www\\.)?[a-z\\d-]{2,}(?:\\.[a-z\\d-]{2,}){1,3}/?");

    private static final Anchored UNIT =
            Anchored.of("(?:Group|Division|Department|Practice|Unit|Team|Section|Branch|Directorate|Desk)$");

    private static final Anchored SMALL_WORD = Anchored.of("\\p{Ll}[\\p{Ll}\\d.]{2,14}");

    private static final Pattern PART = Pattern.compile("\\p{Lu}{2,5}");

    private static final Anchored LETTERS = Anchored.of("\\p{Lu}{3,6}");

    private static final Anchored PART_OF = Anchored.of(
            "(?:Faculty|School|Department|Dept\\.?|Institute|Division|Cent(?:er|re)|Laboratory|Lab) (?:of|for) ");

    private final Lexicon lexicon;
    private final String text;
    private final Block block;
    private final Habits habits;
    private final TownsInBlock towns;
    private final NoEmployers noEmployers;
    private final SmallNames small;

    EmployerSuit(Lexicon lexicon, String text, Block block, Habits habits) {
        this.lexicon = lexicon;
        this.text = text;
        this.block = block;
        this.habits = habits;
        this.towns = new TownsInBlock(lexicon, text, block);
        this.noEmployers = new NoEmployers(text, block, habits, towns);
        this.small = new SmallNames(lexicon, text, block);
    }

    /** Points whatever the title is; {@link Suits#NEVER} when it cannot be one. */
    int points(Block.Part part) {
        Segment segment = part.segment();
        if (isSiteAlone(part)) {
            return SMALL_BRAND;
        }
        int learned = habits.forEmployer(part);
        int suits = isSmallBrand(part, learned) || isSmallNameAlone(part) || small.isBesideTitle(part, learned)
                ? SMALL_BRAND
                : part.suits().asEmployer();
        if (suits <= Suits.NEVER || noEmployers.are(part)) {
            return Suits.NEVER;
        }
        int points = suits + (suits > 0 ? learned : Math.min(0, learned)) - part.crowding() - part.ordinal();
        points -= isTeamAt(part) ? TEAM : isClientOfOther(part) || isUnitOfOther(part) ? 2 * TEAM : 0;
        points += isLettersBehindPart(part) ? 2 * TEAM : 0;
        if (segment.is(Segment.Kind.ORGANIZATION)) {
            return points
                    - (isBranchBehindName(part) ? BRANCH : 0)
                    - (isClientInParentheses(part) ? 2 * IN_PARENTHESES : 0);
        }
        return points
                - (endsSentence(segment) ? 12 : 0)
                - (Standing.isInParentheses(text, segment)
                        ? habits.isElsewhere(part) ? 2 * IN_PARENTHESES : IN_PARENTHESES
                        : 0)
                - (isBehindTown(part) ? 2 * IN_PARENTHESES : 0)
                - (towns.fill(part) ? 16 : towns.mayHold(part) ? 9 : 0)
                + (part.ordinal() == 0 && Standing.isBeforePlace(block, part) && !towns.fill(part) ? 5 : 0)
                + (segment.is(Segment.Kind.DEPARTMENT) && learned >= Habits.STRONG ? 8 : 0)
                + (Standing.isLabelOfDates(text, part) ? 40 : 0)
                + (isAboveLength(part) ? 10 : 0);
    }

    /** "Adviser at the Prices Group" over "Elm Reserve Bank": whose group it is stands beside it. */
    private boolean isUnitOfOther(Block.Part part) {
        return isBehindAt(part.segment().span().start())
                && UNIT.isIn(part.segment().bare())
                && block.parts().stream()
                        .map(Block.Part::segment)
                        .anyMatch(other -> other != part.segment()
                                && other.is(Segment.Kind.ORGANIZATION)
                                && !UNIT.isIn(other.bare()));
    }

    private boolean isBehindAt(int start) {
        return text.startsWith(" at the ", start - 8) || text.startsWith(" at ", start - 4);
    }

    /** "Consultant (Elm Instruments), Tansyfern": whom somebody was sent to stands in parentheses behind a title, and the house behind them. */
    private boolean isClientInParentheses(Block.Part part) {
        Segment next = part.neighbour(block, 1);
        Segment before = part.neighbour(block, -1);
        return Standing.isInParentheses(text, part.segment())
                && before != null
                && before.is(Segment.Kind.TITLE)
                && next != null
                && (next.is(Segment.Kind.ORGANIZATION) || next.is(Segment.Kind.OTHER) && Suits.isName(next.bare()));
    }

    /** "Tansyfern / Client: Elm Instruments": who was sent there is employed by the first. */
    private boolean isClientOfOther(Block.Part part) {
        Segment before = part.neighbour(block, -1);
        return Standing.isClient(part)
                && before != null
                && (before.is(Segment.Kind.OTHER)
                        || before.is(Segment.Kind.ORGANIZATION)
                        || before.is(Segment.Kind.SKILL));
    }

    /** "Web Care @ Elm Instruments": whom it is at follows. */
    private boolean isTeamAt(Block.Part part) {
        Segment next = part.neighbour(block, 1);
        boolean named = next != null && (next.is(Segment.Kind.OTHER) || next.is(Segment.Kind.ORGANIZATION));
        return next != null
                && named
                && text.substring(part.segment().span().end(), next.span().start())
                        .strip()
                        .equals("@");
    }

    /** "2011 - 2013 | Designer | https://tansyfern.com": with nothing else to name it by, an employer is called as its site. */
    private boolean isSiteAlone(Block.Part part) {
        return part.offset() == 0
                && part.ordinal() > 0
                && SITE.is(part.segment().text())
                && block.parts().stream().filter(EmployerSuit::isNamed).count() == 1
                && block.parts().stream().anyMatch(other -> other.segment().is(Segment.Kind.TITLE));
    }

    private static boolean isNamed(Block.Part other) {
        Segment part = other.segment();
        return part.is(Segment.Kind.OTHER) || part.is(Segment.Kind.ORGANIZATION) || part.is(Segment.Kind.SKILL);
    }

    /** "tansy, UX Designer": a word in small letters, where the other positions name their employers. */
    private static boolean isSmallBrand(Block.Part part, int learned) {
        return learned >= Habits.STRONG
                && part.segment().is(Segment.Kind.OTHER)
                && SMALL_WORD.is(part.segment().bare());
    }

    /** "UX Designer | tansy | 2019 - 2021": a word in small letters in a cell of its own, where nothing else names anybody. */
    private boolean isSmallNameAlone(Block.Part part) {
        return part.segment().is(Segment.Kind.OTHER)
                && part.offset() == 0
                && part.cell() > 0
                && part.within() == 0
                && part.neighbour(block, 1) == null
                && SMALL_WORD.is(part.segment().bare())
                && block.parts().stream().filter(EmployerSuit::isNamed).count() == 1;
    }

    /** "Faculty of Sciences, UTNM": whose it is stands behind it, in letters. */
    private boolean isLettersBehindPart(Block.Part part) {
        Segment before = part.neighbour(block, -1);
        return before != null
                && LETTERS.is(part.segment().bare())
                && !part.segment().is(Segment.Kind.PLACE)
                && PART_OF.opens(before.bare());
    }

    /** "Tansyfern—白鹭,溪石大厦": behind a name and its town stands where in the town it is. */
    private boolean isBehindTown(Block.Part part) {
        Segment town = part.neighbour(block, -1);
        Segment name = part.neighbour(block, -2);
        return town != null
                && town.is(Segment.Kind.PLACE)
                && Script.isChinese(town.text())
                && name != null
                && Script.isChinese(part.segment().bare())
                && (name.is(Segment.Kind.OTHER) || name.is(Segment.Kind.SKILL));
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
