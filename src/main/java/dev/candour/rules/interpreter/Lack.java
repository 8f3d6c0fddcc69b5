package dev.candour.rules.interpreter;

import dev.candour.facts.Fact;
import dev.candour.rules.language.Comparison;
import dev.candour.rules.language.Condition;
import dev.candour.rules.language.Element;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that would have to be different for a rule to speak. */
public sealed interface Lack {

    /** The line of the condition in the rule's file. */
    int line();

    /**
     * A condition that a value fails.
     *
     * @param written as in the file
     * @param contrary whether the rule says that it must not hold
     * @param comparison how the value itself must lie to the bound, read with the value on the left; null when that cannot be said so
     * @param bound null with the comparison
     */
    record Unmet(
            Condition written,
            boolean contrary,
            @Nullable Comparison comparison,
            @Nullable Object bound) {}

    /**
     * A value of a fact that is there.
     *
     * @param found null when unknown
     * @param needed the value nearest to it with which the rule speaks; null when the rule wants it to be unknown
     */
    record OtherValue(
            Pattern pattern,
            Fact fact,
            Field field,
            @Nullable Object found,
            @Nullable Object needed,
            List<Unmet> unmet) implements Lack {
        @Override
        public int line() {
            return unmet.isEmpty()
                    ? pattern.at().line()
                    : unmet.get(0).written().at().line();
        }
    }

    /**
     * A fact that is not there at all.
     *
     * @param example one with which the rule speaks
     * @param named the fields whose values matter
     */
    record NoFact(Pattern pattern, Fact example, List<Field> named) implements Lack {
        @Override
        public int line() {
            return pattern.at().line();
        }
    }

    /** A fact that must not be there. @param element what the rule says of it */
    record UnwantedFact(Element element, Fact fact) implements Lack {
        @Override
        public int line() {
            return element.at().line();
        }
    }
}
