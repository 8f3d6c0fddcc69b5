package dev.candour.rules;

import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import dev.candour.text.Nearest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Finds out which rule sets include which, however indirectly. */
final class Includes {

    private final Map<String, SetFolder> folders;
    private final Collection<Problem> problems;

    Includes(Map<String, SetFolder> folders, Collection<Problem> problems) {
        this.folders = folders;
        this.problems = problems;
    }

    /** The set and all that it includes, each once. */
    Collection<SetFolder> of(SetFolder set) {
        Map<String, SetFolder> found = new LinkedHashMap<>();
        collect(set, set.name(), found);
        return found.values();
    }

    /** Whether another set includes it, so that it need not stand alone. */
    boolean isPart(SetFolder set) {
        return folders.values().stream()
                .filter(other -> other != set)
                .flatMap(other -> other.includes().stream())
                .anyMatch(include -> include.is(Kind.TEXT) && include.text().equals(set.name()));
    }

    private void collect(SetFolder set, String start, Map<String, SetFolder> found) {
        found.put(set.name(), set);
        for (SourceNode include : set.includes()) {
            String name = include.is(Kind.TEXT) ? include.text() : "";
            SetFolder included = folders.get(name);
            if (included == null) {
                unknown(include, name);
            } else if (name.equals(start)) {
                problems.add(include.problem("set-includes-itself", Map.of("value", name)));
            } else if (!found.containsKey(name)) {
                collect(included, start, found);
            }
        }
    }

    /** Names only, never paths: what is not the name of a folder here is not looked for anywhere else. */
    private void unknown(SourceNode include, String name) {
        Map<String, Object> values = new TreeMap<>();
        values.put("value", include.isScalar() ? include.text() : "...");
        values.put("allowed", String.join(", ", folders.keySet()));
        Nearest.to(name, folders.keySet()).ifPresent(near -> values.put("suggestion", near));
        String code = values.containsKey("suggestion") ? "set-unknown-include" : "set-unknown-include-list";
        problems.add(include.problem(code, values));
    }
}
