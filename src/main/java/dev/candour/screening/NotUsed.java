package dev.candour.screening;

import dev.candour.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What no verdict looks at, in the words of a language. */
final class NotUsed {

    /** By what they are taken from: one for each language that we speak. */
    private static final Map<String, List<String>> LISTS = new ConcurrentHashMap<>();

    private NotUsed() {}

    static List<String> in(Messages words) {
        return LISTS.computeIfAbsent(words.get("not-used"), list -> List.of(list.split("; ")));
    }
}
