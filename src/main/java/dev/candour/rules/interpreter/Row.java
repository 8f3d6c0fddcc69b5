package dev.candour.rules.interpreter;

import dev.candour.facts.Fact;
import dev.candour.rules.language.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact with its values at hand, by the number of the field. */
final class Row {

    final Layout layout;
    /** Null for one that is only thought of. */
    final @Nullable Fact fact;

    final @Nullable Object[] values;

    private Row(Layout layout, @Nullable Fact fact, @Nullable Object[] values) {
        this.layout = layout;
        this.fact = fact;
        this.values = values;
    }

    static Row of(Fact fact) {
        Layout layout = Layout.of(fact);
        List<Field> fields = layout.fields();
        @Nullable Object[] values = new Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = fields.get(i).of(fact);
        }
        return new Row(layout, fact, values);
    }

    /** A fact that is not there: it says as little as its fields let it. */
    static Row thoughtOf(Layout layout) {
        return new Row(layout, null, layout.fields().stream().map(Row::least).toArray());
    }

    private static @Nullable Object least(Field field) {
        if (field.nullable()) {
            return null;
        }
        return switch (field.kind()) {
            case FLAG -> false;
            case LIST -> List.of();
            case NUMBER -> field.whole() ? (Object) 0 : (Object) 0.0;
            case TEXT -> field.values().isEmpty() ? "" : field.values().get(0);
        };
    }

    /** One of its own to change. */
    Row copy() {
        return new Row(layout, fact, values.clone());
    }

    Fact toFact() {
        return layout.type().create(values);
    }

    boolean isThoughtOf() {
        return fact == null;
    }
}
