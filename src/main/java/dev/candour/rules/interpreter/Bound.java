package dev.candour.rules.interpreter;

import dev.candour.facts.Fact;
import dev.candour.rules.language.Element.Pattern;
import org.jspecify.annotations.Nullable;

/** Which fact stands for which pattern of a rule, as far as the rule was read. */
public final class Bound {

    static final Bound NOTHING = new Bound(null, null, null);

    private final @Nullable Bound before;
    private final @Nullable Pattern pattern;
    private final @Nullable Fact fact;

    private Bound(@Nullable Bound before, @Nullable Pattern pattern, @Nullable Fact fact) {
        this.before = before;
        this.pattern = pattern;
        this.fact = fact;
    }

    Bound with(Pattern next, Fact its) {
        return new Bound(this, next, its);
    }

    /** The fact that stands for a pattern of the same rule; null when none does. */
    public @Nullable Fact of(Pattern wanted) {
        for (Bound each = this; each != null; each = each.before) {
            if (each.pattern == wanted) {
                return each.fact;
            }
        }
        return null;
    }
}
