package dev.candour.resume.text;

import java.util.ArrayList;
import java.util.List;

/** What two readings found, in one list. */
public final class Lists {

    private Lists() {}

    /** The first list and behind it the second. */
    public static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
