package dev.candour.resume.study;

import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.WordCount;
import java.util.ArrayList;
import java.util.List;

/** One field whose name is a list: "BSc in Oceans, Rivers and Climate", "PhD Water Science, Policy, and Management". */
final class ListedFields {

    private static final Anchored LAST = Anchored.ofAnyCase("(?:^|\\p{L} )(?:and|&) \\p{L}{3}");
    private static final Anchored COMMA = Anchored.of(",\\s?");
    private static final Anchored PART = Anchored.ofAnyCase(
            "\\b(?:faculty|department|dept|school|college|minors?|majors?|spec|speciali[sz]\\p{L}+|concentration|focus)\\b");
    private static final Anchored BAR = Anchored.of("\\s?[|\\t]\\s?");
    private static final Anchored WIDE = Anchored.of("\\s?[|\\t]\\s?|\\s{2,}|:\\s");
    private static final Anchored DASH = Anchored.of("\\s[-–]+\\s");
    private static final int MOST_WORDS = 5;

    private final DegreeWords words;
    private final String text;

    ListedFields(DegreeWords words, String text) {
        this.words = words;
        this.text = text;
    }

    /** The parts of a line, those that make up such a list as one part with the degree before them. */
    List<Span> joined(List<Span> parts) {
        List<Span> within = joinedWithin(parts);
        return within.size() < parts.size() ? within : joinedBehind(parts);
    }

    /** "BSc (Botany, Chemistry, Zoology)": fields and nothing else in parentheses behind a degree. */
    private List<Span> joinedWithin(List<Span> parts) {
        for (int degree = 0; degree + 2 < parts.size(); degree++) {
            int open = parts.get(degree + 1).start() - 1;
            int close = open > 0 && text.charAt(open) == '(' ? closeOnLine(open) : -1;
            int last = degree + 1;
            while (last < parts.size() && parts.get(last).end() <= close) {
                last++;
            }
            List<Span> fields = parts.subList(degree + 1, last);
            if (fields.size() > 1
                    && !words.degrees(parts.get(degree).in(text)).isEmpty()
                    && fields.stream().allMatch(this::isItem)
                    && (LAST.isIn(fields.get(fields.size() - 1).in(text))
                            || fields.stream().anyMatch(field -> words.isField(field.in(text))))) {
                List<Span> joined = new ArrayList<>(parts.subList(0, degree + 1));
                joined.add(Span.of(open + 1, close).strip(text));
                joined.addAll(parts.subList(last, parts.size()));
                return joined;
            }
        }
        return parts;
    }

    /** Where a parenthesis is closed; -1 where the line ends before. */
    private int closeOnLine(int open) {
        int close = text.indexOf(')', open);
        return close > 0 && text.lastIndexOf('\n', close) < open ? close : -1;
    }

    private List<Span> joinedBehind(List<Span> parts) {
        for (int last = 1; last < parts.size(); last++) {
            Span end = FieldWords.withoutMinor(text, parts.get(last));
            int first = LAST.isIn(end.in(text)) ? first(parts, last) : last;
            if (first < last) {
                List<Span> joined = new ArrayList<>(parts.subList(0, first));
                joined.add(Span.of(parts.get(first).start(), end.end()));
                joined.addAll(parts.subList(last + 1, parts.size()));
                return joined;
            }
        }
        return parts;
    }

    /** Where a list begins that ends with a part; the part itself where it ends none. */
    private int first(List<Span> parts, int last) {
        int first = last;
        while (first > 0 && isItem(FieldWords.withoutMinor(text, parts.get(first)))) {
            if (!isBehindComma(parts, first)) {
                boolean told = isInCell(parts, first, last)
                        || isBehindDegree(parts, first)
                        || isBehindHonours(parts, first)
                        || isBehindDash(parts, first, last);
                return first < last && told ? first : last;
            }
            first--;
            if (isLabelled(parts.get(first))) {
                return first;
            }
            if (!words.degrees(parts.get(first).in(text)).isEmpty()) {
                return beginsWithField(parts.get(first)) || first + 1 == last ? first : first + 1;
            }
        }
        return last;
    }

    /** "PhD", a tab, "Wind, Waves, and Weather" */
    private boolean isBehindDegree(List<Span> parts, int first) {
        Span degree = parts.get(first - 1);
        return WIDE.is(text.substring(degree.end(), parts.get(first).start()))
                && words.degrees(degree.in(text)).stream().anyMatch(hit -> hit.end() == degree.length());
    }

    /** "BSc (Hons) in Wind, Waves and Weather" */
    private boolean isBehindHonours(List<Span> parts, int first) {
        return first > 1
                && parts.get(first).in(text).startsWith("in ")
                && text.startsWith(")", parts.get(first - 1).end())
                && !words.degrees(parts.get(first - 2).in(text)).isEmpty();
    }

    /** "BSc - Wind, Waves, and Weather": what stands there may be a school, too, but where the list says that it is one, or a field. */
    private boolean isBehindDash(List<Span> parts, int first, int last) {
        Span degree = parts.get(first - 1);
        boolean list = last - first > 1
                || parts.subList(first, last + 1).stream().anyMatch(part -> words.isField(part.in(text)));
        return list
                && DASH.is(text.substring(degree.end(), parts.get(first).start()))
                && words.degrees(degree.in(text)).stream().anyMatch(hit -> hit.end() == degree.length());
    }

    /** "Diploma in Wind, Waves and Weather", "Major: Wind, Waves and Weather" */
    private boolean isLabelled(Span part) {
        Span told = FieldWords.behind(text, StudyLabels.AWARD, FieldWords.behind(text, StudyLabels.FIELD, part));
        return told.start() > part.start() && isItem(told) && !LAST.isIn(told.in(text));
    }

    /** "Pendle College | Ropes, Knots & Sails | BSc" */
    private boolean isInCell(List<Span> parts, int first, int last) {
        return last + 1 < parts.size()
                && BAR.is(text.substring(
                        parts.get(first - 1).end(), parts.get(first).start()))
                && BAR.is(text.substring(
                        parts.get(last).end(), parts.get(last + 1).start()))
                && !words.degrees(parts.get(last + 1).in(text)).isEmpty();
    }

    private boolean isBehindComma(List<Span> parts, int at) {
        return parts.get(at - 1).end() < parts.get(at).start()
                && COMMA.is(
                        text.substring(parts.get(at - 1).end(), parts.get(at).start()));
    }

    private boolean isItem(Span part) {
        String name = part.in(text);
        boolean joined = name.startsWith("and ") || name.startsWith("& ") || name.startsWith("in ");
        String bare = joined ? name.substring(name.indexOf(' ') + 1) : name;
        return Suits.isName(bare)
                && WordCount.of(bare) <= MOST_WORDS
                && bare.chars().noneMatch(Character::isDigit)
                && !PART.isIn(bare)
                && !words.isNoise(bare)
                && !words.isPlace(bare)
                && !words.isAcronym(bare)
                && words.schoolEnd(bare) == 0
                && words.degrees(bare).isEmpty();
    }

    /** "BSc in Oceans" holds the first of the list, "BSc" does not. */
    private boolean beginsWithField(Span part) {
        return words.schoolEnd(part.in(text)) == 0
                && !new BesideDegree(words, text, part, words.degrees(part.in(text)))
                        .behind()
                        .isEmpty();
    }
}
