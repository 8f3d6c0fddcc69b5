package dev.candour.resume.study;

import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in one part of a line with a degree: "Bachelor of Science in Physics", "Physics BSc", "物理学硕士". */
final class BesideDegree {

    private static final Anchored AND = Anchored.ofAnyCase("\\s?(?:,? and|&|\\+|/)\\s?(?:an? )?");

    private static final Anchored GRADUATED = Anchored.ofAnyCase("\\bgraduated (?:from|at) (?:the )?$");

    private static final Anchored SHORT = Anchored.of("\\p{Lu}{2,4}");

    private static final int GRADUATED_LENGTH = 20;

    private static final Anchored WITH = new Anchored(
            Pattern.compile(
                    " (?:with|earning|holding|receiving) (?:an?|my|the|his|her) (?:\\p{Ll}+ ){0,2}$",
                    Pattern.CASE_INSENSITIVE),
            (text, at) -> text.charAt(at) == ' ');

    private final DegreeWords words;
    private final String text;
    private final Span part;
    private final int first;
    private final int last;

    /** @param hits the degrees of the part */
    BesideDegree(DegreeWords words, String text, Span part, List<DegreeWords.Hit> hits) {
        this.words = words;
        this.text = text;
        this.part = part;
        this.first = part.start()
                + hits.stream().mapToInt(DegreeWords.Hit::start).min().orElse(0);
        int end = hits.stream().mapToInt(DegreeWords.Hit::end).max().orElse(0);
        this.last = part.start() + end + another(part.in(text).substring(end));
    }

    /** "BA and BSc in Physics" names two degrees of one level: how long what joins them and the second are. */
    private int another(String behind) {
        MatchResult and = AND.opening(behind);
        List<DegreeWords.Hit> second = and == null ? List.of() : words.degrees(behind.substring(and.end()));
        return second.stream()
                .filter(hit -> hit.start() == 0)
                .mapToInt(hit -> and.end() + hit.end())
                .max()
                .orElse(0);
    }

    /** Empty where nothing stands behind it. */
    Span behind() {
        return FieldWords.closed(text, FieldWords.trimmed(text, Span.of(last, part.end())));
    }

    boolean isDirectly(Span behind) {
        return FieldWords.isDirectly(text, last, behind);
    }

    /** Empty where nothing stands before it but a label. */
    Span before() {
        boolean label = StudyLabels.NO_FIELD_BEFORE
                .matcher(text.substring(part.start(), first))
                .find();
        Span named = Span.of(part.start(), label ? part.start() : first);
        return FieldWords.trimmed(text, ChineseDegrees.withoutFaculty(text, named, words::isKnownField));
    }

    /** "I graduated from Pendle University with a BSc": null where no school stands so before the degree. */
    @Nullable
    Span schoolBefore() {
        String ahead = text.substring(part.start(), first);
        MatchResult with = WITH.first(ahead);
        Span school = with == null ? null : Span.of(part.start(), part.start() + with.start());
        return school != null && (words.schoolEnd(school.in(text)) > 0 || isBehindGraduate(school))
                ? school.strip(text)
                : null;
    }

    /** "I graduated from Umley": whatever it is called, a school is what one graduates from. */
    private boolean isBehindGraduate(Span told) {
        Span name = FieldWords.behind(text, StudyLabels.GRADUATE_OF, told);
        String before = text.substring(Math.max(0, told.start() - GRADUATED_LENGTH), told.start());
        return (name.start() > told.start() || GRADUATED.isIn(before))
                && Suits.isName(name.in(text))
                && !words.isField(name.in(text));
    }

    /** "Master of Education in Curriculum Design": the faculty comes first, then the field. */
    Span fieldOf(Span told) {
        Span behind = withoutShortName(told);
        boolean faculty = text.substring(last, behind.start()).strip().equals("of");
        int in = faculty ? behind.in(text).indexOf(" in ") : -1;
        return in > 0 && isFaculty(behind.in(text).substring(0, in))
                ? Span.of(behind.start() + in + 4, behind.end())
                : behind;
    }

    /** "Business Administration MBA": what the degree is called, once more in short. */
    private Span withoutShortName(Span told) {
        int space = told.in(text).lastIndexOf(' ');
        String last = told.in(text).substring(space + 1);
        boolean again =
                space > 0 && SHORT.is(last) && words.degrees(last).stream().anyMatch(hit -> hit.end() == last.length());
        return again ? Span.of(told.start(), told.start() + space).strip(text, " ,-–") : told;
    }

    private boolean isFaculty(String name) {
        return words.isField(name) || Faculties.isWide(name);
    }
}
