package dev.candour.rules.language;

import dev.candour.rules.language.Element.AllOf;
import dev.candour.rules.language.Element.AnyOf;
import dev.candour.rules.language.Element.Exists;
import dev.candour.rules.language.Element.None;
import dev.candour.rules.language.Element.Pattern;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which facts of a rule multiply with each other. Facts of which there can be many do, wherever they stand side by side: in the
 * rule itself and inside each {@code not}, {@code exists} and {@code or} together with those in front of it. A single
 * fact behind {@code not} or {@code exists} only asks whether there is one, so it multiplies nothing.
 */
final class Joins {

    private Joins() {}

    /** The longest list of facts that multiply, in the order of the file. */
    static List<Pattern> longest(List<Element> elements) {
        List<Pattern> outside =
                Patterns.matched(elements).filter(Joins::canBeMany).toList();
        List<Pattern> inside = longest(elements, Joins::atTop);
        return Stream.concat(outside.stream(), inside.stream()).toList();
    }

    /** What an element at the top multiplies beside the facts that the rule speaks about. */
    private static List<Pattern> atTop(Element element) {
        if (element instanceof Pattern) {
            return List.of();
        }
        if (element instanceof AllOf all) {
            return longest(all.parts(), Joins::atTop);
        }
        return element instanceof AnyOf any ? longest(any.parts(), Joins::asked) : inside(element);
    }

    /** What multiplies where something is asked that is no part of a larger whole. */
    private static List<Pattern> asked(Element element) {
        return element instanceof Pattern ? List.of() : inside(element);
    }

    private static List<Pattern> inside(Element element) {
        if (element instanceof Pattern pattern) {
            return canBeMany(pattern) ? List.of(pattern) : List.of();
        }
        if (element instanceof AllOf all) {
            return all.parts().stream().flatMap(part -> inside(part).stream()).toList();
        }
        if (element instanceof AnyOf any) {
            return longest(any.parts(), Joins::inside);
        }
        return asked(element instanceof None none ? none.inner() : ((Exists) element).inner());
    }

    private static List<Pattern> longest(List<Element> elements, Function<Element, List<Pattern>> of) {
        List<Pattern> longest = List.of();
        for (Element element : elements) {
            List<Pattern> found = of.apply(element);
            longest = found.size() > longest.size() ? found : longest;
        }
        return longest;
    }

    private static boolean canBeMany(Pattern pattern) {
        return !Vocabulary.isSingle(pattern.fact());
    }
}
