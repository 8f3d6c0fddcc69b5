package dev.candour.vocabulary;

import dev.candour.source.FieldReader;
import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The named word lists of one data file, as in the headings that open a section. */
public final class WordLists {

    private final Map<String, List<String>> lists;
    private final Map<Sought, Phrases> phrases = new ConcurrentHashMap<>();

    /** What is looked for: the words of some lists, though not inside longer phrases. */
    private record Sought(List<String> lists, List<String> except) {}

    private WordLists(Map<String, List<String>> lists) {
        this.lists = Collections.unmodifiableMap(lists);
    }

    /** @throws dev.candour.source.InvalidSourceException when a list is none */
    static WordLists read(SourceNode file) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        FieldReader fields = new FieldReader(file, problems);
        file.fields()
                .keySet()
                .forEach(name -> fields.required(name, Kind.LIST)
                        .ifPresent(list -> lists.put(
                                name,
                                list.items().stream().map(SourceNode::text).toList())));
        FieldReader.refuseIfAny(problems);
        return new WordLists(lists);
    }

    /** The names of the lists in the order of the file. */
    public List<String> names() {
        return List.copyOf(lists.keySet());
    }

    /** The words of a list. @throws IllegalArgumentException when there is no such list */
    public List<String> get(String name) {
        List<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalArgumentException(name);
        }
        return words;
    }

    /** The words of some lists, to be looked for in texts; made once. @throws IllegalArgumentException when there is no such list */
    public Phrases phrases(String... names) {
        return made(new Sought(List.of(names), List.of()));
    }

    /** As before. @param except longer phrases in which a word means something else */
    public Phrases phrases(String name, List<String> except) {
        return made(new Sought(List.of(name), List.copyOf(except)));
    }

    private Phrases made(Sought sought) {
        return phrases.computeIfAbsent(
                sought,
                it -> Phrases.of(
                        it.lists().stream().flatMap(name -> get(name).stream()).toList(), it.except()));
    }
}
