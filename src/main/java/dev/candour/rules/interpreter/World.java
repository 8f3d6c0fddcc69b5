package dev.candour.rules.interpreter;

import dev.candour.facts.Fact;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.UnaryOperator;

/** The facts that a rule is read over, by their kinds and in the order in which they were given. */
public final class World {

    private static final Row[] NONE = {};

    private static final Row[][] NOTHING = nothing();

    private final Row[][] byKind;

    private World(Row[][] byKind) {
        this.byKind = byKind;
    }

    private static Row[][] nothing() {
        Row[][] nothing = new Row[Layout.count()][];
        Arrays.fill(nothing, NONE);
        return nothing;
    }

    public static World of(Collection<? extends Fact> facts) {
        Row[][] byKind = NOTHING.clone();
        for (Fact fact : facts) {
            Row row = Row.of(fact);
            int kind = row.layout.number();
            byKind[kind] = Arrays.copyOf(byKind[kind], byKind[kind].length + 1);
            byKind[kind][byKind[kind].length - 1] = row;
        }
        return new World(byKind);
    }

    Row[] of(Layout kind) {
        return byKind[kind.number()];
    }

    /** Another world, of which one kind of fact is different. */
    World with(Layout kind, UnaryOperator<Row[]> change) {
        Row[][] changed = byKind.clone();
        changed[kind.number()] = change.apply(changed[kind.number()]);
        return new World(changed);
    }
}
