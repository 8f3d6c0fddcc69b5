package dev.candour.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A part of a rule after one change. */
record Variant<T>(T changed, Change change) {

    /** The larger part after the same change. */
    <R> Variant<R> in(Function<T, R> whole) {
        return new Variant<>(whole.apply(changed), change);
    }

    /** Each change to each item of a list, the other items as they are. */
    static <T> Stream<Variant<List<T>>> each(List<T> items, Function<T, Stream<Variant<T>>> changes) {
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(i -> changes.apply(items.get(i)).map(item -> item.in(changed -> with(items, i, changed))));
    }

    /** The list without each item in turn; a list of one stays. */
    static <T> Stream<Variant<List<T>>> without(List<T> items, Function<T, Change> change) {
        return items.size() < 2
                ? Stream.empty()
                : IntStream.range(0, items.size())
                        .mapToObj(i -> new Variant<>(without(items, i), change.apply(items.get(i))));
    }

    static <T> List<T> without(List<T> items, int index) {
        List<T> rest = new ArrayList<>(items);
        rest.remove(index);
        return List.copyOf(rest);
    }

    static <T> List<T> with(List<T> items, int index, T item) {
        List<T> changed = new ArrayList<>(items);
        changed.set(index, item);
        return List.copyOf(changed);
    }
}
