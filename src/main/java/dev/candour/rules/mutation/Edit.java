package dev.candour.rules.mutation;

import dev.candour.source.Place;
import java.util.function.Function;

/** A value after one change, not yet put into words: these show the comparison that it stands in. */
record Edit<T>(T changed, ChangeKind kind, Place at) {

    <R> Edit<R> in(Function<T, R> whole) {
        return new Edit<>(whole.apply(changed), kind, at);
    }

    Variant<T> worded(String was, String became) {
        return new Variant<>(changed, new Change(kind, at, was, became));
    }
}
