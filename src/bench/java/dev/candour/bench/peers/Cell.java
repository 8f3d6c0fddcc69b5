package dev.candour.bench.peers;

import dev.candour.rules.language.Comparison;
import dev.candour.rules.language.Condition;
import dev.candour.rules.language.Value;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One field of a decision table.
 *
 * @param language of the text; null for the table's own
 */
record Cell(String text, @Nullable String language) {

    private static final String JUEL = "juel";

    static Cell plain(String text) {
        return new Cell(text, null);
    }

    /** The number of a rule, for what the table answers. */
    static Cell juel(int number) {
        return new Cell("${" + number + "}", JUEL);
    }

    /** The field whose column the condition stands in. */
    static String field(Condition condition) {
        if (condition instanceof Condition.Any any) {
            return field(any.parts().get(0));
        }
        Value value = condition instanceof Condition.Among among ? among.value() : ((Condition.Compare) condition).left();
        return ((Value.Own) value).field();
    }

    /** In FEEL, where nothing can be compared with the unknown either. */
    static Cell feel(Condition condition, Dialect values) {
        if (condition instanceof Condition.Any any) {
            return plain(any.parts().stream()
                    .map(part -> feel(part, values).text)
                    .collect(Collectors.joining(", ")));
        }
        if (condition instanceof Condition.Among among) {
            return plain(among.choices().stream().map(values::value).collect(Collectors.joining(", ")));
        }
        Condition.Compare compare = (Condition.Compare) condition;
        if (compare.right() instanceof Value.Unknown) {
            return plain("null");
        }
        String right = values.value(compare.right());
        return plain(compare.comparison() == Comparison.SAME ? right : compare.comparison().sign() + " " + right);
    }

    /** In the older FEEL of Camunda where it will do, which is for texts, yes and no; it takes the unknown for 0, so the rest is JUEL. */
    static Cell juel(Condition condition, Dialect values) {
        boolean simple = condition instanceof Condition.Compare compare
                && compare.comparison() == Comparison.SAME
                && (compare.right() instanceof Value.Text || compare.right() instanceof Value.Flag);
        return simple ? feel(condition, values) : new Cell("${" + values.write(condition) + "}", JUEL);
    }
}
