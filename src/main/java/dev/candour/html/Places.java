package dev.candour.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where on the page each fact stands. */
final class Places {

    /** @param id of what is linked to @param line from 1 */
    record Place(String id, int line) {}

    private final Map<String, List<Place>> places = new HashMap<>();

    Places(List<Mark> marks, TextLines lines) {
        for (Mark mark : marks) {
            int line = lines.at(mark.start());
            String id = mark.fact().kind().isBand() ? TextLines.id(line) : "p" + mark.start();
            places.computeIfAbsent(mark.fact().pointer(), pointer -> new ArrayList<>())
                    .add(new Place(id, line));
        }
    }

    List<Place> of(String pointer) {
        return places.getOrDefault(pointer, List.of());
    }

    /** The first place in each line. */
    List<Place> linesOf(String pointer) {
        Set<Integer> seen = new HashSet<>();
        return of(pointer).stream().filter(place -> seen.add(place.line())).toList();
    }
}
