package dev.candour.resume.layout;

import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Suits;
import dev.candour.resume.header.TitleShape;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.WordCount;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Chooses title and employer among the parts of a block by comparing all pairs. */
final class Pairing {

    private static final Anchored ABBREVIATION = Anchored.of("\\p{Lu}{2,6}");

    private static final Anchored STATE = Anchored.of("[A-Z]{2}");

    private static final int REMARK = 12;
    private static final int MOST_WORDS = 5;

    private final String text;
    private final Block block;
    private final Habits habits;
    private final EmployerSuit employers;
    private final EmployerBesideTitle besideTitle;
    private final LeftOver leftOver;
    private final HouseBeforeTown houseBeforeTown;

    /** @param part null for none */
    private record Choice(Block.@Nullable Part part, int points) {}

    Pairing(Lexicon lexicon, String text, Block block, Habits habits) {
        this.text = text;
        this.block = block;
        this.habits = habits;
        this.employers = new EmployerSuit(lexicon, text, block, habits);
        this.besideTitle = new EmployerBesideTitle(lexicon, text, block, habits);
        this.leftOver = new LeftOver(block);
        this.houseBeforeTown = new HouseBeforeTown(lexicon, block);
    }

    Reading best(int up, int down) {
        List<Choice> titles = choices(this::titlePoints);
        List<Choice> companies = choices(this::employerPoints);
        Reading best = new Reading(block, up, down, null, null, Suits.NEVER, Suits.NEVER);
        for (Choice title : titles) {
            for (Choice employer : companies) {
                if (employer.part() == null || employer.part() != title.part()) {
                    best = better(best, title, employer);
                }
            }
        }
        return best;
    }

    /** "Vale County Public Defender", where the other positions name their employers and a title stands beside it. */
    private int employerPoints(Block.Part part) {
        boolean named = part.segment().is(Segment.Kind.TITLE)
                && habits.forEmployer(part) >= Habits.STRONG
                && Suits.isName(part.segment().bare());
        return named ? habits.forEmployer(part) - part.crowding() : employers.points(part);
    }

    private List<Choice> choices(ToIntFunction<Block.Part> points) {
        List<Choice> choices = new ArrayList<>();
        for (Block.Part part : block.parts()) {
            int worth = points.applyAsInt(part);
            if (worth > Suits.NEVER / 2) {
                choices.add(new Choice(part, worth));
            }
        }
        choices.add(new Choice(null, 0));
        return choices;
    }

    private Reading better(Reading best, Choice title, Choice employer) {
        int beside = employer.part() == null ? 0 : besideTitle.cost(employer.part(), title.part());
        int points = title.points()
                + employer.points()
                - beside
                + together(title.part(), employer.part())
                - leftOver.cost(title.part(), employer.part())
                - block.cost();
        return points > best.points()
                ? best.replaced(segment(title.part()), segment(employer.part()), points)
                : best.rivalled(points);
    }

    private static @Nullable Segment segment(Block.@Nullable Part part) {
        return part == null ? null : part.segment();
    }

    private int titlePoints(Block.Part part) {
        int learned = habits.forTitle(part);
        boolean namedLikeCompany = part.segment().is(Segment.Kind.ORGANIZATION) && learned >= Habits.STRONG;
        boolean namedLikeSkill = part.segment().is(Segment.Kind.SKILL) && learned >= Habits.STRONG;
        boolean byPlace =
                namedLikeCompany || namedLikeSkill || learned >= Habits.STRONG && (isPhrase(part) || isTrade(part));
        int points = byPlace || houseBeforeTown.isOver(part) ? 4 : part.suits().asTitle();
        int alone = employers.isSelfEmployed(part) ? 12 : 0;
        return points <= 0
                        || isTask(part)
                        || isBesideLink(part)
                        || employers.isPartOfHouse(part)
                        || isPartOfTown(part)
                        || isTownBeforeState(part)
                        || houseBeforeTown.is(part)
                        || isAbbreviation(part.segment())
                ? Suits.NEVER
                : points + learned - part.crowding() - alone - (isRemark(part) ? REMARK : 0);
    }

    /** "Doer of odd jobs — Elm News", where the titles of the other positions stand so. */
    private boolean isPhrase(Block.Part part) {
        String words = part.segment().bare();
        return part.segment().is(Segment.Kind.OTHER)
                && block.parts().stream().noneMatch(other -> other.segment().is(Segment.Kind.TITLE))
                && part.ordinal() == 0
                && part.beside() > 1
                && Character.isUpperCase(words.codePointAt(0))
                && WordCount.of(words) <= MOST_WORDS
                && words.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-');
    }

    /** "Communications and Marketing" on a line of its own, where the titles of the other positions stand. */
    private boolean isTrade(Block.Part part) {
        return part.segment().is(Segment.Kind.DEPARTMENT)
                && part.beside() == 1
                && block.parts().stream().noneMatch(other -> other.segment().is(Segment.Kind.TITLE))
                && !Script.hasIdeograph(part.segment().text());
    }

    /** "Elm Wheeler (Engineering Contractor)" over "Engineer 2  2013 - 2016": parentheses say what the employer is. */
    private boolean isRemark(Block.Part part) {
        int before = part.segment().span().start() - 1;
        Segment owner = part.neighbour(block, -1);
        return part.offset() != 0
                && before >= 0
                && text.charAt(before) == '('
                && owner != null
                && (owner.is(Segment.Kind.ORGANIZATION) || owner.is(Segment.Kind.OTHER))
                && block.parts().stream()
                        .anyMatch(
                                other -> other.offset() == 0 && other.segment().is(Segment.Kind.TITLE));
    }

    /** "溪桥园区,白鹭,中国": what stands before a town and its country is a part of the town. */
    private boolean isPartOfTown(Block.Part part) {
        Segment town = part.neighbour(block, 1);
        Segment country = part.neighbour(block, 2);
        return part.segment().is(Segment.Kind.OTHER)
                && Script.isChinese(part.segment().text())
                && town != null
                && town.is(Segment.Kind.PLACE)
                && country != null
                && country.is(Segment.Kind.PLACE);
    }

    /** "Oakford, OR" alone on its line tells where, whether or not a list knows the town. */
    private boolean isTownBeforeState(Block.Part part) {
        Segment state = part.neighbour(block, 1);
        return part.segment().is(Segment.Kind.OTHER)
                && part.offset() != 0
                && part.ordinal() == 0
                && part.neighbour(block, 2) == null
                && state != null
                && state.is(Segment.Kind.PLACE)
                && STATE.is(state.text());
    }

    /** What stands before an address of the web was built: no title. */
    private boolean isBesideLink(Block.Part part) {
        Segment next = part.neighbour(block, 1);
        return part.offset() > 0
                && part.ordinal() == 0
                && Script.hasIdeograph(part.segment().text())
                && next != null
                && (next.text().indexOf("://") >= 0 || next.text().startsWith("www."));
    }

    /** "client services, testing, mentor": a list in small letters below the dates tells what was done. */
    private boolean isTask(Block.Part part) {
        int end = part.segment().span().end();
        boolean ended = end < text.length() && text.charAt(end) == '.';
        return part.offset() != 0
                && !isTitleAmongNames(part)
                && (part.beside() >= 3 || part.beside() == 2 && ended)
                && Character.isLowerCase(part.segment().text().charAt(0));
    }

    /** "web developer, part-time, Leeds, UK" begins with a title, and not all of it is small. */
    private boolean isTitleAmongNames(Block.Part part) {
        return part.ordinal() == 0
                && part.segment().is(Segment.Kind.TITLE)
                && block.parts().stream()
                        .filter(other -> other.offset() == part.offset() && other != part)
                        .anyMatch(other ->
                                Character.isUpperCase(other.segment().text().charAt(0)));
    }

    /** "某某实验室 (QVL)": capitals in parentheses are short for what stands before them. */
    private boolean isAbbreviation(Segment segment) {
        int before = segment.span().start() - 1;
        return segment.is(Segment.Kind.OTHER)
                && before >= 0
                && text.charAt(before) == '('
                && ABBREVIATION.is(segment.text());
    }

    private int together(Block.@Nullable Part title, Block.@Nullable Part employer) {
        if (title == null) {
            boolean trade = employer != null && employer.segment().is(Segment.Kind.TITLE);
            return trade && !employers.isSelfEmployed(employer) ? Suits.NEVER : 0;
        }
        boolean known = title.segment().is(Segment.Kind.TITLE);
        if (employer == null) {
            boolean alone = habits.isTitleAlone(title) || TitleShape.isSureTrade(title.segment());
            return known || alone ? 0 : Suits.NEVER;
        }
        if (isAt(employer, title) || !known && !isAt(title, employer) && !mayBeTitle(title, employer)) {
            return Suits.NEVER;
        }
        boolean near = Math.abs(title.offset() - employer.offset()) <= 1;
        return (near ? 2 : leftOver.isTold(title, employer) ? -10 : 0) + (isAt(title, employer) ? 10 : 0);
    }

    /** A name that no list knows is a title by its place. */
    private boolean mayBeTitle(Block.Part title, Block.Part employer) {
        if (employer.segment().is(Segment.Kind.ORGANIZATION)) {
            return TitleShape.standsBeside(title.segment(), employer.segment())
                    || isBeforeTown(title, employer)
                    || houseBeforeTown.isOver(title)
                    || habits.forTitle(title) >= Habits.STRONG;
        }
        return TitleShape.isTrade(title.segment())
                || title.segment().span().start() > employer.segment().span().end()
                || habits.forTitle(title) >= Habits.STRONG;
    }

    /** "Larkspur Restaurant, Bar Back, Austin, TX": before a town and its state stands no other town. */
    private boolean isBeforeTown(Block.Part title, Block.Part employer) {
        Segment town = title.neighbour(block, 1);
        Segment state = title.neighbour(block, 2);
        return title.offset() == employer.offset()
                && title.ordinal() == employer.ordinal() + 1
                && town != null
                && town.is(Segment.Kind.PLACE)
                && state != null
                && state.is(Segment.Kind.PLACE);
    }

    private boolean isAt(Block.Part title, Block.Part employer) {
        int from = title.segment().span().end();
        int to = employer.segment().span().start();
        String between = from < to && to - from < 6 ? text.substring(from, to).strip() : "";
        return between.equals("@") || between.equalsIgnoreCase("at");
    }
}
