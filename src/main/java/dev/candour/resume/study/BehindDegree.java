package dev.candour.resume.study;

import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands right behind a degree and says of what it is one. */
final class BehindDegree {

    private static final Anchored BETWEEN = Anchored.of(",\\s|\\s[-–]\\s|\\s?\\(");

    private final DegreeWords words;
    private final String text;
    private final Line line;
    private final List<DegreeLine.Degree> degrees;

    /** @param degrees those of the line, which grow while it is read */
    BehindDegree(DegreeWords words, String text, Line line, List<DegreeLine.Degree> degrees) {
        this.words = words;
        this.text = text;
        this.line = line;
        this.degrees = degrees;
    }

    /** "Master of Music Theory" is one of music theory, and not of theory. */
    @Nullable
    Span longer(Span name) {
        for (DegreeLine.Degree degree : degrees) {
            int of = degree.span().in(text).lastIndexOf(" of ");
            boolean directly = of > 0 && degree.span().end() + 1 == name.start();
            Span longer = directly ? Span.of(degree.span().start() + of + 4, name.end()) : name;
            if (directly && words.isKnownField(longer.in(text))) {
                return longer;
            }
        }
        return null;
    }

    /** "PhD here": no more than a word of a sentence. */
    boolean isDirectly(Span name) {
        return degrees.stream()
                .anyMatch(degree -> degree.span().end() < name.start()
                        && text.substring(degree.span().end(), name.start()).isBlank());
    }

    /** "Rope Making, BSc, Pendle University": what a line begins with, right before the degree, where the school stands behind it. */
    @Nullable
    Span first(List<Span> names, Span school) {
        return !names.isEmpty() && isFirst(names.get(0), school) ? names.get(0) : null;
    }

    private boolean isFirst(Span name, Span school) {
        return name.start() == line.start()
                && Suits.isName(name.in(text))
                && !words.isPlace(name.in(text))
                && degrees.stream()
                        .anyMatch(degree -> degree.span().end() <= school.start()
                                && name.end() < degree.span().start()
                                && BETWEEN.is(
                                        text.substring(name.end(), degree.span().start())));
    }

    /** "Bachelor of Science in Engineering (BSE) in Rope Making": what stands behind the short name says more than the long one. */
    boolean isShortDegree(Span part, NoField none) {
        String named = part.in(text);
        boolean behind = named.startsWith("in ")
                && named.length() > 5
                && text.substring(line.start(), part.start()).stripTrailing().endsWith(")");
        return behind
                && degrees.stream().anyMatch(degree -> degree.span().end() < part.start())
                && Suits.isName(named.substring(3))
                && !words.isPlace(named.substring(3))
                && !none.is(named.substring(3));
    }
}
