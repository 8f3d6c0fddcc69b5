package dev.candour.rules.mutation;

import dev.candour.rules.language.Element;
import dev.candour.rules.language.Element.AllOf;
import dev.candour.rules.language.Element.AnyOf;
import dev.candour.rules.language.Element.Exists;
import dev.candour.rules.language.Element.None;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.Scope;
import dev.candour.rules.language.Written;
import java.util.List;
import java.util.stream.Stream;

/** Changes to what stands between {@code when} and {@code then}. */
final class ElementChanges {

    private final Scope scope;

    ElementChanges(Scope scope) {
        this.scope = scope;
    }

    Stream<Variant<List<Element>>> of(List<Element> elements) {
        return Stream.concat(Variant.without(elements, ElementChanges::leftOut), Variant.each(elements, this::of));
    }

    private static Change leftOut(Element element) {
        return new Change(ChangeKind.FACT, element.at(), Written.of(element), "");
    }

    private Stream<Variant<Element>> of(Element element) {
        if (element instanceof Pattern pattern) {
            return new ConditionChanges(new ComparisonChanges(scope, pattern))
                    .of(pattern.conditions())
                    .map(each -> each.in(
                            conditions -> new Pattern(pattern.variable(), pattern.fact(), conditions, pattern.at())));
        }
        if (element instanceof AllOf all) {
            return of(all.parts()).map(each -> each.in(parts -> new AllOf(parts, all.at())));
        }
        if (element instanceof AnyOf any) {
            return of(any.parts()).map(each -> each.in(parts -> new AnyOf(parts, any.at())));
        }
        return element instanceof None none
                ? Stream.concat(
                        contrary(none, new Exists(none.inner(), none.at())),
                        of(none.inner()).map(each -> each.in(inner -> new None(inner, none.at()))))
                : exists((Exists) element);
    }

    private Stream<Variant<Element>> exists(Exists exists) {
        return Stream.concat(
                contrary(exists, new None(exists.inner(), exists.at())),
                of(exists.inner()).map(each -> each.in(inner -> new Exists(inner, exists.at()))));
    }

    private static Stream<Variant<Element>> contrary(Element was, Element became) {
        Change change = new Change(ChangeKind.NEGATION, was.at(), Written.of(was), Written.of(became));
        return Stream.of(new Variant<>(became, change));
    }
}
