package dev.candour.rules.language;

import dev.candour.rules.language.Condition.All;
import dev.candour.rules.language.Condition.Among;
import dev.candour.rules.language.Condition.Any;
import dev.candour.rules.language.Condition.Bind;
import dev.candour.rules.language.Condition.Compare;
import dev.candour.rules.language.Condition.Contains;
import dev.candour.rules.language.Condition.Not;
import dev.candour.rules.language.Condition.StartsWith;
import dev.candour.rules.language.Element.Pattern;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions as a rule file writes them. */
public final class Written {

    private Written() {}

    public static String of(Condition condition) {
        if (condition instanceof All all) {
            return joined(all.parts(), " && ");
        }
        if (condition instanceof Any any) {
            return joined(any.parts(), " || ");
        }
        if (condition instanceof Not not) {
            return "!( " + of(not.inner()) + " )";
        }
        if (condition instanceof Bind bind) {
            return bind.variable() + " : " + bind.field();
        }
        return relation(condition);
    }

    private static String relation(Condition condition) {
        if (condition instanceof Compare compare) {
            return Show.value(compare.left()) + " " + compare.comparison().sign() + " " + Show.value(compare.right());
        }
        if (condition instanceof Among among) {
            return Show.value(among.value()) + not(among.negated()) + " in "
                    + among.choices().stream().map(Show::value).collect(Collectors.joining(", ", "( ", " )"));
        }
        if (condition instanceof Contains contains) {
            return Show.value(contains.whole()) + not(contains.negated()) + " contains " + Show.value(contains.part());
        }
        StartsWith starts = (StartsWith) condition;
        return Show.value(starts.text()) + not(starts.negated()) + " str[startsWith] " + Show.value(starts.start());
    }

    private static String not(boolean negated) {
        return negated ? " not" : "";
    }

    private static String joined(List<Condition> parts, String sign) {
        return parts.stream()
                .map(part -> part instanceof All || part instanceof Any ? "( " + of(part) + " )" : of(part))
                .collect(Collectors.joining(sign));
    }

    public static String of(Element element) {
        if (element instanceof Pattern pattern) {
            return pattern.conditions().stream()
                    .map(Written::of)
                    .collect(Collectors.joining(", ", pattern.fact() + "( ", " )"));
        }
        if (element instanceof Element.None none) {
            return "not " + of(none.inner());
        }
        if (element instanceof Element.Exists exists) {
            return "exists " + of(exists.inner());
        }
        boolean all = element instanceof Element.AllOf;
        List<Element> parts = element instanceof Element.AllOf of ? of.parts() : ((Element.AnyOf) element).parts();
        return parts.stream().map(Written::of).collect(Collectors.joining(all ? " and " : " or ", "( ", " )"));
    }
}
