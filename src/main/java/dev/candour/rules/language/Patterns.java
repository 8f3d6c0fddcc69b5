package dev.candour.rules.language;

import dev.candour.rules.language.Element.AllOf;
import dev.candour.rules.language.Element.AnyOf;
import dev.candour.rules.language.Element.Exists;
import dev.candour.rules.language.Element.None;
import dev.candour.rules.language.Element.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts that a rule names. */
public final class Patterns {

    private Patterns() {}

    /** All of them, in the order of the file. */
    public static Stream<Pattern> all(List<Element> elements) {
        return elements.stream().flatMap(Patterns::all);
    }

    private static Stream<Pattern> all(Element element) {
        if (element instanceof Pattern pattern) {
            return Stream.of(pattern);
        }
        return inner(element).stream().flatMap(Patterns::all);
    }

    private static List<Element> inner(Element element) {
        if (element instanceof AllOf all) {
            return all.parts();
        }
        if (element instanceof AnyOf any) {
            return any.parts();
        }
        return List.of(element instanceof None none ? none.inner() : ((Exists) element).inner());
    }

    /** Those that the rule speaks about: it speaks once for each combination of them. */
    public static Stream<Pattern> matched(List<Element> elements) {
        return elements.stream().flatMap(Patterns::matched);
    }

    private static Stream<Pattern> matched(Element element) {
        if (element instanceof Pattern pattern) {
            return Stream.of(pattern);
        }
        return element instanceof AllOf all ? matched(all.parts()) : Stream.empty();
    }

    /** Those without a match for which the rule says nothing: as {@link #matched}, and those that have to exist. */
    static Stream<Pattern> demanded(List<Element> elements) {
        return elements.stream().flatMap(Patterns::demanded);
    }

    private static Stream<Pattern> demanded(Element element) {
        if (element instanceof Exists exists) {
            return demanded(List.of(exists.inner()));
        }
        return element instanceof AllOf all ? demanded(all.parts()) : matched(element);
    }

    static Set<String> variables(List<Element> elements) {
        return all(elements).map(Pattern::variable).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
