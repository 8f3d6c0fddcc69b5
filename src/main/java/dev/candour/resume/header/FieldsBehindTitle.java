package dev.candour.resume.header;

import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * "高级经理，渠道合作 – 青杉": what a comma parts from a title says for what, where a stronger sign parts the house from both; and so
 * does "Analyst, Revenue Management, Tansyfern" where what stands behind the title is called like a function and nothing else.
 */
final class FieldsBehindTitle {

    private static final Anchored STRONG = Anchored.of("\\s*(?:\\||\\s-+\\s)\\s*");

    private static final String AT = " at ";

    private static final Anchored SCHOOL = Anchored.of("\\b(?:School|College|University|Institute|Seminary)\\b");

    private static final Pattern TOWNS = Pattern.compile("[&/、,]");

    private FieldsBehindTitle() {}

    static void mark(Lexicon lexicon, String text, List<Segment> segments) {
        for (int i = 1; i < segments.size(); i++) {
            Segment house = segments.get(i);
            if (house.is(Kind.SKILL)
                    && isInTown(lexicon, house)
                    && STRONG.is(between(text, segments.get(i - 1), house))) {
                segments.set(i, house.as(Kind.ORGANIZATION));
            }
        }
        if (segments.size() > 2 && isHabit(lexicon, text, segments)) {
            join(text, segments, 0);
        }
        for (int i = 0; i + 2 < segments.size(); i++) {
            if (isBeforeAt(lexicon, text, segments.subList(i, i + 3))) {
                join(text, segments, i);
            }
        }
        for (int i = 0; i + 2 < segments.size(); i++) {
            if (isField(text, segments.get(i), segments.get(i + 1), segments.get(i + 2))
                    || isFunction(lexicon, text, segments.subList(i, i + 3))) {
                Segment house = segments.get(i + 2);
                segments.set(i + 1, segments.get(i + 1).as(Kind.DEPARTMENT));
                segments.set(i + 2, house.is(Kind.SKILL) ? house.as(Kind.ORGANIZATION) : house);
            }
        }
    }

    private static boolean isField(String text, Segment title, Segment field, Segment house) {
        return title.is(Kind.TITLE)
                && (field.is(Kind.OTHER) || field.is(Kind.DEPARTMENT))
                && Script.isChinese(field.text())
                && mayBeHouse(house)
                && between(text, title, field).strip().equals(",")
                && STRONG.is(between(text, field, house));
    }

    /** A title, a comma, what somebody works at, and the name of a house. */
    private static boolean isFunction(Lexicon lexicon, String text, List<Segment> three) {
        Segment title = three.get(0);
        Segment field = three.get(1);
        Segment house = three.get(2);
        String behind = between(text, field, house);
        return title.is(Kind.TITLE)
                && (field.is(Kind.OTHER) || field.is(Kind.ORGANIZATION) || field.is(Kind.SKILL))
                && (house.is(Kind.OTHER) || house.is(Kind.ORGANIZATION))
                && between(text, title, field).replace("*", "").strip().equals(",")
                && (behind.strip().equals(",") || STRONG.is(behind))
                && lexicon.isFunction(field.bare())
                && !lexicon.isSurelyOrganization(field.bare())
                && Suits.isName(house.bare())
                && !lexicon.isFunction(house.bare())
                && !lexicon.isDepartment(house.bare());
    }

    /** "Senior Manager, Partner Media at Tansyfern": whoever is behind the at is the employer, whatever stands before it. */
    private static boolean isBeforeAt(Lexicon lexicon, String text, List<Segment> three) {
        Segment field = three.get(1);
        return three.get(0).is(Kind.TITLE)
                && !field.is(Kind.TITLE)
                && !field.is(Kind.PLACE)
                && between(text, three.get(0), field).replace("*", "").strip().equals(",")
                && between(text, field, three.get(2)).strip().equals("at")
                && !lexicon.isSurelyOrganization(field.bare())
                && !isSchool(lexicon, field)
                && mayBeHouse(three.get(2));
    }

    /** "Registrar, Elm School of Medicine at Mount Tansy" */
    private static boolean isSchool(Lexicon lexicon, Segment field) {
        return SCHOOL.isIn(field.bare()) && lexicon.isOrganization(field.bare());
    }

    /** The title with its field. */
    private static void join(String text, List<Segment> segments, int at) {
        Segment title = segments.get(at);
        Segment field = segments.remove(at + 1);
        Span whole = Span.of(title.span().start(), field.span().end());
        String words = whole.in(text);
        segments.set(at, new Segment(title.kind(), whole, words, Asides.bare(words), title.line()));
    }

    /** "Usher - Evening Talks, Quillbrook", where another line of the document tells that a field stands there; before " at " it always does. */
    private static boolean isHabit(Lexicon lexicon, String text, List<Segment> parts) {
        Segment title = parts.get(0);
        Segment field = parts.get(1);
        Segment house = parts.get(2);
        boolean names = (title.is(Kind.TITLE) || title.is(Kind.OTHER))
                && !field.is(Kind.PLACE)
                && !field.is(Kind.NOISE)
                && !field.is(Kind.ORGANIZATION)
                && mayBeHouse(house)
                && title.span().length() == title.text().length()
                && Suits.isName(house.bare())
                && !Script.hasIdeograph(title.text() + field.text() + house.text())
                && parts.stream().skip(3).allMatch(part -> part.is(Kind.PLACE) || part.is(Kind.NOISE));
        String behind = names ? between(text, field, house) : "";
        return names
                && (title.is(Kind.TITLE) && behind.equals(AT) && !isSchool(lexicon, field)
                        || lexicon.fieldHabits().between(between(text, title, field), behind));
    }

    /** "架构师 – Oracle（江州）" is employed there, whatever else is called so. */
    private static boolean isInTown(Lexicon lexicon, Segment part) {
        int open = part.text().indexOf('(', part.bare().length());
        String inside = open < 0 || !part.text().endsWith(")")
                ? ""
                : part.text().substring(open + 1, part.text().length() - 1);
        return !inside.isEmpty() && Stream.of(TOWNS.split(inside)).allMatch(town -> lexicon.isPlace(town.strip()));
    }

    private static boolean mayBeHouse(Segment part) {
        return part.is(Kind.ORGANIZATION) || part.is(Kind.OTHER) || part.is(Kind.SKILL);
    }

    private static String between(String text, Segment one, Segment next) {
        int end = one.span().end();
        return text.substring(end, Math.max(end, next.span().start()));
    }
}
