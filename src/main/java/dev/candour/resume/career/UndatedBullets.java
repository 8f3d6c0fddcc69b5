package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Suits;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.LineShape;
import dev.candour.resume.text.Script;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Which items of a list are positions by themselves, though they have no dates. */
final class UndatedBullets {

    /** Characters of an item that is a heading. */
    private static final int SHORT = 60;

    private static final Anchored AT = Anchored.of("\\s*(?:at|@)(?: the)?\\s*");

    private final String text;
    private final boolean work;
    private final boolean noneDated;
    /** Those before the dated positions, when all of them have one. */
    private final Set<Character> bullets;

    /** @param dated the positions of the section that have dates */
    UndatedBullets(String text, Section section, Collection<Entry> dated) {
        this.text = text;
        this.work = section.kind() == Section.Kind.WORK;
        this.noneDated = dated.isEmpty();
        boolean listed =
                dated.stream().allMatch(entry -> entry.headerLines().get(0).hasBullet());
        this.bullets = listed
                ? dated.stream()
                        .map(entry -> entry.headerLines().get(0).bullet())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** @param line one with a bullet @param header what it names */
    boolean open(Line line, Header header) {
        return isLikeDated(line) && header.certainty() == 3 && header.hasTitle()
                || noneDated && work && header.hasTitle() && (isSaid(line, header) || isNamedWhole(line, header));
    }

    /** "- 青杉中学 数学教师" says nothing but where and what somebody was. */
    private static boolean isNamedWhole(Line line, Header header) {
        return header.certainty() == 3
                && Script.hasIdeograph(line.text())
                && line.text().length() <= SHORT
                && header.segments().stream()
                        .noneMatch(part -> part.is(Segment.Kind.OTHER) || part.is(Segment.Kind.SKILL));
    }

    /** "- Clerk at Acme", where no position has dates. */
    private boolean isSaid(Line line, Header header) {
        Segment title = header.title();
        Segment employer = header.employer();
        return title != null
                && employer != null
                && title.span().end() < employer.span().start()
                && AT.is(text.substring(title.span().end(), employer.span().start()))
                && Suits.isName(employer.bare())
                && line.text().length() <= 2 * SHORT;
    }

    /** "• Acme  Clerk" among "• 2019-2021  Elm Ltd  Clerk". */
    private boolean isLikeDated(Line line) {
        return line.text().length() <= SHORT
                && line.text().indexOf(':') < 0
                && !LineShape.isTold(line)
                && bullets.contains(line.bullet())
                && LineShape.isTitleLength(line.text());
    }
}
